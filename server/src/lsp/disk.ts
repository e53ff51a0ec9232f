/** Files beside the open documents: what is known of them, and what was asked for and has still to be read. */

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
  text(uri: string): string | undefined;
  /** Reads what was asked for in vain; false where nothing was. */
  load(): Promise<boolean>;
  /** A file came, went or changed; true where anybody had asked about it. */
  forget(uri: string): boolean;
  /** Anything may have changed: all is read again when it is asked for. */
  forgetAll(): void;
}

export function createDisk(fileSystem: FileSystem | undefined): Disk {
  const folders = new Map<string, readonly string[]>();
  const texts = new Map<string, string | undefined>();
  const wanted = { folders: new Set<string>(), texts: new Set<string>() };
  return {
    names(folder) {
      if (!folders.has(folder) && fileSystem !== undefined) wanted.folders.add(folder);
      return folders.get(folder) ?? [];
    },
    text(uri) {
      if (!texts.has(uri) && fileSystem !== undefined) wanted.texts.add(uri);
      return texts.get(uri);
    },
    async load() {
      if (fileSystem === undefined || wanted.folders.size + wanted.texts.size === 0) return false;
      const [listing, reading] = [[...wanted.folders], [...wanted.texts]];
      wanted.folders.clear();
      wanted.texts.clear();
      await Promise.all([
        ...listing.map(async (folder) => void folders.set(folder, await fileSystem.names(folder))),
        ...reading.map(async (uri) => void texts.set(uri, await fileSystem.text(uri))),
      ]);
      return true;
    },
    forget(uri) {
      const folder = uri.slice(0, uri.lastIndexOf("/") + 1);
      const mattered = texts.has(uri) || folders.has(folder);
      texts.delete(uri);
      folders.delete(folder);
      return mattered;
    },
    forgetAll() {
      texts.clear();
      folders.clear();
    },
  };
}
