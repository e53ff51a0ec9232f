/** What people do in the editor, done through the screen: by keyboard and mouse, stopping where the editor does not follow. */
import path from "node:path";
import { clickOn, hoverOver, isDrawn, lineOf, settled, stored } from "./window.mjs";

/** What is looked for on the screen, in each language of the editor. */
const words = {
  en: {
    hover: /No acknowledgement is awaited/,
    fix: /^Set acks=all/,
    page: /Show the page of producer-acks-zero/,
    pageTitle: "acks=0: the producer never learns whether a record arrived",
    explain: "explain",
    explained: "Producer · at most once",
    effective: "show effective configuration",
    preset: /^Preset: standard/,
    critical: /payments/,
    meaning: /^all.*The leader acknowledges a record only when/,
    offsets: /commits/,
    map: "Show Delivery Map",
    weakest: /^weakest: /,
  },
  "zh-cn": {
    hover: /不等待任何确认/,
    fix: /^设为 acks=all/,
    page: /producer-acks-zero 的说明页/,
    pageTitle: "acks=0：生产者永远不知道消息是否到达",
    explain: "解释",
    explained: "生产者 · 至多一次",
    effective: "显示生效配置",
    preset: /^预设：standard/,
    critical: /支付/,
    meaning: /^all.*所有同步副本都写入之后/,
    offsets: /提交/,
    map: "显示投递路径图",
    weakest: /^最薄弱/,
  },
};

/**
 * Each journey begins in a window of its own that shows `file` (a hover takes a quarter of its height), of `files` where that is another folder of the repository; `take` is called where there is something to look at, with
 * a name and, for a cut, the lowest part of the window that counts.
 */
export const journeys = [
  { name: "hover over a value with the keyboard", file: "producer.properties", height: 1500, go: hover },
  { name: "hover over a setting of Spring's with the mouse", file: "application.yml", go: springHover },
  { name: "fix a finding and save", file: "producer.properties", go: fix },
  { name: "read a rule's page without a network", file: "producer.properties", go: rulePage },
  { name: "have a component explained", file: "producer.properties", go: explain },
  { name: "open the effective configuration and follow it back", file: "application.yml", go: effective },
  { name: "change the preset from the status bar", file: "producer.properties", go: status },
  { name: "complete a key and its value", file: "producer.properties", go: complete },
  {
    name: "draw the delivery map",
    files: "examples/market",
    file: "payments/producer.properties",
    height: 1300,
    go: map,
  },
];

async function hover({ page }, language, take) {
  await marked(page);
  await clickOn(page, "acks=");
  await showHover(page);
  const shown = page.locator(".monaco-hover:visible").filter({ hasText: words[language].hover });
  await shown.waitFor();
  await settled(shown);
  if (!(await isDrawn(shown.locator("img").first()))) throw new Error("the picture is broken");
  await take("hover", shown);
}

async function springHover({ page }, language, take) {
  await marked(page);
  const shown = page.locator(".monaco-hover:visible").filter({ hasText: words[language].offsets });
  await hoverOver(page, "enable-auto-commit", shown);
  await settled(shown);
  await take("spring-hover", shown);
}

async function fix({ page, file }, language, take) {
  await marked(page);
  await take("quick-fix", await quickFixes(page, "acks="));
  await page.keyboard.press("Escape");
  await choose(page, "acks=", words[language].fix, lineOf(page, /acks\s*=\s*all/));
  await page.keyboard.press("Control+S");
  await stored(file, /^acks\s*=\s*all$/m);
  await take("fixed", page.locator(".view-lines .view-line").last());
}

async function rulePage({ page }, language, take) {
  await marked(page);
  const shown = preview(page);
  const title = shown.locator("h2", { hasText: words[language].pageTitle });
  await choose(page, "acks=", words[language].page, title);
  if (!(await isDrawn(shown.locator("img").first()))) throw new Error("the picture is broken");
  // The page opens where the reader's language begins.
  await title.evaluate(
    (heading) =>
      new Promise((/** @type {(value?: unknown) => void} */ seen) =>
        new IntersectionObserver(([entry], watch) => {
          if (!entry.isIntersecting) return;
          watch.disconnect();
          seen();
        }).observe(heading),
      ),
  );
  await take("rule-page");
}

async function explain({ page }, language, take) {
  await marked(page);
  await lens(page, words[language].explain).click();
  const shown = preview(page);
  await shown.locator("h1", { hasText: words[language].explained }).waitFor();
  if (!(await isDrawn(shown.locator("img").first()))) throw new Error("the picture is broken");
  await take("explanation");
}

