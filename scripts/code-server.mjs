/** Starts and ends code-server, and passes it the questions of the `code` command line. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, open, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { installCodeServer, nodeForHosts } from "./vscode-host.mjs";

/** What keeps a fresh workbench quiet: nothing opens, asks, suggests or calls home. */
export const quietSettings = {
  "chat.disableAIFeatures": true,
  "editor.wordBasedSuggestions": "off",
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "git.enabled": false,
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
};

export async function writeUserSettings(userData, settings) {
  const file = path.join(userData, "User/settings.json");
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(settings, undefined, 2));
}

/** Answers with the origin of a running server and a `stop` that ends its whole process group, the extension hosts too. */
export async function startCodeServer({ userData, extensions, language = "" }) {
  const scratch = await mkdtemp(path.join(os.tmpdir(), "code-server-"));
  const port = await freePort();
  const log = path.join(scratch, "server.log");
  const output = await open(log, "w");
  const options = ["--auth", "none", "--bind-addr", `127.0.0.1:${port}`, ...where(userData, extensions, scratch)];
  options.push("--disable-workspace-trust", "--disable-getting-started-override", "--ignore-last-opened");
  options.push("--disable-telemetry", "--disable-update-check");
  if (language) options.push("--locale", language);
  // Without the smoke-test driver a built workbench never starts extension tests.
  options.push("--vscode-option", "enable-smoke-test-driver");
  const server = spawn(await nodeForHosts(), [await installCodeServer(), ...options], {
    env: environment(scratch),
    stdio: ["ignore", output.fd, output.fd],
    detached: true,
  });
  await output.close();
  const exited = once(server, "exit");
  const stop = async () => {
    if (server.pid !== undefined && server.exitCode === null && server.signalCode === null)
      process.kill(-server.pid, "SIGTERM");
    await exited;
    await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
  };
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 300 && server.exitCode === null; tries++) {
    if (await answers(`${origin}/healthz`)) return { origin, authority: `127.0.0.1:${port}`, stop };
    await sleep(100);
  }
  const said = await readFile(log, "utf8");
  await stop();
  throw new Error(`code-server did not start:\n${said}`);
}

/** Runs what needs no window, such as `--install-extension`, and gives its exit code; it speaks only where that is not 0. */
export async function askCodeServer(args, { userData, extensions }) {
  const scratch = await mkdtemp(path.join(os.tmpdir(), "code-server-"));
  const command = [await installCodeServer(), ...where(userData, extensions, scratch), ...args];
  const child = spawn(await nodeForHosts(), command, { env: environment(scratch), stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
  const [code] = await once(child, "close");
  if (code !== 0) console.error(said.trim());
  await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
  return code ?? 2;
}

function where(userData, extensions, scratch) {
  return ["--user-data-dir", userData, "--extensions-dir", extensions, "--config", path.join(scratch, "config.yaml")];
}

function environment(scratch) {
  const env = {
    ...process.env,
    XDG_CONFIG_HOME: scratch,
    XDG_DATA_HOME: scratch,
    EXTENSIONS_GALLERY: '{"serviceUrl":""}',
  };
  // Each of these, inherited, would change what code-server is: another port, a password, the client of another window.
  for (const name of ["PORT", "PASSWORD", "NODE_OPTIONS", "VSCODE_IPC_HOOK_CLI", "ELECTRON_RUN_AS_NODE"])
    delete env[name];
  return env;
}

export async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const port = portOf(probe);
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** The port on which a server listens. */
export function portOf(server) {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server does not listen on a port");
  return address.port;
}

function answers(url) {
  return fetch(url).then(
    (response) => response.ok,
    () => false,
  );
}
