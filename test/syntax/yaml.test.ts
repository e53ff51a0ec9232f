/** YAML text as Spring Boot's loader reads it through SnakeYAML; the expectations were recorded from both. */
import { describe, expect, test } from "vitest";
import { problemsOf as allProblems } from "../../server/src/syntax/document.ts";
import { readDocument } from "../../server/src/syntax/read.ts";
import { entryOf, problemsOf, written, writtenByPart } from "../support/written.ts";

const parse = (text: string) => readDocument("file:///a.yml", text, "snake-yaml");

describe("flattening", () => {
  test.each<[string, readonly string[]]>([
    ["spring:\n  kafka:\n    producer:\n      acks: all\n", ["spring.kafka.producer.acks=all"]],
    [
      "spring.kafka.producer: {acks: all, retries: 3}",
      ["spring.kafka.producer.acks=all", "spring.kafka.producer.retries=3"],
    ],
    ["a:\n- x\n- b: 1\n  c: 2\n- [y, z]\n", ["a[0]=x", "a[1].b=1", "a[1].c=2", "a[2][0]=y", "a[2][1]=z"]],
    ['m:\n  "[some.key]": 1\n  plain.key: 2', ["m[some.key]=1", "m.plain.key=2"]],
    ["a: {}\nb: []\nc:\nd: ~\ne: ''", ["b=", "c=", "d=", "e="]],
    ["~: 1\n? {b: [c, ~]}\n: 2", ["[null]=1", "[{b=[c, ]}]=2"]],
    ["\uFEFF- a\n- b", ["document[0]=a", "document[1]=b"]],
    ["[]", []],
    ["on: 1\n1: 2\n1.50: 3\ny: 4", ["[true]=1", "[1]=2", "[1.5]=3", "y=4"]],
    ["- a\n- b", ["document[0]=a", "document[1]=b"]],
    ["text", ["document=text"]],
    ['a: {"": {b: 1}}', ["a..b=1"]],
    ["", []],
    ["# nothing\n", []],
  ])("%j", (text, expected) => {
    expect(written(parse(text))).toEqual(expected);
    expect(allProblems(parse(text))).toEqual([]);
  });
});

describe("scalars", () => {
  test.each([
    ["on", "true"],
    ["No", "false"],
    ["y", "y"],
    ["010", "8"],
    ["08", "08"],
    ["0x1F", "31"],
    ["0b11", "3"],
    ["-1_000", "-1000"],
    ["1:30", "90"],
    ["1:30.5", "90.5"],
    ["12345678901234567890", "12345678901234567890"],
    ["1.10", "1.1"],
    ["1e3", "1000.0"],
    ["1e10", "1.0E10"],
    ["0.0001", "1.0E-4"],
    [".inf", "Infinity"],
    ["2024-01-01", "2024-01-01"],
    ["1.2.3", "1.2.3"],
    ["'on'", "on"],
    ['"a\\tb"', "a\tb"],
    ["!!str 010", "010"],
    ["! 010", "8"],
    ["!!float 5", "5.0"],
    ["!!bool x", ""],
    ["http://x:80#y", "http://x:80#y"],
    ["${A:b}", "${A:b}"],
    ["|\n  a\n  b\n", "a\nb\n"],
    ["|\n  a", "a"],
    [">-\n  a\n  b\n", "a b"],
  ])("%j is %j", (source, value) => expect(entryOf(parse(`a: ${source}`), "a").value).toBe(value));
});

