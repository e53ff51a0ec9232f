/** Finds a Chromium to drive a workbench with, and starts it headless. */
import { spawn } from "node:child_process";
import { access, constants, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { chromium as playwright } from "playwright-core";
import { once } from "./vscode-host.mjs";

const onPath = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

export async function launchChromium() {
  const { file, env } = await findChromium();
  return playwright.launch({ executablePath: file, headless: true, args: flags, env: { ...process.env, ...env } });
}

/** `CHROMIUM`, else the first browser on the PATH, else the one inside the npm package @sparticuz/chromium. */
export async function findChromium() {
  if (process.env.CHROMIUM) return { file: process.env.CHROMIUM, env: {} };
  for (const folder of (process.env.PATH ?? "").split(path.delimiter)) {
    for (const name of onPath) {
      const file = path.join(folder, name);
      if (await executable(file)) return { file, env: {} };
    }
  }
  return unpacked();
}

/**
 * The package unpacks itself into the temporary folder, which is moved under .vscode-host so that it is ours alone. Told that
 * it runs in a cloud function, it also unpacks NSS and its kin, the libraries that a bare system may lack.
 */
async function unpacked() {
  const manifest = createRequire(import.meta.url)
    .resolve("@sparticuz/chromium")
    .replace(/build[\\/].*$/, "package.json");
  const { version } = JSON.parse(await readFile(manifest, "utf8"));
  const folder = await once(`chromium-${version}`, async (target) => {
    const script = 'import("@sparticuz/chromium").then((m) => m.default.executablePath())';
    const { code, said } = await run(process.execPath, ["-e", script], {
      TMPDIR: target,
      AWS_LAMBDA_JS_RUNTIME: "nodejs24.x",
    });
    if (code !== 0) throw new Error(noBrowser(`@sparticuz/chromium could not be unpacked: ${said}`));
  });
  const file = path.join(folder, "chromium");
  const fonts = (await executable("/etc/fonts/fonts.conf", constants.R_OK))
    ? {}
    : { FONTCONFIG_PATH: path.join(folder, "fonts") };
  const libraries = { LD_LIBRARY_PATH: path.join(folder, "al2023", "lib") };
  let said = "";
  for (const env of [fonts, { ...fonts, ...libraries }]) {
    const started = await run(file, ["--version"], env);
    if (started.code === 0) return { file, env };
    said = started.said;
  }
  throw new Error(noBrowser(`the one in @sparticuz/chromium does not start here: ${said}`));
}

function noBrowser(why) {
  return `No Chromium: set CHROMIUM, or put one on the PATH (apt-get install chromium); ${why.trim()}`;
}

async function run(command, args, env) {
  const child = spawn(command, args, {
    cwd: import.meta.dirname,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
  const code = await new Promise((resolve) => child.on("error", () => resolve(-1)).on("close", resolve));
  return { code, said };
}

function executable(file, mode = constants.X_OK) {
  return access(file, mode).then(
    () => true,
    () => false,
  );
}
