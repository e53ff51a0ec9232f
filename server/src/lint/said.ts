/** A sentence as it is said: without secrets, and with no value as long as a file. */
import { maskedArguments } from "../model/secret/shapes.ts";
import { legible } from "../texts/shorten.ts";
import type { Message } from "../texts/text.ts";

/** The mask comes first: what is cut off may be what tells that the rest is a secret. */
export function asSaid({ text, args }: Message): Message {
  return legible({ text, args: maskedArguments(args) });
}
