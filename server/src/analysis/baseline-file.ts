/** The file of a baseline: what a team lives with for now, as fingerprints that hold nothing of the settings. */
import type { Finding } from "../lint/finding.ts";
import { type FileWithFindings, fingerprintsOf } from "./fingerprint.ts";

/** The name of the file where none is given. */
export const baselineName = ".kafka-lossless-baseline.json";

/** One finding as it was recorded; the path is as seen from the folder of the file, with `/`. */
export interface Recorded {
  readonly path: string;
  readonly rule: string;
  readonly fingerprint: string;
}

/** What a text records; `undefined` for anything but a baseline. */
export function readBaselineText(text: string): readonly Recorded[] | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    // Whatever else the file is, it is no baseline: the caller says so.
    return undefined;
  }
  if (typeof json !== "object" || json === null || !("findings" in json) || !("schema" in json)) return undefined;
  const { schema, findings } = json;
  return schema === 1 && Array.isArray(findings) && findings.every(isRecorded) ? findings : undefined;
}

/** The file that records them, sorted, a line for each. */
export function baselineText(recorded: readonly Recorded[]): string {
  const lines = recorded
    .map(({ path, rule, fingerprint }) => JSON.stringify({ path, rule, fingerprint }))
    .sort()
    .map((line) => `\n    ${line}`);
  return `{\n  "schema": 1,\n  "findings": [${lines.join(",")}\n  ]\n}\n`;
}

/** What is to be recorded of files: all findings that nobody has silenced. */
export function recordedOf(files: readonly FileWithFindings[]): readonly Recorded[] {
  const fingerprints = fingerprintsOf(files);
  return files.flatMap(({ path, findings }) =>
    findings
      .filter(({ suppression }) => suppression === undefined)
      .map((finding) => ({ path, rule: finding.rule, fingerprint: fingerprints.get(finding) ?? "" })),
  );
}

/** Those of the findings that are recorded, and that nobody has silenced otherwise. */
export function knownAmong(files: readonly FileWithFindings[], recorded: readonly Recorded[]): ReadonlySet<Finding> {
  const isRecorded = new Set(recorded.map(({ fingerprint }) => fingerprint));
  const known = [...fingerprintsOf(files)].filter(
    ([{ suppression }, fingerprint]) => suppression === undefined && isRecorded.has(fingerprint),
  );
  return new Set(known.map(([finding]) => finding));
}

function isRecorded(one: unknown): one is Recorded {
  return (
    typeof one === "object" &&
    one !== null &&
    "path" in one &&
    typeof one.path === "string" &&
    "rule" in one &&
    typeof one.rule === "string" &&
    "fingerprint" in one &&
    typeof one.fingerprint === "string"
  );
}
