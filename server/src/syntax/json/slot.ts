/** Where the cursor stands in JSON: on a key of an object, or on the value of one. */
import { getLocation } from "jsonc-parser";
import type { Slot } from "../grammar.ts";
import { isTooDeep } from "./depth.ts";

/** The slot at `offset`; `undefined` between values, in numbers and objects, and in a text that is nested too deep to be read. */
export function jsonSlot(text: string, offset: number): Slot | undefined {
  if (isTooDeep(text)) return undefined;
  const { path, isAtPropertyKey, previousNode } = getLocation(text, offset);
  const steps = path.map((step) => (typeof step === "number" ? `[${step}]` : step));
  const touches =
    previousNode !== undefined && previousNode.offset <= offset && offset <= previousNode.offset + previousNode.length;
  const replace = touches
    ? { start: previousNode.offset, end: previousNode.offset + previousNode.length }
    : { start: offset, end: offset };
  if (isAtPropertyKey) {
    const hasColon = /^\s*:/.test(text.slice(replace.end));
    return {
      kind: "key",
      path: steps.slice(0, -1),
      replace,
      write: (name) => `${JSON.stringify(name)}${hasColon ? "" : ": "}`,
    };
  }
  const isText = !touches || previousNode.type === "string";
  return steps.length === 0 || !isText
    ? undefined
    : { kind: "value", path: steps, replace, write: (value) => JSON.stringify(value) };
}
