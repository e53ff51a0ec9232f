/** Files of the Scala producer and consumer, which Kafka removed in 2.0: another program, so that no rule about today's clients judges them. */
import type { Carrier } from "../carrier.ts";
import { keyValueCarrier } from "../key-value.ts";

export const scala: Carrier = keyValueCarrier({ id: "scala", programs: ["scala"] });
