/** session.timeout.ms outside of what the brokers of the consumer admit: it never gets a partition. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { knownValue, type Party, writtenValue } from "../../../system/party.ts";
import { say } from "../../../texts/text.ts";
import { defineSystemRule } from "../../system-rule.ts";
import { brokersNumber } from "../shared/brokers.ts";
import { cluster, shop } from "../shared/examples.ts";
import { systemSessionTimeoutRefusedTexts as texts } from "./texts.ts";

const key = "session.timeout.ms";
const leastKey = "group.min.session.timeout.ms";
const mostKey = "group.max.session.timeout.ms";
const usual = 45_000;

export const systemSessionTimeoutRefused = defineSystemRule({
  id: "system-session-timeout-refused",
  category: "startup-failure",
  severity: "error",
  roles: ["consumer", "broker"],
  settings: [key, leastKey, mostKey, "group.protocol"],
  covers: {
    rules: ["consumer-session-timeout-outside-broker-range"],
    knows: (system, party) => [leastKey, mostKey].every((one) => brokersNumber(system, party, one, () => true)),
  },
  examples: [
    {
      bad: { "billing/consumer.properties": consumer("60000"), "k8s/kafka.yaml": cluster(`${mostKey}: 50000\n`) },
      good: { "billing/consumer.properties": consumer("45000") },
    },
  ],
  docs: {
    texts,
    evidence: {
      kind: "executed",
      where: "a broker of 3.9.2: what lies outside of its two bounds is refused with INVALID_SESSION_TIMEOUT",
    },
    references: [
      { title: "Kafka: group.min.session.timeout.ms", url: settingDocs("broker", leastKey) },
      { title: "Kafka: group.max.session.timeout.ms", url: settingDocs("broker", mostKey) },
    ],
  },
  *check(system) {
    for (const party of system.parties) {
      const session = writtenValue(party, key);
      if (typeof session !== "number" || !isClassic(party)) continue;
      const short = brokersNumber(system, party, leastKey, (least) => session < least);
      const bound = short ?? brokersNumber(system, party, mostKey, (most) => session > most);
      if (bound === undefined) continue;
      const { number, known, proofs } = bound;
      const gaps = { session: String(session), limit: String(number) };
      const value = short === undefined ? Math.min(usual, number) : Math.max(usual, number);
      yield {
        at: { party, key },
        message: say(short === undefined ? texts().messages.long : texts().messages.short, gaps),
        proofs,
        related: [known.at],
        fixes: [{ key, value: String(value), safety: "changes-behaviour" }],
      };
    }
  },
});

/** In the new protocol, which old releases do not know, the time is the broker's own. */
function isClassic(party: Party): boolean {
  return !party.unsure.includes("group.protocol") && !/^consumer$/i.test(String(knownValue(party, "group.protocol")));
}

function consumer(session: string): string {
  return `bootstrap.servers=${shop}
group.id=billing
enable.auto.commit=false
auto.offset.reset=earliest
${key}=${session}
`;
}
