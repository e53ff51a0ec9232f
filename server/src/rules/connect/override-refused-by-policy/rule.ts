/** Overrides of client settings in a connector, for a worker that refuses or ignores them by default. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { parseRange } from "../../../kafka/version.ts";
import type { Party } from "../../../model/component.ts";
import { handedOn } from "../../../model/handed-on.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { sinkFile } from "../../shared/examples/connect.ts";
import { connectOverrideRefusedByPolicyTexts as texts } from "./texts.ts";

const policyKey = "connector.client.config.override.policy";

export const connectOverrideRefusedByPolicy = defineRule({
  id: "connect-override-refused-by-policy",
  category: "startup-failure",
  severity: "warning",
  roles: ["connect-sink", "connect-source"],
  versions: { clients: "<3.0" },
  // Who writes overrides and names no release runs one that takes them.
  inPart: "silent",
  settings: [policyKey],
  docs: {
    texts,
    examples: [
      {
        bad: `${sinkFile}consumer.override.max.poll.records=100\n`,
        good: sinkFile,
        versions: { clients: "2.8" },
      },
    ],
    evidence: {
      kind: "executed",
      where:
        'Worker of connect-runtime 2.4.1 to 4.3.1 with the policy of its own default: ConnectException "Client Config Overrides not allowed" up to 2.8.2, given to the client from 3.0.2 on. Worker of 2.2.2 has no such parameter',
    },
    references: [
      { title: `Kafka Connect: ${policyKey}`, url: settingDocs("connect-worker", policyKey) },
      { title: "KIP-458: connector client configuration overrides" },
    ],
  },
  *check(connector, { lens }) {
    const [first, ...others] = connector
      .keys(isOverride)
      .flatMap((key) => connector.written(key) ?? [])
      .sort((a, b) => a.entry.span.start - b.entry.span.start);
    if (first === undefined) return;
    const said = lens.within("clients", withoutOverrides) ? "ignored" : "refused";
    yield {
      at: { uri: first.entry.uri, span: first.entry.keySpan },
      related: others,
      message: say(texts().messages[said], { key: first.key }),
      advice: say(texts().fixes.allow),
    };
  },
});

const withoutOverrides = parseRange("<2.3");

function isOverride(key: string, { role }: Party): boolean {
  return handedOn(role, key) !== undefined;
}
