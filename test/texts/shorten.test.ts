/** What is cut so that a person reads it. */
import { expect, it } from "vitest";
import { legible, shorten } from "../../server/src/texts/shorten.ts";
import { say } from "../../server/src/texts/text.ts";

it("a text keeps its beginning, and no half of a character", () => {
  expect(shorten("abc", 3)).toBe("abc");
  expect(shorten("abcd", 3)).toBe("abc…");
  expect(shorten("ab😀d", 3)).toBe("ab…");
});

it("a message has no argument longer than anybody reads", () => {
  const { args } = legible(say({ en: "{value}", "zh-cn": "{value}" }, { value: "x".repeat(10_000) }));
  expect(args["value"]).toBe(`${"x".repeat(500)}…`);
});
