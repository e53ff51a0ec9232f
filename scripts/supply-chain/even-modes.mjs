/** Makes a zip archive independent of the umask under which its files were checked out. */
import { entries } from "../unzip.mjs";

/** Where a line of the directory holds the mode of its file, in the upper half of four bytes. */
const attributes = 38;

/**
 * The archive with each file's mode 644, or 755 where its owner may run it.
 * @param {Buffer} archive
 * @returns {Buffer} a copy
 */
export function evenModes(archive) {
  const bytes = Buffer.from(archive);
  for (const { at } of entries(bytes)) {
    const mode = bytes.readUInt32LE(at + attributes) >>> 16;
    const even = mode & 0o100 ? 0o100755 : 0o100644;
    bytes.writeUInt32LE((even << 16) >>> 0, at + attributes);
  }
  return bytes;
}
