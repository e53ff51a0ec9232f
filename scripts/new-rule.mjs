/** `npm run new-rule <id>`: a rule, its texts and its test, ready to be filled in. */
import fs from "node:fs";

const [id] = process.argv.slice(2);
if (id === undefined || !/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id) || /^(no|use|prefer|avoid)-/.test(id)) {
  console.error("usage: npm run new-rule <id>, where the id names the problem: producer-acks-zero");
  process.exit(2);
}
const name = id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const role = id.split("-")[0];
const files = {
  [`server/src/rules/${id}.ts`]: `/** What goes wrong, in one sentence. */
import { ${name}Texts as texts } from "../texts/rules/${id}.ts";
import { say } from "../texts/text.ts";
import { defineRule } from "./rule.ts";

export const ${name} = defineRule({
  id: "${id}",
  category: "loss",
  severity: "warning",
  roles: ["${role}"],
  settings: [],
  docs: { texts, examples: [{ bad: "", good: "" }], evidence: { kind: "documented", where: "" }, references: [] },
  *check(${role}) {
    const setting = ${role}.written("");
    if (setting?.typed === undefined) return;
    yield { at: setting, message: say(texts.messages.wrong) };
  },
});
`,
  [`server/src/texts/rules/${id}.ts`]: `/** What the rule ${id} says. */
import { ruleTexts } from "../rule-texts.ts";

export const ${name}Texts = ruleTexts({
  title: { en: "", "zh-cn": "" },
  why: { en: "", "zh-cn": "" },
  timeline: [],
  remedy: { en: "", "zh-cn": "" },
  ignoreWhen: { en: "", "zh-cn": "" },
  messages: { wrong: { en: "", "zh-cn": "" } },
});
`,
  [`test/rules/${id}.test.ts`]: `/** ${id}: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { ${name} } from "../../server/src/rules/${id}.ts";
import { check } from "../support/check.ts";

it("", () => check(${name}, ""));
`,
};
const existing = Object.keys(files).filter((file) => fs.existsSync(file));
if (existing.length > 0) {
  console.error(`${existing[0]} exists already`);
  process.exit(2);
}
for (const [file, text] of Object.entries(files)) fs.writeFileSync(file, text);
console.log(
  `${Object.keys(files).join("\n")}\nRegister ${name} in the list of its party below server/src/rules/lists; test/rules/every-rule.test.ts says what is missing.`,
);
