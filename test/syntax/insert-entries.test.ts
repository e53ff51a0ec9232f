/** Several new entries at once: what they lack together is made once, and they stand in their order. */
import { expect, it } from "vitest";
import { parse } from "../../server/src/analysis/parse.ts";
import { entriesOf } from "../../server/src/syntax/document.ts";
import { insertEntries } from "../../server/src/syntax/insert-entries.ts";
import { applyEdits } from "../../server/src/syntax/text-edit.ts";

function withEntries(uri: string, text: string, keys: readonly (readonly string[])[]): string {
  const document = parse({ uri, text });
  const wanted = keys.map((key, i) => ({ key, value: String(i) }));
  return applyEdits(text, insertEntries(document, wanted, entriesOf(document)[0]));
}

it.each([
  ["a.yaml", "k:\n  a: x\n", "k:\n  a: x\n  config:\n    p: 0\n    q: 1\n"],
  ["a.yaml", "k:\n  a: x\n  config:\n    o: y\n", "k:\n  a: x\n  config:\n    o: y\n    p: 0\n    q: 1\n"],
  [
    "a.json",
    '{\n  "k": {\n    "a": "x"\n  }\n}\n',
    '{\n  "k": {\n    "a": "x",\n    "config": {\n      "p": "0",\n      "q": "1"\n    }\n  }\n}\n',
  ],
])("in %s: %j", (uri, text, expected) =>
  expect(
    withEntries(uri, text, [
      ["k", "config", "p"],
      ["k", "config", "q"],
    ]),
  ).toBe(expected),
);

it("in .properties", () =>
  expect(withEntries("a.properties", "a=x\nb=y\n", [["p"], ["q"]])).toBe("a=x\np=0\nq=1\nb=y\n"));

it("nothing where one of them is there already", () => {
  const document = parse({ uri: "a.properties", text: "a=x\nq=y\n" });
  const wanted = ["p", "q"].map((key) => ({ key: [key], value: "1" }));
  expect(insertEntries(document, wanted, entriesOf(document)[0])).toEqual([]);
});
