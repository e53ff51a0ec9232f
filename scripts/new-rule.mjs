/** `npm run new-rule <id>`: a draft of a rule with its texts, in the list, and a test that fails until the rule is written. */
import fs from "node:fs";
import path from "node:path";
import { exportOf, homeOf, parties, ruleIds, ruleList, ruleListFile } from "./generate/rule-list.mts";

const [id = ""] = process.argv.slice(2);
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id) || /^(no|use|prefer|avoid)-/.test(id))
  refuse("usage: npm run new-rule <id>, where the id names the problem and begins with a party: producer-acks-zero");
const [party] = id.split("-");
if (!parties().includes(party))
  refuse(
    `${party} is no party; there are ${parties().join(", ")}. For a new one make its folder first: server/src/rules/${party}`,
  );
if (party === "system")
  refuse(
    "a system rule is not written by this script: copy server/src/rules/system/state-kept-once and its test, and run npm run generate (see CONTRIBUTING.md)",
  );
const home = homeOf(id);
const name = exportOf(id);
const setting = "the.setting";

const files = {
  [`server/src/rules/${home}/rule.ts`]: `/** What goes wrong, in one sentence. */
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { ${name}Texts as texts } from "./texts.ts";

export const ${name} = defineRule({
  id: "${id}",
  stage: "draft",
  category: "loss",
  severity: "warning",
${usualLines()}
  settings: ["${setting}"],
  docs: {
    texts,
    examples: [{ bad: "${setting}=bad\\n", good: "${setting}=good\\n" }],
    evidence: { kind: "documented", where: "" },
    references: [],
  },
  *check(component) {
    const setting = component.written("${setting}");
    if (setting?.typed !== "bad") return;
    yield { at: setting, message: say(texts().messages.wrong, { value: setting.source }) };
  },
});
`,
  [`server/src/rules/${home}/texts.ts`]: `/** What the rule ${id} says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { untranslated } from "../../../texts/text.ts";

export const ${name}Texts = ruleTexts(() => ({
  title: untranslated("What is wrong, in one line"),
  why: untranslated("What happens and why it matters: a short paragraph."),
  timeline: [
    { lane: "producer", to: "leader", text: untranslated("What happens first.") },
    { lane: "leader", mark: "lost", text: untranslated("How the record is lost, duplicated or reordered.") },
  ],
  remedy: untranslated("What to do, with its price."),
  ignoreWhen: untranslated("When the finding may be ignored safely."),
  messages: { wrong: untranslated("${setting} is {value}: what happens, and what to do.") },
}));
`,
  [`test/rules/${home}.test.ts`]: `/** ${id}: where it reports, and where it must stay silent. */
import { it } from "vitest";
import { ${name} } from "../../../server/src/rules/${home}/rule.ts";
import { check } from "../../support/check.ts";

it("is reported at the value", () =>
  check(
    ${name},
    \`
${setting}=bad
            ^^^ warning: ${setting} is bad: what happens, and what to do.
\`,
  ));

it("is silent where the value is not known", () => check(${name}, "${setting}=\${VALUE}\\n"));
`,
};
const existing = Object.keys(files).find((file) => fs.existsSync(file));
if (existing !== undefined) refuse(`${existing} exists already`);
for (const [file, text] of Object.entries(files)) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}
fs.writeFileSync(ruleListFile, ruleList());
console.log(`${[...Object.keys(files), ruleListFile].join("\n")}

npx vitest run test/rules/${home}.test.ts fails until the rule is written;
npx vitest run test/rules/every-rule.test.ts -t ${id} says what else is missing.`);

/** How most rules of the party say whom they are about, where they say it in place. */
function usualLines() {
  const siblings = ruleIds()
    .filter((one) => one.startsWith(`${party}-`))
    .map((one) => fs.readFileSync(`server/src/rules/${homeOf(one)}/rule.ts`, "utf8"));
  const lines = ["roles", "programs", "carriers"].flatMap((field) => {
    const said = siblings.map((text) => new RegExp(`^  ${field}: \\[".*"\\],$`, "m").exec(text)?.[0]);
    const usual = mostFrequent(said);
    return usual === undefined ? [] : [usual];
  });
  return lines.length > 0 ? lines.join("\n") : '  roles: ["producer"],';
}

/** The value that stands most often in a list. */
function mostFrequent(values) {
  const count = (value) => values.filter((one) => one === value).length;
  return values.toSorted((a, b) => count(b) - count(a))[0];
}

/** Ends the run: nothing has been written. */
function refuse(why) {
  console.error(why);
  process.exit(2);
}
