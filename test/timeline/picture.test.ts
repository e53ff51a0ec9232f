/** The picture of a story: sound SVG that says the same as the words, in each language. */
import { describe, expect, it } from "vitest";
import { rules } from "../../server/src/rules/index.ts";
import { langs } from "../../server/src/texts/text.ts";
import { columns, wrap } from "../../server/src/texts/wrap.ts";
import { inks } from "../../server/src/timeline/ink.ts";
import { timelinePicture } from "../../server/src/timeline/picture.ts";

describe.each(langs)("in %s", (lang) => {
  it.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_, { docs }) => {
    const texts = docs.texts();
    const svg = timelinePicture(texts.timeline, texts.title[lang], lang);
    expect(unclosed(svg)).toEqual([]);
    const seen = words(svg.slice(svg.indexOf("</desc>")));
    for (const step of texts.timeline) expect(seen).toContain(squeezed(step.text[lang]));
    expect(svg).not.toMatch(/NaN|undefined|<script|href/);
  });
});

describe.each(Object.entries(inks))("on %s ground", (shade, ink) => {
  const { paper, frame, faint, ...written } = ink;
  const enough = shade === "dark" ? 7 : 4.5;

  it.each(Object.entries(written))("%s can be read", (_, colour) =>
    expect(contrast(colour, paper)).toBeGreaterThanOrEqual(enough),
  );
  // Lines and signs are held to less.
  it("lines can be seen", () => expect(contrast(faint, paper)).toBeGreaterThanOrEqual(3));
  it("is drawn in these colours alone", () => {
    const [rule] = rules;
    const svg = timelinePicture(rule?.docs.texts().timeline ?? [], "t", "en", shade === "dark" ? "dark" : "light");
    const used = new Set(svg.match(/#[0-9a-f]{6}/g));
    expect([...used].filter((colour) => !Object.values(ink).includes(colour))).toEqual([]);
    expect(used).toContain(frame);
  });
});

it("quotes what a text contains", () => {
  const text = { en: 'a < b & "c"', "zh-cn": "甲" };
  const svg = timelinePicture([{ lane: "producer", text }], "<title>", "en");
  expect(unclosed(svg)).toEqual([]);
  expect(svg).toContain("a &lt; b &amp; &quot;c&quot;");
  expect(svg).toContain("<title>&lt;title&gt;</title>");
});

it("draws a failed party broken until it acts again", () => {
  const text = { en: "x", "zh-cn": "甲" };
  const dies = timelinePicture([{ lane: "leader", mark: "failure", text }], "t", "en");
  const never = timelinePicture([{ lane: "leader", text }], "t", "en");
  expect(dies.match(/stroke-dasharray="2 5"/g)).toHaveLength(1);
  expect(never).not.toContain("stroke-dasharray");
});

it.each([
  ["one two three", 7, ["one two", "three"]],
  ["abcdefghij", 4, ["abcd", "efgh", "ij"]],
  ["see acks=all, retries", 13, ["see acks=all,", "retries"]],
  ["", 4, [""]],
])("wraps %j at %i columns", (text, width, expected) => expect(wrap(text, width)).toEqual(expected));

it.each([
  ["消息就此丢失，没有任何一方收到错误。", 12],
  ["设置 acks=all，再重启（很快）。", 14],
])("wraps %j at %i columns, no line beginning with a closing mark", (text, width) => {
  const lines = wrap(text, width);
  expect(lines.length).toBeGreaterThan(1);
  expect(squeezed(lines.join(""))).toBe(squeezed(text));
  for (const line of lines) {
    expect(columns(line)).toBeLessThanOrEqual(width);
    expect(line).not.toMatch(/^[，。）]|（$/);
  }
});

/** The elements that do not close, in order. */
function unclosed(svg: string): readonly string[] {
  const open: string[] = [];
  for (const [, close, name = "", self] of svg.matchAll(/<(\/?)([a-z]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (self === "/") continue;
    if (close !== "/") open.push(name);
    else if (open.pop() !== name) return [name];
  }
  return open;
}

function words(svg: string): string {
  const text = svg
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
  return squeezed(text);
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, "");
}

/** As WCAG 2 measures it. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
