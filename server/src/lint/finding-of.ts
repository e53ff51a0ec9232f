/** Makes a finding of a rule's report: its severity, and remarks on what it rests on. */
import { type Axis, type Interval, showInterval } from "../kafka/version.ts";
import { writtenName } from "../model/setting.ts";
import { isSetting, type Report, type Rule, type Severity } from "../rules/rule.ts";
import { remarks } from "../texts/remarks.ts";
import { type Message, say } from "../texts/text.ts";
import type { Draft } from "./finding.ts";
import type { ReleasedReport } from "./over-releases.ts";

/** What surrounds a report. */
export interface Circumstances {
  readonly component: string;
  readonly development: boolean;
  /** The severity that a person chose for the rule. */
  readonly configured: Severity | undefined;
}

/** `undefined` for a report that holds only in some of the possible releases and wants to be silent then. */
export function findingOf(
  rule: Rule,
  { report, severity, part }: ReleasedReport,
  circumstances: Circumstances,
): Draft | undefined {
  const { component, development, configured } = circumstances;
  if (part !== undefined && (report.inPart ?? rule.inPart) === "silent") return undefined;
  const softened = development && rule.aboutReplication === true;
  const usual: Severity = part !== undefined && severity !== "hint" ? "info" : severity;
  const final: Severity = softened ? "hint" : (configured ?? usual);
  const messages = [report.message, ...placeholderRemarks(report)];
  if (part !== undefined) messages.push(partRemark(part.axis, part.intervals));
  if (softened) messages.push(say(remarks.development));
  return {
    rule: rule.id,
    category: rule.category,
    severity: final,
    place: isSetting(report.at) ? report.at.place : report.at,
    messages,
    component,
    profiles: [],
    related: (report.related ?? []).map((one) => ({
      place: one.place,
      message: say(remarks.decidesToo, { key: writtenName(one) }),
    })),
    fixes: report.fixes ?? [],
    ...(report.advice === undefined ? {} : { advice: report.advice }),
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
