/** Settings of the Scala consumer in the file of a Java consumer: auto.commit.enable=false switches nothing off. */
import { kafkaDocs } from "../../../kafka/documentation.ts";
import { javaPrograms } from "../../../model/program.ts";
import { defineRule } from "../../rule.ts";
import { legacyReports } from "../../shared/keys/legacy.ts";
import { consumersLegacy } from "../../shared/keys/legacy-names.ts";
import { consumerLegacyScalaKeysTexts as texts } from "./texts.ts";

export const consumerLegacyScalaKeys = defineRule({
  id: "consumer-legacy-scala-keys",
  category: "removed-or-renamed",
  severity: "warning",
  roles: ["consumer"],
  programs: [...javaPrograms, "scala"],
  settings: ["enable.auto.commit", "max.partition.fetch.bytes", ...consumersLegacy.keys()],
  docs: {
    texts,
    examples: [{ bad: file("auto.commit.enable=false"), good: file("enable.auto.commit=false") }],
    evidence: {
      kind: "executed",
      where: "KafkaConsumer of 2.8.2, 3.9.1 and 4.4.0: it starts, and none of these names changes a value",
    },
    references: [
      {
        title: "Kafka 2.0, upgrade notes: the Scala consumers are gone",
        url: kafkaDocs("getting-started/upgrade/", "2.0"),
      },
      {
        title: "Kafka 0.8.2: the settings of the Scala consumer",
        url: kafkaDocs("configuration/consumer-configs/", "0.8.2"),
      },
    ],
  },
  *check(consumer) {
    yield* legacyReports(consumer, consumersLegacy, texts);
  },
});

function file(last: string): string {
  return `bootstrap.servers=kafka1:9092,kafka2:9092
group.id=billing
auto.offset.reset=earliest
key.deserializer=org.apache.kafka.common.serialization.StringDeserializer
${last}
`;
}