describe("aliases and merges", () => {
  test.each<[string, readonly string[]]>([
    ["a: &x 1\nb: *x", ["a=1", "b=1"]],
    ["a: &x {p: 1, q: 2}\nb:\n  <<: *x\n  q: 3", ["a.p=1", "a.q=2", "b.p=1", "b.q=3"]],
    ["a: &x {p: 1}\nb: &y {p: 2, q: 3}\nc:\n  <<: [*x, *y]", ["a.p=1", "b.p=2", "b.q=3", "c.p=1", "c.q=3"]],
    // Spring does not know the keys of a mapping in place from those of the mapping around it.
    ["a:\n  p: 1\n  <<: {p: 2}", ["a.p=2"]],
    ["a:\n  <<: {p: 2}\n  p: 1", ["a.p=1"]],
    ["b: &x {p: 2}\na:\n  p: 1\n  <<: *x", ["b.p=2", "a.p=1"]],
  ])("%j", (text, expected) => expect(written(parse(text))).toEqual(expected));

  test("stand where the alias stands", () => {
    const text = "a: &x {p: 1}\nb:\n  <<: *x\nc: *x\n";
    const show = (key: string) => {
      const { keySpan, source, viaAlias } = entryOf(parse(text), key);
      return [text.slice(keySpan.start, keySpan.end), source, viaAlias];
    };
    expect(show("a.p")).toEqual(["p", "1", false]);
    expect(show("b.p")).toEqual(["<<", "*x", true]);
    expect(show("c.p")).toEqual(["c", "*x", true]);
  });

  test("cannot be made to grow without bound", () => {
    const lines = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`)}]`);
    expect(written(parse(`a0: &a0 [x]\n${lines.join("\n")}`)).length).toBeLessThan(20_000);
  });

  test("what is a key is printed as far as anybody writes one", () => {
    const doubled = (times: number) => {
      const lines = Array.from({ length: times }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`).join("");
      return written(parse(`a0: &a0 [x, x]\n${lines}b:\n  ? *a${times}\n  : 1\n`)).filter((one) => /^b/.test(one));
    };
    expect(doubled(1)).toEqual(["b[[[x, x], [x, x]]]=1"]);
    expect(doubled(9)).toEqual([]);
  });

  test("aliases that begin where nothing was read yet are followed as far as anybody nests them", () => {
    const nested = (times: number) => {
      const all = Array.from({ length: times }, (_, i) => `, &a${i + 1} {x: *a${i}}`).join("");
      return written(parse(`x: !!omap [&a0 {k: 1}${all}]\nb: *a${times}\n`));
    };
    expect(nested(3)).toEqual(["b.x.x.x.k=1"]);
    expect(nested(5_000)).toEqual([]);
  });

  test("merges that begin where nothing was read yet are followed as far as anybody writes them", () => {
    const merged = (times: number) => {
      const all = Array.from({ length: times }, (_, i) => `, &a${i + 1} {<<: *a${i}}`).join("");
      return written(parse(`x: !!omap [&a0 {k: 1}${all}]\nb: {<<: *a${times}}\n`));
    };
    expect(merged(10)).toEqual(["b.k=1"]);
    expect(merged(5_000)).toEqual([]);
  });
});

describe("problems", () => {
  test.each<[string, readonly string[]]>([
    ["a: 1\nb: 2\na: 3", ['duplicate-key "a"']],
    ["a: 1\n'1': 2\n1: 3\na.b: 4", []],
    ["a: *x", ['refused "*x"']],
    ["a: &x\n  b: *x", ['refused "*x"']],
    ["x: &a\n  b: &b {c: *a, d: *b}\ny: [*a, *b]\nz: {p: *a, q: [*b, *b]}", ['refused "*a"', 'refused "*b"']],
    ["a:\tb", ['refused "\\t"']],
    ["a: b\t# c", []],
    ["a:\n\tb: 1", ['refused "\\t"']],
    ["a: b: c", ['refused "b"']],
    ["a: !mine b", ['refused "b"']],
    ["a: <<", ['refused "<<"']],
    ["a: {<<: 5}", ['refused "<<"']],
    ["a: [{~: x}]", ['refused "~"']],
    ["? a\n  : b", ['refused "a"']],
    ["a: {: b}", ['refused ""']],
    ["a: !!map [b]", ['refused "[b]"']],
    ["a: ._", ['refused "._"']],
    ["a: !!float x", ['refused "x"']],
    ['a: "b\\"', ['refused "\\""']],
    ["|\na", ['refused ""']],
    ["a:\n- <<: {b: 1}", ['refused "<<"']],
    ["a: &x {1: b}\nc: [*x]", ['refused "*x"']],
    ["a: [{1: x}]", ['refused "1"']],
    ["a: \u0007", ['refused "\\u0007"']],
    ["a: 1\n...\nb: 2", ['refused "b"']],
    ['a: "x"#c', []],
    ["a: [b", ['refused ""']],
    ["\uFEFFa: 1", []],
    ["a: @version@", ['template "@version@"']],
    ["a: 1\n{{- if .Values.x }}\na: 2\n{{- end }}\n", ['template "{{"']],
    ['a: "{{ x }}"', []],
    ["a: ${x}\na: ${y}", ['duplicate-key "a"']],
    ["a: << FILL ME IN >>", []],
  ])("%j", (text, expected) => expect(problemsOf(parse(text))).toEqual(expected));

  test("deep nesting is refused, not fatal", () =>
    expect(problemsOf(parse(`a: ${"[".repeat(5000)}`))).toEqual(['refused "["']));
  test("what stands above it is there", () => {
    const document = parse(`a: 1\nb: ${"[".repeat(60)}${"]".repeat(60)}\n`);
    expect(written(document)).toEqual(["a=1"]);
    expect(problemsOf(document)).toEqual(['refused "["']);
  });
  test("a duplicate names the first", () =>
    expect(allProblems(parse("a: 1\na: 2"))[0]?.related).toEqual({ start: 0, end: 1 }));
  test("what stands before an error is there", () => expect(written(parse("a: 1\nb: [\n"))).toContain("a=1"));
});

test("a template gives what can be read around its markers", () => {
  const text = "k:\n  acks: {{ .Values.acks }}\n  {{- if .Values.x }}\n  b: @c@\n  {{- end }}\n  d: 1\n  {{ e }}: 2\n";
  const document = parse(text);
  expect(problemsOf(document)).toEqual(['template "{{"']);
  expect(written(document)).toEqual(["k.acks=?", "k.b=?", "k.d=1"]);
  expect(entryOf(document, "k.acks").source).toBe("{{ .Values.acks }}");
});

test("a word being typed above a key does not hide the key", () => {
  expect(written(parse("k:\n  ret\n  acks: all\n  b: 1\n"))).toEqual(["k.acks=all", "k.b=1"]);
  expect(written(parse("k:\n  acks: all\n  ret\nb: 1\n"))).toEqual(["k.acks=all", "k.ret=", "b=1"]);
});

test("documents are parts", () => {
  const document = parse("# c\na: 1\n---\n---\nb: 2 # d\n");
  expect(writtenByPart(document)).toEqual([["a=1"], [], ["b=2"]]);
  expect(document.parts.map(({ comments }) => comments.map(({ text, ownLine }) => [text, ownLine]))).toEqual([
    [["# c", true]],
    [],
    [["# d", false]],
  ]);
});

test("a missing value has a place", () => {
  const text = "a:  # c\nb: [ ]\nl:\n  -\n";
  const document = parse(text);
  expect(entryOf(document, "a").valueSpan).toEqual({ start: 2, end: 2 });
  expect(entryOf(document, "b").source).toBe("[ ]");
  expect(entryOf(document, "l[0]").valueSpan.start).toBe(text.length - 1);
});

test("each written step has its place", () => {
  const text = "spring.kafka:\n  producer: {acks: all}\nlist:\n  - x: 1";
  const steps = (key: string) =>
    entryOf(parse(text), key).path.map(({ name, span }) => [name, text.slice(span.start, span.end)]);
  expect(steps("spring.kafka.producer.acks")).toEqual([
    ["spring.kafka", "spring.kafka"],
    ["producer", "producer"],
    ["acks", "acks"],
  ]);
  expect(steps("list[0].x")).toEqual([
    ["list", "list"],
    ["[0]", "x: 1"],
    ["x", "x"],
  ]);
});

test("a problem at the end of the text stays inside it", () => {
  const text = "---\n...\n!t ";
  const problems = allProblems(readDocument("application.yml", text, "snake-yaml"));
  expect(problems.length).toBeGreaterThan(0);
  for (const { span } of problems) expect(span.end).toBeLessThanOrEqual(text.length);
});
