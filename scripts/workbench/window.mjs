/** Windows of a real VS Code with the packaged extension in it, in a theme and a language, and what a hand does in them. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { launchChromium } from "../chromium.mjs";
import { askCodeServer, quietSettings, startCodeServer, writeUserSettings } from "../code-server.mjs";

/** Names of VS Code's own themes. */
export const themes = {
  dark: "Default Dark Modern",
  light: "Default Light Modern",
  "hc-dark": "Default High Contrast",
  "hc-light": "Default High Contrast Light",
};

/** Drawn 1.28 times as large. */
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
  "window.commandCenter": false,
  "workbench.activityBar.location": "hidden",
  "workbench.layoutControl.enabled": false,
};

/** Starts code-server with these packaged extensions; `window` opens one folder of its own for each journey. */
export async function startWorkbench({ extensions, language = "en" }) {
  const scratch = await mkdtemp(path.join(os.tmpdir(), "workbench-"));
  const place = { userData: path.join(scratch, "user-data"), extensions: path.join(scratch, "extensions") };
  const running = [];
  const stop = async () => {
    for (const one of running.reverse()) await one();
    await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await mkdir(place.extensions, { recursive: true });
    for (const extension of extensions) {
      const code = await askCodeServer(["--install-extension", extension, "--force"], place);
      if (code !== 0) throw new Error(`${extension} could not be installed`);
    }
    await writeLanguagePack(place.userData);
    const server = await startCodeServer({ ...place, language });
    running.push(server.stop);
    const browser = await launchChromium();
    running.push(() => browser.close());
    const window = async ({ files, file, theme, height = size.height }) => {
      const folder = await mkdtemp(path.join(scratch, "orders-"));
      await cp(files, folder, { recursive: true });
      await writeUserSettings(place.userData, { ...plainWindow, "workbench.colorTheme": themes[theme] });
      const context = await browser.newContext({ deviceScaleFactor: 1.28, viewport: { ...size, height } });
      const page = await context.newPage();
      const payload = JSON.stringify([["openFile", `vscode-remote://${server.authority}${folder}/${file}`]]);
      await page.goto(`${server.origin}/?${new URLSearchParams({ folder, payload })}`, { timeout: 120_000 });
      await page.locator(".monaco-editor .view-lines").first().waitFor({ timeout: 120_000 });
      if (await page.locator(".part.sidebar").isVisible()) await page.keyboard.press("Control+B");
      return { page, folder, file: path.join(folder, file), close: () => context.close() };
    };
    return { window, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * Makes the editor one that speaks Chinese: its own texts stay English, since the vendor's translations are not in the npm
 * registry, but every extension is asked for its Chinese ones, as by anybody with the language pack.
 */
async function writeLanguagePack(userData) {
  const texts = path.join(userData, "no-texts.json");
  await mkdir(userData, { recursive: true });
  await writeFile(texts, '{"contents":{}}');
  const extensions = [{ extensionIdentifier: { id: "test.language-pack", uuid: "0" }, version: "0.0.0" }];
  const pack = { hash: "0", extensions, translations: { vscode: texts }, label: "中文(简体)" };
  await writeFile(path.join(userData, "languagepacks.json"), JSON.stringify({ "zh-cn": pack }));
}

/** The line of the text that holds this, once it is drawn. */
export function lineOf(page, text) {
  return page.locator(".monaco-editor .view-line", { hasText: text }).first();
}

/** Puts the cursor into a word, as one who clicks on it. */
export async function clickOn(page, text) {
  const { x, y } = await middleOf(page, text);
  await page.mouse.click(x, y);
}

/** Rests on a word with the mouse until something shows; again where lines have moved meanwhile, as lenses make them do. */
export async function hoverOver(page, text, shown) {
  for (let tries = 0; tries < 10; tries++) {
    const { x, y } = await middleOf(page, text);
    // The way there counts, a jump does not: along the line, over no other word.
    await page.mouse.move(size.width - 150, y);
    await page.mouse.move(x, y, { steps: 8 });
    const isThere = await shown.waitFor({ timeout: 3000 }).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await page.keyboard.press("Escape");
  }
  throw new Error(`nothing shows over ${text}`);
}

/** In the word itself: a line's box is as wide as its text, indentation and comment included. */
async function middleOf(page, text) {
  const line = lineOf(page, text);
  await line.waitFor();
  const box = await line.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    const whole = nodes.map((node) => node.data.replaceAll("\u00a0", " ")).join("");
    let at = whole.search(wanted) + 1;
    for (const node of nodes) {
      if (at < node.data.length) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, Math.min(at + 1, node.data.length));
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      at -= node.data.length;
    }
    return undefined;
  }, text.source ?? text);
  if (box === undefined) throw new Error(`no ${text} in the window`);
  return box;
}

/** A hover grows while parts of it arrive. */
export async function settled(locator) {
  for (let before = ""; ; await sleep(300)) {
    const now = await locator.first().textContent();
    if (now === before) return now;
    before = now;
  }
}

/** Whether a picture is drawn, and not the sign of a broken one. */
export async function isDrawn(image) {
  await image.waitFor();
  return image.evaluate((element) => element.complete && element.naturalWidth > 0);
}

/** Waits for what is on the disk, and gives it. */
export async function stored(file, wanted) {
  let text = "";
  for (let tries = 0; tries < 150; tries++) {
    text = await readFile(file, "utf8").catch(() => "");
    if (wanted.test(text)) return text;
    await sleep(100);
  }
  throw new Error(`${path.basename(file)} did not come to hold ${wanted}: ${text}`);
}
