/** How much a report counts: what a person chose, the preset, the releases in which it holds, and how well its program is known. */
import { isOneRelease } from "../kafka/version.ts";
import type { Rule, Severity } from "../rules/rule.ts";
import type { Circumstances } from "./circumstances.ts";
import type { ReleasedReport } from "./over-releases.ts";
import { type Strictness, severityUnder } from "./preset.ts";

/** The severity of a report where it is drawn; a rule that is off is judged all the same, for what it covers. */
export function severityOf(
  rule: Rule,
  released: ReleasedReport,
  circumstances: Circumstances,
  strictness: Strictness,
): Severity {
  if (isSoftened(rule, circumstances)) return "hint";
  const chosen = strictness.severityOf(rule.id);
  if (chosen !== undefined && chosen !== "off") return chosen;
  const severity = usual(rule, released, circumstances, strictness);
  return severity === "info" && isSaidByBuild(rule, circumstances) ? "hint" : severity;
}

/** True for a fault of a release that the finding at its version in the build file names: once is enough to inform. */
function isSaidByBuild({ id, aboutRelease }: Rule, { learnt }: Circumstances): boolean {
  return aboutRelease !== undefined && learnt(aboutRelease).faults?.includes(id) === true;
}

/** True for a rule about copies, where there is only one broker anyway. */
export function isSoftened(rule: Rule, { development }: Circumstances): boolean {
  return development && rule.aboutReplication === true;
}

function usual(
  rule: Rule,
  { report, severity, part }: ReleasedReport,
  { development, reader, versions }: Circumstances,
  { preset }: Strictness,
): Severity {
  // A release that may be another one is a guess, however much the record is worth.
  if (rule.aboutRelease !== undefined && !isOneRelease(versions[rule.aboutRelease])) return atMostInfo(severity);
  if (part !== undefined) return (report.inPart ?? rule.inPart) === "hint" ? "hint" : atMostInfo(severity);
  if (reader === "unknown" || (reader === "contested" && rule.category !== "loss")) return atMostInfo(severity);
  const about = { category: rule.category, preset: report.preset ?? rule.preset };
  return severityUnder(development ? "standard" : preset, about, severity);
}

function atMostInfo(severity: Severity): Severity {
  return severity === "hint" ? "hint" : "info";
}
