/** Kafka's settings whose values are secrets, as a list: to find them takes every catalogue, and whoever starts looks for them at once. */
import { catalogueOf, catalogueRoles } from "../../server/src/kafka/catalogue.ts";
import { namesSecret } from "../../server/src/model/secret/names.ts";

/** The module with the names, for `generatedFiles`. */
export function secretSettings(): string {
  const names = [...catalogueRoles, "librdkafka" as const].flatMap((role) => {
    const catalogue = catalogueOf(role);
    const isPassword = (name: string): boolean => catalogue.periods(name).some(({ type }) => type === "password");
    return catalogue.names.filter((name) => /[^A-Za-z0-9]/.test(name) && (isPassword(name) || namesSecret(name)));
  });
  const lines = [...new Set(names)].map((name) => `  ${JSON.stringify(name)},\n`);
  return `/** Kafka's settings of the password type, and those whose name says so: written by \`npm run generate\`. */\nexport const secretSettingNames: readonly string[] = [\n${lines.join("")}];\n`;
}
