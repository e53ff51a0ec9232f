/** A message is acknowledged before Kafka has confirmed what came of it. */
import { outgoingKeys } from "../../../kafka/smallrye-keys.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { remove } from "../../shared/fix.ts";
import { outgoingFile, propertiesFile, writingDocs } from "../shared/examples.ts";
import { smallryeNoWaitForWriteTexts as texts } from "./texts.ts";

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
        file: propertiesFile,
        bad: `${outgoingFile}mp.messaging.outgoing.orders.acks=all\nmp.messaging.outgoing.orders.waitForWriteCompletion=false\n`,
        good: `${outgoingFile}mp.messaging.outgoing.orders.acks=all\n`,
      },
    ],
    evidence: {
      kind: "read",
      where: "KafkaSink of 3.4 to 4.36: without waitForWriteCompletion the message is acknowledged when send() returns",
    },
    references: [
      {
        title: "SmallRye Reactive Messaging: sending records",
        url: writingDocs,
      },
    ],
  },
  *check(producer) {
    const waits = producer.written(outgoingKeys.waitForWrite);
    if (waits === undefined || !/^(false|off|no|0)$/i.test(String(waits.typed ?? ""))) return;
    yield { at: waits, message: say(texts().messages.early), fixes: [remove(waits, "changes-performance")] };
  },
});
