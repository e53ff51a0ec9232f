/** Draws the pictures of the README: works in a real editor as a person would, and stops where the editor does not follow. */
import { cp, mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { launchChromium } from "./chromium.mjs";
import { askCodeServer, quietSettings, startCodeServer, writeUserSettings } from "./code-server.mjs";

const root = path.resolve(import.meta.dirname, "..");
const pictures = path.join(root, "dist/pictures");
/** Those that the README shows; the others are there to be looked at. */
const inReadme = ["editor", "quick-fix", "spring-light"];
const shades = ["dark", "light"];

/** Drawn 1.28 times as large: 1280 × 800. */
const size = { width: 1000, height: 625 };

/** Nothing but the text and what is said about it. */
const plainWindow = {
  ...quietSettings,
  "breadcrumbs.enabled": false,
  "editor.fontFamily": "'DejaVu Sans Mono', monospace",
  "editor.hover.delay": 100,
  "editor.minimap.enabled": false,
  "editor.renderLineHighlight": "none",
  "editor.scrollBeyondLastLine": false,
  "problems.decorations.enabled": false,
  // The theme follows the browser, which is told one for each window.
  "window.autoDetectColorScheme": true,
  "window.commandCenter": false,
  "workbench.activityBar.location": "hidden",
  "workbench.layoutControl.enabled": false,
  "workbench.preferredDarkColorTheme": "Default Dark Modern",
  "workbench.preferredLightColorTheme": "Default Light Modern",
};

const scratch = await mkdtemp(path.join(os.tmpdir(), "screenshots-"));
const place = { userData: path.join(scratch, "user-data"), extensions: path.join(scratch, "extensions") };
const workspace = path.join(scratch, "orders");
const { name, version } = JSON.parse(await readFile(path.join(root, "package.json"), "utf8"));
const vsix = path.resolve(process.env.VSIX ?? path.join(root, `${name}-${version}.vsix`));
let browser;
let server;
try {
  await mkdir(pictures, { recursive: true });
  await cp(path.join(root, "test/editor/workspace"), workspace, { recursive: true });
  if ((await askCodeServer(["--install-extension", vsix, "--force"], place)) !== 0)
    throw new Error(`${vsix}: run package`);
  await writeUserSettings(place.userData, plainWindow);
  server = await startCodeServer(place);
  browser = await launchChromium();
  await bothThemes("producer.properties", "properties");
  await bothThemes("application.yml", "spring");
  await hoverAndFix();
  for (const picture of inReadme) {
    await cp(path.join(pictures, `${picture}.png`), path.join(root, `docs/images/${picture}.png`));
  }
} finally {
  await browser?.close();
  await server?.stop();
  await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
}

/** The findings of a file as they stand in the text and in the list of problems. */
async function bothThemes(file, picture) {
  for (const shade of shades) {
    const page = await open(file, shade);
    await page.keyboard.press("Control+Shift+M");
    await page.locator(".markers-panel .monaco-list-row").first().waitFor();
    await take(page, `${picture}-${shade}`);
    await page.context().close();
  }
}

/** The way from the mark to the saved file; the window is cut below what there is to see. */
async function hoverAndFix() {
  const page = await open("producer.properties", "dark");
  await page.keyboard.press("Control+Shift+M");
  await page.locator(".markers-panel .monaco-list-row").first().waitFor();
  const mark = await middleOfMark(page, "acks");
  await page.mouse.click(mark.x, mark.y);
  await page.mouse.move(mark.x - 2, mark.y, { steps: 5 });
  const hover = page.locator(".monaco-hover:visible").filter({ hasText: "producer-acks-zero" });
  await hover.waitFor();
  await settle(hover);
  await take(page, "editor");

  await page.keyboard.press("Control+J");
  await page.mouse.move(1, 1);
  await hover.waitFor({ state: "hidden" });
  await sleep(500);
  const again = await middleOfMark(page, "acks");
  await page.mouse.click(again.x, again.y);
  await page.mouse.move(again.x - 2, again.y, { steps: 5 });
  await hover.waitFor();
  await settle(hover);
  await scrollToPicture(page, hover);
  await take(page, "hover", hover);

  await page.mouse.move(1, 1);
  await hover.waitFor({ state: "hidden" });
  await page.keyboard.press("Control+.");
  const menu = page.locator(".action-widget").first();
  await menu.locator(".monaco-list-row").first().waitFor();
  await take(page, "quick-fix", menu);

  await menu
    .locator(".monaco-list-row", { hasText: /acks.*all/ })
    .first()
    .click();
  await page.locator(".view-line", { hasText: /acks\s*=\s*all/ }).waitFor();
  await page.keyboard.press("Control+S");
  await saved(path.join(workspace, "producer.properties"), /^acks\s*=\s*all$/m);
  await take(page, "fixed", page.locator(".view-lines .view-line").last());
}

/** Scrolls a hover down to its picture, below what the editor itself says of the finding. */
async function scrollToPicture(page, hover) {
  const box = await hover.boundingBox();
  const picture = await hover.locator("img").first().boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
  await page.mouse.wheel(0, Math.max(0, picture.y - box.y - 8));
  await sleep(500);
}

/** The marks lie beside the text in a layer of their own: the one at the height of the line is its. */
async function middleOfMark(page, text) {
  const line = await page.locator(".view-line", { hasText: text }).first().boundingBox();
  for (const mark of await page.locator(".squiggly-error, .squiggly-warning").all()) {
    const box = await mark.boundingBox();
    const middle = box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    if (middle && middle.y > line.y && middle.y < line.y + line.height)
      return { x: middle.x, y: line.y + line.height / 2 };
  }
  throw new Error(`no mark under ${text}`);
}

/** A window of its own with one file and its findings. */
async function open(file, shade) {
  const context = await browser.newContext({
    colorScheme: shade,
    deviceScaleFactor: 1.28,
    viewport: size,
  });
  const page = await context.newPage();
  const payload = JSON.stringify([["openFile", `vscode-remote://${server.authority}${workspace}/${file}`]]);
  await page.goto(`${server.origin}/?${new URLSearchParams({ folder: workspace, payload })}`);
  await page.locator(".squiggly-error, .squiggly-warning").first().waitFor({ timeout: 60_000 });
  await page
    .locator(".monaco-editor .view-lines")
    .first()
    .click({ position: { x: 400, y: 300 } });
  if (await page.locator(".part.sidebar").isVisible()) await page.keyboard.press("Control+B");
  return page;
}

/** With `above`, only the part of the window down to a little below it. */
async function take(page, picture, above) {
  await sleep(600);
  const box = await above?.boundingBox();
  const clip = box && {
    x: 0,
    y: 0,
    width: size.width,
    height: Math.min(size.height, Math.ceil(box.y + box.height + 40)),
  };
  await page.screenshot({ path: path.join(pictures, `${picture}.png`), ...(clip && { clip }) });
  console.log(`${picture}.png`);
}

/** A hover grows while parts of it arrive. */
async function settle(locator) {
  for (let before = ""; ; await sleep(300)) {
    const now = await locator.first().textContent();
    if (now === before) return;
    before = now;
  }
}

async function saved(file, wanted) {
  for (let tries = 0; tries < 100; tries++) {
    if (wanted.test(await readFile(file, "utf8"))) return;
    await sleep(100);
  }
  throw new Error(`${file} was not saved with the fix`);
}
