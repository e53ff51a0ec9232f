/** Draws the pictures of the README and those to look at: the journeys of a hand through a real editor, in its themes and languages. */
import { mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import sharp from "sharp";
import { drive } from "./workbench/drive.mjs";

const root = path.resolve(import.meta.dirname, "..");
const pictures = path.join(root, "dist/pictures");
const { name, version } = JSON.parse(await readFile(path.join(root, "package.json"), "utf8"));
const extension = path.resolve(process.env.VSIX ?? path.join(root, `${name}-${version}.vsix`));

/** Every theme and every language is among them. */
const looks = [
  { language: "en", theme: "dark" },
  { language: "en", theme: "light" },
  { language: "zh-cn", theme: "hc-dark" },
  { language: "zh-cn", theme: "hc-light" },
];
/** Those that the README shows, and their names there. */
const inReadme = {
  "hover-en-dark": "hover",
  "quick-fix-en-dark": "quick-fix",
  "explanation-en-light": "explanation",
  "map-en-light": "map",
};

await mkdir(pictures, { recursive: true });
for (const { language, theme } of looks) {
  await drive({
    extensions: [extension],
    files: path.join(root, "test/editor/workspace"),
    language,
    theme,
    pictures,
    take: (page, picture, above) => take(page, `${picture}-${language}-${theme}`, above),
    tell(journey, error) {
      if (error !== undefined) throw new Error(`${journey}: ${error.message}`, { cause: error });
    },
  });
}
// With a palette: a window has few colours, a map fewer, and a README is read over slow lines too.
for (const [picture, shown] of Object.entries(inReadme))
  await sharp(path.join(pictures, `${picture}.png`))
    .png({ palette: true, quality: 80, effort: 10, ...(shown === "map" && { colours: 16 }) })
    .toFile(path.join(root, `docs/images/${shown}.png`));

/** With `above`, only the part of the window down to a little below it. */
async function take(page, picture, above) {
  await sleep(600);
  const box = await above?.boundingBox();
  const { width, height } = page.viewportSize();
  const clip = box && { x: 0, y: 0, width, height: Math.min(height, Math.ceil(box.y + box.height + 40)) };
  await page.screenshot({ path: path.join(pictures, `${picture}.png`), ...(clip && { clip }) });
  console.log(`${picture}.png`);
}
