/** The texts of a run: each file is read once, and those that belong together are found. */

import { buildVersions } from "../analysis/build-versions.ts";
import { parse } from "../analysis/parse.ts";
import { type Files, together } from "../analysis/together.ts";
import type { FilesAround } from "../analysis/upwards.ts";
import type { FoundVersions } from "../project/versions.ts";
import type { ConfigDocument } from "../syntax/document.ts";
import { cliTexts } from "../texts/cli.ts";
import { type Message, say } from "../texts/text.ts";
import { type Decoded, decode } from "./bytes.ts";
import type { Io } from "./io.ts";
import { pathFrom } from "./place.ts";
import { createProjects, type Projects } from "./projects.ts";

export interface Sources {
  /** A file's text with its encoding, or what keeps it from being read. */
  read(path: string): Decoded | Message;
  /** From now on a file says this: it has been mended. */
  replace(path: string, decoded: Decoded): void;
  /** From now on a file says what comes from standard input. */
  readStdin(path: string): Decoded | Message;
  /** The documents that are judged together with a readable file, the weakest first. */
  documentsWith(path: string, text: string): readonly ConfigDocument[];
  /** What the build files above a file declare. */
  versionsFor(path: string): FoundVersions;
  readonly projects: Projects;
}

/** `config` names the project file that holds for all files. */
export function createSources(io: Io, config?: string): Sources {
  const known = new Map<string, Decoded | Message>();
  const folders = new Map<string, readonly string[]>();
  const read = (path: string): Decoded | Message => {
    const found = known.get(path) ?? readFile(path, io);
    known.set(path, found);
    return found;
  };
  const names = (folder: string): readonly string[] => {
    const found = folders.get(folder) ?? filesIn(folder, io);
    folders.set(folder, found);
    return found;
  };
  const versions = new Map<string, FoundVersions>();
  const around: FilesAround = {
    names,
    text(path) {
      const found = read(path);
      return isText(found) ? found.text : undefined;
    },
    above: (folder) => above(folder, io),
    pathFrom: (folder, path) => pathFrom(folder, path, io.cwd),
  };
  const files: Files = {
    names,
    springDocument(uri) {
      const found = read(uri);
      return isText(found) ? parse({ uri, text: found.text, isSpring: true }) : undefined;
    },
  };
  return {
    read,
    replace: (path, decoded) => void known.set(path, decoded),
    readStdin(path) {
      const bytes = io.readStdin();
      const found = bytes === undefined ? say(cliTexts.noStdin) : (decode(bytes) ?? say(cliTexts.notText, { path }));
      known.set(path, found);
      return found;
    },
    versionsFor(path) {
      const folder = path.slice(0, path.lastIndexOf("/") + 1);
      const found = versions.get(folder) ?? buildVersions(path, around);
      versions.set(folder, found);
      return found;
    },
    projects: createProjects(around, io, config),
    documentsWith: (path, text) => together(path, files) ?? [parse({ uri: path, text })],
  };
}

export function isText(found: Decoded | Message): found is Decoded {
  return "encoding" in found;
}

function readFile(path: string, io: Io): Decoded | Message {
  const bytes = io.read(path);
  if (bytes === undefined) return say(io.kindOf(path) === "missing" ? cliTexts.gone : cliTexts.unreadable, { path });
  return decode(bytes) ?? say(cliTexts.notText, { path });
}

function filesIn(folder: string, io: Io): readonly string[] {
  const path = folder === "" ? "." : folder.replace(/(?<=.)\/$/, "");
  if (io.kindOf(path) !== "directory") return [];
  return (io.list(path) ?? []).filter(({ kind }) => kind === "file").map(({ name }) => name);
}

/** A repository ends the project; above the working folder it goes on as far as that is deep. */
function above(folder: string, io: Io): string | undefined {
  if (io.kindOf(`${folder}.git`) !== "missing") return undefined;
  if (/^([A-Za-z]:)?\/$/.test(folder)) return undefined;
  const climbed = /^(\.\.\/)*$/.test(folder);
  if (!climbed) return folder.replace(/[^/]*\/$/, "");
  const depth = io.cwd.split(/[/\\]/).filter((step) => step !== "").length;
  return folder.length / 3 < depth ? `../${folder}` : undefined;
}
