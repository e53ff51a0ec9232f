/** A bug of ours in words that carry nothing of anybody's file. */

/** The kind of the error and where it was thrown. Its message is left out: it may quote the text that was being read. */
export function failureOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const stack = error.stack ?? "";
  const afterMessage = stack.slice(Math.max(0, stack.indexOf(error.message)) + error.message.length);
  const frames = afterMessage.split("\n").filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames.slice(0, 8)].join("\n");
}
