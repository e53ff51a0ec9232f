/** What edits write, character by character. */
import { describe, expect, test } from "vitest";
import type { ConfigDocument } from "../../server/src/syntax/document.ts";
import { insertEntry, removeEntries, removeEntry, renameKey, setValue } from "../../server/src/syntax/edit.ts";
import { readDocument } from "../../server/src/syntax/read.ts";
import { applyEdits, type TextEdit } from "../../server/src/syntax/text-edit.ts";
import { entryOf } from "../support/written.ts";

type Act = (document: ConfigDocument) => readonly TextEdit[];
const inProperties = (text: string, act: Act) =>
  applyEdits(text, act(readDocument("file:///application.properties", text, "spring-properties")));
const inYaml = (text: string, act: Act) => applyEdits(text, act(readDocument("file:///a.yml", text, "snake-yaml")));

describe("setValue", () => {
  test.each([
    ["# c\nacks = 1 \nb=2", "all", "# c\nacks = all\nb=2"],
    ["acks", "all", "acks=all"],
    ["acks:1\r\nb:2", "all", "acks:all\r\nb:2"],
    ["acks=a,\\\n  b\nc=d", "all", "acks=all\nc=d"],
    ["acks 1", "=x", "acks \\=x"],
    ["acks=1", " C:\\é\n", "acks=\\ C:\\\\\\u00E9\\n"],
    ["ä=1\nacks=1", "é", "ä=1\nacks=é"],
  ])(".properties %j to %j", (text, value, expected) =>
    expect(inProperties(text, (d) => setValue(d, entryOf(d, "acks"), value))).toBe(expected),
  );

  test.each([
    ["acks: 1 # c\nb: 2", "all", "acks: all # c\nb: 2"],
    ["acks: '1'", "it's", "acks: 'it''s'"],
    ['acks: "1"', "a\tb", 'acks: "a\\tb"'],
    ["acks: 1", "on", "acks: 'on'"],
    ["acks: 1", "010", "acks: '010'"],
    ["acks: 1", "-1", "acks: -1"],
    ["acks: 1", "", "acks: ''"],
    ["acks: 1", "a: b", "acks: 'a: b'"],
    ["acks: 1", "host:9092", "acks: host:9092"],
    ["acks:", "all", "acks: all"],
    ["acks: # c", "all", "acks: all # c"],
    ["{acks: 1, b: 2}", "a,b", "{acks: 'a,b', b: 2}"],
    ["{acks, b: 2}", "all", "{acks: all, b: 2}"],
    ["acks: |\n  a\n  b\nc: d", "all", "acks: all\nc: d"],
    ["acks: &x 1", "all", "acks: &x all"],
    ["acks: &x 1\nb: *x", "all", "acks: &x 1\nb: *x"],
    ["a: &x 1\nacks: *x", "all", "a: &x 1\nacks: *x"],
    ["acks: !!str 1", "010", "acks: !!str '010'"],
    ['b: 2\nacks: "1\n', "all", 'b: 2\nacks: "1\n'],
  ])("YAML %j to %j", (text, value, expected) =>
    expect(inYaml(text, (d) => setValue(d, entryOf(d, "acks"), value))).toBe(expected),
  );
});

