/** Reads the built pages as people and their tools do: no dead link, no violation that axe sees, a search that works from the disk, no request to anywhere. */
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { launchChromium } from "./chromium.mjs";

const root = path.resolve("dist/docs");
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const pictures = path.resolve("dist/pictures");
let passed = 0;
let failed = 0;

check("no link is dead", deadLinks());
const browser = await launchChromium();
try {
  for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
    const context = await browser.newContext({ colorScheme, viewport: { width: 1280, height: 900 } });
    const asked = [];
    context.on("request", (request) => {
      if (!request.url().startsWith("file:") && !request.url().startsWith("data:")) asked.push(request.url());
    });
    const page = await context.newPage();
    for (const file of samples()) {
      await page.goto(pathToFileURL(path.join(root, file)).href);
      check(`${file} in ${colorScheme}`, await violations(page));
      if (process.argv.includes("--pictures")) {
        fs.mkdirSync(pictures, { recursive: true });
        await page.screenshot({ path: path.join(pictures, `docs-${file.replaceAll("/", "-")}-${colorScheme}.png`) });
      }
    }
    for (const [lang, query, wanted] of [
      ["en", "acks", "settings/acks.html"],
      ["zh-cn", "消息 丢失", "zh-cn/"],
    ]) {
      await page.goto(pathToFileURL(path.join(root, lang, "rules/index.html")).href);
      await page.fill("#search", query);
      const first = page.locator("#results a").first();
      await first.waitFor();
      check(`${lang}: results of a search in ${colorScheme}`, await violations(page));
      if (process.argv.includes("--pictures"))
        await page.screenshot({ path: path.join(pictures, `docs-search-${lang}-${colorScheme}.png`) });
      await page.press("#search", "Enter");
      await page.waitForURL((url) => url.href.includes(wanted));
      check(`${lang}: a search leads to ${wanted}`, []);
    }
    await page.click("#theme");
    const scheme = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    check(`the button changes ${colorScheme}`, scheme === colorScheme ? [scheme] : []);
    check(`nothing was asked of a network in ${colorScheme}`, asked);
    await context.close();
  }
} finally {
  await browser.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** Each kind of page, in both languages. */
function samples() {
  const kinds = [
    "index",
    "rules/index",
    "rules/producer-acks-zero",
    "rules/beliefs",
    "settings/index",
    "settings/acks",
  ];
  const more = ["settings/editor", "releases/index", "map", "more/readme", "more/field", "more/editors-readme"];
  return [
    "index.html",
    ...["en", "zh-cn"].flatMap((lang) => [...kinds, ...more].map((kind) => `${lang}/${kind}.html`)),
  ];
}

async function violations(page) {
  await page.addScriptTag({ path: axe });
  const { violations: found } = await page.evaluate(() => Reflect.get(window, "axe").run());
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary}`)
        .slice(0, 3)
        .join(" | ")}`,
  );
}

/** Every link and picture of every page has its file, and every anchor its place. */
function deadLinks() {
  const pages = fs.readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  const texts = new Map(pages.map((file) => [path.join(root, file), fs.readFileSync(path.join(root, file), "utf8")]));
  const ids = new Map(
    [...texts].map(([file, text]) => [file, new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]),
  );
  return [...texts].flatMap(([file, text]) =>
    [...text.matchAll(/ (?:href|src)="([^"]*)"/g)].flatMap(([, raw]) => {
      const link = raw.replaceAll("&amp;", "&");
      if (/^(https?|mailto|command):/.test(link) || link === "#") return [];
      const [to, anchor] = link.split("#");
      const target = to === "" ? file : path.join(path.dirname(file), decodeURIComponent(to));
      const isThere = fs.existsSync(target) && fs.statSync(target).isFile();
      const isDead = !isThere || (anchor !== undefined && ids.get(target)?.has(decodeURIComponent(anchor)) !== true);
      return isDead ? [`${path.relative(root, file)}: ${link}`] : [];
    }),
  );
}

function check(what, problems) {
  if (problems.length === 0) {
    passed++;
    console.log(`✓ ${what}`);
  } else {
    failed++;
    console.log(
      `✗ ${what}\n  ${problems.slice(0, 20).join("\n  ")}${problems.length > 20 ? `\n  and ${problems.length - 20} more` : ""}`,
    );
  }
}
