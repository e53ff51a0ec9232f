/** `npm run corpus [-- --list] [-- --preset critical]`: how many findings real files get, by severity and by rule; KAFKA_LOSSLESS_CORPUS names their folder. */
import fs from "node:fs";
import path from "node:path";
import { analyze } from "../../server/src/analysis/analyze.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { isCandidateName } from "../../server/src/carriers/file-table.ts";
import { presetOf } from "../../server/src/lint/preset.ts";
import { severities } from "../../server/src/rules/rule.ts";
import { lineNumber } from "../../server/src/syntax/text-lines.ts";
import { render } from "../../server/src/texts/text.ts";

const folder = process.env["KAFKA_LOSSLESS_CORPUS"];
const args = process.argv.slice(2);
const preset = presetOf(args[args.indexOf("--preset") + 1]) ?? "standard";

if (folder === undefined) {
  console.error("KAFKA_LOSSLESS_CORPUS names no folder");
  process.exitCode = 2;
} else measure(folder);

function measure(root: string): void {
  const names = fs.readdirSync(root, { recursive: true, encoding: "utf8" });
  const texts = names
    .filter((name) => isCandidateName(path.basename(name)))
    .map((name) => ({ name, uri: originOf(name), text: fs.readFileSync(path.join(root, name), "utf8") }));
  const judged = texts.map((one) => ({ ...one, analysis: analyze([parse(one)], { preset }) }));
  const carrying = judged.filter(({ analysis }) => analysis.components.length > 0);
  const found = judged.flatMap(({ name, text, analysis }) =>
    analysis.findings.map((finding) => ({ name, text, finding })),
  );
  if (args.includes("--list"))
    for (const { name, text, finding } of found)
      console.log(
        `${finding.severity} ${finding.rule} ${name}:${lineNumber(text, finding.place.span.start)} ${finding.messages.map((message) => render(message, "en")).join(" ")}`,
      );
  console.log(`${texts.length} files, ${carrying.length} with Kafka settings, preset ${preset}`);
  for (const severity of severities) {
    const count = found.filter(({ finding }) => finding.severity === severity).length;
    console.log(
      `${severity}: ${count}, ${((count * 100) / Math.max(1, carrying.length)).toFixed(1)} per 100 files with Kafka settings`,
    );
  }
  const byRule = Map.groupBy(found, ({ finding }) => `${finding.severity} ${finding.rule}`);
  for (const [rule, all] of [...byRule].sort(([, a], [, b]) => b.length - a.length))
    console.log(`${all.length}\t${rule}`);
}

/** A file of the corpus is named by its repository and its path there, with two underscores for each slash. */
function originOf(name: string): string {
  const [, , ...steps] = path.basename(name).split("__");
  return steps.length === 0 ? name : steps.join("/");
}
