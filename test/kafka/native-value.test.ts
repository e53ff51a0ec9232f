/** How librdkafka reads values: as C does. */
import { expect, it } from "vitest";
import { readNative, typeText } from "../../server/src/kafka/native-value.ts";

it.each([
  ["c-boolean", "T", true],
  ["c-boolean", "0", false],
  ["c-boolean", "yes", undefined],
  ["c-integer", "0x10", 16],
  ["c-integer", "010", 8],
  ["c-integer", "09", 0],
  ["c-integer", "5ms", 5],
  ["c-integer", "1e3", 1],
  ["c-integer", "-7", -7],
  ["c-integer", "99999999999", 1_215_752_191],
  ["c-integer", "ms", undefined],
  ["c-integer-or-all", "ALL", -1],
  ["c-integer-or-all", "1", 1],
  ["c-float", "5.5", 5.5],
  ["c-float", "1e3", 1000],
  ["c-float", "x", undefined],
  ["c-enum", "GZIP", "gzip"],
  ["c-enum", "", undefined],
] as const)("%s %s", (type, text, expected) => expect(readNative(type, text)).toBe(expected));

it("flags are a list", () => expect(readNative("c-flags", "cgrp, Topic")).toEqual(["cgrp", "topic"]));

it("people are told the plain type", () => {
  expect(typeText("c-integer-or-all")).toBe("integer");
  expect(typeText("class")).toBe("class");
});
