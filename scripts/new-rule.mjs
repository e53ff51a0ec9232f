/** `npm run new-rule <id>`: a rule, its texts and its test, ready to be filled in. */
import fs from "node:fs";
import path from "node:path";
import { exportOf, homeOf, ruleList, ruleListFile } from "./generate/rule-list.mts";

const [id] = process.argv.slice(2);
if (id === undefined || !/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id) || /^(no|use|prefer|avoid)-/.test(id)) {
  console.error("usage: npm run new-rule <id>, where the id names the problem: producer-acks-zero");
  process.exit(2);
}
const name = exportOf(id);
const home = homeOf(id);
const [role] = id.split("-");
const files = {
  [`server/src/rules/${home}/rule.ts`]: `/** What goes wrong, in one sentence. */
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { ${name}Texts as texts } from "./texts.ts";

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
  [`server/src/rules/${home}/texts.ts`]: `/** What the rule ${id} says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const ${name}Texts = ruleTexts(() => ({
  title: { en: "", "zh-cn": "" },
  why: { en: "", "zh-cn": "" },
  timeline: [],
  remedy: { en: "", "zh-cn": "" },
  ignoreWhen: { en: "", "zh-cn": "" },
  messages: { wrong: { en: "", "zh-cn": "" } },
}));
`,
  [`test/rules/${home}.test.ts`]: `/** ${id}: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { ${name} } from "../../../server/src/rules/${home}/rule.ts";
import { check } from "../../support/check.ts";

it("", () => check(${name}, ""));
`,
};
const existing = Object.keys(files).filter((file) => fs.existsSync(file));
if (existing.length > 0) {
  console.error(`${existing[0]} exists already`);
  process.exit(2);
}
for (const [file, text] of Object.entries(files)) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}
fs.writeFileSync(ruleListFile, ruleList());
console.log(`${[...Object.keys(files), ruleListFile].join("\n")}\ntest/rules/every-rule.test.ts says what is missing.`);
