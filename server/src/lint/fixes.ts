/** Findings as everybody gets them: no sentence with a secret in it, and fixes as edits of text, none that brings a worse line into force. */
import { secretParts } from "../model/secret/shapes.ts";
import type { Fix } from "../rules/rule.ts";
import type { ConfigDocument } from "../syntax/document.ts";
import type { TextEdit } from "../syntax/text-edit.ts";
import { lengthToProve } from "../syntax/window.ts";
import { inForce } from "../texts/fixes.ts";
import { type Message, say } from "../texts/text.ts";
import { editsOf } from "./edits.ts";
import type { Draft, Finding, FindingFix } from "./finding.ts";
import { shownMessage } from "./shown-message.ts";
import { worsened } from "./worse.ts";

export interface FixInputs {
  readonly documents: ReadonlyMap<string, ConfigDocument>;
  /** In how many combinations of profiles they are judged. */
  readonly views: number;
  /** The findings as they would be after these edits. */
  readonly after: (edits: readonly TextEdit[]) => readonly Finding[];
}

/** Each finding, in file order, with its fixes. A new name gives effect to a value that nobody has read so far: what comes of it is judged first. */
export function withFixes(drafts: readonly Draft[], inputs: FixInputs): readonly Finding[] {
  const renaming = drafts.filter(({ fixes }) => fixes.some(renames));
  const proved = new Set(renaming.slice(0, mostProofs(inputs)));
  const left = tooManyAbove(drafts, inputs.documents);
  return drafts.map((given) => {
    const draft = left.has(given) ? { ...given, fixes: [], advice: given.advice ?? say(inForce.manyAbove) } : given;
    let made: Made | undefined;
    const make = (): Made => {
      made ??= draft.fixes.some(renames)
        ? proven(draft, proved.has(draft), drafts, inputs)
        : { fixes: plain(draft, inputs) };
      return made;
    };
    const finding = {
      ...draft,
      messages: draft.messages.map(shownMessage),
      related: draft.related.map(({ place, message }) => ({ place, message: shownMessage(message) })),
      ...(draft.advice === undefined ? {} : { advice: shownMessage(draft.advice) }),
      get fixes() {
        return make().fixes;
      },
      get remedies() {
        return draft.fixes.some(renames) ? make().fixes.map(({ title }) => title) : titlesOf(draft);
      },
    };
    if (draft.advice !== undefined || !draft.fixes.some(renames)) return finding;
    // Spread into another object it would be asked for at once, and each proof would make all the others.
    return Object.defineProperty(finding, "advice", { enumerable: true, get: () => make().advice });
  });
}

interface Made {
  readonly fixes: readonly FindingFix[];
  readonly advice?: Message;
}

function renames({ changes }: Fix): boolean {
  return changes.some(({ kind }) => kind === "rename");
}

/** A proof costs a judgement of all documents in all views, and nobody mends thousands of lines by hand: those above come first. */
function mostProofs({ documents, views }: FixInputs): number {
  return Math.min(50, Math.max(3, Math.floor(500_000 / ((lengthOf(documents) + 1) * Math.max(1, views / 10)))));
}

function lengthOf(documents: FixInputs["documents"]): number {
  return [...documents.values()].reduce((sum, { text }) => sum + text.length, 0);
}

/**
 * Findings whose fixes would cost too much. Each edit is proved by reading a stretch of its file again, at worst all of it; many
 * findings in a long file that cannot be divided would take a time that grows with its square.
 */
function tooManyAbove(drafts: readonly Draft[], documents: ReadonlyMap<string, ConfigDocument>): ReadonlySet<Draft> {
  let rest = 1_000_000 + 20 * lengthOf(documents);
  return new Set(
    drafts.filter(({ place, fixes }) => {
      const document = documents.get(place.uri);
      if (document === undefined || fixes.length === 0) return false;
      rest -= fixes.length * lengthToProve(document, place.span);
      return rest < 0;
    }),
  );
}

function proven(draft: Draft, isProved: boolean, before: readonly Draft[], inputs: FixInputs): Made {
  const made = draft.fixes.map((fix) => ({ fix, edits: editsOf(fix, inputs.documents) }));
  if (!isProved) {
    const others = draft.fixes.filter((fix) => !renames(fix)).flatMap((fix) => fixOf(fix, inputs.documents));
    return { fixes: others, ...(others.length === 0 ? { advice: say(inForce.later) } : {}) };
  }
  let worse: Finding | undefined;
  const fixes = made.flatMap(({ fix, edits }): readonly FindingFix[] => {
    if (edits === undefined) return [];
    const found = renames(fix) ? worsened(draft.severity, before, inputs.after(edits)) : undefined;
    worse ??= found;
    return found === undefined ? [offered(fix, edits)] : [];
  });
  if (fixes.length > 0 || worse === undefined) return { fixes };
  return { fixes, advice: say(inForce.worse, { rule: worse.rule }) };
}

/** A value behind an alias, or one in a folded text, a person can write all the same; what has no spelling nobody can. */
function titlesOf({ fixes }: Draft): readonly Message[] {
  const canBeWritten = ({ changes }: Fix): boolean =>
    changes.every(
      (change) => change.kind !== "insert" || change.component.component.spelling(change.key) !== undefined,
    );
  return fixes.filter(canBeWritten).map(({ title }) => shownMessage(title));
}

function plain({ fixes }: Draft, { documents }: FixInputs): readonly FindingFix[] {
  return fixes.flatMap((fix) => fixOf(fix, documents));
}

/** A fix that the file cannot take (an alias, a place without spelling) is not offered. */
function fixOf(fix: Fix, documents: ReadonlyMap<string, ConfigDocument>): readonly FindingFix[] {
  const edits = editsOf(fix, documents);
  return edits === undefined ? [] : [offered(fix, edits)];
}

function offered({ title, safety, changes }: Fix, edits: readonly TextEdit[]): FindingFix {
  const isSecret =
    changes.some((change) => change.kind === "set" && change.setting.secret !== undefined) ||
    edits.some(({ newText }) => secretParts(newText).length > 0);
  return { title: shownMessage(title), safety, edits, ...(isSecret ? { isSecret } : {}) };
}
