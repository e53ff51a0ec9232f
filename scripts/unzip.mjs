/** Unpacks the part of a zip archive (a VSIX) that lies under a prefix. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { inflateRawSync } from "node:zlib";

const signatures = { entry: 0x02014b50, end: 0x06054b50 };

export async function unzip(archive, target, prefix) {
  const bytes = await readFile(archive);
  for (const { name, content } of entries(bytes)) {
    if (!name.startsWith(prefix) || name.endsWith("/")) continue;
    const file = path.join(target, name.slice(prefix.length));
    if (!file.startsWith(target + path.sep)) throw new Error(`${archive}: ${name} leads outside`);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content());
  }
}

/**
 * The entries of a zip archive. Reads the directory at its end: only there are all sizes written.
 * @param {Buffer} bytes
 * @returns {Generator<{ name: string, at: number, content: () => Buffer }>} `at` is where the entry's line of the directory begins
 */
export function* entries(bytes) {
  let end = bytes.length - 22;
  while (end >= 0 && bytes.readUInt32LE(end) !== signatures.end) end--;
  if (end < 0) throw new Error("not a zip archive");
  let at = bytes.readUInt32LE(end + 16);
  while (bytes.readUInt32LE(at) === signatures.entry) {
    const deflated = bytes.readUInt16LE(at + 10) === 8;
    const size = bytes.readUInt32LE(at + 20);
    const lengths = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const local = bytes.readUInt32LE(at + 42);
    const name = bytes.toString("utf8", at + 46, at + 46 + lengths[0]);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + size);
    yield { name, at, content: () => (deflated ? inflateRawSync(packed) : packed) };
    at += 46 + lengths[0] + lengths[1] + lengths[2];
  }
}
