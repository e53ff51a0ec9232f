/** What pictures have in common: their font, how wide its letters are, and texts that are no markup. */

export const fontFamily =
  "system-ui, -apple-system, 'Segoe UI', 'Noto Sans', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

/** Widths of letters as a share of the font's size, on the generous side: the reader's font is not known. */
export function measureAt(fontSize: number): (text: string) => number {
  return (text) => {
    let width = 0;
    for (const character of text)
      width += /[\u2e80-\uffef]/.test(character) ? 1 : /[iljtf.,:;'| ]/.test(character) ? 0.36 : 0.6;
    return width * fontSize;
  };
}

/** The text as a part of markup or of an attribute. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
