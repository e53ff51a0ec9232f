/** Whatever stands in files and in their names: nothing that is printed steers a terminal, or is a command to the log of a build. */
import { applyPatch } from "diff";
import { describe, expect, it } from "vitest";
import { reportFormats } from "../../server/src/cli/args.ts";
import { diffOf } from "../../server/src/cli/diff.ts";
import { jsonOf } from "../../server/src/cli/printed.ts";
import { run } from "../../server/src/cli/run.ts";
import { drawn, unled } from "../../server/src/texts/drawn.ts";
import { memoryIo } from "../support/memory-io.ts";

const sequence = "\x1b[31m\x1b]0;PWN\x07";
const hostile = `${sequence}\x9b2J\u202e##[error]x ##vso[task.complete]`;

/** Values in every place of which something is said, and names of files and folders. */
const files = {
  "::error::x.properties": `bootstrap.servers=a:1\nacks=${hostile}\n`,
  "::error file=a::x/producer.properties": "bootstrap.servers=a:1\nacks=0\n",
  [`${sequence}.properties`]: `bootstrap.servers=a:1\n  ::error::x=${hostile}\n\\:\\:error\\:\\:x=1\nacks=0\n::warning::y=\n`,
  "a\n::error::b.properties": "bootstrap.servers=a:1\nacks=0\n",
  "##[error]c.properties": `bootstrap.servers=a:1\nack${hostile}=0\nclient.id=${hostile}\nacks=0\n`,
  "b/application.yml": `spring:\n  config.import: "../../${sequence}.yml"\n  kafka:\n    producer:\n      acks: "\\e[31m::error::x\\n::error::y"\n      "::error::": 1\n      properties:\n        "::error::key": "\\e[0m"\n`,
  "b/application-p\u202e.yml": "spring.kafka.producer.acks: 0\n",
  "e/application.yml": "spring.kafka.producer.acks: 0\n",
  "e/application-p\u202e.yml": "spring.kafka.consumer.group-id: g\n",
  "c/broken.properties": `bootstrap.servers=a:1\nacks=0\nclient.id=\\u${hostile}\n# kafka-lossless: ${hostile}=1\n`,
  "d/broken.yml": `spring:\n  kafka:\n    producer:\n      acks: 0\n      client-id: @${hostile}\n`,
  "::error::binary.properties": Uint8Array.from([0x61, 0]),
  ".kafka-lossless.yaml": `severities:\n  "${"\\e[31m"}": off\n"::error::x": 1\n`,
};

const steers = /(?![\n\t])[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]|##\[|##vso\[/u;
const isCommand = (line: string): boolean => line.trimStart().startsWith("::");

function printed(args: readonly string[], locale = "en"): { readonly out: string; readonly err: string } {
  const io = memoryIo(files, { links: { "::error::link.yml": "../x" }, locale });
  run(args, io, "0");
  return { out: io.stdout(), err: io.stderr() };
}

describe.each(["en", "zh_CN"])("%s", (locale) => {
  it.each<readonly string[]>([
    ...reportFormats.map((format) => ["check", "--format", format]),
    ["check", "--preset", "critical"],
    ["check", "--write-baseline", "--baseline", "::error::known.json"],
    ["check", "--baseline", "::error::nowhere.json"],
    ["check", "::error::gone.properties", `${sequence}gone`],
    ["check", `--${sequence}`],
    ["fix", "--dry-run", "--allow", "changes-performance", "--allow", "changes-behaviour"],
    ["fix", "--allow", "changes-performance", "--allow", "changes-behaviour"],
    ["effective", "b/application.yml"],
    ["effective", "##[error]c.properties"],
    ["effective", `${sequence}.properties`],
    ["effective", "::error::x.properties", "--format", "json"],
    ["upgrade", "--from", "2.8", "--to", "4.0"],
    ["upgrade", "--from", "2.8", "--to", "4.0", "--format", "json"],
    ["explain", `::error::${sequence}`],
    ["explain", "::error::x", "--format", "json"],
  ])("%j", (...args) => {
    const { out, err } = printed(args, locale);
    expect(out + err).not.toBe("");
    for (const text of [out, err]) {
      const lines = text.split("\n");
      expect(lines.filter((line) => steers.test(line))).toEqual([]);
      const own = args.includes("github") && text === out ? /^::(error|warning|notice) file=[^:]*::/ : /^(?!)/;
      expect(lines.filter((line) => isCommand(line) && !own.test(line))).toEqual([]);
    }
  });
});

