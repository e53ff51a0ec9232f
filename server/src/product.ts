/** The product's own constants: its name, and the one address of repository and pages. */

export const productName = "kafka-lossless";
export const repositoryUrl = "https://github.com/kafka-lossless/kafka-lossless";

/** Where the pages of the rules are on the network; the editor has them on its own disk. */
export const pagesUrl = `${repositoryUrl}/blob/main/docs/rules`;

/** Where a rule's page can be read; `pages` is the address of the folder that holds them. Its Chinese part comes second. */
export function rulePage(rule: string, pages = pagesUrl, lang: "en" | "zh-cn" = "en"): string {
  return `${pages}/${rule}.md${lang === "en" ? "" : `#${encodeURIComponent(chineseHeading)}`}`;
}

/** What stands above the Chinese part of a page, and is its anchor. */
export const chineseHeading = "简体中文";

/** The JSON schema of the project file, for editors that know YAML. */
export const projectSchemaUrl = `${repositoryUrl}/raw/main/schemas/kafka-lossless.schema.json`;
