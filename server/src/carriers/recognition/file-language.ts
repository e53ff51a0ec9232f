/** Tells `key=value` lines from another language: `.conf`, `.config` and `.cfg` are names of many. */
import { fileName } from "../../syntax/address.ts";
import type { Entry } from "../../syntax/document.ts";

/**
 * True for a file whose entries, read as lines of `key=value`, prove another language: HOCON, nginx's, fluentd's, Logstash's. A
 * `.properties` file is what its name says, and quotes in it are part of the value.
 */
export function isOtherLanguage(path: string, entries: readonly Entry[]): boolean {
  return !fileName(path).toLowerCase().endsWith(".properties") && entries.some(isOther);
}

function isOther({ key, value = "" }: Entry): boolean {
  const text = value.trim();
  if (section.test(key) && text === "") return false;
  return otherKey.test(key) || otherValue.test(text) || (text.endsWith("{") && !text.endsWith("{{"));
}

/** The head of a section, as the files of Python's and Go's clients have them. */
const section = /^\[[\w .-]+\]$/;

/** A brace or bracket, a tag, a quoted name, a comment of C, an inclusion. */
const otherKey = /^([[\]{}<"'@]|\/\/|\/\*|include$|require$)|[{}]$/;

/** A text in quotes, a list of such, an optional substitution, `+=`, `=>`. */
const otherValue = /^(".*"|'.*')[;,]?$|^"""|^\[("|$)|\$\{\?|^(\+=|>)/;
