/** The project files above documents, each read once for as long as its text is the same. */
import { nearestProject, readProject } from "../analysis/find-project.ts";
import type { FilesAround } from "../analysis/upwards.ts";
import type { ProjectFile } from "../project/project-file.ts";

/** Gives the project file that holds for an address: the same value for the same text. */
export function createProjects(around: FilesAround): (uri: string) => ProjectFile | undefined {
  const known = new Map<string, { readonly text: string; readonly project: ProjectFile }>();
  return (asked) => {
    const found = nearestProject(asked, around);
    if (found === undefined) return undefined;
    const { folder, uri, text } = found;
    const before = known.get(uri);
    if (before?.text === text) return before.project;
    const project = readProject({ uri, text, pathOf: (address) => around.pathFrom(folder, address) });
    known.set(uri, { text, project });
    return project;
  };
}
