/** Breaks sentences into lines, in scripts with blanks between words and without. */

let segmenter: Intl.Segmenter | undefined;

/** Made when the first line is broken: it loads a dictionary. */
function words(text: string): Iterable<Intl.SegmentData> {
  segmenter ??= new Intl.Segmenter("zh", { granularity: "word" });
  return segmenter.segment(text);
}

/** Lines of at most `width`, as `measure` counts; a word that is wider than a line is cut. */
export function wrap(text: string, width: number, measure: (text: string) => number = columns): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const unit of unitsOf(text)) {
    if (measure((line + unit).trimEnd()) <= width) {
      line += unit;
      continue;
    }
    if (line.trim() !== "") lines.push(line.trimEnd());
    line = unit.trimStart();
    while (measure(line) > width) {
      const cut = fitting(line, width, measure);
      lines.push(line.slice(0, cut));
      line = line.slice(cut);
    }
  }
  return line.trim() === "" && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}

/** The columns of a terminal: a Chinese character or mark takes two. */
export function columns(text: string): number {
  if (isPlain(text)) return text.length;
  let count = 0;
  for (const character of text) count += /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u.test(character) ? 2 : 1;
  return count;
}

/** What stays on one line: a word with the marks that cling to it. Between letters without Chinese only blanks divide. */
function unitsOf(text: string): readonly string[] {
  if (isPlain(text)) return text.match(/^\s+|\S+\s*/g) ?? [];
  const units: string[] = [];
  for (const { segment } of words(text)) {
    const last = units.at(-1);
    if (last !== undefined && !mayBreak(last, segment)) units[units.length - 1] = last + segment;
    else units.push(segment);
  }
  return units;
}

/** Of ASCII alone every character takes one column, and words end at blanks: that needs no dictionary. */
function isPlain(text: string): boolean {
  return /^[\t\n\r -~]*$/.test(text);
}

function mayBreak(before: string, after: string): boolean {
  if (/^\s/.test(after) || /^[，。、；：！？）】」』》”’]/.test(after) || /[（【「『《“‘]$/.test(before)) return false;
  return /\s$/.test(before) || wide.test(before.slice(-1)) || wide.test(after.slice(0, 1));
}

const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u;

function fitting(text: string, width: number, measure: (text: string) => number): number {
  let end = 0;
  for (const character of text) {
    if (end > 0 && measure(text.slice(0, end + character.length)) > width) break;
    end += character.length;
  }
  return end;
}
