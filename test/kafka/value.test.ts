/** Kafka's value types, as ConfigDef.parseType reads them. */
import { expect, it } from "vitest";
import { isValid, readTyped } from "../../server/src/kafka/value.ts";

it.each([
  ["boolean", " TRUE ", true],
  ["boolean", "no", undefined],
  ["boolean", "1", undefined],
  ["int", " +5 ", 5],
  ["int", "2147483648", undefined],
  ["int", "1_000", undefined],
  ["short", "32768", undefined],
  ["long", "9223372036854775807", 2 ** 63],
  ["double", "0.5", 0.5],
  ["double", "half", undefined],
  ["list", "", []],
  ["list", "a , b,c", ["a", "b", "c"]],
  ["string", " all ", "all"],
] as const)("%s reads %j", (type, text, typed) => expect(readTyped(type, text)).toEqual(typed));

it("validators admit enumerations and ranges", () => {
  expect(isValid("ALL", { oneOf: ["all", "-1", "0", "1"] })).toBe(false);
  expect(isValid("PLAINTEXT", { oneOf: ["plaintext"], caseInsensitive: true })).toBe(true);
  expect(isValid(0, { min: 1 })).toBe(false);
  expect(isValid(["a", "x"], { oneOf: ["a", "b"] })).toBe(false);
});
