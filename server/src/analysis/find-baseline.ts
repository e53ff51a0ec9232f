/** The baseline that holds for a document: the nearest one upwards, with paths as seen from its folder. */
import { baselineName } from "./baseline-file.ts";
import { type FilesAround, upwards } from "./upwards.ts";

/** Its folder, and its text; `undefined` where there is none that can be read. */
export function nearestBaseline(
  uri: string,
  files: FilesAround,
): { readonly folder: string; readonly text: string } | undefined {
  for (const folder of upwards(uri, files)) {
    if (!files.names(folder).includes(baselineName)) continue;
    const text = files.text(folder + baselineName);
    if (text !== undefined) return { folder, text };
  }
  return undefined;
}
