/** A consumer that reads uncommitted records of a topic to which somebody writes in transactions. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { knownValue, writtenValue } from "../../../system/party.ts";
import { read, sameTopic, written } from "../../../system/paths.ts";
import { say } from "../../../texts/text.ts";
import { defineSystemRule } from "../../system-rule.ts";
import { examples } from "./examples.ts";
import { systemAbortedRecordsReadTexts as texts } from "./texts.ts";

const key = "isolation.level";
const wanted = "read_committed";

export const systemAbortedRecordsRead = defineSystemRule({
  id: "system-aborted-records-read",
  category: "duplication",
  severity: "warning",
  roles: ["consumer", "producer"],
  settings: [key, "transactional.id"],
  examples,
  docs: {
    texts,
    evidence: {
      kind: "executed",
      where: "a broker of 3.9.2: a record aborted, sent again and committed is read twice, with read_committed once",
    },
    references: [
      { title: "Kafka: isolation.level", url: settingDocs("consumer", key) },
      { title: "KIP-98: transactions" },
    ],
  },
  *check(system) {
    const transactional = system.parties.filter((one) => one.transactional);
    const writes = transactional.flatMap((one) => written(system, one));
    if (writes.length === 0) return;
    for (const consumer of system.parties) {
      if (knownValue(consumer, key) !== "read_uncommitted") continue;
      const isWritten = writtenValue(consumer, key) !== undefined;
      for (const use of read(system, consumer)) {
        const writer = writes.find((one) => sameTopic(system, one, use));
        const proofs = writer === undefined ? undefined : sameTopic(system, use, writer);
        if (writer === undefined || proofs === undefined) continue;
        yield {
          at: isWritten ? { party: consumer, key } : { party: consumer },
          message: say(isWritten ? texts().messages.written : texts().messages.byDefault, { topic: use.topic }),
          proofs,
          related: [{ party: writer.party, key: "transactional.id" }],
          fixes: [{ key, value: wanted, safety: "changes-behaviour" }],
        };
      }
    }
  },
});
