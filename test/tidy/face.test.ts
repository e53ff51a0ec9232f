/** The face of the extension: what a marketplace shows, and what it refuses. */
import fs from "node:fs";
import { describe, expect, it } from "vitest";
import { repositoryUrl } from "../../server/src/product.ts";

const manifest = JSON.parse(fs.readFileSync("package.json", "utf8"));

describe("the manifest", () => {
  it("has what people look at before they install", () => {
    expect(manifest).toMatchObject({ pricing: "Free", preview: false, galleryBanner: { theme: "dark" } });
    for (const address of [
      manifest.homepage,
      manifest.bugs.url,
      ...manifest.badges.map((one: { href: string }) => one.href),
    ])
      expect(address.startsWith(repositoryUrl)).toBe(true);
  });

  it("has no more keywords than a marketplace takes, and none twice", () => {
    expect(manifest.keywords.length).toBeLessThanOrEqual(30);
    expect(new Set(manifest.keywords).size).toBe(manifest.keywords.length);
  });
});

describe("pictures", () => {
  it("the icon is a PNG of the size that is asked for, without a background of its own", () => {
    expect(sizeOf(manifest.icon)).toEqual({ width: 256, height: 256, hasAlpha: true });
  });

  it("of the README are PNG below 60 KB, and each is shown", () => {
    const readme = fs.readFileSync("README.md", "utf8");
    for (const name of fs.readdirSync("docs/images")) {
      expect(fs.statSync(`docs/images/${name}`).size, name).toBeLessThan(60_000);
      expect(sizeOf(`docs/images/${name}`).width, name).toBeGreaterThan(300);
      expect(readme).toContain(`(docs/images/${name})`);
    }
  });
});

/** Of a PNG, as its header says. */
function sizeOf(file: string): { readonly width: number; readonly height: number; readonly hasAlpha: boolean } {
  const bytes = fs.readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1"), file).toBe("PNG");
  const colour = bytes[25];
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), hasAlpha: colour === 6 || colour === 4 };
}
