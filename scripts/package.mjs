/** Packs the extension: kafka-lossless-<version>.vsix, everything bundled, no node_modules in it; the same sources give the same bytes. */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { evenModes } from "./supply-chain/even-modes.mjs";

const { version } = JSON.parse(fs.readFileSync("package.json", "utf8"));
const out = `kafka-lossless-${version}.vsix`;

execFileSync(process.execPath, ["scripts/build.mjs"], { stdio: "inherit" });
execFileSync(
  process.execPath,
  ["node_modules/@vscode/vsce/vsce", "package", "--no-dependencies", "--allow-missing-repository", "--out", out],
  // The time of every entry, as npm writes it into its archives. A zip holds local time, and entries are sorted by a locale.
  { stdio: "inherit", env: { SOURCE_DATE_EPOCH: "499162500", ...process.env, TZ: "UTC", LC_ALL: "C" } },
);
fs.writeFileSync(out, evenModes(fs.readFileSync(out)));
