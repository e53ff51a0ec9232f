/** A source connector that tolerates every error: what it cannot deliver is skipped, and it has no dead letters. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { sourceFile } from "../../shared/examples/connect.ts";
import { set } from "../../shared/fix.ts";
import { connectSourceToleranceAllTexts as texts } from "./texts.ts";

export const connectSourceToleranceAll = defineRule({
  id: "connect-source-tolerance-all",
  category: "loss",
  severity: "warning",
  roles: ["connect-source"],
  settings: ["errors.tolerance", "errors.log.enable"],
  docs: {
    texts,
    examples: [{ bad: `${sourceFile}errors.tolerance=all\n`, good: `${sourceFile}errors.tolerance=none\n` }],
    evidence: {
      kind: "read",
      where:
        "WorkerSourceTask of connect-runtime 2.0.1, 3.1.1, 3.2.3 and 4.0.0: a skipped record is acknowledged to the task; failed writes count as skipped from 3.2",
    },
    references: [
      {
        title: "Kafka Connect: errors.tolerance",
        url: settingDocs("connect-source", "errors.tolerance"),
      },
      { title: "KIP-779: source tasks that go on after a failed write" },
    ],
  },
  *check(source) {
    const tolerance = source.written("errors.tolerance");
    if (tolerance?.typed !== "all") return;
    const logged = source.written("errors.log.enable");
    const fixes = [set(tolerance, "none", "changes-behaviour")];
    if (logged?.typed === true)
      yield { at: tolerance, severity: "info", related: [logged], message: say(texts().messages.logged), fixes };
    else yield { at: tolerance, message: say(texts().messages.silent), fixes };
  },
});
