/** Files that Kafka's own programs read: client, broker, topic, Streams, Connect and MirrorMaker files; and those of programs that took over Kafka's names. */
import type { Carrier } from "../carrier.ts";
import { keyValueCarrier } from "../key-value.ts";

export const plain: Carrier = keyValueCarrier({ id: "plain", programs: ["java", "unknown"] });
