/** `npm run icon [-- FILE]`: draws images/icon.png, which the marketplace shows, from images/icon.svg; FILE shows it in its sizes. */
import { readFile, writeFile } from "node:fs/promises";
import { launchChromium } from "./chromium.mjs";

/** Twice what the marketplace asks for at least. */
const width = 256;

const svg = await readFile("images/icon.svg", "utf8");
const browser = await launchChromium();
try {
  const page = await browser.newPage({ viewport: { width, height: width } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  await writeFile("images/icon.png", await page.screenshot({ omitBackground: true }));
  if (process.argv[2] !== undefined) await samples(page, process.argv[2]);
} finally {
  await browser.close();
}

/** To look at: in the sizes and on the grounds on which people meet it. */
async function samples(page, file) {
  const drawn = [128, 64, 32, 16].map((size) => `<div style="width: ${size}px; margin: 16px">${svg}</div>`).join("");
  const grounds = ["#ffffff", "#1f1f1f", "#000000"];
  const rows = grounds.map((ground) => `<div style="display: flex; background: ${ground}">${drawn}</div>`);
  await page.setViewportSize({ width: 420, height: 480 });
  await page.setContent(`<style>body { margin: 0 }</style>${rows.join("")}`);
  await page.screenshot({ path: file });
}
