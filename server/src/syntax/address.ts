/** What a document's address says: its name and its folders. */

/** The last step of an address or path, decoded. */
export function fileName(uri: string): string {
  return stepsOf(uri).at(-1) ?? "";
}

/** The folders above a file, nearest last. */
export function folders(uri: string): readonly string[] {
  return stepsOf(uri).slice(0, -1);
}

function stepsOf(uri: string): readonly string[] {
  const path = uri.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, "").replaceAll("\\", "/");
  return path.split("/").map(decode);
}

function decode(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    // A stray % in a plain path is a character like any other.
    return step;
  }
}
