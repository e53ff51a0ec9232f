/** `npm run fuzz -- --seconds N`, `npm run bench`, `npm run curves` and `npm run corpus`: builds one of scripts/measure and runs it. */
import { spawnSync } from "node:child_process";
import { build } from "esbuild";

const [what, ...rest] = process.argv.slice(2);
const outfile = `dist/${what}.cjs`;
await build({
  entryPoints: [`scripts/measure/${what}.ts`],
  outfile,
  bundle: true,
  platform: "node",
  mainFields: ["module", "main"],
  format: "cjs",
  logLevel: "warning",
});
process.exitCode = spawnSync(process.execPath, [outfile, ...rest], { stdio: "inherit" }).status ?? 2;
