/** The expander of snippets on the syntax of VS Code: what the other tests of snippets rest on. */
import { expect, test } from "vitest";
import { expansions, stopsOf } from "../support/snippet.ts";

test.each([
  ["a stop and the end", ["a=$1", "b=${2}$0"], ["a=\nb="]],
  ["a placeholder", ["a=${1:x y}"], ["a=x y"]],
  ["a placeholder within a placeholder", ["${1:a ${2:b} c}"], ["a b c"]],
  ["a mirror, also before its source", ["$1 ${1:x} ${1}"], ["x x x"]],
  ["escapes", ["\\$1 ${1:a\\}b} \\\\ \\n"], ["$1 a}b \\ \\n"]],
  ["a variable", ["$TM_FILENAME ${NAME:none}"], [" none"]],
  ["choices, one changed at a time", ["${1|a,b|}-${2|c,d,e|}"], ["a-c", "b-c", "a-d", "a-e"]],
  ["escapes in a choice", ["${1|a\\,b,c\\|d|}"], ["a,b", "c|d"]],
  ["a choice that is mirrored", ["${1|a,b|} $1"], ["a a", "b b"]],
])("expands %s", (_, body, expected) => {
  expect(expansions(body)).toEqual(expected);
});

test.each([["${1:a"], ["${1|a,b}"], ["${1/a/b/}"]])("refuses %s", (line) => {
  expect(() => expansions([line])).toThrow();
});

test("names the stops in the order of the text", () => {
  expect(stopsOf(["${2:a $3}", "${1|a,b|}$0"])).toEqual(["2", "3", "1", "0"]);
});