it("and it is seen", () => {
  const { out } = printed(["check"]);
  expect(out).toContain("\\x3a:error::x.properties:2:6 error producer-invalid-acks-value");
  expect(out).toContain("a\\x0a::error::b.properties:2:6 error producer-acks-zero");
  expect(out).toContain("  2 | acks=\\x1b[31m\\x1b]0;PWN\\x07\\x9b2J\\u202e#\\x23[error]x #\\x23vso[task.complete]");
  expect(out).toContain("acks=\\x1b[31m");
  expect(printed(["effective", "##[error]c.properties"]).out).toContain("\\x1b[31m");
});

it("a line that is broken anywhere begins with no command", () => {
  for (let before = 0; before < 100; before++) {
    const io = memoryIo({ "a.properties": `bootstrap.servers=a:1\nacks=${"a".repeat(before)} ::error::x\n` });
    run(["check"], io, "0");
    expect(io.stdout().split("\n").filter(isCommand)).toEqual([]);
  }
});

it("the caret stays under its place", () => {
  const io = memoryIo({ "a.properties": "bootstrap.servers=a:1\nclient.id=x\nacks=\x1b0\n" });
  run(["check"], io, "0");
  expect(io.stdout()).toContain("  3 | acks=\\x1b0\n    |      ^^^^^\n");
  const yaml = memoryIo({ "application.yml": 'spring.kafka.producer: {client-id: "\u202e", acks: 0}\n' });
  run(["check"], yaml, "0");
  const [, source = "", caret = ""] = /( {2}1 \|.*)\n(.*)\n/.exec(yaml.stdout()) ?? [];
  expect(source[caret.indexOf("^")]).toBe(caret === "" ? undefined : "0");
});

it("a diff with such a line beside the change applies, and one with it in the change says that it does not", () => {
  const before = "a=\x1b[31m\nacks=0\n ::error::x\nb=1\r\n";
  const beside = diffOf("x.properties", before, before.replace("acks=0", "acks=all"));
  expect(beside.isMasked).toBe(false);
  expect(beside.text).not.toContain("\x1b");
  expect(beside.text).not.toMatch(/^ ::/m);
  expect(applyPatch(before, beside.text)).toBe(before.replace("acks=0", "acks=all"));
  expect(diffOf("x.properties", "acks=\x1b\n", "acks=all\n")).toMatchObject({
    isMasked: true,
    text: expect.stringContaining("-acks=\\x1b\n"),
  });
});

describe("drawing", () => {
  it.each([
    ["a\tb", "a\tb"],
    ["\x1b[0m", "\\x1b[0m"],
    ["\n\r\0\x7f\x85\x9b", "\\x0a\\x0d\\x00\\x7f\\x85\\x9b"],
    ["\u202e\u2066\u2028", "\\u202e\\u2066\\u2028"],
    ["订单 é 😀 ##x #[", "订单 é 😀 ##x #["],
    ["##[x] ###[", "#\\x23[x] ##\\x23["],
  ])("%j", (text, expected) => expect(drawn(text)).toBe(expected));

  it("of lines", () => expect(unled("a\n ::x\n\n::y :: z\n:a")).toBe("a\n \\x3a:x\n\n\\x3a:y :: z\n:a"));

  it("keeps what JSON means", () => {
    const value = { "a\\x1b": "\x1b\x9b\u2028 ##[error] \\x9b \n" };
    expect(JSON.parse(jsonOf(value))).toEqual(value);
    expect(jsonOf(value)).not.toMatch(/[\x9b\u2028]|##\[/);
  });
});
