/** A channel without a group, outside of Quarkus: each start is another group, which begins at the end. */
import { incomingKeys } from "../../../kafka/smallrye-keys.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";

import { receivingDocs } from "../shared/examples.ts";
import { smallryeNoGroupIdTexts as texts } from "./texts.ts";

export const smallryeNoGroupId = defineRule({
  id: "smallrye-no-group-id",
  category: "loss",
  severity: "info",
  roles: ["consumer"],
  programs: ["smallrye"],
  settings: ["group.id", "auto.offset.reset"],
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/META-INF/microprofile-config.properties",
        bad: "kafka.bootstrap.servers=kafka1:9092,kafka2:9092\nmp.messaging.incoming.orders.connector=smallrye-kafka\n",
        good: "kafka.bootstrap.servers=kafka1:9092,kafka2:9092\nmp.messaging.incoming.orders.connector=smallrye-kafka\nmp.messaging.incoming.orders.group.id=billing\n",
      },
    ],
    evidence: {
      kind: "read",
      where:
        "KafkaSource of 3.4 to 4.36: a random UUID where group.id is not given; KafkaRuntimeConfigProducer of Quarkus gives quarkus.application.name",
    },
    references: [
      {
        title: "SmallRye Reactive Messaging: receiving records",
        url: receivingDocs,
      },
    ],
  },
  *check(consumer) {
    // Quarkus names the group after the application.
    const isPlain = consumer.component.layers.every(({ assignments }) =>
      assignments.every(({ entry }) => entry === undefined || /microprofile-config[^/]*$/.test(entry.uri)),
    );
    if (!isPlain || consumer.partial) return;
    if (consumer.written("group.id") !== undefined || consumer.written(incomingKeys.broadcast) !== undefined) return;
    if (consumer.effective("auto.offset.reset").typed !== "latest") return;
    yield { at: consumer.anchor, message: say(texts().messages.random), advice: say(texts().fixes.name) };
  },
});
