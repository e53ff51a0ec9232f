/** A value that Kafka's own definition of the setting refuses: the client does not start. */
import { catalogueOf } from "../../../kafka/catalogue.ts";
import { type Lens, parseRange } from "../../../kafka/version.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import { defineRule } from "../../rule.ts";
import { invalidValues } from "../../shared/invalid-values.ts";
import { isListedElsewhere, listedElsewhere } from "../../shared/late-enumerations.ts";
import { swappedSerializers } from "./swapped-serializers.ts";
import { clientInvalidValueTexts as texts } from "./texts.ts";

export const clientInvalidValue = defineRule({
  id: "client-invalid-value",
  category: "startup-failure",
  severity: "error",
  roles: ["producer", "consumer", "admin", "client", "streams"],
  coveredBy: ["streams-removed-processing-guarantee", "streams-upgrade-from-too-old"],
  settings: ["*"],
  docs: {
    texts,
    examples: [
      { bad: "bootstrap.servers=kafka:9092\nlinger.ms=5 ms\n", good: "bootstrap.servers=kafka:9092\nlinger.ms=5\n" },
      {
        bad: "bootstrap.servers=kafka:9092\nmetrics.recording.level=debug\n",
        good: "bootstrap.servers=kafka:9092\nmetrics.recording.level=DEBUG\n",
      },
      {
        bad: "bootstrap.servers=kafka:9092\nvalue.serializer=org.apache.kafka.common.serialization.StringDeserializer\n",
        good: "bootstrap.servers=kafka:9092\nvalue.serializer=org.apache.kafka.common.serialization.StringSerializer\n",
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "ConfigDef of kafka-clients 1.1.1 to 4.4.0 and kafka-streams to 4.3.1: each setting at its limits, past them, and as nonsense; KafkaProducer and KafkaConsumer with the other half of the pair",
    },
    references: [
      { title: "ConfigDef.parseType and its validators, observed with kafka-clients 1.1.1 to 4.4.0: ConfigException" },
    ],
  },
  *check(component, { lens }) {
    yield* invalidValues(component, {
      texts,
      isLate: isListedElsewhere,
      late: (key) => listedElsewhere(key, lens),
      hasOwnRule: (key) => hasOwnRule(component, key, lens),
    });
    yield* swappedSerializers(component);
  },
});

/** The rules of these know what was meant. What only the clients inside of a Streams application know is judged where it reaches them; in 4.0 it chose the protocol itself. */
function hasOwnRule({ role }: EffectiveComponent, key: string, lens: Lens): boolean {
  if (role !== "streams") return key === "acks" || key === "auto.offset.reset";
  const isChosen = key === "group.protocol" && lens.within("clients", streamsProtocol);
  return isChosen || catalogueOf("streams").spec(key, lens) === undefined;
}

const streamsProtocol = parseRange(">=4.0 <4.1");