async function effective({ page }, language, take) {
  await marked(page);
  await lens(page, words[language].effective).click();
  const beside = page.locator(".editor-group-container").nth(1);
  const row = beside.locator(".view-line", { hasText: "enable.auto.commit" }).first();
  await row.waitFor();
  await take("effective");
  await row
    .locator("span", { hasText: /application\.yml:\d+/ })
    .last()
    .click({ modifiers: ["Control"] });
  await page.locator(".editor-group-container.active .tab.active", { hasText: /^application\.yml/ }).waitFor();
}

async function status({ page, folder }, language, take) {
  await marked(page);
  await item(page).click();
  const pick = page.locator(".quick-input-widget:visible");
  await pick.locator(".monaco-list-row").first().waitFor();
  await take("status", pick);
  await pick.locator(".monaco-list-row", { hasText: words[language].preset }).click();
  await pick.locator(".monaco-list-row", { hasText: words[language].critical }).click();
  await stored(path.join(folder, ".kafka-lossless.yaml"), /^preset: critical$/m);
  await item(page).filter({ hasText: "critical" }).waitFor();
}

async function complete({ page, file }, language, take) {
  await marked(page);
  await clickOn(page, "retries=");
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await page.keyboard.type("enable.idem");
  const list = page.locator(".suggest-widget.visible");
  const key = list.locator(".monaco-list-row", { hasText: "enable.idempotence" }).first();
  await key.waitFor();
  await page.keyboard.press("Enter");
  await lineOf(page, "enable.idempotence=").waitFor();
  await clickOn(page, "acks=");
  await page.keyboard.press("End");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Control+Space");
  const first = list.locator(".monaco-list-row").first();
  await first.filter({ hasText: words[language].meaning }).waitFor();
  await take("completion", list);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+S");
  const text = await stored(file, /^acks=all$/m);
  if (!/^enable\.idempotence=/m.test(text)) throw new Error(text);
}

async function map({ page }, language, take) {
  // Alone this file is sound: what is wrong follows from others, which the map looks for.
  await page.locator(".codelens-decoration").first().waitFor({ timeout: 60_000 });
  await page.locator(`.editor-actions a[aria-label^="${words[language].map}"]`).first().click();
  const shown = preview(page);
  await shown.locator("svg text", { hasText: words[language].weakest }).first().waitFor({ timeout: 60_000 });
  // The whole window for it, as anybody has who reads it.
  await page.locator(".editor-group-container.active .tab.active").click();
  await page.keyboard.press("Control+K");
  await page.keyboard.press("Control+M");
  await take("map", shown.locator("svg"));
}

/** Findings are there when their marks are; lines move once more for the lenses. */
async function marked(page) {
  await page.locator(".squiggly-error, .squiggly-warning").first().waitFor({ timeout: 60_000 });
  await page.locator(".codelens-decoration").first().waitFor();
}

async function showHover(page) {
  await page.keyboard.press("Control+K");
  await page.keyboard.press("Control+I");
}

/** One of the actions on a word, until the outcome is there: the menu is drawn anew while more of them arrive, and a click may miss it then. */
async function choose(page, word, title, outcome) {
  for (let tries = 0; tries < 3; tries++) {
    try {
      const menu = await quickFixes(page, word);
      await menu.locator(".monaco-list-row", { hasText: title }).first().click({ timeout: 10_000 });
    } catch {
      // Done late by the try before, it is offered no more.
    }
    if (await comes(outcome)) return;
    await page.keyboard.press("Escape");
  }
  throw new Error(`${title} has no effect`);
}

/** The menu of a word. An editor that is still busy with what came before shows none: asked again, as a hand does. */
async function quickFixes(page, word) {
  const menu = page.locator(".action-widget").first();
  for (let tries = 0; tries < 3; tries++) {
    await clickOn(page, word);
    await page.keyboard.press("Control+.");
    if (await comes(menu.locator(".monaco-list-row").first())) return menu;
    await page.keyboard.press("Escape");
  }
  throw new Error(`no menu at ${word}`);
}

/** Whether it shows within a while. */
function comes(locator) {
  return locator.waitFor({ timeout: 15_000 }).then(
    () => true,
    () => false,
  );
}

function lens(page, title) {
  return page.locator(".codelens-decoration a", { hasText: title }).first();
}

function item(page) {
  return page.locator(".statusbar-item:visible", { hasText: "Kafka" }).first();
}

/** The page inside the frames in which the editor keeps it. */
function preview(page) {
  return page.frameLocator("iframe.webview.ready").frameLocator("iframe#active-frame");
}
