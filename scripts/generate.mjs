/** `npm run generate [-- --check]`: writes what follows from the sources, or fails and names what is stale. */
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { build } from "esbuild";
import { ruleList, ruleListFile } from "./generate/rule-list.mts";
import { seenFile, seenText } from "./generate/seen-file.mts";

const isCheck = process.argv.includes("--check");
const read = (file) => (fs.existsSync(file) ? fs.readFileSync(file, "utf8") : undefined);

// Everything else is made from the rules that the list names, and reads what the lab has seen, so these come first.
for (const [file, text] of [
  [ruleListFile, ruleList()],
  [seenFile, seenText()],
]) {
  if (read(file) === text) continue;
  if (isCheck) fail([file]);
  write(file, text);
}

const bundle = path.resolve("dist/generate.cjs");
await build({
  entryPoints: ["scripts/generate/files.ts"],
  outfile: bundle,
  bundle: true,
  platform: "node",
  mainFields: ["module", "main"],
  format: "cjs",
  target: "node20",
  logLevel: "warning",
});
const { generatedFiles } = createRequire(import.meta.url)(bundle);

const wanted = generatedFiles(read);
const orphans = fs
  .readdirSync("docs/rules", { recursive: true, withFileTypes: true })
  .filter((one) => one.isFile())
  .map((one) => path.join(one.parentPath, one.name).replaceAll(path.sep, "/"))
  .filter((file) => !wanted.has(file));
const stale = [...wanted].filter(([file, text]) => read(file) !== text).map(([file]) => file);

if (isCheck) fail([...stale, ...orphans]);
for (const file of orphans) fs.rmSync(file);
for (const file of stale) write(file, wanted.get(file));

function write(file, text) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
  console.log(`wrote ${file}`);
}

/** Ends the run: with an error where there is anything stale. */
function fail(stale) {
  for (const file of stale) console.error(`${file} is stale: run \`npm run generate\` and commit the result.`);
  process.exit(stale.length > 0 ? 1 : 0);
}
