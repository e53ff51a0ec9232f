/** Auto-commit asked for where no group is named: unless code names one, the consumer refuses to start. */

import { absentIsUnknown } from "../../../model/program.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { hasGroup } from "../../shared/consumer-group.ts";
import { remove } from "../../shared/fix.ts";
import { consumerAutoCommitWithoutGroupTexts as texts } from "./texts.ts";

const start = `bootstrap.servers=kafka:9092
auto.offset.reset=earliest
key.deserializer=org.apache.kafka.common.serialization.StringDeserializer
`;

export const consumerAutoCommitWithoutGroup = defineRule({
  id: "consumer-auto-commit-without-group",
  category: "startup-failure",
  // Many programs name their group in code: certain is only what happens without one.
  severity: "info",
  roles: ["consumer"],
  // Spring's listeners bring a group of their own.
  programs: ["java"],
  versions: { clients: ">=2.2" },
  settings: ["enable.auto.commit", "group.id"],
  docs: {
    texts,
    examples: [{ bad: `${start}enable.auto.commit=true\n`, good: start }],
    evidence: {
      kind: "executed",
      where: "KafkaConsumer of 25 releases, 1.1.1 to 4.4.0, with group, auto-commit and protocol in all combinations",
    },
    references: [
      { title: "KIP-289: the default of group.id became null in 2.2" },
      { title: "Observed with kafka-clients 2.2.2 to 4.4.0: InvalidConfigurationException" },
    ],
  },
  *check(consumer) {
    const commit = consumer.written("enable.auto.commit");
    // Of a file for several clients the group may stand elsewhere.
    if (commit?.typed !== true || hasGroup(consumer) || absentIsUnknown(consumer)) return;
    // Without deserializers the file is not all there is: code adds the rest, and most likely the group too.
    const isWhole = consumer.written("key.deserializer") !== undefined;
    yield {
      at: commit,
      ...(isWhole ? {} : { severity: "hint" }),
      message: say(texts().messages.noGroup),
      fixes: [remove(commit, "safe")],
      advice: say(texts().fixes.name),
    };
  },
});
