/** Makes dist/npm/: command line, language server and typed engine as one npm package without dependencies, and packs it. */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { judging } from "./bundles.mjs";
import { readManifest } from "./supply-chain/manifest.mts";
import { writeSupplyChain } from "./supply-chain/write.mts";

const out = "dist/npm";
const bins = ["cli.js", "server.js"];
const root = readManifest();

fs.rmSync(out, { recursive: true, force: true });
fs.mkdirSync(out, { recursive: true });
execFileSync(process.execPath, ["scripts/build.mjs"], { stdio: "inherit" });
execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-b", "server"], { stdio: "inherit" });
const engine = await build({
  ...(await judging()),
  entryPoints: ["server/src/engine.ts"],
  outfile: `${out}/engine.js`,
});
copyTypes("engine.d.ts", new Set());
for (const file of ["cli.js", "mcp.js", "server.js", "stored.txt"]) fs.copyFileSync(`dist/${file}`, `${out}/${file}`);
for (const file of ["LICENSE", "CHANGELOG.md"]) fs.copyFileSync(file, `${out}/${file}`);
const outputs = { ...JSON.parse(fs.readFileSync("dist/outputs.json", "utf8")), ...engine.metafile?.outputs };
const shipped = Object.keys(outputs).filter((file) => fs.existsSync(path.join(out, path.basename(file))));
writeSupplyChain(
  out,
  "npm",
  shipped.map((file) => outputs[file]),
);
fs.copyFileSync("docs/npm/README.md", `${out}/README.md`);
fs.copyFileSync("schemas/kafka-lossless.schema.json", `${out}/kafka-lossless.schema.json`);
fs.writeFileSync(`${out}/package.json`, `${JSON.stringify(manifest(), null, 2)}\n`);
// npm keeps the modes, and those follow the umask.
for (const one of fs.readdirSync(out, { recursive: true, withFileTypes: true }))
  fs.chmodSync(path.join(one.parentPath, one.name), one.isDirectory() || bins.includes(one.name) ? 0o755 : 0o644);
const [{ filename, size }] = JSON.parse(
  execFileSync("npm", ["pack", "--json", "--pack-destination", ".."], { cwd: out, encoding: "utf8" }),
);
console.log(`dist/${filename} (${Math.round(size / 1024)} kB)`);

function manifest() {
  const { name, version, description, license, keywords, repository } = root;
  return {
    name,
    version,
    description,
    license,
    keywords,
    repository,
    engines: { node: root.engines.node },
    bin: Object.fromEntries([name, `${name}-language-server`].map((command, i) => [command, bins[i]])),
    main: "./engine.js",
    types: "./types/engine.d.ts",
    exports: {
      ".": { types: "./types/engine.d.ts", default: "./engine.js" },
      "./kafka-lossless.schema.json": "./kafka-lossless.schema.json",
      "./package.json": "./package.json",
    },
  };
}

/** The declarations that a file needs, itself among them, with imports as every resolver reads them. */
function copyTypes(file, done) {
  if (done.has(file)) return;
  done.add(file);
  const text = fs.readFileSync(path.join("dist/types/server/src", file), "utf8");
  const imports = [...text.matchAll(/(?:from |import\()"([^"]+)"/g)].map(([, target]) => target);
  const foreign = imports.filter((target) => !target.startsWith("."));
  if (foreign.length > 0) throw new Error(`${file} would make the types depend on ${foreign.join(", ")}`);
  const target = path.join(out, "types", file);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, text.replace(/((?:from |import\()"[^"]+)\.ts"/g, '$1.js"'));
  for (const one of imports) copyTypes(path.join(path.dirname(file), one.replace(/\.ts$/, ".d.ts")), done);
}
