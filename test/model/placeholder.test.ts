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
    ["$ACKS", undefined, undefined],
    ["$(ACKS)", undefined, undefined],
    ["${sm://kafka-acks}", undefined, undefined],
    ["${env:ACKS}", undefined, undefined],
    ["%ACKS%", undefined, undefined],
    ["${unclosed", "${unclosed", "${unclosed"],
  ])("%s", (text, value, defaulted) =>
    expect(givenBySpring(text)).toEqual({ value, ...(defaulted === undefined ? {} : { defaulted }) }),
  );

  it("ends on endless nesting", () =>
    expect(givenBySpring("${a:".repeat(5000) + "}".repeat(5000)).value).toBeUndefined());
});

it("asks for no more names than anybody writes, for the value and for whether it is new at each start", () => {
  let asked = 0;
  const doubling = (name: string) => {
    asked++;
    const next = Number(name.slice(1)) + 1;
    return { text: next > 18 ? undefined : `\${p${next}}\${p${next}}` };
  };
  expect(givenBySpring("${p0}", doubling).value).toBeUndefined();
  expect(asked).toBeLessThan(3_000);
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
    "$acks",
    "kafka-$n:9092",
    "#{Acks}",
    "[[acks]]",
    "%(acks)s",
    "##ACKS##",
    "~acks~",
    "YOUR_ACKS",
    "CHANGEME",
  ])("%s is unknown", (text) => expect(givenPlainly(text).value).toBeUndefined());
  it.each(["all", "a$b", "Serdes$StringSerde", "50%", "user@example.org", "changes", "your-topic", "#1", ""])(
    "%s is itself",
    (text) => expect(givenPlainly(text).value).toBe(text),
  );
});

it("an address is no template", () => expect(isTemplate("mail: a@b.c, d@e.f")).toBe(false));
