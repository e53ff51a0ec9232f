/** A connector's .properties file without a name: the worker refuses it. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { absentIsUnknown } from "../../../model/program.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { sinkFile } from "../../shared/examples/connect.ts";
import { connectNameMissingTexts as texts } from "./texts.ts";

export const connectNameMissing = defineRule({
  id: "connect-name-missing",
  category: "startup-failure",
  severity: "warning",
  roles: ["connect-sink", "connect-source"],
  // Elsewhere the name stands around the settings, or in an address.
  carriers: ["plain"],
  settings: ["name"],
  docs: {
    texts,
    examples: [{ bad: sinkFile.replace(/^name=.*\n/, ""), good: sinkFile }],
    evidence: {
      kind: "executed",
      where: 'ConnectorConfig of connect-runtime 2.0.1 to 4.3.1: Missing required configuration "name"',
    },
    references: [{ title: "Kafka Connect: name", url: settingDocs("connect-sink", "name") }],
  },
  *check(connector) {
    if (absentIsUnknown(connector) || connector.written("name") !== undefined) return;
    const type = connector.written("connector.class");
    if (type === undefined) return;
    yield {
      at: { uri: type.entry.uri, span: type.entry.keySpan },
      message: say(texts().messages.missing),
      advice: say(texts().fixes.name),
    };
  },
});
