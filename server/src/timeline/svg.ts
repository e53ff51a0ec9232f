/** What pictures have in common: their frame, their font, how wide its letters are, and texts that are no markup. */
import type { Ink } from "./ink.ts";

/** What a picture is besides what is drawn in it. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** What a screen reader says first. */
  readonly title: string;
  /** The picture in words. */
  readonly words: string;
  /** Further attributes, of which the role is one. */
  readonly attributes: string;
}

/** An SVG document with its own background, so that it is legible on any. */
export function svgDocument(
  { width, height, title, words, attributes }: Frame,
  ink: Ink,
  body: readonly string[],
): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ${attributes} font-family="${fontFamily}" font-size="${fontSize}" fill="${ink.text}">`,
    `<title>${escaped(title)}</title><desc>${escaped(words)}</desc>`,
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8" fill="${ink.paper}" stroke="${ink.frame}"/>`,
    ...body,
    "</svg>",
    "",
  ].join("\n");
}

export const fontSize = 13;
export const lineHeight = 17;

const fontFamily =
  "system-ui, -apple-system, 'Segoe UI', 'Noto Sans', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

/** How wide a text is, by widths of letters as a share of the font's size, on the generous side: the reader's font is not known. */
export function measure(text: string): number {
  let width = 0;
  for (const character of text)
    width += /[\u2e80-\uffef]/.test(character) ? 1 : /[iljtf.,:;'| ]/.test(character) ? 0.36 : 0.6;
  return width * fontSize;
}

/** The text as a part of markup or of an attribute. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
