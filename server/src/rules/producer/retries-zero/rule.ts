/** retries=0, or an old client whose default it is: the producer gives up at the first passing error. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { parseRange } from "../../../kafka/version.ts";
import { sendsAgain } from "../../../model/program.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { insert, remove, set } from "../../shared/fix.ts";
import { producerRetriesZeroTexts as texts } from "./texts.ts";

/** KIP-91: since 2.1 the default is to retry until delivery.timeout.ms is over. */
const retriesByDefault = parseRange(">=2.1");
const unlimited = "2147483647";

export const producerRetriesZero = defineRule({
  id: "producer-retries-zero",
  category: "loss",
  severity: "warning",
  roles: ["producer"],
  coveredBy: ["producer-acks-zero", "producer-idempotence-conflict", "producer-transactional-id-without-idempotence"],
  settings: ["retries"],
  docs: {
    texts,
    examples: [
      {
        bad: "bootstrap.servers=kafka:9092\nretries=0\n",
        good: "bootstrap.servers=kafka:9092\n",
        versions: { clients: "3.9" },
      },
      {
        // Retries with more than one request in flight would be another rule's matter.
        bad: "bootstrap.servers=kafka:9092\nacks=all\nmax.in.flight.requests.per.connection=1\n",
        good: "bootstrap.servers=kafka:9092\nacks=all\nmax.in.flight.requests.per.connection=1\nretries=2147483647\n",
        versions: { clients: "2.0" },
      },
    ],
    evidence: {
      kind: "executed",
      where: "the ConfigDef of every minor release from 2.0 to 4.4; effective retries in test/model/producer.test.ts",
    },
    references: [
      { title: "Kafka: retries", url: settingDocs("producer", "retries") },
      { title: "KIP-91: delivery timeout" },
    ],
  },
  *check(producer, { lens, environment }) {
    if (sendsAgain(producer)) return;
    const retries = producer.effective("retries");
    if (retries.typed !== 0) return;
    const written = producer.written("retries");
    if (written === undefined) {
      // The default of releases that may not even be in use says nothing about this file.
      yield {
        at: producer.anchor,
        inPart: "silent",
        message: say(texts().messages.zeroByDefault, { value: unlimited }),
        fixes: [insert(producer, "retries", unlimited, "changes-behaviour")],
      };
      return;
    }
    const fixes = lens.within("clients", retriesByDefault)
      ? [remove(written, "changes-behaviour")]
      : [set(written, unlimited, "changes-behaviour")];
    const softer = environment.named ? ({ severity: "info" } as const) : {};
    yield { at: written, ...softer, message: say(texts().messages.zero), fixes };
  },
});
