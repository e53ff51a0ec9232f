/** `npm run docs`: writes the documentation as static pages in two languages into dist/docs, where they work from the disk. */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { build } from "esbuild";

const out = path.resolve("dist/docs");
const bundle = path.resolve("dist/docs.cjs");
await build({
  entryPoints: ["scripts/docs/site.ts"],
  outfile: bundle,
  bundle: true,
  platform: "node",
  mainFields: ["module", "main"],
  format: "cjs",
  target: "node20",
  logLevel: "warning",
});
if (!fs.existsSync("dist/cli.js")) execFileSync(process.execPath, ["scripts/build.mjs"], { stdio: "inherit" });

const read = (file) => fs.readFileSync(file, "utf8");
const map = (lang, format) =>
  execFileSync(process.execPath, ["dist/cli.js", "map", "examples/market", "--format", format, "--lang", lang], {
    encoding: "utf8",
  });
/** What is read by people: every Markdown file of docs/ but those that are made of the rules, and three of the root. */
const documents = [
  ...["README.md", "README.zh-cn.md", "CHANGELOG.md", "SECURITY.md", "CODE_OF_CONDUCT.md"].filter((file) =>
    fs.existsSync(file),
  ),
  ...fs
    .readdirSync("docs", { recursive: true, encoding: "utf8" })
    .map((name) => `docs/${name.replaceAll(path.sep, "/")}`)
    .filter((file) => file.endsWith(".md") && !file.startsWith("docs/rules/"))
    .toSorted(),
];
/** @type {Map<string, string | Uint8Array>} */
const pictures = new Map(fs.readdirSync("docs/images").map((name) => [name, fs.readFileSync(`docs/images/${name}`)]));
for (const lang of ["en", "zh-cn"]) pictures.set(`map.${lang}.svg`, map(lang, "svg"));

const { site } = createRequire(import.meta.url)(bundle);
const files = site({
  version: JSON.parse(read("package.json")).version,
  documents: new Map(documents.map((file) => [file, read(file)])),
  manifest: { en: JSON.parse(read("package.nls.json")), "zh-cn": JSON.parse(read("package.nls.zh-cn.json")) },
  maps: { en: map("en", "text"), "zh-cn": map("zh-cn", "text") },
  pictures,
});
fs.rmSync(out, { recursive: true, force: true });
for (const [file, content] of files) {
  const target = path.join(out, file);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, content);
}
fs.copyFileSync("scripts/docs/assets/site.css", path.join(out, "site.css"));
fs.copyFileSync("scripts/docs/assets/site.mjs", path.join(out, "site.js"));
console.log(`dist/docs/index.html and ${files.size} more`);
