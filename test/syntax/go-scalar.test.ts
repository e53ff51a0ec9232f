/** Plain scalars as go-yaml reads them: recorded from sigs.k8s.io/yaml (go-yaml 2) and gopkg.in/yaml.v3. */
import { describe, expect, test } from "vitest";
import { resolveGo } from "../../server/src/syntax/yaml/go-scalar.ts";

const recorded: readonly (readonly [text: string, kubernetes: string, compose: string])[] = [
  ["yes", "bool true", "string yes"],
  ["on", "bool true", "string on"],
  ["off", "bool false", "string off"],
  ["no", "bool false", "string no"],
  ["y", "bool true", "string y"],
  ["true", "bool true", "bool true"],
  ["True", "bool true", "bool true"],
  ["010", "number 8", "number 8"],
  ["0o10", "number 8", "number 8"],
  ["1_000", "number 1000", "number 1000"],
  ["0x1F", "number 31", "number 31"],
  ["1e3", "number 1000", "number 1000"],
  ["1.0", "number 1", "number 1"],
  ["~", "null ", "null "],
  ["null", "null ", "null "],
  ["", "null ", "null "],
  ["12:30", "string 12:30", "string 12:30"],
];

describe("Go", () => {
  test.each(recorded)("%j", (text, kubernetes, compose) => {
    const shown = (version: 2 | 3): string => {
      const { kind, text: value } = resolveGo(text, version);
      return `${kind} ${value}`;
    };
    expect([shown(2), shown(3)]).toEqual([kubernetes, compose]);
  });
});
