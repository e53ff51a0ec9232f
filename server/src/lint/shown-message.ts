/** A message as it is shown: without secrets, and with no value as long as a file. */
import { maskedArguments } from "../model/secret/shapes.ts";
import { legible } from "../texts/shorten.ts";
import type { Message } from "../texts/text.ts";

/** Masks, then shortens. The mask comes first, because the part that is cut off may show that the rest is a secret. */
export function shownMessage({ text, args }: Message): Message {
  return legible({ text, args: maskedArguments(args) });
}
