/** Makes a finding of a rule's report: whether anybody wants it, its severity, and remarks on what it rests on. */
import { writtenName } from "../model/setting.ts";
import { type Fix, isSetting, type Rule } from "../rules/rule.ts";
import { unsure } from "../texts/fixes.ts";
import { remarks } from "../texts/remarks.ts";
import { say } from "../texts/text.ts";
import type { Circumstances } from "./circumstances.ts";
import type { Draft } from "./finding.ts";
import type { ReleasedReport } from "./over-releases.ts";
import { isAsked, type Strictness } from "./preset.ts";
import {
  overriddenElsewhere,
  overriddenPlace,
  overriddenRemark,
  partRemark,
  placeholderRemarks,
  releaseRemarks,
} from "./remarks-on.ts";
import { isSoftened, severityOf } from "./severity-of.ts";
import { shownMessage } from "./shown-message.ts";

/** `undefined` where nobody wants it in that file or under its preset. */
export function findingOf(rule: Rule, released: ReleasedReport, circumstances: Circumstances): Draft | undefined {
  const { report, part } = released;
  const place = isSetting(report.at) ? report.at.place : report.at;
  const strictness = circumstances.strictness.at(place);
  if (!isWanted(rule, released, circumstances, strictness)) return undefined;
  const overridden = overriddenElsewhere(report);
  const messages = [
    report.message,
    ...releaseRemarks(rule, circumstances),
    ...placeholderRemarks(report),
    ...(overridden === undefined ? [] : [overriddenRemark(overridden)]),
    ...(part === undefined ? [] : [partRemark(part)]),
    ...(circumstances.reader === "known" ? [] : [say(remarks.unknownProgram)]),
    ...(isSoftened(rule, circumstances) ? [say(remarks.development)] : []),
  ];
  return {
    rule: rule.id,
    category: rule.category,
    severity: severityOf(rule, released, circumstances, strictness),
    place,
    messages: messages.map(shownMessage),
    component: circumstances.component,
    profiles: [],
    related: [
      ...(report.related ?? []).map((one) => ({
        place: one.place,
        message: say(remarks.decidesToo, { key: writtenName(one) }),
      })),
      ...(overridden === undefined ? [] : [overriddenPlace(overridden)]),
    ],
    fixes: fixesOf(released, circumstances),
    ...(report.advice === undefined ? {} : { advice: report.advice }),
  };
}

/** True for a report that is said only of what every possible release does, and is not. */
export function isUnsaid(rule: Rule, { report, part }: ReleasedReport): boolean {
  return part !== undefined && (report.inPart ?? rule.inPart) === "silent";
}

function isWanted(
  rule: Rule,
  { report, part }: ReleasedReport,
  { reader, learnt }: Circumstances,
  strictness: Strictness,
): boolean {
  if (!isAsked(rule, strictness)) return false;
  if (rule.aboutRelease !== undefined && learnt(rule.aboutRelease).rebuilt === true) return false;
  // What is absent is up to the program, and so is what changed from one release of Java's clients to the next.
  if (reader !== "known" && (part !== undefined || !isSetting(report.at))) return false;
  return (
    report.preset !== "critical" || strictness.preset === "critical" || strictness.severityOf(rule.id) !== undefined
  );
}

function fixesOf({ report, part }: ReleasedReport, { reader }: Circumstances): readonly Fix[] {
  const { fixes = [] } = report;
  if (reader !== "known") return fixes.filter(isOfWrittenAlone).map(withoutPromise);
  return part === undefined ? fixes : fixes.map(withoutPromise);
}

function isOfWrittenAlone({ changes }: Fix): boolean {
  return changes.every(({ kind }) => kind === "set" || kind === "remove");
}

/** Where the finding may not hold the file may be right as it is: nothing is safe there that changes it. */
function withoutPromise(one: Fix): Fix {
  return one.safety === "safe" ? { ...one, title: unsure(one.title), safety: "changes-behaviour" } : one;
}
