/** `npm run generate [-- --check]`: writes what follows from the sources, or fails and names what is stale. */
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { build } from "esbuild";

const bundle = path.resolve("dist/generate.cjs");
await build({
  entryPoints: ["scripts/generate/files.ts"],
  outfile: bundle,
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  logLevel: "warning",
});
const { generatedFiles } = createRequire(import.meta.url)(bundle);

const read = (file) => (fs.existsSync(file) ? fs.readFileSync(file, "utf8") : undefined);
const wanted = generatedFiles(read);
const orphans = fs
  .readdirSync("docs/rules", { recursive: true, withFileTypes: true })
  .filter((one) => one.isFile())
  .map((one) => path.join(one.parentPath, one.name).replaceAll(path.sep, "/"))
  .filter((file) => !wanted.has(file));
const stale = [...wanted].filter(([file, text]) => read(file) !== text).map(([file]) => file);

if (process.argv.includes("--check")) {
  for (const file of [...stale, ...orphans])
    console.error(`${file} is stale: run \`npm run generate\` and commit the result.`);
  process.exit(stale.length + orphans.length > 0 ? 1 : 0);
}
for (const file of orphans) fs.rmSync(file);
for (const file of stale) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, wanted.get(file));
  console.log(`wrote ${file}`);
}
