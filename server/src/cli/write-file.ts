/** Writes a file for a command, and says what kept it from it or what else somebody has to know. */
import { cliTexts } from "../texts/cli.ts";
import { type Message, say } from "../texts/text.ts";
import type { Io } from "./io.ts";
import type { Reach } from "./reach.ts";

/** A link is written through only where the file behind it may be opened too; an old file keeps its other names and its text there. */
export function writeFile(
  path: string,
  bytes: Uint8Array,
  reach: Reach,
  io: Io,
): { readonly failure?: Message; readonly note?: Message } {
  const target = reach.file(path);
  if (target === undefined) return { failure: say(cliTexts.notWrittenOutside, { path }) };
  const written = io.write(target, bytes);
  if (written.kind === "failed") return { failure: say(cliTexts.notWritten, { path, why: written.why }) };
  return written.links === 0 ? {} : { note: say(cliTexts.parted, { path, links: String(written.links) }) };
}
