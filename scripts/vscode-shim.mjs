#!/usr/bin/env node
/** A stand-in for the `code` executable: runs an extension test suite in code-server and a headless Chromium. */
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { format } from "node:util";
import { launchChromium } from "./chromium.mjs";
import { askCodeServer, quietSettings, startCodeServer, writeUserSettings } from "./code-server.mjs";

const withValue = [
  "user-data-dir",
  "extensions-dir",
  "install-extension",
  "extensionDevelopmentPath",
  "extensionTestsPath",
];
const minutes = Number(process.env.VSCODE_TEST_MINUTES ?? 5);

process.exitCode = await main(process.argv.slice(2)).catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  return 2;
});

/** Exit code: what the suite reported (0 passed, 1 failed), or 2 where it could not run or gave no answer in time. */
async function main(args) {
  const { options, folder } = parse(args);
  const scratch = await mkdtemp(path.join(os.tmpdir(), "vscode-shim-"));
  const userData = options.get("user-data-dir") ?? path.join(scratch, "user-data");
  const extensions = options.get("extensions-dir") ?? path.join(scratch, "extensions");
  try {
    const vsix = options.get("install-extension");
    if (vsix) return await askCodeServer(["--install-extension", vsix, "--force"], { userData, extensions });
    if (!options.has("user-data-dir")) await writeUserSettings(userData, quietSettings);
    return await runSuite({ userData, extensions, folder: folder ?? scratch, options });
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function runSuite({ userData, extensions, folder, options }) {
  const [server, browser] = await both(startCodeServer({ userData, extensions }), launchChromium());
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const finished = new Promise((resolve) => page.exposeFunction("codeAutomationExit", resolve));
    await page.exposeFunction("codeAutomationLog", (level, parts) => relay(level, format(...parts)));
    const remote = (file) => `vscode-remote://${server.authority}${path.resolve(file)}`;
    const payload = ["extensionDevelopmentPath", "extensionTestsPath"]
      .filter((name) => options.has(name))
      .map((name) => [name, remote(options.get(name))]);
    const what = folder.endsWith(".code-workspace") ? "workspace" : "folder";
    const query = new URLSearchParams({ [what]: path.resolve(folder), payload: JSON.stringify(payload) });
    await page.goto(`${server.origin}/?${query}`);
    return await Promise.race([finished, tooLate(page)]);
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** A start that fails must not leave the other one running. */
async function both(starting, launching) {
  const [server, browser] = await Promise.allSettled([starting, launching]);
  if (server.status === "fulfilled" && browser.status === "fulfilled") return [server.value, browser.value];
  if (server.status === "fulfilled") await server.value.stop();
  if (browser.status === "fulfilled") await browser.value.close();
  for (const one of [server, browser]) if (one.status === "rejected") throw one.reason;
  throw new Error("neither the server nor the browser has started");
}

async function tooLate(page) {
  await new Promise((resolve) => setTimeout(resolve, minutes * 60_000).unref());
  const picture = path.join(os.tmpdir(), "vscode-shim-timeout.png");
  await page.screenshot({ path: picture });
  console.error(`The suite gave no answer within ${minutes} minutes; the window at the end: ${picture}`);
  return 2;
}

/** The workbench logs its own doings too; the suite speaks through the extension host's console alone. */
function relay(level, text) {
  if (process.env.VSCODE_TEST_VERBOSE) console.log(`${level}: ${text}`);
  else if (/^\s*(?:[✔✖·]|\d+ passed)/u.test(text)) console.log(text);
}

/** Takes `--name=value` and `--name value`, as `code` does; the first free argument is the folder or the workspace to open. */
function parse(args) {
  const options = new Map();
  let folder;
  for (let index = 0; index < args.length; index++) {
    const [, name, value] = /^--([^=]+)(?:=(.*))?$/s.exec(args[index]) ?? [];
    if (name === undefined) folder ??= args[index];
    else if (value === undefined && withValue.includes(name)) options.set(name, args[++index]);
    else options.set(name, value ?? "");
  }
  return { options, folder };
}
