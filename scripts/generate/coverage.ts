/** `docs/coverage.md`: of each known problem its rule, its test and its evidence, or why it waits. */
import { showInterval } from "../../server/src/kafka/version.ts";
import { programs } from "../../server/src/model/program.ts";
import type { ProgramFacts } from "../../server/src/model/program-facts.ts";
import { ruleById } from "../../server/src/rules/index.ts";
import type { RuleFacts } from "../../server/src/rules/rule.ts";
import { evidenceOfRule } from "./evidence-of-rule.ts";
import { waiting } from "./waiting.ts";

/** The whole page; throws where a problem waits although its rule is there. */
export function coveragePage(rules: readonly RuleFacts[]): string {
  const done = Object.keys(waiting).filter((id) => ruleById(id) !== undefined);
  if (done.length > 0) throw new Error(`scripts/generate/waiting.ts: ${done.join(", ")} waits no longer`);
  const counts = (["executed", "read", "documented"] as const).map(
    (kind) => `${rules.filter((rule) => evidenceOfRule(rule).kind === kind).length} ${kind}`,
  );
  const rows = rules.map((rule) => {
    const { id } = rule;
    const { kind, where } = evidenceOfRule(rule);
    return `| [${id}](rules/${id}.md) | \`test/rules/${id.replace("-", "/")}.test.ts\` | ${kind}: ${cell(where)} |`;
  });
  return [
    "# What is covered",
    "",
    `${rules.length} problems have a rule (their evidence: ${counts.join(", ")}), ${Object.keys(waiting).length} wait.`,
    "",
    "| problem | test | evidence |",
    "|---|---|---|",
    ...[...rows].sort(),
    "",
    "## Defaults of programs",
    "",
    "What a program gives to a client that Kafka itself would not, below everything that is written.",
    "",
    "| program | role | setting | default | evidence |",
    "|---|---|---|---|---|",
    ...Object.values(programs).flatMap(defaultsOf),
    "",
    "## Waiting",
    "",
    "| problem | why |",
    "|---|---|",
    ...Object.entries(waiting)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([id, why]) => `| ${id} | ${why} |`),
    "",
  ].join("\n");
}

function defaultsOf({ id, defaults }: ProgramFacts): readonly string[] {
  if (defaults === "unknown") return [`| ${id} | all | all | not known | |`];
  return Object.entries(defaults).flatMap(([role, own]) =>
    own.map(({ key, given, versions, evidence }) => {
      const releases =
        versions === undefined ? "" : ` (${versions.axis} ${versions.range.map(showInterval).join(", ")})`;
      return `| ${id} | ${role} | \`${key}\` | ${given.value ?? "not known"}${releases} | ${cell(evidence)} |`;
    }),
  );
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
