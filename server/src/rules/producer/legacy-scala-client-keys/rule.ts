/** Settings of the Scala producer in the file of a Java producer: they protect nothing any more. */
import { kafkaDocs } from "../../../kafka/documentation.ts";
import { javaPrograms } from "../../../model/program.ts";
import { defineRule } from "../../rule.ts";
import { legacyReports } from "../../shared/keys/legacy.ts";
import { producersLegacy } from "../../shared/keys/legacy-names.ts";
import { producerLegacyScalaClientKeysTexts as texts } from "./texts.ts";

export const producerLegacyScalaClientKeys = defineRule({
  id: "producer-legacy-scala-client-keys",
  category: "removed-or-renamed",
  severity: "warning",
  roles: ["producer"],
  programs: [...javaPrograms, "scala"],
  settings: ["acks", "bootstrap.servers", ...producersLegacy.keys()],
  docs: {
    texts,
    examples: [
      { bad: file("request.required.acks=-1"), good: file("acks=-1") },
      { bad: file("acks=all\nproducer.type=sync"), good: file("acks=all") },
    ],
    evidence: {
      kind: "executed",
      where: "KafkaProducer of 2.8.2, 3.9.1 and 4.4.0: it starts, and none of these names changes a value",
    },
    references: [
      {
        title: "Kafka 2.0, upgrade notes: the Scala producer is gone",
        url: kafkaDocs("getting-started/upgrade/", "2.0"),
      },
      {
        title: "Kafka 0.8.2: the settings of the Scala producer",
        url: kafkaDocs("configuration/producer-configs/", "0.8.2"),
      },
    ],
  },
  *check(producer) {
    yield* legacyReports(producer, producersLegacy, texts);
  },
});

function file(last: string): string {
  return `bootstrap.servers=kafka1:9092,kafka2:9092
key.serializer=org.apache.kafka.common.serialization.StringSerializer
value.serializer=org.apache.kafka.common.serialization.StringSerializer
${last}
`;
}
