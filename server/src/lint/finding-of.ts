/** Makes a finding of a rule's report: its severity, and remarks on what it rests on. */
import { type Axis, type Interval, showInterval } from "../kafka/version.ts";
import { type Setting, writtenName } from "../model/setting.ts";
import { type Fix, isSetting, type Report, type Rule, type Severity } from "../rules/rule.ts";
import { fileName } from "../syntax/address.ts";
import type { Entry } from "../syntax/document.ts";
import { unsure } from "../texts/fixes.ts";
import { remarks } from "../texts/remarks.ts";
import { legible } from "../texts/shorten.ts";
import { type Message, say } from "../texts/text.ts";
import type { Draft } from "./finding.ts";
import type { ReleasedReport } from "./over-releases.ts";
import { isAsked, type StrictnessByPlace, severityUnder } from "./preset.ts";

/** What surrounds a report. */
export interface Circumstances {
  readonly component: string;
  readonly development: boolean;
  readonly strictness: StrictnessByPlace;
}

/** `undefined` where nobody wants it: in that file, under its preset, or for some of the possible releases alone. */
export function findingOf(
  rule: Rule,
  { report, severity, part }: ReleasedReport,
  circumstances: Circumstances,
): Draft | undefined {
  const { component, development } = circumstances;
  const place = isSetting(report.at) ? report.at.place : report.at;
  const strictness = circumstances.strictness.at(place);
  if (!isAsked(rule, strictness)) return undefined;
  const chosen = strictness.severityOf(rule.id);
  const inPart = report.inPart ?? rule.inPart;
  if (part !== undefined && inPart === "silent") return undefined;
  if (report.preset === "critical" && strictness.preset !== "critical" && chosen === undefined) return undefined;
  const softened = development && rule.aboutReplication === true;
  const usual: Severity =
    part === undefined
      ? severityUnder(
          development ? "standard" : strictness.preset,
          { category: rule.category, preset: report.preset ?? rule.preset },
          severity,
        )
      : severity === "hint" || inPart === "hint"
        ? "hint"
        : "info";
  const final: Severity = softened ? "hint" : chosen === undefined || chosen === "off" ? usual : chosen;
  const overridden = overriddenElsewhere(report);
  const messages = [report.message, ...placeholderRemarks(report)];
  if (overridden !== undefined) {
    const { key, source, entry } = overridden;
    messages.push(say(remarks.overrides, { key, value: source, file: fileName(entry.uri) }));
  }
  if (part !== undefined) messages.push(partRemark(part.axis, part.intervals));
  if (softened) messages.push(say(remarks.development));
  return {
    rule: rule.id,
    category: rule.category,
    severity: final,
    place,
    messages: messages.map(legible),
    component,
    profiles: [],
    related: [
      ...(report.related ?? []).map((one) => ({
        place: one.place,
        message: say(remarks.decidesToo, { key: writtenName(one) }),
      })),
      ...(overridden === undefined ? [] : [overriddenPlace(overridden)]),
    ],
    fixes: part === undefined ? (report.fixes ?? []) : (report.fixes ?? []).map(elsewhereUnsure),
    ...(report.advice === undefined ? {} : { advice: report.advice }),
  };
}

interface Overridden extends Setting {
  readonly entry: Entry;
}

/** What the deciding line overrides, where somebody reads it in another file or another part of the same one. */
function overriddenElsewhere({ at }: Report): Overridden | undefined {
  if (!isSetting(at)) return undefined;
  const [other] = at.overrides;
  if (other?.entry === undefined || other.source === at.source) return undefined;
  const { entry } = other;
  return entry.uri === at.entry.uri && entry.part === at.entry.part ? undefined : { ...other, entry };
}

function overriddenPlace({ key, source, entry }: Overridden): Draft["related"][number] {
  return {
    place: { uri: entry.uri, span: entry.valueSpan },
    message: say(remarks.overridden, { key, value: source }),
  };
}

function placeholderRemarks(report: Report): readonly Message[] {
  const settings = [...(isSetting(report.at) ? [report.at] : []), ...(report.related ?? [])];
  return settings.flatMap((one) =>
    one.defaulted === undefined ? [] : [say(remarks.placeholderDefault, { placeholder: one.defaulted })],
  );
}

function partRemark(axis: Axis, intervals: readonly Interval[]): Message {
  return say(partRemarks[axis], { releases: intervals.map(showInterval).join(", ") });
}

const partRemarks = {
  clients: remarks.inPartOfClients,
  broker: remarks.inPartOfBroker,
  springBoot: remarks.inPartOfSpringBoot,
  springKafka: remarks.inPartOfSpringKafka,
  librdkafka: remarks.inPartOfLibrdkafka,
} as const;

/** Where the finding does not hold the file may be right as it is: nothing is safe there that changes it. */
function elsewhereUnsure(one: Fix): Fix {
  return one.safety === "safe" ? { ...one, title: unsure(one.title), safety: "changes-behaviour" } : one;
}
