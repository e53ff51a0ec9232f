/** Findings that a baseline records: which they are, an analysis without them, and a baseline that takes a file in. */
import type { Analysis } from "../analysis/analyze.ts";
import {
  baselineName,
  baselineText,
  knownAmong,
  type Recorded,
  readBaselineText,
  recordedOf,
} from "../analysis/baseline-file.ts";
import { nearestBaseline } from "../analysis/find-baseline.ts";
import type { FileWithFindings } from "../analysis/fingerprint.ts";
import type { FilesAround } from "../analysis/upwards.ts";
import type { Finding } from "../lint/finding.ts";

export interface KnownFindings {
  /** Asks for the baseline of a file, so that it is read. */
  ask(uri: string): void;
  /** Those of an analysis that the baselines of its files record. */
  among(analysis: Analysis): ReadonlySet<Finding>;
  /** The same analysis with these as silenced findings. */
  without(analysis: Analysis): Analysis;
  /** The baseline with all that is found in a file, in place of what it recorded of it; `folder` is where a new one belongs. */
  accepting(uri: string, analysis: Analysis, folder: string): Accepted;
}

/** `text` is absent where the baseline that is there cannot be read. */
export interface Accepted {
  readonly baseline: string;
  readonly text?: string;
}

/** Nothing is known of a file for which `isInFolder` is false. */
export function createKnownFindings(around: FilesAround, isInFolder: (uri: string) => boolean): KnownFindings {
  const read = new Map<string, { readonly text: string; readonly recorded: readonly Recorded[] | undefined }>();
  const judged = new WeakMap<Analysis, { readonly by: string; readonly known: ReadonlySet<Finding> }>();
  const silenced = new WeakMap<ReadonlySet<Finding>, Analysis>();

  const baselineOf = (
    uri: string,
  ): { readonly folder: string; readonly recorded?: readonly Recorded[] } | undefined => {
    const found = isInFolder(uri) ? nearestBaseline(uri, around) : undefined;
    if (found === undefined) return undefined;
    const { folder, text } = found;
    const before = read.get(folder);
    const { recorded } = before?.text === text ? before : { recorded: readBaselineText(text) };
    read.set(folder, { text, recorded });
    return recorded === undefined ? { folder } : { folder, recorded };
  };
  const fileOf = (uri: string, analysis: Analysis, folder: string): FileWithFindings => {
    const path = around.pathFrom(folder, uri) ?? uri;
    return { path, analysis, findings: analysis.findings.filter(({ place }) => place.uri === uri) };
  };

  const among = (analysis: Analysis): ReadonlySet<Finding> => {
    const files = [...new Set(analysis.findings.map(({ place }) => place.uri))].flatMap((uri) => {
      const { folder = "", recorded } = baselineOf(uri) ?? {};
      return recorded === undefined ? [] : [{ uri, folder, recorded }];
    });
    const by = files.map(({ uri, folder }) => `${uri} ${read.get(folder)?.text}`).join("\n");
    const before = judged.get(analysis);
    if (before?.by === by) return before.known;
    const known = new Set(
      files.flatMap(({ uri, folder, recorded }) => [...knownAmong([fileOf(uri, analysis, folder)], recorded)]),
    );
    judged.set(analysis, { by, known });
    return known;
  };

  return {
    ask: baselineOf,
    among,
    without(analysis) {
      const known = among(analysis);
      if (known.size === 0) return analysis;
      const kept = silenced.get(known) ?? {
        ...analysis,
        findings: analysis.findings.map((finding) => (known.has(finding) ? asSilenced(finding) : finding)),
      };
      silenced.set(known, kept);
      return kept;
    },
    accepting(uri, analysis, folder) {
      const { folder: home, recorded } = baselineOf(uri) ?? { folder, recorded: [] };
      const baseline = home + baselineName;
      if (recorded === undefined) return { baseline };
      const own = fileOf(uri, analysis, home);
      return {
        baseline,
        text: baselineText([...recorded.filter(({ path }) => path !== own.path), ...recordedOf([own])]),
      };
    },
  };
}

/** What is asked for late stays so: a spread would plan all its fixes. */
function asSilenced(finding: Finding): Finding {
  const suppression = { enumerable: true, value: { reason: baselineName } };
  return Object.defineProperties({}, { ...Object.getOwnPropertyDescriptors(finding), suppression }) as Finding;
}
