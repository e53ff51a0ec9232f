/** Sentences that stand behind a rule's own: what its report rests on, beside what it says itself. */
import { isOneRelease, showInterval, showPatch } from "../kafka/version.ts";
import type { Part } from "../kafka/walk.ts";
import type { Setting } from "../model/setting.ts";
import { isSetting, type Report, type Rule } from "../rules/rule.ts";
import { fileName } from "../syntax/address.ts";
import type { Entry } from "../syntax/document.ts";
import { remarks } from "../texts/remarks.ts";
import { type Message, say } from "../texts/text.ts";
import type { Circumstances } from "./circumstances.ts";
import type { Finding } from "./finding.ts";

/** The line that a report's own overrides, where somebody reads it in another file or another part of the same one. */
export interface Overridden extends Setting {
  readonly entry: Entry;
}

/** `undefined` where nothing is overridden, or only beside it. */
export function overriddenElsewhere({ at }: Report): Overridden | undefined {
  if (!isSetting(at)) return undefined;
  const [other] = at.overrides;
  if (other?.entry === undefined || other.source === at.source) return undefined;
  const { entry } = other;
  return entry.uri === at.entry.uri && entry.part === at.entry.part ? undefined : { ...other, entry };
}

export function overriddenRemark({ key, source, entry }: Overridden): Message {
  return say(remarks.overrides, { key, value: source, file: fileName(entry.uri) });
}

export function overriddenPlace({ key, source, entry }: Overridden): Finding["related"][number] {
  return {
    place: { uri: entry.uri, span: entry.valueSpan },
    message: say(remarks.overridden, { key, value: source }),
  };
}

export function placeholderRemarks({ at, related = [] }: Report): readonly Message[] {
  const settings = [...(isSetting(at) ? [at] : []), ...related];
  return settings.flatMap((one) =>
    one.defaulted === undefined ? [] : [say(remarks.placeholderDefault, { placeholder: one.defaulted })],
  );
}

/** For a rule about a release: which one it is, and where that was learnt. */
export function releaseRemarks(
  { aboutRelease }: Rule,
  { versions, learnt }: Pick<Circumstances, "versions" | "learnt">,
): readonly Message[] {
  if (aboutRelease === undefined) return [];
  const interval = versions[aboutRelease];
  const release = isOneRelease(interval) ? showPatch(interval.from) : showInterval(interval);
  // Folders say nothing to a reader who knows the project, and are long.
  const from = learnt(aboutRelease).from.replace(/[^\s(]*\//g, "");
  const isNamed = from !== "pinned" && from !== "unknown";
  return [
    isNamed
      ? say(remarks.releaseFrom[aboutRelease], { release, from })
      : say(remarks.release[aboutRelease], { release }),
  ];
}

export function partRemark({ axis, intervals }: Part): Message {
  return say(remarks.inPart[axis], { releases: intervals.map(showInterval).join(", ") });
}
