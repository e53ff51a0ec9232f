/** Who decides how a file is judged: a person at the command line or in the editor, the head of the file, the project file, the build files. */
import type { Strictness } from "../lint/preset.ts";
import type { Directives } from "../project/directives.ts";
import { type FoundVersions, pinned } from "../project/versions.ts";
import type { AnalyzeOptions } from "./analyze.ts";

/** The releases that somebody names for a file; build files come after them. */
export function pinsFor(uri: string, options: AnalyzeOptions, head: Directives): FoundVersions {
  return {
    ...options.project?.settingsFor(uri).versions,
    ...(head.kafka === undefined ? {} : pinned({ clients: head.kafka, broker: head.kafka })),
    ...(head.librdkafka === undefined ? {} : pinned({ librdkafka: head.librdkafka })),
    ...pinned(options.pins ?? {}),
  };
}

/** How strictly findings in a file are judged. */
export function strictnessFor(uri: string, options: AnalyzeOptions, head: Directives): Strictness {
  const project = options.project?.settingsFor(uri);
  const severities = { ...Object.fromEntries(project?.severities ?? []), ...options.severities };
  return {
    preset: options.preset ?? head.preset ?? project?.preset ?? "standard",
    severityOf: (rule) => (Object.hasOwn(severities, rule) ? severities[rule] : undefined),
  };
}
