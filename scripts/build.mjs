/** Builds everything under dist/: extension and server for desktop and web, and the command line. */
import fs from "node:fs";
import { build } from "esbuild";
import { agentsBundle, withoutAgents } from "./apart.mts";
import { browser, judging, node, serving } from "./bundles.mjs";
import { writeSupplyChain } from "./supply-chain/write.mts";

const program = { ...(await judging()), banner: { js: "#!/usr/bin/env node" } };
const commandLine = { ...program, plugins: [...(program.plugins ?? []), withoutAgents] };

const built = await Promise.all([
  build({ ...node, entryPoints: ["client/src/extension.ts"], outfile: "dist/extension.js", external: ["vscode"] }),
  build({
    ...browser,
    format: "cjs",
    entryPoints: ["client/src/extension-browser.ts"],
    outfile: "dist/extension.browser.js",
    external: ["vscode"],
  }),
  build({ ...serving(program), entryPoints: ["server/src/main-node.ts"], outfile: "dist/server.js" }),
  build({
    ...serving(browser),
    format: "iife",
    entryPoints: ["server/src/main-browser.ts"],
    outfile: "dist/server.browser.js",
  }),
  build({ ...commandLine, entryPoints: ["server/src/main-cli.ts"], outfile: "dist/cli.js" }),
  build({ ...node, entryPoints: ["server/src/main-mcp.ts"], outfile: `dist/${agentsBundle}` }),
]);
for (const file of ["dist/cli.js", "dist/server.js"]) fs.chmodSync(file, 0o755);
const outputs = Object.assign({}, ...built.map(({ metafile }) => metafile?.outputs));
fs.writeFileSync("dist/outputs.json", JSON.stringify(outputs));
writeSupplyChain("dist", "vscode-extension", Object.values(outputs));
