/** Files beside the open documents: what is known of them, and what was asked for and has still to be read. */

import { isSource } from "../analysis/own-keys.ts";
import { type KeyRead, keysReadIn } from "../analysis/spring-reads.ts";

/** What the world around the server reads; addresses are URIs, those of folders end in a slash. */
export interface FileSystem {
  /** The names of the files in a folder as they stand in addresses; none where there is no such folder. */
  names(folder: string): Promise<readonly string[]>;
  /** The names of the folders in a folder, alike; links are not followed. */
  folders(folder: string): Promise<readonly string[]>;
  /** In bytes; `undefined` where there is no such file. */
  size(uri: string): Promise<number | undefined>;
  /** `undefined` where a file cannot be read. */
  text(uri: string): Promise<string | undefined>;
  /** The address that a symbolic link names; `undefined` for everything else. */
  linkOf(uri: string): Promise<string | undefined>;
}

export interface Disk {
  /** What is known now; the rest is noted down for `load`. */
  names(folder: string): readonly string[];
  folders(folder: string): readonly string[];
  /** What a source reads; its text is not kept. */
  keysRead(uri: string): readonly KeyRead[] | undefined;
  text(uri: string): string | undefined;
  /** Reads what was asked for in vain; false where nothing was. */
  load(): Promise<boolean>;
  /** A file came, went or changed; true where anybody had asked about it. */
  forget(uri: string): boolean;
  /** Anything may have changed: all is read again when it is asked for. */
  forgetAll(): void;
}

/** `isTooLong` is asked once for each text that was read: one that is too long is as good as none. */
export function createDisk(
  fileSystem: FileSystem | undefined,
  isTooLong: (uri: string, text: string) => boolean,
): Disk {
  const names = remembered(async (folder) => (await fileSystem?.names(folder)) ?? []);
  const folders = remembered(async (folder) => (await fileSystem?.folders(folder)) ?? []);
  const texts = remembered(async (uri) => {
    const text = await fileSystem?.text(uri);
    return text === undefined || isTooLong(uri, text) ? undefined : text;
  });
  const sources = remembered(async (uri) => {
    const text = await fileSystem?.text(uri);
    return text === undefined ? undefined : keysReadIn(text);
  });
  const all = [names, folders, texts, sources];
  return {
    names: (folder) => names.now(folder) ?? [],
    folders: (folder) => folders.now(folder) ?? [],
    text: texts.now,
    keysRead: sources.now,
    async load() {
      if (fileSystem === undefined) return false;
      const loaded = await Promise.all(all.map((one) => one.load()));
      return loaded.includes(true);
    },
    forget(uri) {
      const folder = folderOf(uri);
      const forgotten = [names.forget(folder), texts.forget(uri), sources.forget(uri)];
      // A source in a folder that nobody knows: a folder above it has a new one.
      let above = isSource(uri) && !forgotten.includes(true) ? folderOf(folder.slice(0, -1)) : "";
      while (above !== "" && !folders.forget(above)) above = folderOf(above.slice(0, -1));
      return forgotten.includes(true) || above !== "";
    },
    forgetAll() {
      for (const one of all) one.forgetAll();
    },
  };
}

function folderOf(address: string): string {
  return address.slice(0, address.lastIndexOf("/") + 1);
}

/** What is known of addresses, and those that were asked about in vain. */
interface Remembered<T> {
  now(uri: string): T | undefined;
  load(): Promise<boolean>;
  forget(uri: string): boolean;
  forgetAll(): void;
}

function remembered<T>(read: (uri: string) => Promise<T>): Remembered<T> {
  const known = new Map<string, T>();
  const wanted = new Set<string>();
  return {
    now(uri) {
      if (!known.has(uri)) wanted.add(uri);
      return known.get(uri);
    },
    async load() {
      const asked = [...wanted];
      wanted.clear();
      for (let from = 0; from < asked.length; from += atOnce)
        await Promise.all(asked.slice(from, from + atOnce).map(async (uri) => void known.set(uri, await read(uri))));
      return asked.length > 0;
    },
    forget: (uri) => known.delete(uri),
    forgetAll: () => known.clear(),
  };
}

/** Sources are many, and each is a file that is open while it is read. */
const atOnce = 64;
