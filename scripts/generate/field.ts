/** `docs/field.md`: kinds of mistakes that people reported in public, what is reported of each and by which rule; and what is left alone. */
import { ruleById } from "../../server/src/rules/index.ts";
import { type FieldCase, fieldCases } from "../../test/support/field-case.ts";

/** The whole page, from the cases below `test/field/`; throws where a case names a rule that does not exist. */
export function fieldPage(): string {
  const cases = fieldCases("test/field");
  const [loud, silent] = [cases.filter(isReported), cases.filter((one) => !isReported(one))];
  return [
    "# In the field",
    "",
    `Kinds of mistakes after public reports and real files, each in small files of our own (\`test/field/\`). Of ${loud.length} kinds something is reported, ${silent.length} look like mistakes and are none. Everything that is reported of a case is drawn in it, and nothing else may be.`,
    "",
    "| mechanism | files | what is reported |",
    "|---|---|---|",
    ...loud.map(
      (one) => `| ${mechanismOf(one)} | ${filesOf(one)} | ${[...new Set(one.expected.map(reported))].join("<br>")} |`,
    ),
    "",
    "## Nothing is reported",
    "",
    "| what it is | files |",
    "|---|---|",
    ...silent.map((one) => `| ${mechanismOf(one)} | ${filesOf(one)} |`),
    "",
  ].join("\n");
}

function isReported({ expected }: FieldCase): boolean {
  return expected.length > 0;
}

function mechanismOf({ name, mechanism, kafka }: FieldCase): string {
  const release = kafka === undefined ? "" : ` (Kafka ${kafka})`;
  return `[${mechanism.replaceAll("|", "\\|")}](../test/field/${name}.txt)${release}`;
}

function filesOf({ files }: FieldCase): string {
  const names = Object.keys(files).map((path) => `\`${path.slice(path.lastIndexOf("/") + 1)}\``);
  return [...new Set(names)].join(", ");
}

function reported({ severity, rule }: FieldCase["expected"][number]): string {
  if (ruleById(rule) === undefined) throw new Error(`test/field: there is no rule ${rule}`);
  return `${severity}: [${rule}](rules/${rule}.md)`;
}
