/** The texts of a run: each file is read once, and those that belong together are found. */
import { parse } from "../analysis/analyze.ts";
import { type Files, together } from "../analysis/together.ts";
import type { ConfigDocument } from "../syntax/document.ts";
import { cliTexts } from "../texts/cli.ts";
import { type Message, say } from "../texts/text.ts";
import { type Decoded, decode } from "./bytes.ts";
import type { Io } from "./io.ts";

export interface Sources {
  /** A file's text with its encoding, or what keeps it from being read. */
  read(path: string): Decoded | Message;
  /** From now on a file says this: what comes from standard input, or has been mended. */
  replace(path: string, decoded: Decoded): void;
  /** The documents that are judged together with a readable file, the weakest first. */
  documentsWith(path: string, text: string): readonly ConfigDocument[];
}

export function createSources(io: Io): Sources {
  const known = new Map<string, Decoded | Message>();
  const folders = new Map<string, readonly string[]>();
  const read = (path: string): Decoded | Message => {
    const found = known.get(path) ?? readFile(path, io);
    known.set(path, found);
    return found;
  };
  const files: Files = {
    names(folder) {
      const found = folders.get(folder) ?? filesIn(folder, io);
      folders.set(folder, found);
      return found;
    },
    springDocument(uri) {
      const found = read(uri);
      return isText(found) ? parse({ uri, text: found.text, loader: "spring" }) : undefined;
    },
  };
  return {
    read,
    replace: (path, decoded) => void known.set(path, decoded),
    documentsWith: (path, text) => together(path, files) ?? [parse({ uri: path, text })],
  };
}

export function isText(found: Decoded | Message): found is Decoded {
  return "encoding" in found;
}

function readFile(path: string, io: Io): Decoded | Message {
  const bytes = io.read(path);
  if (bytes === undefined) return say(cliTexts.unreadable, { path });
  return decode(bytes) ?? say(cliTexts.notText, { path });
}

function filesIn(folder: string, io: Io): readonly string[] {
  const path = folder === "" ? "." : folder.replace(/(?<=.)\/$/, "");
  if (io.kindOf(path) !== "directory") return [];
  return (io.list(path) ?? []).filter(({ kind }) => kind === "file").map(({ name }) => name);
}
