/** A message is acknowledged before Kafka has confirmed what came of it. */
import { outgoingKeys } from "../../../kafka/smallrye-keys.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { remove } from "../../shared/fix.ts";
import { smallryeNoWaitForWriteTexts as texts } from "./texts.ts";

const output =
  "quarkus.application.name=shop\nkafka.bootstrap.servers=kafka1:9092,kafka2:9092\nmp.messaging.outgoing.orders.connector=smallrye-kafka\n";

export const smallryeNoWaitForWrite = defineRule({
  id: "smallrye-no-wait-for-write",
  category: "loss",
  severity: "warning",
  roles: ["producer"],
  programs: ["smallrye"],
  settings: [outgoingKeys.waitForWrite],
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.properties",
        bad: `${output}mp.messaging.outgoing.orders.acks=all\nmp.messaging.outgoing.orders.waitForWriteCompletion=false\n`,
        good: `${output}mp.messaging.outgoing.orders.acks=all\n`,
      },
    ],
    evidence: {
      kind: "read",
      where: "KafkaSink of 3.4 to 4.36: without waitForWriteCompletion the message is acknowledged when send() returns",
    },
    references: [
      {
        title: "SmallRye Reactive Messaging: sending records",
        url: "https://smallrye.io/smallrye-reactive-messaging/latest/kafka/writing-kafka-records/",
      },
    ],
  },
  *check(producer) {
    const waits = producer.written(outgoingKeys.waitForWrite);
    if (waits === undefined || !/^(false|off|no|0)$/i.test(String(waits.typed ?? ""))) return;
    yield { at: waits, message: say(texts().messages.early), fixes: [remove(waits, "changes-performance")] };
  },
});
