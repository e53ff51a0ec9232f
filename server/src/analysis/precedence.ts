/** Who decides how a file is judged: a person at the command line or in the editor, the head of the file, the project file, the build files. */

import { type Head, headAt, headOffsets } from "../comments/heads.ts";
import type { Strictness, StrictnessByPlace } from "../lint/preset.ts";
import { type FoundVersions, pinned } from "../project/versions.ts";
import type { ConfigDocument, Place } from "../syntax/document.ts";
import type { AnalyzeOptions } from "./options.ts";

/** The releases that somebody names for a file; build files come after them. */
export function pinsFor(uri: string, options: AnalyzeOptions, head: Head): FoundVersions {
  return {
    ...options.project?.settingsFor(uri).versions,
    ...(head.kafka === undefined ? {} : pinned({ clients: head.kafka, broker: head.kafka })),
    ...(head.librdkafka === undefined ? {} : pinned({ librdkafka: head.librdkafka })),
    ...pinned(options.pins ?? {}),
  };
}

/** How strictly findings are judged, by the place in which they are drawn. */
export function strictnessIn(
  documents: ReadonlyMap<string, ConfigDocument>,
  options: AnalyzeOptions,
): StrictnessByPlace {
  const at = ({ uri, span }: Place): Strictness => {
    const document = documents.get(uri);
    return strictnessFor(uri, options, document === undefined ? {} : headAt(document, span.start));
  };
  const known = new Map(
    [...documents].map(([uri, document]) => {
      const stretches = [...new Set(headOffsets(document))].map((start) => at({ uri, span: { start, end: start } }));
      // In one file only the preset may differ.
      return [uri, [...new Map(stretches.map((one) => [one.preset, one])).values()]] as const;
    }),
  );
  return {
    at: (place) => {
      const [only, ...others] = known.get(place.uri) ?? [];
      return only !== undefined && others.length === 0 ? only : at(place);
    },
    within: (uri) => known.get(uri) ?? [],
  };
}

function strictnessFor(uri: string, options: AnalyzeOptions, head: Head): Strictness {
  const project = options.project?.settingsFor(uri);
  const severities = { ...Object.fromEntries(project?.severities ?? []), ...options.severities };
  return {
    preset: options.preset ?? head.preset ?? project?.preset ?? "standard",
    severityOf: (rule) => (Object.hasOwn(severities, rule) ? severities[rule] : undefined),
  };
}