describe("removeEntry", () => {
  test.each([
    ["a=1\nacks=x,\\\n  y\nb=2", "a=1\nb=2"],
    ["  acks=1\r\nb=2", "b=2"],
    ["a=1\n# c\nacks=1\n#---\nb=2", "a=1\n# c\n\n#---\nb=2"],
    ["a=1\n#---\nacks=1\n# c\nb=2", "a=1\n#---\nacks=1\n# c\nb=2"],
  ])(".properties %j", (text, expected) =>
    expect(inProperties(text, (d) => removeEntry(d, entryOf(d, "acks")))).toBe(expected),
  );

  test.each([
    ["k:\n  p:\n    acks: 1 # c\n  # d\n  q: 2\n", "k.p.acks", "k:\n  # d\n  q: 2\n"],
    ["k:\n  p:\n    acks: 1\nz: 1", "k.p.acks", "z: 1"],
    ["k: {acks: 1, b: 2}", "k.acks", "k: {b: 2}"],
    ["k: {b: 2, acks: 1}", "k.acks", "k: {b: 2}"],
    ["k: {acks: 1}\nb: 2", "k.acks", "b: 2"],
    ["k:\n- a\n- b\n- c\n", "k[1]", "k:\n- a\n- c\n"],
    ["k: [a, b]", "k[1]", "k: [a]"],
    ["\ufeffk:\n  acks: 1\nb: 2\n", "k.acks", "\ufeffb: 2\n"],
    ["\ufeffk: 1\n# c\n", "k", "\ufeff# c\n"],
    ["k:\n- a: 1\n  b: 2\n", "k[0].a", "k:\n- b: 2\n"],
    ["k:\n  a: |\n    x\n\n    y\n  b: 2\n", "k.a", "k:\n  b: 2\n"],
    ["a: &x {p: 1}\nb:\n  <<: *x\n", "b.p", "a: &x {p: 1}\nb:\n  <<: *x\n"],
    ["a: &x {p: 1}\nb:\n  <<: *x\n", "a.p", "a: &x {p: 1}\nb:\n  <<: *x\n"],
  ])("YAML %j %s", (text, key, expected) =>
    expect(inYaml(text, (d) => removeEntry(d, entryOf(d, key)))).toBe(expected),
  );

  test("several at once", () => {
    const text = "k:\n  p:\n    a: 1\n    b: 2\n  q: {c: 3, d: 4, e: 5}\n  r: 6\n";
    const act: Act = (d) =>
      removeEntries(
        d,
        ["k.p.a", "k.p.b", "k.q.c", "k.q.e"].map((key) => entryOf(d, key)),
      );
    expect(inYaml(text, act)).toBe("k:\n  q: {d: 4}\n  r: 6\n");
    expect(inProperties("a=1\nb=2\nc=3", (d) => removeEntries(d, [entryOf(d, "c"), entryOf(d, "a")]))).toBe("b=2");
    expect(inProperties("a=1\nb=2\n\nc=3", (d) => removeEntries(d, [entryOf(d, "c"), entryOf(d, "b")]))).toBe("a=1");
    expect(inProperties("a=1\r\n\r\nc=3", (d) => removeEntries(d, [entryOf(d, "c")]))).toBe("a=1");
  });
});

describe("renameKey", () => {
  test(".properties", () => {
    expect(inProperties("acks : 1", (d) => renameKey(d, entryOf(d, "acks"), "a b"))).toBe("a\\ b : 1");
  });

  test.each([
    ["k:\n  'acks': 1\n", "k.acks", "k.retries", "k:\n  'retries': 1\n"],
    ["k.acks: 1\n", "k.acks", "k.retries", "k.retries: 1\n"],
    ["k: {acks: 1}\n", "k.acks", "k.on", 'k: {"on": 1}\n'],
    ["k:\n  p:\n    acks: 1\n  q:\n    r: 2\n", "k.p.acks", "k.q.acks", "k:\n  q:\n    r: 2\n    acks: 1\n"],
    ["k:\n  p:\n    acks: 1\n", "k.p.acks", "m.acks", "m.acks: 1\n"],
  ])("YAML %j %s to %s", (text, key, next, expected) =>
    expect(inYaml(text, (d) => renameKey(d, entryOf(d, key), next))).toBe(expected),
  );
});

