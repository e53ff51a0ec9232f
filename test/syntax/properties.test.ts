/** .properties text as java.util.Properties and Spring Boot's loader read it, each in its own way. */
import { describe, expect, test } from "vitest";
import { problemsOf as allProblems, commentsOf } from "../../server/src/syntax/document.ts";
import { readDocument } from "../../server/src/syntax/read.ts";
import { entryOf, problemsOf, written, writtenByPart } from "../support/written.ts";

const parse = (text: string) => readDocument("file:///a.properties", text, "properties");
const parseSpring = (text: string) => readDocument("file:///application.properties", text, "spring-properties");

describe("entries", () => {
  test.each<[string, readonly string[]]>([
    ["acks=all", ["acks=all"]],
    ["acks = all\nretries: 3\nlinger.ms 5", ["acks=all", "retries=3", "linger.ms=5"]],
    ["acks\n", ["acks="]],
    ["=x", ["=x"]],
    ["a==b\nc=:d\ne = = f", ["a==b", "c=:d", "e== f"]],
    ["  \t\facks\f=\fall", ["acks=all"]],
    ["a=b  ", ["a=b  "]],
    ["a=b\rc=d\r\ne=f\n", ["a=b", "c=d", "e=f"]],
    ["a=b,\\\n   c,\\\r\n\td", ["a=b,c,d"]],
    ["a=b\\\rc", ["a=bc"]],
    ["long.\\\n  key=1", ["long.key=1"]],
    ["a\\\n  =1", ["a=1"]],
    ["a=b\\\n\nc=d", ["a=b", "c=d"]],
    ["a=b\\\n# no comment", ["a=b# no comment"]],
    ["\\\n# a comment\na=1", ["a=1"]],
    ["a=b\\", ["a=b"]],
    ["a\\ b\\=c\\:d=1", ["a b=c:d=1"]],
    ["a=\\t\\n\\r\\f\\q\\\\", ["a=\t\n\r\fq\\"]],
    ["a=\\u00e9\\u0041", ["a=éA"]],
    ["a=\\u00\\\n  41", ["a=A"]],
    ["# c \\\na=1\n! d\nb=2", ["a=1", "b=2"]],
    ["a=${B:c}#d", ["a=${B:c}#d"]],
  ])("%j", (text, expected) => {
    expect(written(parse(text))).toEqual(expected);
    expect(allProblems(parse(text))).toEqual([]);
  });

  test("spans", () => {
    const text = "# c\n  linger\\ ms : a,\\\n    b\nacks\nx=\n";
    const document = parse(text);
    const cut = (key: string) => {
      const { keySpan, valueSpan, span, source } = entryOf(document, key);
      return [keySpan, valueSpan, span].map(({ start, end }) => text.slice(start, end)).concat(source);
    };
    expect(cut("linger ms")).toEqual(["linger\\ ms", "a,\\\n    b", "linger\\ ms : a,\\\n    b", "a,\\\n    b"]);
    expect(cut("acks")).toEqual(["acks", "", "acks", ""]);
    expect(entryOf(document, "x").valueSpan).toEqual({ start: text.length - 1, end: text.length - 1 });
    expect(commentsOf(document)).toEqual([{ text: "# c", span: { start: 0, end: 3 }, ownLine: true }]);
  });
});

describe("problems", () => {
  test.each<[string, readonly string[]]>([
    ["\uFEFFacks=all", ['byte-order-mark "\uFEFF"']],
    ["a=x\\u00zz", ['bad-escape "\\\\u00zz"']],
    ["a=\\u1", ['bad-escape "\\\\u1"']],
    ["a=1\nb=2\na=3", ['duplicate-key "a"']],
    ["a=1\n#---\na=2", ['duplicate-key "a"']],
    ["a={{ x }}\n{% if y %}\n{% endif %}\n", ['template "{{"']],
    ["a={{ x }}", []],
    ["a=${x}\na=${y}", ['duplicate-key "a"']],
  ])("%j", (text, expected) => expect(problemsOf(parse(text))).toEqual(expected));

  test("a byte order mark belongs to the first key", () => expect(written(parse("\uFEFFa=1"))).toEqual(["\uFEFFa=1"]));
  test("a malformed escape leaves the value unknown", () =>
    expect(written(parse("a=\\uX\nb=1"))).toEqual(["a=?", "b=1"]));
  test("a duplicate names the first", () =>
    expect(allProblems(parse("a=1\na=2"))[0]?.related).toEqual({ start: 0, end: 1 }));
});

describe("sections of Spring", () => {
  test.each<[string, readonly (readonly string[])[]]>([
    ["a=1\n#---\nb=2", [["a=1"], ["b=2"]]],
    ["a=1\n!---  \nb=2", [["a=1"], ["b=2"]]],
    ["a=1\n #---\nb=2", [["a=1", "b=2"]]],
    ["a=1\n#----\nb=2", [["a=1", "b=2"]]],
    ["a=1\n# c\n#---\nb=2", [["a=1", "b=2"]]],
    ["a=1\n! c\n#---\nb=2", [["a=1"], ["b=2"]]],
    ["a=1\n# c\n\n#---\nb=2", [["a=1"], ["b=2"]]],
    ["a=1\n#---\n# c\nb=2", [["a=1", "b=2"]]],
    ["a=1\n#---\n\n# c\nb=2", [["a=1", "b=2"]]],
    ["a=1\n#---\nb=2\n# c\nd=3", [["a=1"], ["b=2", "d=3"]]],
    ["#---\na=1\n#---\n#---\nb=2\n#---\n", [["a=1"], ["b=2"]]],
    ["", [[]]],
  ])("%j", (text, expected) => expect(writtenByPart(parseSpring(text))).toEqual(expected));
});

describe("where Spring differs", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["\\#a=1\nb=2", ["#a=1", "b=2"], ["b=2"]],
    ["a\\ =1", ["a =1"], ["a=1"]],
    ["=1", ["=1"], []],
    ["a[]=x,y", ["a[]=x,y"], ["a[0]=x", "a[1]=y"]],
    ["a=1\n#---\na=2", ["a=1", "a=2"], ["a=1", "a=2"]],
    ["#-\\\na=1\nb=2", ["a=1", "b=2"], ["b=2"]],
    ["#--- \n a=1\nb=2", ["a=1", "b=2"], ["b=2"]],
  ])("%j", (text, plain, spring) => {
    expect(written(parse(text))).toEqual(plain);
    expect(written(parseSpring(text))).toEqual(spring);
  });

  test("a malformed escape at the beginning of a comment is refused, further on it is not", () => {
    expect(problemsOf(parseSpring("#\\uzz\na=1"))).toEqual(['bad-escape "\\\\uzz"']);
    expect(problemsOf(parseSpring("# c \\uzz\na=1"))).toEqual([]);
  });

  test("a section forgets the keys of the one above", () =>
    expect(problemsOf(parseSpring("a=1\n#---\na=2"))).toEqual([]));

  test("elements of one key are not edited", () =>
    expect(parseSpring("a[]=x,y").parts[0]?.entries.map(({ source, viaAlias }) => [source, viaAlias])).toEqual([
      ["x", true],
      ["y", true],
    ]));
});
