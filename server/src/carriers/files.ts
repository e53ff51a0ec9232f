/** How files that can carry settings are called, how they are read, and what editors call their languages. */

/** How a text is written; which grammar reads it depends on its program as well. */
export type Language = "properties" | "yaml" | "json" | "env";

/** Files of one kind. A carrier names those in which it may find something; whatever looks for files, in whichever face, follows. */
export interface FileForm {
  readonly language: Language;
  /** Patterns for names, in which `*` is any text; upper and lower case are the same. */
  readonly names: readonly string[];
  /** What editors call the language of such files; all files of these languages are of this form, however they are called. */
  readonly languageIds: readonly string[];
  /** Languages that editors give to files of these names beside many that are none of ours. */
  readonly openedAs?: readonly string[];
  /** Tools fill such files in out of templates, whose names have one ending more. */
  readonly filledIn?: true;
  /** Most files of these names are none of ours: one that a search finds and that cannot be read is no trouble. */
  readonly mostlyOthers?: true;
}

/** All forms. Where a name fits two of them, the first characters of the text decide. */
export const forms = {
  properties: {
    language: "properties",
    names: ["*.properties"],
    languageIds: ["properties", "java-properties"],
    openedAs: ["plaintext", "jinja", "jinja-properties", "erb"],
    filledIn: true,
  },
  springProperties: { language: "properties", names: [], languageIds: ["spring-boot-properties"] },
  quarkusProperties: {
    language: "properties",
    names: [],
    languageIds: ["quarkus-properties", "microprofile-properties"],
  },
  conf: { language: "properties", names: ["*.conf", "*.cfg", "*.config"], languageIds: [], openedAs: ["xml"] },
  yaml: {
    language: "yaml",
    names: ["*.yml", "*.yaml"],
    languageIds: ["yaml"],
    openedAs: ["jinja-yaml"],
    filledIn: true,
  },
  springYaml: { language: "yaml", names: [], languageIds: ["spring-boot-properties-yaml"] },
  compose: { language: "yaml", names: [], languageIds: ["dockercompose"] },
  helm: { language: "yaml", names: [], languageIds: ["helm"] },
  json: { language: "json", names: ["*.json"], languageIds: ["json", "jsonc"], mostlyOthers: true },
  jsonConfig: { language: "json", names: ["*.config"], languageIds: [], openedAs: ["xml"], mostlyOthers: true },
  env: { language: "env", names: [".env", ".env.*", "*.env"], languageIds: ["dotenv"] },
} as const satisfies Readonly<Record<string, FileForm>>;

/** What tools put behind the name of a file that they fill in: Ansible, Terraform, Puppet, consul-template and their kin. */
export const templateEndings = ["j2", "jinja2", "tmpl", "tpl", "template", "tftpl", "erb", "ctmpl"] as const;

/** What ends the name of a template. */
export const templateEnding = new RegExp(`\\.(?:${templateEndings.join("|")})$`, "i");

/** The name of a file as its program finds it: that of a template without the ending that only its tool knows. */
export function programName(name: string): string {
  return name.replace(templateEnding, "");
}

/** All names of a form, those of templates too. */
export function namesOf({ names, filledIn }: FileForm): readonly string[] {
  if (filledIn !== true) return names;
  return [...names, ...names.flatMap((name) => templateEndings.map((ending) => `${name}.${ending}`))];
}

/** How a file of this name is written; `undefined` for a name that says nothing. */
export function languageOfName(name: string, text: string): Language | undefined {
  const own = programName(name);
  const languages = all.filter(({ names }) => matches(own, names)).map(({ language }) => language);
  // A section of an INI file begins with a bracket too.
  return languages.includes("json") && /^\s*(\{|\[\s*([[{"\]]|$))/.test(text)
    ? "json"
    : (languages.find((language) => language !== "json") ?? languages[0]);
}

/** How a text in an editor's language is written; `undefined` for a language that says nothing. */
export function languageOfId(languageId: string): Language | undefined {
  return all.find(({ languageIds }) => languageIds.includes(languageId))?.language;
}

/** True for a name that one of the patterns fits. */
export function matches(name: string, patterns: readonly string[]): boolean {
  const known = expressions.get(patterns) ?? new RegExp(nameExpression(patterns), "is");
  expressions.set(patterns, known);
  return known.test(name);
}

const expressions = new WeakMap<readonly string[], RegExp>();

/** The patterns as one regular expression for a whole name. */
export function nameExpression(patterns: readonly string[]): string {
  return `^(${alternatives(patterns)})$`;
}

/** The names of these forms as one regular expression, those of templates too. */
export function formExpression(all: readonly FileForm[]): string {
  const named = (isTemplate: boolean): string =>
    alternatives(all.filter(({ filledIn = false }) => filledIn === isTemplate).flatMap(({ names }) => names));
  return `^((${named(true)})(${templateEnding.source.replace(/\$$/, "")})?|${named(false)})$`;
}

function alternatives(patterns: readonly string[]): string {
  const quoted = patterns.map((pattern) => pattern.replace(/[\\^$.+?()[\]{}|]/g, "\\$&").replaceAll("*", ".*"));
  return [...new Set(quoted)].join("|");
}

const all: readonly FileForm[] = Object.values(forms);
