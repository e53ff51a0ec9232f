/** Applies fixes one after the other, judging again after each, and gives them as one set of edits. */

import type { Finding, FindingFix } from "../lint/finding.ts";
import { composeEdits } from "../syntax/compose-edits.ts";
import type { ConfigDocument } from "../syntax/document.ts";
import type { TextEdit } from "../syntax/text-edit.ts";
import { type Analysis, analyze } from "./analyze.ts";
import { edited } from "./edited.ts";
import type { AnalyzeOptions } from "./options.ts";

export interface Applied {
  readonly finding: Finding;
  readonly fix: FindingFix;
}

export interface FixRounds {
  /** What was judged last. */
  readonly analysis: Analysis;
  readonly applied: readonly Applied[];
  /** True where it ended although there was more to apply. */
  readonly isCutShort: boolean;
  /** For the documents as they were at first. */
  readonly edits: readonly TextEdit[];
}

/** A fix that keeps undoing another would go on for ever, and each round judges all files again. */
const roundLimit = 50;

/** Goes on until `choose` finds nothing more to apply; `after` tells what a fix would make of it. */
export function fixRounds(
  documents: readonly ConfigDocument[],
  options: AnalyzeOptions,
  choose: (now: Analysis, after: (tried: Applied) => Analysis) => Applied | undefined,
): FixRounds {
  const applied: Applied[] = [];
  let analysis = analyze(documents, options);
  let isCutShort = true;
  while (applied.length < roundLimit) {
    const now = analysis;
    const known = new Map<Applied, Analysis>();
    const after = (tried: Applied): Analysis => {
      const made = known.get(tried) ?? judgedAfter(now, tried);
      known.set(tried, made);
      return made;
    };
    const next = choose(now, after);
    if (next === undefined) {
      isCutShort = false;
      break;
    }
    applied.push(next);
    analysis = after(next);
  }
  const rounds = applied.map(({ fix }) => fix.edits);
  return {
    analysis,
    applied,
    isCutShort,
    edits: documents.flatMap(({ uri, text }) => composeEdits(uri, text.length, rounds)),
  };
}

/** What a fix makes of the files: all that it changes is read and judged again. */
export function judgedAfter({ documents, options }: Analysis, { fix }: Applied): Analysis {
  return analyze(edited(documents, fix.edits), options);
}
