/** `npm run release:publish [-- --write]`: puts the packed extension into both marketplaces and the npm package into its registry; without --write it checks and says what it would do. */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { entries } from "./unzip.mjs";

const isWriting = process.argv.includes("--write");
const { name, version, publisher } = JSON.parse(fs.readFileSync("package.json", "utf8"));
const extension = `${name}-${version}.vsix`;
// Without the dot npm takes it for a repository of GitHub.
const library = `./dist/${name}-${version}.tgz`;

const targets = [
  {
    to: "Visual Studio Marketplace",
    token: "VSCE_PAT",
    command: ["node_modules/.bin/vsce", "publish", "--packagePath", extension],
  },
  { to: "Open VSX", token: "OVSX_PAT", command: ["npx", "--yes", "ovsx@1.4.0", "publish", extension] },
  { to: "npm", token: "NODE_AUTH_TOKEN", command: ["npm", "publish", library, "--access", "public"] },
];

const problems = [...missing(), ...wrong(), ...(isWriting ? unready() : [])];
for (const problem of problems) console.error(`✗ ${problem}`);
if (problems.length > 0) process.exit(2);

for (const { to, token, command } of targets) {
  const [program = "", ...args] = command;
  console.log(
    `${isWriting ? "==" : "would run, for"} ${to}: ${command.join(" ")}${process.env[token] ? "" : ` (${token} is not set)`}`,
  );
  if (isWriting) execFileSync(program, args, { stdio: "inherit" });
}
if (!isWriting) {
  execFileSync("npm", ["publish", library, "--dry-run"], { stdio: "inherit" });
  console.log("Nothing was published. `npm run release:publish -- --write` does it.");
}

function missing() {
  return [extension, library]
    .filter((file) => !fs.existsSync(file))
    .map((file) => `${file} is not there: npm run package && npm run package:npm`);
}

/** What the packed extension says of itself has to be what is released. */
function wrong() {
  if (!fs.existsSync(extension)) return [];
  const packed = [...entries(fs.readFileSync(extension))].find((one) => one.name === "extension/package.json");
  const manifest = JSON.parse(packed?.content().toString("utf8") ?? "{}");
  const said = `${manifest.publisher}.${manifest.name} ${manifest.version}`;
  return said === `${publisher}.${name} ${version}` ? [] : [`${extension} says that it is ${said}`];
}

/** What may be published: the commit of the tag, and nothing beside it, by somebody who may. */
function unready() {
  const git = (...args) => execFileSync("git", args, { encoding: "utf8" }).trim();
  return [
    ...(git("status", "--porcelain") === "" ? [] : ["there are changes that are not committed"]),
    ...(git("tag", "--points-at", "HEAD").split("\n").includes(`v${version}`)
      ? []
      : [`this commit is not tagged v${version}`]),
    ...targets.filter(({ token }) => !process.env[token]).map(({ to, token }) => `${token} is not set, for ${to}`),
  ];
}