describe("insertEntry", () => {
  const key = ["spring", "kafka", "producer", "properties", "enable.idempotence"];
  const path = key.join(".");

  test.each([
    ["", `${path}=true\n`],
    ["a=1", `a=1\n${path}=true`],
    ["a = 1\r\nb = 2\r\n", `a = 1\r\n${path} = true\r\nb = 2\r\n`],
    ["a: 1\n#---\nb: 2\n", `a: 1\n${path}: true\n#---\nb: 2\n`],
  ])(".properties %j", (text, expected) =>
    expect(inProperties(text, (d) => insertEntry(d, key, "true", d.parts[0]?.entries[0]))).toBe(expected),
  );

  test.each([
    ["", "spring:\n  kafka:\n    producer:\n      properties:\n        enable.idempotence: true\n"],
    [
      "spring:\n    kafka:\n        producer:\n            acks: all # c\n# d\nb: 1\n",
      "spring:\n    kafka:\n        producer:\n            acks: all # c\n            properties:\n                enable.idempotence: true\n# d\nb: 1\n",
    ],
    ["spring.kafka.a: b\n", `spring.kafka.a: b\n${path}: true\n`],
    [
      "spring.kafka:\r\n  producer:\r\n    properties:\r\n      '[a.b]': 1",
      "spring.kafka:\r\n  producer:\r\n    properties:\r\n      '[a.b]': 1\r\n      \"[enable.idempotence]\": true",
    ],
    [
      "spring: {kafka: {producer: {acks: 1}}}",
      "spring: {kafka: {producer: {acks: 1, properties.enable.idempotence: true}}}",
    ],
    [
      "spring:\n  kafka:\n    producer:\n",
      "spring:\n  kafka:\n    producer:\n      properties:\n        enable.idempotence: true\n",
    ],
    [
      "spring:\n  kafka:\n    producer:\n      properties:\n        a: |\n          x\n\n---\nb: 1\n",
      "spring:\n  kafka:\n    producer:\n      properties:\n        a: |\n          x\n        enable.idempotence: true\n\n---\nb: 1\n",
    ],
    [
      "p: &p {acks: 1}\nspring.kafka:\n  producer: *p\n",
      `p: &p {acks: 1}\nspring.kafka:\n  producer: *p\n  producer.properties.enable.idempotence: true\n`,
    ],
    [`${path}: false\n`, `${path}: false\n`],
  ])("YAML %j", (text, expected) =>
    expect(inYaml(text, (d) => insertEntry(d, key, "true", d.parts[0]?.entries[0]))).toBe(expected),
  );

  test("a value that must be quoted, a key that must be quoted", () => {
    expect(inYaml("a:\n  b: 1\n", (d) => insertEntry(d, ["a", "on"], "off", undefined))).toBe(
      "a:\n  b: 1\n  \"on\": 'off'\n",
    );
  });
});

describe("a byte order mark stays the first character, alone on no line", () => {
  const first = (d: ConfigDocument) => d.parts[0]?.entries[0];
  test.each([
    ["a: |\n  x", ["z"], "z: 1\na: |\n  x"],
    ["", ["z"], "z: 1\n"],
    ["a: 1", ["z"], "a: 1\nz: 1"],
    ["? a\n: 1\n", ["a", "z"], "? a\n: 1\na.z: 1\n"],
  ])("%j and %j", (text, key, expected) =>
    expect(inYaml(`\ufeff${text}`, (d) => insertEntry(d, key, "1", undefined))).toBe(`\ufeff${expected}`),
  );

  test.each([
    ["a: 1\n", ""],
    ["a: 1\nb: 2\n", "b: 2\n"],
    ["a: 1", ""],
  ])("%j without its first entry", (text, expected) =>
    expect(inYaml(`\ufeff${text}`, (d) => removeEntries(d, [entryOf(d, "a")]))).toBe(`\ufeff${expected}`),
  );

  test("one in a value is escaped, and one at the beginning is no letter that a file of ASCII lacks", () => {
    expect(inYaml("a: 1\n", (d) => insertEntry(d, ["z"], "v\ufeff", first(d)))).toBe('a: 1\nz: "v\\ufeff"\n');
    expect(inProperties("\ufeffa=1\n", (d) => insertEntry(d, ["z"], "\u00e9", first(d)))).toBe(
      "\ufeffa=1\nz=\\u00E9\n",
    );
  });
});
