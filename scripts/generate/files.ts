/** All generated files by path: parts of the manifest and of the README, the schema of the project file, a page for each rule. */
import { projectSchema } from "../../server/src/analysis/project-schema.ts";
import { settingDeclarations } from "../../server/src/lsp/settings.ts";
import { listedRules, rules, systemRules } from "../../server/src/rules/index.ts";
import { beliefPages } from "./beliefs.ts";
import { clientFiles, hook, manifestFiles } from "./carrier-files.ts";
import { coveragePage } from "./coverage.ts";
import { evidencePage } from "./evidence.ts";
import { fieldPage } from "./field.ts";
import { labPage } from "./lab.ts";
import { notByName } from "./menus.ts";
import { fileRulePages, indexPage, rulePages, rulePictures } from "./pages.ts";
import { type ManifestTexts, readme } from "./readme.ts";
import { secretSettings } from "./secret-settings.ts";

const finishedOfSystem = systemRules.filter(({ stage }) => stage !== "draft");

/** Path to content; `read` gives a file as it is now. */
export function generatedFiles(read: (file: string) => string | undefined): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  files.set("package.json", manifest(read("package.json") ?? "{}"));
  for (const [file, text] of [
    ...rulePages([...rules, ...finishedOfSystem]),
    ...rulePictures(listedRules),
    ...fileRulePages(),
    ...beliefPages(),
  ])
    files.set(file, text);
  files.set("docs/rules/README.md", indexPage(listedRules));
  files.set("docs/coverage.md", coveragePage(listedRules));
  files.set("docs/field.md", fieldPage());
  files.set("docs/lab.md", labPage());
  files.set("schemas/kafka-lossless.schema.json", `${JSON.stringify(projectSchema, null, 2)}\n`);
  files.set("docs/evidence.md", evidencePage(read));
  files.set("client/src/generated/files.ts", clientFiles());
  files.set("server/src/model/secret/setting-names.ts", secretSettings());
  files.set("README.md", readme(read("README.md") ?? "", manifestTexts(read)));
  files.set(".pre-commit-hooks.yaml", hook(read(".pre-commit-hooks.yaml") ?? ""));
  return files;
}

/** The manifest with the settings that the server declares, and the files and languages of the carriers. */
function manifest(current: string): string {
  const parsed = JSON.parse(current) as { contributes: Record<string, unknown> };
  const properties = Object.fromEntries(
    settingDeclarations.map(({ name, schema }) => [`kafkaLossless.${name}`, schema]),
  );
  parsed.contributes["configuration"] = { title: "Kafka Lossless", properties };
  return `${JSON.stringify({ ...parsed, ...manifestFiles(parsed.contributes) }, null, 2)}\n`;
}

/** What the README says of the editor in the editor's own words. */
function manifestTexts(read: (file: string) => string | undefined): ManifestTexts {
  const { contributes } = JSON.parse(read("package.json") ?? "{}") as {
    contributes: { commands: { command: string }[] };
  };
  return {
    texts: JSON.parse(read("package.nls.json") ?? "{}") as Record<string, string>,
    settings: settingDeclarations.map(({ name }) => name),
    commands: contributes.commands
      .map(({ command }) => command.replace(/^kafkaLossless\./, ""))
      .filter((name) => !notByName.includes(name)),
  };
}
