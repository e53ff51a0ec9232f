/** Idempotence or transactions asked for beside the acks=1 that the connector gives: the producer is refused. */
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { insert } from "../../shared/fix.ts";
import { outgoingFile, propertiesFile, writingDocs } from "../shared/examples.ts";
import { smallryeIdempotenceOrTransactionsWithoutAcksTexts as texts } from "./texts.ts";

export const smallryeIdempotenceOrTransactionsWithoutAcks = defineRule({
  id: "smallrye-idempotence-or-transactions-without-acks",
  category: "startup-failure",
  severity: "error",
  roles: ["producer"],
  programs: ["smallrye"],
  settings: ["acks", "enable.idempotence", "transactional.id"],
  docs: {
    texts,
    examples: [
      {
        file: propertiesFile,
        bad: `${outgoingFile}mp.messaging.outgoing.orders.enable.idempotence=true\n`,
        good: `${outgoingFile}mp.messaging.outgoing.orders.enable.idempotence=true\nmp.messaging.outgoing.orders.acks=all\n`,
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "the producers of 3.5.0 to 4.36.0 with enable.idempotence=true alone: ConfigException, must set acks to all (schemas/smallrye.json)",
    },
    references: [
      {
        title: "SmallRye Reactive Messaging: sending records",
        url: writingDocs,
      },
    ],
  },
  *check(producer) {
    const acks = producer.effective("acks");
    const asking = [producer.written("enable.idempotence"), producer.written("transactional.id")].find(
      (setting) =>
        setting !== undefined &&
        (setting.typed === true || (setting.key === "transactional.id" && setting.typed !== undefined)),
    );
    if (asking === undefined || acks.origin !== "framework-default" || acks.typed !== "1") return;
    yield {
      at: asking,
      message: say(texts().messages.refused, { key: asking.key }),
      fixes: [insert(producer, "acks", "all", "changes-behaviour")],
    };
  },
});
