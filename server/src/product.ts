/** The product's own constants: its name, and the one address of repository and pages. */

export const productName = "kafka-lossless";
export const repositoryUrl = "https://github.com/kafka-lossless/kafka-lossless";

/** Where the pages of the rules are on the network; the editor has them on its own disk. */
export const pagesUrl = `${repositoryUrl}/blob/main/docs/rules`;

/** Where a rule's page can be read; `pages` is the address of the folder that holds them. */
export function rulePage(rule: string, pages = pagesUrl, lang: "en" | "zh-cn" = "en"): string {
  return `${pages}/${rule}.md${lang === "en" ? "" : `#${chineseAnchor(rule)}`}`;
}

/** The Chinese part of a page begins with the rule's name too: the second heading of a name has a number in its anchor. */
export function chineseAnchor(rule: string): string {
  return `${rule}-1`;
}

/** The JSON schema of the project file, for editors that know YAML. */
export const projectSchemaUrl = `${repositoryUrl}/raw/main/schemas/kafka-lossless.schema.json`;
