/** Builds everything under dist/: extension and server for desktop and web, and the command line. */
import fs from "node:fs";
import { build } from "esbuild";

const { version } = JSON.parse(fs.readFileSync("package.json", "utf8"));
/** @satisfies {import("esbuild").BuildOptions} */
const common = /** @type {const} */ ({
  bundle: true,
  target: "es2022",
  minify: !process.argv.includes("--debug"),
  sourcemap: process.argv.includes("--debug"),
  define: { buildVersion: JSON.stringify(version) },
  logLevel: "warning",
});
/** @type {import("esbuild").BuildOptions} */
const node = { ...common, platform: "node", mainFields: ["module", "main"], format: "cjs", target: "node20" };
/** @type {import("esbuild").BuildOptions} */
const browser = { ...common, platform: "browser", mainFields: ["browser", "module", "main"] };

await Promise.all([
  build({ ...node, entryPoints: ["client/src/extension.ts"], outfile: "dist/extension.js", external: ["vscode"] }),
  build({
    ...browser,
    format: "cjs",
    entryPoints: ["client/src/extension-browser.ts"],
    outfile: "dist/extension.browser.js",
    external: ["vscode"],
  }),
  build({
    ...node,
    entryPoints: ["server/src/main-node.ts"],
    outfile: "dist/server.js",
    banner: { js: "#!/usr/bin/env node" },
  }),
  build({ ...browser, format: "iife", entryPoints: ["server/src/main-browser.ts"], outfile: "dist/server.browser.js" }),
  build({
    ...node,
    entryPoints: ["server/src/main-cli.ts"],
    outfile: "dist/cli.js",
    banner: { js: "#!/usr/bin/env node" },
  }),
]);
for (const file of ["dist/cli.js", "dist/server.js"]) fs.chmodSync(file, 0o755);
