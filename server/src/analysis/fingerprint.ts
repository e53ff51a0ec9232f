/** Names findings so that they are found again after lines have moved: what they say and where, never a value. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Finding } from "../lint/finding.ts";
import type { Party } from "../model/component.ts";
import { type ConfigDocument, entryAt, type Part } from "../syntax/document.ts";
import type { Analysis } from "./analyze.ts";

/** All findings that stand in a file, those that somebody has silenced among them; its path as the baseline names it. */
export interface FileWithFindings {
  readonly path: string;
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
}

/** A fingerprint for each finding: of its rule, its file, its setting, the profiles of its part, and which of several it is. */
export function fingerprintsOf(files: readonly FileWithFindings[]): ReadonlyMap<Finding, string> {
  const seen = new Map<string, number>();
  return new Map(
    files.flatMap((file) =>
      file.findings.map((finding): readonly [Finding, string] => {
        const identity = JSON.stringify([finding.rule, file.path, ...subjectOf(finding, file)]);
        const occurrence = seen.get(identity) ?? 0;
        seen.set(identity, occurrence + 1);
        return [finding, hash(`${identity} ${occurrence}`)];
      }),
    ),
  );
}

/** A library's, since the one of browsers answers later and the one of Node is not there. */
function hash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 32);
}

/** What is absent is named by its component: the line at which it is drawn is any line. */
function subjectOf({ place, rule }: Finding, { analysis }: FileWithFindings): readonly string[] {
  const anchored = analysis.components.find(({ anchor }) => anchor === place);
  if (anchored !== undefined) return ["component", recordedRole(anchored)];
  const document = analysis.documents.find(({ uri }) => uri === place.uri);
  if (document === undefined || rule.startsWith("suppression-")) return ["file"];
  return ["setting", ...settingAt(document, place.span.start)];
}

/** Baselines of 0.1 have these programs in the role: their findings stay known. */
function recordedRole({ role, program }: Party): string {
  return program === "librdkafka" || program === "scala" ? `${program}-${role}` : role;
}

function settingAt(document: ConfigDocument, offset: number): readonly string[] {
  for (const part of document.parts) {
    for (const { path } of part.entries) {
      const step = path.findIndex(({ span }) => span.start === offset);
      if (step >= 0)
        return [
          path
            .slice(0, step + 1)
            .map(({ name }) => name)
            .join("."),
          conditionOf(part),
        ];
    }
  }
  const entry = entryAt(document, offset);
  const part = entry === undefined ? undefined : document.parts[entry.part];
  return [entry?.key ?? "", part === undefined ? "" : conditionOf(part)];
}

/** The profiles for which a part of a Spring file is written. */
function conditionOf(part: Part): string {
  return part.entries
    .filter(({ key }) => /^spring\.(config\.activate\.on-profile|profiles)(\[|$)/i.test(key))
    .map(({ value }) => value ?? "")
    .join();
}
