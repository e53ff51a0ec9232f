/** `npm run bench [-- --peers] [-- --only WORD]`: what everything costs, as one table of ratios within this run against their limits. */
import fs from "node:fs";
import { browserRows } from "./bench-browser.ts";
import { bundleRows } from "./bench-bundles.ts";
import { judgingRows } from "./bench-judging.ts";
import { repositoryRows } from "./bench-repository.ts";
import { searchRows } from "./bench-search.ts";
import { serverRows } from "./bench-server.ts";
import { workspaceRows } from "./bench-workspace.ts";
import { installPeers } from "./peers.ts";
import { heading, lineOf } from "./ratios.ts";

const args = process.argv.slice(2);
const only = args.includes("--only") ? args[args.indexOf("--only") + 1] : undefined;
const peers = args.includes("--peers") ? installPeers("dist/bench-peers") : undefined;
if (!fs.existsSync("dist/server.js")) throw new Error("run `npm run build` first");

void measureAll();

async function measureAll(): Promise<void> {
  console.log(heading);
  const all = [
    judgingRows(peers),
    serverRows(peers),
    browserRows(),
    workspaceRows(),
    searchRows(),
    repositoryRows(peers),
  ];
  for (const rows of [...all, bundleRows()])
    for (const [what, measure] of Object.entries(rows))
      if (only === undefined || what.includes(only)) console.log(lineOf(what, await measure()));
}
