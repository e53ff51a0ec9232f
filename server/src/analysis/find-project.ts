/** The project file that holds for a document: the nearest one upwards. */
import { type ProjectFile, type ProjectFileInput, projectFileName, readProjectFile } from "../project/project-file.ts";
import { fileRuleIds } from "../rules/file-rules.ts";
import { everyRule } from "../rules/index.ts";
import { fileRuleTexts } from "../texts/file-rules.ts";
import { type FilesAround, upwards } from "./upwards.ts";

/** Every id that a finding can carry, with the title of it. */
export const ruleTitles: ReadonlyMap<string, () => string> = new Map([
  ...everyRule.map(({ id, docs }) => [id, () => docs.texts().title.en] as const),
  ...fileRuleIds.map((id) => [id, () => fileRuleTexts[id].title.en] as const),
]);

/** Reads a text as a project file. */
export function readProject(input: ProjectFileInput): ProjectFile {
  return readProjectFile(input, ruleTitles);
}

/** The folder and the text of the nearest project file; `undefined` where there is none that can be read. */
export function nearestProject(
  uri: string,
  files: FilesAround,
): { readonly folder: string; readonly uri: string; readonly text: string } | undefined {
  for (const folder of upwards(uri, files)) {
    if (!files.names(folder).includes(projectFileName)) continue;
    const text = files.text(folder + projectFileName);
    if (text !== undefined) return { folder, uri: folder + projectFileName, text };
  }
  return undefined;
}

/** True for the address of a project file. */
export function isProjectFile(uri: string): boolean {
  return uri.slice(uri.lastIndexOf("/") + 1) === projectFileName;
}
