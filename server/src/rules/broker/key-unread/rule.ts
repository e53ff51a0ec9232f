/** Addresses under names that ended with 3.0, and a version of metadata in a broker's file: nobody reads them. */
import { kafkaDocs } from "../../../kafka/documentation.ts";
import { parseRange } from "../../../kafka/version.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type Report } from "../../rule.ts";
import { remove } from "../../shared/fix.ts";
import { kraftBroker } from "../shared/example.ts";
import { brokerKeyUnreadTexts as texts } from "./texts.ts";

const metadata = "metadata.version";

/** What took the place of each, which counted more before as well. */
const successors: ReadonlyMap<string, string> = new Map([
  ["host.name", "listeners"],
  ["port", "listeners"],
  ["advertised.host.name", "advertised.listeners"],
  ["advertised.port", "advertised.listeners"],
]);

export const brokerKeyUnread = defineRule({
  id: "broker-key-unread",
  category: "removed-or-renamed",
  severity: "warning",
  roles: ["broker"],
  settings: [...successors.keys()],
  docs: {
    texts,
    examples: [
      {
        bad: kraftBroker("advertised.host.name=kafka4.internal\n"),
        good: kraftBroker(""),
        versions: { broker: "3.7" },
      },
      { bad: kraftBroker(`${metadata}=3.7\n`), good: kraftBroker("") },
    ],
    evidence: {
      kind: "executed",
      where:
        "ConfigDef of brokers of every release: the four names are defined up to 2.8 alone, metadata.version in none; KafkaConfig takes unknown names without a word",
    },
    references: [
      { title: "Kafka: upgrading to 3.0", url: kafkaDocs("getting-started/upgrade/") },
      { title: "KAFKA-12945: port, host.name and related settings removed in 3.0" },
    ],
  },
  *check(broker, { lens }) {
    // The operator reads it from a field of its own.
    const version = broker.carrier === "strimzi" ? undefined : broker.written(metadata);
    if (version !== undefined)
      yield {
        at: { uri: version.entry.uri, span: version.entry.keySpan },
        message: say(texts().messages.metadata, { key: metadata }),
        fixes: [remove(version, "safe")],
      };
    if (!lens.within("broker", without)) return;
    for (const [key, successor] of successors) {
      const setting = broker.written(key);
      if (setting === undefined) continue;
      const at: Report["at"] = { uri: setting.entry.uri, span: setting.entry.keySpan };
      // Images have Kafka of one release: who names none may run one from before 3.0.
      const inPart = broker.carrier === "plain" || broker.carrier === "config-map" ? "info" : "silent";
      const isIdle = broker.written(successor) !== undefined;
      yield {
        at,
        inPart,
        message: say(isIdle ? texts().messages.idle : texts().messages.address, { key, successor }),
        ...(isIdle
          ? { severity: "hint", fixes: [remove(setting, "safe")] }
          : { advice: say(texts().fixes.addresses, { successor }) }),
      };
    }
  },
});

const without = parseRange(">=3.0");
