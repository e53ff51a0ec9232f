/** The product's own constants: its name, and the one address of repository and pages. */

export const productName = "kafka-lossless";
export const repositoryUrl = "https://github.com/kafka-lossless/kafka-lossless";

/** Where a rule's page can be read. */
export function rulePage(rule: string): string {
  return `${repositoryUrl}/blob/main/docs/rules/${rule}.md`;
}
