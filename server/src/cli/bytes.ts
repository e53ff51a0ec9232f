/** Bytes to text and back, so that a file keeps its encoding: UTF-8 where it is valid, Latin-1 otherwise. */

/** A file's text with the encoding it will be written back in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: "utf-8" | "latin1";
}

/** Decodes a file; `undefined` for what is no text. A byte order mark stays: to java.util.Properties it is a character. */
export function decode(bytes: Uint8Array): Decoded | undefined {
  if (bytes.subarray(0, 8192).includes(0)) return undefined;
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    // Not UTF-8: java.util.Properties reads bytes as Latin-1, in which every byte is a character.
    return { text: Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""), encoding: "latin1" };
  }
}

/** Encodes a text as it came; a character that Latin-1 lacks turns the file into UTF-8. */
export function encode(decoded: Decoded): Uint8Array {
  const { text, encoding } = decoded;
  const fits =
    encoding === "latin1" &&
    Array.from(text).every((character) => character.charCodeAt(0) <= 0xff && character.length === 1);
  return fits ? Uint8Array.from(text, (character) => character.charCodeAt(0)) : new TextEncoder().encode(text);
}
