/** A baseline: the findings that a team lives with for now, in a file of fingerprints that holds nothing of the settings. */
import {
  baselineName,
  baselineText,
  knownAmong,
  type Recorded,
  readBaselineText,
  recordedOf,
} from "../analysis/baseline-file.ts";
import { fingerprintsOf } from "../analysis/fingerprint.ts";
import type { Finding } from "../lint/finding.ts";
import { cliTexts } from "../texts/cli.ts";
import { type Lang, type Message, render, say } from "../texts/text.ts";
import { decode } from "./bytes.ts";
import type { Checked } from "./checked.ts";
import type { Io } from "./io.ts";
import { createReach, type Reach } from "./reach.ts";
import { writeFile } from "./write-file.ts";

/** Findings that are recorded no longer count, and those that were fixed since are told; `undefined` without a baseline. */
export function againstBaseline(
  checked: Checked,
  path: string,
  reach: Reach,
  io: Io,
  lang: Lang,
  tell: (message: Message) => void,
): Checked | undefined {
  const recorded = readBaseline(path, io);
  if (!isBaseline(recorded)) {
    tell(recorded);
    return undefined;
  }
  const isKnown = knownAmong(checked.files, recorded);
  const known = new Set<Finding>();
  const reason = render(say(cliTexts.baseline.reason, { path }), lang);
  const files = checked.files.map((file) => ({
    ...file,
    findings: file.findings.map((finding) => {
      if (!isKnown.has(finding)) return finding;
      const silenced = { ...finding, suppression: { reason } };
      known.add(silenced);
      return silenced;
    }),
  }));
  const found = new Set(fingerprintsOf(checked.files).values());
  const fixed = recorded.filter((one) => !found.has(one.fingerprint) && !isUntouched(one, checked, reach, io));
  for (const one of fixed) tell(say(cliTexts.baseline.fixed, { path: one.path, rule: one.rule }));
  tell(say(cliTexts.baseline.sum, { path, known: String(known.size), fixed: String(fixed.length) }));
  return { ...checked, files, known, fixed };
}

/** Writes what was found, and of the earlier baseline what this run did not look at; false where it cannot. */
export function recordBaseline(
  checked: Checked,
  path: string,
  reach: Reach,
  io: Io,
  tell: (message: Message) => void,
): boolean {
  // Nobody has named the usual one.
  const own = createReach(io, path === baselineName ? [] : [path]);
  if (own.file(path) === undefined) {
    tell(say(cliTexts.notWrittenOutside, { path }));
    return false;
  }
  const earlier = io.kindOf(path) === "missing" ? [] : readBaseline(path, io);
  if (!isBaseline(earlier)) {
    tell(earlier);
    return false;
  }
  const kept = earlier.filter((one) => isUntouched(one, checked, reach, io));
  const recorded = [...kept, ...recordedOf(checked.files)];
  const text = baselineText(recorded);
  const { failure, note } = writeFile(path, new TextEncoder().encode(text), own, io);
  tell(failure ?? say(cliTexts.baseline.written, { path, findings: String(recorded.length) }));
  if (note !== undefined) tell(note);
  return failure === undefined;
}

/** In bytes; of a longer one, whose end is not read, nothing is known. */
const largest = 100_000_000;

function readBaseline(path: string, io: Io): readonly Recorded[] | Message {
  const bytes = io.read(path, largest);
  if (bytes !== undefined)
    return readBaselineText(decode(bytes)?.text ?? "") ?? say(cliTexts.baseline.invalid, { path });
  return say(io.kindOf(path) === "missing" ? cliTexts.baseline.missing : cliTexts.unreadable, { path });
}

function isBaseline(read: readonly Recorded[] | Message): read is readonly Recorded[] {
  return Array.isArray(read);
}

/** Of a file that is still there and was not read in this run nothing new is known, and of one that may not be opened neither. */
function isUntouched({ path }: Recorded, { read }: Checked, reach: Reach, io: Io): boolean {
  if (read.includes(path)) return false;
  const target = reach.file(path);
  return target === undefined || io.kindOf(target) !== "missing";
}
