/** Whether an address lies at or below a folder: the one question that is asked before a file is opened. */

/** How addresses are written: as paths of a system, or as URIs. */
export type Platform = "posix" | "windows" | "uri";

/** An address in parts that can be compared: a drive, a share or an authority, and the steps below it. */
export interface Location {
  readonly base: string;
  readonly steps: readonly string[];
}

/** True for an absolute address at or below one of the folders. What cannot be compared for certain lies outside. */
export function isWithin(address: string, roots: readonly string[], platform: Platform): boolean {
  const at = locationOf(address, platform);
  if (at === undefined) return false;
  return roots.some((root) => {
    const above = locationOf(root, platform);
    return above?.base === at.base && above.steps.every((step, i) => step === at.steps[i]);
  });
}

/** Folders, prepared to be asked about many addresses. */
export interface Folders {
  /** How many steps the deepest of the folders has that holds an address; `undefined` where none does. */
  stepsAround(address: string): number | undefined;
}

/** Which of many folders holds an address is found without looking at each of them. */
export function foldersAt(folders: readonly string[], platform: Platform): Folders {
  const known = new Set(folders.flatMap((one) => comparable(one, platform) ?? []));
  return {
    stepsAround(address) {
      const at = locationOf(address, platform);
      if (at === undefined) return undefined;
      for (let count = at.steps.length; count >= 0; count--)
        if (known.has(joined({ base: at.base, steps: at.steps.slice(0, count) }))) return count;
      return undefined;
    },
  };
}

/** An address as a text that begins like those of the folders that hold it; `undefined` where it cannot be compared. */
export function comparable(address: string, platform: Platform): string | undefined {
  const at = locationOf(address, platform);
  return at === undefined ? undefined : joined(at);
}

/** No step has a slash in it. */
function joined({ base, steps }: Location): string {
  return [base, ...steps, ""].join("/");
}

/**
 * Reads an absolute address, `.` and `..` resolved. Windows knows no case, so its parts are in lower case. `undefined` where the
 * address is not absolute, or where what opens it could take another way than the one that is read here.
 */
export function locationOf(address: string, platform: Platform): Location | undefined {
  if (address.includes("\0")) return undefined;
  switch (platform) {
    case "posix":
      return address.startsWith("/") ? located("", address) : undefined;
    case "windows":
      return onWindows(address.replaceAll("\\", "/").toLowerCase());
    case "uri":
      return atUri(address);
  }
}

/** `//?/c:/a` and `//./c:/a` are other spellings of `c:/a`; `c:a` depends on where the process stands. */
function onWindows(path: string): Location | undefined {
  const plain = path.replace(/^\/\/\?\/unc\//, "//").replace(/^\/\/[?.]\/(?=[a-z]:\/)/, "");
  const [, drive, share, below = ""] = /^(?:([a-z]:)(?=\/)|(\/\/[^/?.][^/]*\/[^/]+))(.*)$/s.exec(plain) ?? [];
  const base = drive ?? share;
  const found = base === undefined ? undefined : located(base, below);
  return found?.steps.every(isNameOnWindows) === true ? found : undefined;
}

/** Windows drops dots and blanks at the end of a name, a colon begins a stream within a file, and some names are devices. */
function isNameOnWindows(step: string): boolean {
  return !/[:*?"<>|]|[. ]$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/.test(step);
}

/** A query, an empty step or a coded slash is read differently by different readers; line ends and blanks at the end are left out. */
function atUri(uri: string): Location | undefined {
  if (/\p{Cc}|^ | $/u.test(uri)) return undefined;
  const [, scheme = "", authority = "", path = ""] =
    /^([a-z][a-z0-9+.-]+):(?:\/\/([^/\\?#]*))?([/\\][^?#]*)?$/is.exec(uri) ?? [];
  const written = path.replaceAll("\\", "/").replace(/\/$/, "").split("/").slice(1);
  const steps = written.map(decoded);
  if (scheme === "" || !steps.every((step) => step !== undefined && step !== "" && !/[/\\\0]/.test(step)))
    return undefined;
  const decodedPath = steps.map((step) => `/${step}`).join("");
  if (scheme.toLowerCase() !== "file") return located(`${scheme}://${authority}`.toLowerCase(), decodedPath);
  const host = authority.toLowerCase() === "localhost" ? "" : authority;
  if (host !== "") return locationOf(`//${host}${decodedPath}/`, "windows");
  return /^\/[a-z]:(\/|$)/i.test(decodedPath)
    ? locationOf(`${decodedPath.slice(1)}/`, "windows")
    : locationOf(decodedPath === "" ? "/" : decodedPath, "posix");
}

function decoded(step: string): string | undefined {
  try {
    return decodeURIComponent(step);
  } catch {
    // A stray % is taken literally by some readers and refused by others.
    return undefined;
  }
}

function located(base: string, path: string): Location {
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return { base, steps };
}
