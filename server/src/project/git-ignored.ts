/** The patterns of .gitignore files, folder by folder. */
import ignore from "ignore";

/** The patterns of one folder. */
export interface IgnoreLevel {
  /** Its address, ending in a slash. */
  readonly folder: string;
  readonly patterns: { test(path: string): { readonly ignored: boolean; readonly unignored: boolean } };
}

/** The patterns that the text of a folder's .gitignore has. */
export function ignoreLevel(folder: string, text: string): IgnoreLevel {
  return { folder, patterns: ignore({ ignorecase: false }).add(text.replace(/^\ufeff/, "")) };
}

/**
 * True where the nearest pattern that says anything ignores: the outermost level first. `below` gives the path as seen from a level's
 * folder, that of a folder ending in a slash; `undefined` where it lies elsewhere.
 */
export function isGitIgnored(levels: readonly IgnoreLevel[], below: (folder: string) => string | undefined): boolean {
  for (const { folder, patterns } of levels.toReversed()) {
    const path = below(folder);
    if (path === undefined || path === "") continue;
    const { ignored, unignored } = patterns.test(path);
    if (ignored || unignored) return ignored;
  }
  return false;
}
