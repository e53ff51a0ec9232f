/** What a file says, cut to what a person reads: a value may be as long as a file. */
import type { Message } from "./text.ts";

/** At most so many characters, and a mark where more were. */
export function shorten(text: string, longest: number): string {
  // Half a character is none.
  return text.length > longest ? `${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "")}…` : text;
}

/** A message whose arguments are legible. */
export function legible({ text, args }: Message): Message {
  const short = Object.entries(args).map(([name, value]) => [name, shorten(value, longestArgument)]);
  return { text, args: Object.fromEntries(short) };
}

const longestArgument = 500;
