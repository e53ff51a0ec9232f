/** The list of carriers. */
import type { Carrier } from "./carrier.ts";
import { configMap } from "./config-map/carrier.ts";
import { connectJson } from "./connect-json/carrier.ts";
import { librdkafka } from "./librdkafka.ts";
import { plain } from "./plain.ts";
import { scala } from "./scala.ts";
import { springBoot } from "./spring-boot.ts";
import { springCloudStream } from "./spring-cloud-stream.ts";

/** All carriers; a document may be read by several. */
export const carriers: readonly Carrier[] = [
  springBoot,
  springCloudStream,
  plain,
  librdkafka,
  scala,
  connectJson,
  configMap,
];
