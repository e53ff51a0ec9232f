/** Files in memory, judged as a face judges them: each with those that belong to it. */
import { analyze } from "../../server/src/analysis/analyze.ts";
import type { FilesAround } from "../../server/src/analysis/files-around.ts";
import { fixAll } from "../../server/src/analysis/fix-all.ts";
import type { AnalyzeOptions } from "../../server/src/analysis/options.ts";
import { type Input, parse, parseAlone } from "../../server/src/analysis/parse.ts";
import { together } from "../../server/src/analysis/together.ts";
import type { ConfigDocument } from "../../server/src/syntax/document.ts";
import { lineNumber } from "../../server/src/syntax/text-lines.ts";
import { isOfRelease } from "./said.ts";

export type Folder = Readonly<Record<string, string>>;

/** The files of a folder as a face knows them. */
export function filesOf(folder: Folder): FilesAround {
  const parsed = (uri: string, how: Partial<Input>): ConfigDocument | undefined => {
    const text = folder[uri];
    return text === undefined ? undefined : parse({ uri, text, ...how });
  };
  return {
    names: (within) =>
      Object.keys(folder).flatMap((path) =>
        path.slice(0, path.lastIndexOf("/") + 1) === within ? path.slice(within.length) : [],
      ),
    text: (uri) => folder[uri],
    springDocument: (uri) => parsed(uri, { isSpring: true }),
    document: (uri, language) => parsed(uri, language === undefined ? {} : { language }),
  };
}

/** The documents that are judged with a file. */
export function documentsWith(path: string, folder: Folder): readonly ConfigDocument[] {
  return together(path, filesOf(folder)) ?? [parseAlone({ uri: path, text: folder[path] ?? "" })];
}

/** What is said of the settings in a file, hints left out: `LINE "the text it stands on" severity rule`, and in which profiles. */
export function saidIn(path: string, folder: Folder, options: AnalyzeOptions = {}): readonly string[] {
  const { findings, crashes } = analyze(documentsWith(path, folder), options);
  if (crashes.length > 0) throw new Error(JSON.stringify(crashes));
  return findings
    .filter(
      ({ rule, place, severity, suppression }) =>
        place.uri === path && severity !== "hint" && suppression === undefined && !isOfRelease(rule),
    )
    .map(({ rule, severity, profiles, place: { span } }) => {
      const text = folder[path] ?? "";
      const where = profiles.length === 0 ? "" : ` (${profiles.join(", ")})`;
      return `${lineNumber(text, span.start)} ${JSON.stringify(text.slice(span.start, span.end))} ${severity} ${rule}${where}`;
    });
}

/** The text of a file with every preferred fix applied, whatever it changes. */
export function fixedIn(path: string, folder: Folder): string {
  const allowed = new Set(["safe", "changes-performance", "changes-behaviour"] as const);
  return fixAll(documentsWith(path, folder), path, {}, allowed).text;
}
