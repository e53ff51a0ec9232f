/** `npm run package && npm run bench:editor`: how long the extension takes to activate in a real VS Code, as a ratio to an extension of the editor's own. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startWorkbench } from "./workbench/window.mjs";

const root = path.resolve(import.meta.dirname, "..");
const { name, version, displayName } = JSON.parse(await readFile(path.join(root, "package.json"), "utf8"));
const peer = "JSON Language Features";
const turns = 7;

const workbench = await startWorkbench({ extensions: [path.join(root, `${name}-${version}.vsix`)] });
const found = [];
try {
  // In the first window the editor compiles itself.
  for (let turn = 0; turn <= turns; turn++) {
    const times = await activations();
    if (turn > 0) found.push({ ours: timeOf(times, displayName), theirs: timeOf(times, peer) });
  }
} finally {
  await workbench.stop();
}
const [ours, theirs] = [median(found.map((one) => one.ours)), median(found.map((one) => one.theirs))];
const ratio = median(found.map((one) => one.ours / one.theirs)).toFixed(2);
console.log(`| activation in VS Code | ${peer} of VS Code | ${ratio} | | ${ours} / ${theirs} ms |`);

/** What the editor itself says of each extension that runs, once a finding is drawn. */
async function activations() {
  const files = path.join(root, "test/editor/workspace");
  const { page, close } = await workbench.window({ files, file: "application.yml", theme: "dark" });
  try {
    await page.locator(".squiggly-error, .squiggly-warning").first().waitFor({ timeout: 120_000 });
    await page.keyboard.press("F1");
    await page.locator(".quick-input-widget input").first().waitFor();
    await page.keyboard.type("Developer: Show Running Extensions");
    await sleep(1_000);
    await page.keyboard.press("Enter");
    const rows = page.locator(".runtime-extensions-editor .monaco-list-row");
    await rows.filter({ hasText: peer }).first().waitFor({ timeout: 60_000 });
    return await rows.allTextContents();
  } finally {
    await close();
  }
}

function timeOf(rows, extension) {
  const [, time] = /Activation: (\d+)ms/.exec(rows.find((row) => row.startsWith(extension)) ?? "") ?? [];
  if (time === undefined) throw new Error(`${extension} does not run: ${rows.join(" | ")}`);
  return Number(time);
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
}
