/** The list of carriers. */
import type { Carrier } from "./carrier.ts";
import { compose } from "./compose/carrier.ts";
import { configMap } from "./config-map/carrier.ts";
import { confluentOperator } from "./confluent-operator/carrier.ts";
import { connectJson } from "./connect-json/carrier.ts";
import { flume } from "./flume/carrier.ts";
import { helm } from "./helm/carrier.ts";
import { kubernetesEnv } from "./kubernetes-env/carrier.ts";
import { librdkafka } from "./librdkafka/carrier.ts";
import { micronaut } from "./micronaut/carrier.ts";
import { ownPrefix } from "./own-prefix/carrier.ts";
import { plain } from "./plain/carrier.ts";
import { scala } from "./scala/carrier.ts";
import { smallrye } from "./smallrye/carrier.ts";
import { springBoot } from "./spring-boot/carrier.ts";
import { springCloudStream } from "./spring-cloud-stream/carrier.ts";
import { strimzi } from "./strimzi/carrier.ts";

/** All carriers; a document may be read by several. */
export const carriers: readonly Carrier[] = [
  springBoot,
  springCloudStream,
  smallrye,
  plain,
  librdkafka,
  scala,
  micronaut,
  flume,
  connectJson,
  compose,
  kubernetesEnv,
  helm,
  strimzi,
  confluentOperator,
  configMap,
  ownPrefix,
];
