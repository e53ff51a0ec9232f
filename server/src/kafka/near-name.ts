/** Finds the known name that a written one was meant to be: other separators, or a letter or two out of place. */

/** A known name, and what sets the written one apart from it. */
export interface NearName {
  readonly name: string;
  readonly by: "separators" | "letters";
}

/** Known names, prepared once so that a lookup costs little. */
export interface NameIndex {
  /** The one name that `written` was meant to be; `undefined` where there is none, or where several are as near. */
  nearest(written: string): NearName | undefined;
}

export function nameIndex(names: readonly string[]): NameIndex {
  const known = names.map(prepare);
  const byLetters = new Map(known.map((one) => [one.letters, one.name]));
  return {
    nearest: (written) => {
      const own = prepare(written);
      const same = byLetters.get(own.letters);
      if (same !== undefined) return { name: same, by: "separators" };
      const limit = written.length >= 8 ? 2 : 1;
      let best: { name: string; distance: number; tied: boolean } | undefined;
      for (const one of known) {
        if (!mayBeNear(own, one, limit)) continue;
        const distance = wordsApart(own.words, one.words);
        if (distance === undefined || distance > limit || distance > (best?.distance ?? limit)) continue;
        best = { name: one.name, distance, tied: distance === best?.distance };
      }
      return best === undefined || best.tied ? undefined : { name: best.name, by: "letters" };
    },
  };
}

/** Letters and digits alone, in lower case. */
export function lettersOf(name: string): string {
  return name.replace(/[^A-Za-z0-9]/g, "").toLowerCase();
}

interface Prepared {
  readonly name: string;
  readonly letters: string;
  readonly words: readonly string[];
  /** Which letters occur, as bits: names that differ in more than a few of them cannot be near. */
  readonly bits: number;
}

function prepare(name: string): Prepared {
  const letters = lettersOf(name);
  const words = name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  let bits = 0;
  for (let i = 0; i < letters.length; i++) bits |= 1 << ((letters.charCodeAt(i) - 97) & 31);
  return { name, letters, words, bits };
}

/** Cheap: one edit changes the length by one at most, and takes away or adds two kinds of letters at most. */
function mayBeNear(a: Prepared, b: Prepared, limit: number): boolean {
  if (a.words.length !== b.words.length || Math.abs(a.letters.length - b.letters.length) > limit) return false;
  let differing = a.bits ^ b.bits;
  for (let count = 0; differing !== 0; count++) {
    if (count === 2 * limit) return false;
    differing &= differing - 1;
  }
  return true;
}

/** The edits from a written name to a known one of as many words; `undefined` where a word is another word rather than a slip. */
function wordsApart(a: readonly string[], b: readonly string[]): number | undefined {
  const [alone = "", known = ""] = [a[0], b[0]];
  // Of a short word alone every other letter makes another word: only a missing s or swapped letters are a slip.
  if (a.length === 1 && known.length < 6 && !known.startsWith(alone) && sorted(alone) !== sorted(known))
    return undefined;
  let sum = 0;
  for (const [i, word] of a.entries()) {
    const other = b[i] ?? "";
    if (word === other) continue;
    // `min` for `max`, `lead` for `read`, `broker.1` for `broker` are other words rather than slips.
    const length = Math.max(word.length, other.length);
    if (length < 4 || (length < 8 && word[0] !== other[0]) || /\d/.test(word + other)) return undefined;
    const distance = editDistance(word, other);
    if (distance > (length >= 7 ? 2 : 1)) return undefined;
    sum += distance;
  }
  return sum;
}

function sorted(word: string): string {
  return [...word].sort().join("");
}

/** Insertions, deletions, substitutions and swaps of neighbours. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : substitution;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, substitution, swap));
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
