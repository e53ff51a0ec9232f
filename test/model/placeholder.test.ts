/** What can be known of values that somebody else fills in. */
import { describe, expect, it } from "vitest";
import { givenBySpring, givenPlainly, isTemplate, referencesIn } from "../../server/src/model/placeholder.ts";

describe("in Spring", () => {
  it.each([
    ["all", "all", undefined],
    ["${ACKS}", undefined, undefined],
    ["${ACKS:1}", "1", "${ACKS:1}"],
    ["${ACKS:}", "", "${ACKS:}"],
    ["${A:${B:0}}", "0", "${A:${B:0}}"],
    ["${A:${B}}", undefined, undefined],
    ["${HOST:localhost}:${PORT:9092}", "localhost:9092", "${HOST:localhost}:${PORT:9092}"],
    ["${HOST:localhost}:${PORT}", undefined, undefined],
    ["#{systemProperties['a']}", undefined, undefined],
    ["@kafka.acks@", undefined, undefined],
    ["{{ acks }}", undefined, undefined],
    ["${unclosed", "${unclosed", "${unclosed"],
  ])("%s", (text, value, defaulted) =>
    expect(givenBySpring(text)).toEqual({ value, ...(defaulted === undefined ? {} : { defaulted }) }),
  );

  it("ends on endless nesting", () =>
    expect(givenBySpring("${a:".repeat(5000) + "}".repeat(5000)).value).toBeUndefined());
});

describe("names that a text refers to", () => {
  it.each([
    ["all", []],
    ["${a.b}", ["a.b"]],
    ["${A:1} ${B}", ["A", "B"]],
    ["${A:${B:${C}}}", ["A", "B", "C"]],
    ["${a.${b}.c}:${d}", ["b", "d"]],
    ["${a ${b}", []],
    ["${a} ${", ["a"]],
  ])("%s", (text, names) => {
    expect(referencesIn(text).map(({ name }) => name)).toEqual(names);
    for (const { name, start, end } of referencesIn(text)) expect(text.slice(start, end)).toBe(name);
  });

  it("ends on endless nesting", () =>
    expect(referencesIn("${a:".repeat(50_000) + "}".repeat(50_000)).length).toBeLessThan(100));
});

describe("in a plain file", () => {
  it.each([
    "${ACKS}",
    "${ACKS:1}",
    "$(ACKS)",
    "$ACKS",
    "%ACKS%",
    "<< FILL ME IN >>",
    "<your-broker>",
    "{{acks}}",
    "__ACKS__",
  ])("%s is unknown", (text) => expect(givenPlainly(text).value).toBeUndefined());
  it.each(["all", "a$b", "50%", "user@example.org", ""])("%s is itself", (text) =>
    expect(givenPlainly(text).value).toBe(text),
  );
});

it("an address is no template", () => expect(isTemplate("mail: a@b.c, d@e.f")).toBe(false));
