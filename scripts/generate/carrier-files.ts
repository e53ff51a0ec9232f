/** What follows from the carriers' own list of files outside of the server: the client's look and selector, the manifest, a hook. */

import { compose } from "../../server/src/carriers/compose/carrier.ts";
import { fileExpression, fileForms, fileNames } from "../../server/src/carriers/file-table.ts";
import { type FileForm, type Language, nameExpression, templateEnding } from "../../server/src/carriers/files.ts";
import { type Look, lookedAt, looks } from "../../server/src/carriers/look.ts";
import { plain } from "../../server/src/carriers/plain/carrier.ts";
import { smallrye } from "../../server/src/carriers/smallrye/carrier.ts";
import { springBoot } from "../../server/src/carriers/spring-boot/carrier.ts";
import { strimzi } from "../../server/src/carriers/strimzi/carrier.ts";
import { buildFileNames, isBuildScript } from "../../server/src/project/build/build-file.ts";
import { projectFileName } from "../../server/src/project/project-file.ts";

const buildScripts: readonly string[] = buildFileNames.filter(isBuildScript);

import { menus } from "./menus.ts";

const languageIds: readonly string[] = fileForms.flatMap((form) => form.languageIds);

/** `client/src/generated/files.ts`: the client never imports the server, and has to know which documents are its own. */
export function clientFiles(): string {
  return `/** Written by \`npm run generate\` from what the carriers of the server say of their files. */

/** What a project says of itself; a folder that has it is looked through at once. */
export const projectFile = ${JSON.stringify(projectFileName)};

/** Languages whose documents are handed to the server, however they are called. */
export const languages: readonly string[] = ${json(languageIds)};

/** Names of documents that are handed to it, whatever their language. */
export const patterns: readonly string[] = ${json([...fileNames, ...buildScripts].map((name) => `**/${name}`))};

/** What ends the name of a template: what its tool makes of it has a name without. */
export const templateEnding = ${templateEnding};

/** How much of a document is looked at before the server is started, in UTF-16 units. */
export const lookedAt = ${lookedAt};

/** What makes a document worth starting the server: of these files and languages, these names or words. */
export const looks: readonly {
  readonly files: RegExp;
  readonly languages: readonly string[];
  readonly names: RegExp;
  readonly words: RegExp;
}[] = [
${[...new Set(looks.map(lookText)), buildLook].join("\n")}
];
`;
}

function lookText({ forms, names, words }: Look): string {
  const never = /(?!)/;
  const files = new RegExp(nameExpression(forms.flatMap((form) => form.names)), "is");
  const own = forms.flatMap((form) => form.languageIds);
  return `  { files: ${files}, languages: ${JSON.stringify(own)}, names: ${names ?? never}, words: ${words ?? never} },`;
}

/** A build file is worth a look at the releases that it names, where one of them may be of Kafka's. */
const buildLook = `  { files: ${new RegExp(nameExpression(buildScripts), "i")}, languages: [], names: /(?!)/, words: /kafka/i },`;

function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

/** What the manifest says of files and languages. */
export function manifestFiles(contributes: Readonly<Record<string, unknown>>) {
  const openedAs = fileForms.flatMap((form) => form.openedAs ?? []);
  const when = `resourceFilename =~ /${fileExpression}/i || resourceLangId =~ /^(${languageIds.join("|")})$/`;
  const snippets = snippetFiles.flatMap(({ path, forms, language }) =>
    idsOf(forms, language).map((id) => ({ language: id, path })),
  );
  const own = [...new Set(snippets.map((one) => one.language))].filter((id) => !builtIn.includes(id));
  return {
    activationEvents: [
      ...[...new Set([...languageIds, ...openedAs, ...buildLanguages])].map((id) => `onLanguage:${id}`),
      `workspaceContains:${projectFileName}`,
    ],
    contributes: {
      ...contributes,
      menus: menus(when),
      snippets,
      languages: own.map((id) => ({ id })),
    },
  };
}

/** What editors call the languages of build files. */
const buildLanguages: readonly string[] = ["xml", "gradle", "groovy", "kotlin", "toml"];

/** Languages that VS Code knows by itself; one that it does not know has to be declared before a snippet may name it. */
const builtIn: readonly string[] = ["properties", "yaml"];

const snippetFiles: readonly {
  readonly path: string;
  readonly forms: readonly FileForm[];
  readonly language: Language;
}[] = [
  { path: "./snippets/kafka-properties.json", forms: plain.files, language: "properties" },
  { path: "./snippets/spring-kafka-properties.json", forms: springBoot.files, language: "properties" },
  { path: "./snippets/spring-kafka-yaml.json", forms: springBoot.files, language: "yaml" },
  { path: "./snippets/quarkus-kafka-properties.json", forms: smallrye.files, language: "properties" },
  { path: "./snippets/kafka-compose-yaml.json", forms: compose.files, language: "yaml" },
  { path: "./snippets/strimzi-yaml.json", forms: strimzi.files, language: "yaml" },
];

function idsOf(forms: readonly FileForm[], language: Language): readonly string[] {
  return forms.filter((form) => form.language === language).flatMap((form) => form.languageIds);
}

/** The hook for pre-commit with the files that it is given. */
export function hook(current: string): string {
  const names = fileExpression.replace(/^\^/, "(?i)(^|/)");
  return current.replace(/^( +files: ).*$/m, (_, key: string) => `${key}'${names}'`);
}
