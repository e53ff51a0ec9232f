/** Packs the extension: kafka-lossless-<version>.vsix, everything bundled, no node_modules in it. */
import { execFileSync } from "node:child_process";
import fs from "node:fs";

const { version } = JSON.parse(fs.readFileSync("package.json", "utf8"));
const out = `kafka-lossless-${version}.vsix`;

execFileSync(process.execPath, ["scripts/build.mjs"], { stdio: "inherit" });
execFileSync(
  process.execPath,
  ["node_modules/@vscode/vsce/vsce", "package", "--no-dependencies", "--allow-missing-repository", "--out", out],
  { stdio: "inherit" },
);
