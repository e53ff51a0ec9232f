/** The texts of a run: each file is read once, and those that belong together are found. */

import { buildVersions } from "../analysis/build-versions.ts";
import type { FilesAround } from "../analysis/files-around.ts";
import { type OwnKeys, ownKeys, type SourcesAround } from "../analysis/own-keys.ts";
import { type Input, isMissed, longest, parse, parseAlone } from "../analysis/parse.ts";
import { type KeyRead, keysReadIn } from "../analysis/spring-reads.ts";
import { cannotHaveFindings, together } from "../analysis/together.ts";
import type { FoundVersions } from "../project/versions.ts";
import type { ConfigDocument } from "../syntax/document.ts";
import { cliTexts } from "../texts/cli.ts";
import { type Message, say } from "../texts/text.ts";
import { type Decoded, decode } from "./bytes.ts";
import { normal } from "./candidates.ts";
import type { Io, Listed } from "./io.ts";
import { pathFrom } from "./place.ts";
import { createProjects, type Projects } from "./projects.ts";
import { createReach, type Reach } from "./reach.ts";

export interface Sources {
  readonly reach: Reach;
  /** A file's text with its encoding, or what keeps it from being read. */
  read(path: string): Decoded | Message;
  /** From now on a file says this: it has been mended. */
  replace(path: string, decoded: Decoded): void;
  /** From now on a file says what comes from standard input. */
  readStdin(path: string): Decoded | Message;
  /** True for a file of a set in which nothing can be found: it need not be judged. */
  cannotHaveFindings(path: string): boolean;
  /** The documents that are judged together with a readable file, the weakest first. */
  documentsWith(path: string, text: string): readonly ConfigDocument[];
  /** What the build files above a file declare. */
  versionsFor(path: string): FoundVersions;
  /** What the sources around a file read of what Spring Boot does not; each is read once. */
  ownKeysFor(path: string): OwnKeys;
  /** The files that were too long to be read, those that are judged with others among them. */
  tooLong(): readonly { readonly path: string; readonly message: Message }[];
  readonly projects: Projects;
}

/** `given` is what a person named to be judged; `config` names the project file that holds for all files. */
export function createSources(io: Io, given: readonly string[], config?: string): Sources {
  const reach = createReach(io, given);
  const named = new Set([...given.map((path) => normal(path, io.cwd)), ...(config === undefined ? [] : [config])]);
  const known = new Map<string, Decoded | Message>();
  const folders = new Map<string, readonly string[]>();
  const read = (path: string): Decoded | Message => {
    const found = known.get(path) ?? readFile(path, named.has(path) ? path : reach.file(path), io);
    known.set(path, found);
    return found;
  };
  const names = (folder: string): readonly string[] => {
    const found = folders.get(folder) ?? namesOf(folder, ["file", "link"], reach, io);
    folders.set(folder, found);
    return found;
  };
  const inner = new Map<string, readonly string[]>();
  const reads = new Map<string, readonly KeyRead[] | undefined>();
  const versions = new Map<string, FoundVersions>();
  const around: SourcesAround = {
    names,
    folders(folder) {
      const found = inner.get(folder) ?? namesOf(folder, ["directory"], reach, io);
      inner.set(folder, found);
      return found;
    },
    keysRead(path) {
      if (reads.has(path)) return reads.get(path);
      const found = readFile(path, reach.file(path), io);
      const keys = isText(found) ? keysReadIn(found.text) : undefined;
      reads.set(path, keys);
      return keys;
    },
    text(path) {
      const found = read(path);
      return isText(found) ? found.text : undefined;
    },
    mayRead: (folder) => folder === "" || reach.file(folder) !== undefined,
    above: reach.above,
    pathFrom: (folder, path) => pathFrom(folder, path, io.cwd),
  };
  const own = new Map<string, OwnKeys>();
  const parsed = new Map<string, ConfigDocument>();
  const parsedAs = (uri: string, how: Pick<Input, "language" | "isSpring">): ConfigDocument | undefined => {
    const text = around.text(uri);
    if (text === undefined) return undefined;
    const key = `${JSON.stringify(how)} ${uri}`;
    const known = parsed.get(key);
    if (known?.text === text) return known;
    const document = parse({ uri, text, ...how });
    parsed.set(key, document);
    return document;
  };
  const files: FilesAround = {
    names,
    text: around.text,
    springDocument: (uri) => parsedAs(uri, { isSpring: true }),
    document: (uri, language) => parsedAs(uri, language === undefined ? {} : { language }),
  };
  return {
    reach,
    read,
    replace: (path, decoded) => void known.set(path, decoded),
    readStdin(path) {
      const bytes = io.readStdin(longest + 1);
      const found = bytes === undefined ? say(cliTexts.noStdin) : textOfStdin(path, bytes);
      known.set(path, found);
      return found;
    },
    versionsFor(path) {
      const folder = path.slice(0, path.lastIndexOf("/") + 1);
      const found = versions.get(folder) ?? buildVersions(path, around);
      versions.set(folder, found);
      return found;
    },
    ownKeysFor(path) {
      const folder = path.slice(0, path.lastIndexOf("/") + 1);
      const found = own.get(folder) ?? ownKeys(path, around);
      own.set(folder, found);
      return found;
    },
    tooLong: () =>
      [...known].flatMap(([path, found]) =>
        isText(found) || found.text !== cliTexts.tooLong ? [] : [{ path, message: found }],
      ),
    projects: createProjects(around, io, config),
    cannotHaveFindings: (path) => cannotHaveFindings(path, around),
    documentsWith: (path, text) => together(path, files) ?? [parseAlone({ uri: path, text })],
  };
}

export function isText(found: Decoded | Message): found is Decoded {
  return "encoding" in found;
}

function readFile(path: string, target: string | undefined, io: Io): Decoded | Message {
  if (target === undefined) return say(cliTexts.linkOutside, { path });
  const bytes = io.read(target, longest + 1);
  if (bytes === undefined) return say(io.kindOf(target) === "missing" ? cliTexts.gone : cliTexts.unreadable, { path });
  return textOf(path, bytes);
}

/** Of a file that is too long only the beginning is looked at: where it carries nothing of Kafka's, nothing is lost, and it is empty here. */
function textOf(path: string, bytes: Uint8Array): Decoded | Message {
  if (bytes.length <= longest) return decode(bytes) ?? say(cliTexts.notText, { path });
  return isMissed({ uri: path, text: new TextDecoder("latin1").decode(bytes) })
    ? tooLong(path)
    : { text: "", encoding: "utf-8" };
}

/** `fix` gives back what came: of a text that is too long there is nothing to give back, whatever it carries. */
function textOfStdin(path: string, bytes: Uint8Array): Decoded | Message {
  return bytes.length > longest ? tooLong(path) : textOf(path, bytes);
}

function tooLong(path: string): Message {
  return say(cliTexts.tooLong, { path, most: String(longest / 1_000_000) });
}

/** Where a link leads is looked at when it is opened; one to a folder is not followed. */
function namesOf(folder: string, kinds: readonly Listed["kind"][], reach: Reach, io: Io): readonly string[] {
  const path = reach.folder(folder === "" ? "." : folder.replace(/(?<=.)\/$/, ""));
  return (path === undefined ? [] : (io.list(path) ?? []))
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ name }) => name);
}
