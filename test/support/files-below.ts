/** The text files of a folder of the project. */
import fs from "node:fs";
import path from "node:path";

/** All files below it with their paths from the root of the project, with `/`; none where there is no such folder. */
export function filesBelow(folder: string): readonly { readonly path: string; readonly text: string }[] {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => path.join(folder, name))
    .filter((file) => fs.statSync(file).isFile())
    .map((file) => ({ path: file.replaceAll("\\", "/"), text: fs.readFileSync(file, "utf8") }));
}
