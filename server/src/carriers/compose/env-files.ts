/** The files that a compose file names besides itself: the `env_file` of its services, and the `.env` beside it. */
import { folderOf, withoutDots } from "../../syntax/address.ts";
import { type ConfigFile, type Entry, entriesOf } from "../../syntax/document.ts";
import { languageOfName } from "../files.ts";

/** A file of variables that a service is given, the later ones the stronger. */
export interface EnvFile {
  /** Where it is named. */
  readonly entry: Entry;
  /** Its address; `undefined` where the file cannot be found from here. */
  readonly address: string | undefined;
}

/** The addresses of all files of variables that the services of a compose file name, without those that cannot be found. */
export function envFilesNamedIn(file: ConfigFile): readonly string[] {
  return [...new Set(envFilesOf(entriesOf(file), file).flatMap(({ address }) => address ?? []))];
}

/** The files of variables that entries name: a text, a list, or a list of maps with a `path`. */
export function envFilesOf(entries: readonly Entry[], file: ConfigFile): readonly EnvFile[] {
  return entries.filter(isInEnvFile).flatMap((entry): readonly EnvFile[] => {
    // Of a map only its path is an address.
    const isBeside = entry.path.length > 4 && entry.path.at(-1)?.name !== "path";
    return isBeside ? [] : [{ entry, address: addressOf(entry.value, file) }];
  });
}

/** The `.env` from which Compose fills in the variables of a file. */
export function dotEnvOf(file: ConfigFile): string {
  return `${folderOf(file.path)}.env`;
}

function isInEnvFile({ path }: Entry): boolean {
  return path[0]?.name === "services" && path[2]?.name === "env_file";
}

/** Relative to the compose file. What is filled in, lies on the machine or is written in another way is not looked for. */
function addressOf(written: string | undefined, file: ConfigFile): string | undefined {
  const path = written?.trim() ?? "";
  if (path === "" || /^[/\\~]|[$\\:]/.test(path)) return undefined;
  const language = languageOfName(path.slice(path.lastIndexOf("/") + 1), "");
  return language === undefined || language === "env" ? withoutDots(folderOf(file.path) + path) : undefined;
}
