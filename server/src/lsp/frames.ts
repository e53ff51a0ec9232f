/** Follows the framing of the protocol beside its reader, which waits for ever once it has lost the place where a message begins. */

/** What is wrong with a header; `shown` is its beginning, in characters that every terminal can print. */
export interface FrameProblem {
  readonly kind: "header" | "no-length" | "length" | "too-long";
  readonly shown: string;
}

/** The longest message in bytes; a document of a quarter of this is more than anybody edits. */
export const longestMessage = 256 * 1024 * 1024;
/** Two short lines are usual. */
const longestHeader = 4096;

/** Takes the bytes of the input one piece after the other; answers once, for the first header that cannot be followed. */
export function createFrameCheck(): (chunk: Uint8Array) => FrameProblem | undefined {
  let header = "";
  /** Bytes of the present message that are still to come. */
  let rest = 0;
  return (chunk) => {
    for (let at = 0; at < chunk.length; ) {
      if (rest > 0) {
        const taken = Math.min(rest, chunk.length - at);
        rest -= taken;
        at += taken;
        continue;
      }
      header += String.fromCharCode(chunk[at] ?? 0);
      at++;
      if (header.endsWith("\r\n\r\n")) {
        const length = lengthIn(header.slice(0, -4));
        if (typeof length !== "number") return length;
        header = "";
        rest = length;
      } else if (header.length > longestHeader) return problem("header", header);
    }
    return undefined;
  };
}

function lengthIn(header: string): number | FrameProblem {
  const lines = header.split("\r\n");
  const unread = lines.find((line) => !/^[\w-]+:/.test(line));
  if (unread !== undefined) return problem("header", unread);
  const lengths = lines.filter((line) => /^content-length:/i.test(line));
  const [line] = lengths;
  if (line === undefined) return problem("no-length", header);
  const digits = /^[^:]*:\s*(\d+)\s*$/.exec(line)?.[1];
  if (digits === undefined || lengths.length > 1) return problem("length", lengths.join(" "));
  return Number(digits) > longestMessage ? problem("too-long", line) : Number(digits);
}

function problem(kind: FrameProblem["kind"], text: string): FrameProblem {
  return { kind, shown: text.slice(0, 60).replace(/[^\x20-\x7e]/g, "?") };
}
