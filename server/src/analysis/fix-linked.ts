/** Applies the preferred fixes of findings about linked parties, one after the other, and tells what was left and why. */
import type { Finding } from "../lint/finding.ts";
import { worsened } from "../lint/worse.ts";
import type { Safety } from "../rules/rule.ts";
import type { Analysis } from "./analyze.ts";
import type { LeftBecause } from "./fix-all.ts";
import { type Applied, judgedAfter } from "./fix-rounds.ts";
import { join, ownersOf, partiesOf, systemFindings } from "./system.ts";

export interface LinkedFixes {
  readonly applied: readonly Applied[];
  readonly left: readonly { readonly finding: Finding; readonly because: LeftBecause }[];
  /** The texts of the files that were changed, by their address. */
  readonly texts: ReadonlyMap<string, string>;
}

/** A fix that keeps undoing another would go on for ever, and each round links everything again. */
const roundLimit = 50;

/**
 * Goes on until no allowed fix is left; after each, the sets of files that it changes are judged again, and everything is
 * linked again. `roots` are the addresses of the open folders. A fix that would bring something worse is left.
 */
export function fixLinked(
  analyses: readonly Analysis[],
  roots: readonly string[],
  allowed: ReadonlySet<Safety>,
): LinkedFixes {
  const applied: Applied[] = [];
  const texts = new Map<string, string>();
  let now = stateOf(analyses, roots);
  for (;;) {
    const { next, left } = chosen(now, roots, allowed, applied.length < roundLimit);
    if (next === undefined) return { applied, left, texts };
    applied.push(next.tried);
    now = next.after;
    const { uri } = next.tried.finding.place;
    const changed = now.analyses.flatMap(({ documents }) => documents).find((one) => one.uri === uri);
    if (changed !== undefined) texts.set(uri, changed.text);
  }
}

interface State {
  readonly analyses: readonly Analysis[];
  /** What follows from links, without what somebody has silenced. */
  readonly linked: readonly Finding[];
  readonly all: readonly Finding[];
}

function stateOf(analyses: readonly Analysis[], roots: readonly string[]): State {
  const found = systemFindings(join(partiesOf(analyses), roots), ownersOf(analyses));
  const linked = [...found.values()].flat().filter(({ suppression }) => suppression === undefined);
  return { analyses, linked, all: [...analyses.flatMap(({ findings }) => findings), ...linked] };
}

interface Choice {
  readonly next?: { readonly tried: Applied; readonly after: State };
  /** What comes before it, and why it stays as it is. */
  readonly left: LinkedFixes["left"];
}

/** The first finding that may be mended, with what its fix makes of everything. */
function chosen(now: State, roots: readonly string[], allowed: ReadonlySet<Safety>, mayGoOn: boolean): Choice {
  const left: { readonly finding: Finding; readonly because: LeftBecause }[] = [];
  for (const finding of now.linked) {
    const [fix] = finding.fixes;
    if (fix === undefined) left.push({ finding, because: "no-fix" });
    else if (!allowed.has(fix.safety)) left.push({ finding, because: "not-allowed" });
    else if (fix.edits.some(({ uri }) => uri !== finding.place.uri)) left.push({ finding, because: "other-file" });
    else if (!mayGoOn) left.push({ finding, because: "next-run" });
    else {
      const tried = { finding, fix };
      const touched = (one: Analysis): boolean => one.documents.some(({ uri }) => uri === finding.place.uri);
      const after = stateOf(
        now.analyses.map((one) => (touched(one) ? judgedAfter(one, tried) : one)),
        roots,
      );
      const isGone = after.linked.length < now.linked.length;
      if (isGone && worsened(finding.severity, now.all, after.all) === undefined)
        return { next: { tried, after }, left };
      left.push({ finding, because: "worse" });
    }
  }
  return { left };
}
