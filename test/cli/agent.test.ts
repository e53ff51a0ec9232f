/** `--format agent`: the sum first, few words, and patches that apply to the files as they are and mend what they stand under. */
import { applyPatch, parsePatch } from "diff";
import { describe, expect, it } from "vitest";
import { run } from "../../server/src/cli/run.ts";
import { memoryIo } from "../support/memory-io.ts";
import { sample } from "./sample.ts";

const finding = /^(\S.*?):(\d+):(\d+) (error|warning|info|hint) ([a-z0-9-]+): \S/;

function reported(given: Readonly<Record<string, string>>, ...args: readonly string[]): string {
  const io = memoryIo(given);
  run(["check", "--format", "agent", ...args], io, "0");
  return io.stdout();
}

interface Found {
  readonly name: string;
  readonly patch: string;
}

function foundIn(report: string): readonly Found[] {
  return report
    .split("\n\n")
    .slice(1)
    .map((part) => {
      const [, path, line, , , rule] = finding.exec(part) ?? [];
      return { name: `${path}:${line} ${rule}`, patch: /^--- a\/.*/ms.exec(part)?.[0] ?? "" };
    });
}

describe("a patch", () => {
  const found = foundIn(reported(sample));

  it("stands under most findings here", () => {
    expect(found.filter(({ patch }) => patch !== "").length).toBeGreaterThan(4);
  });

  it.each(found.filter(({ patch }) => patch !== ""))("of $name applies and mends it", ({ name, patch }) => {
    const changed = parsePatch(`${patch}\n`).map((one): readonly [string, string] => {
      const path = one.oldFileName?.slice(2) ?? "";
      const after = applyPatch(sample[path] ?? "", one);
      if (after === false) throw new Error(`does not apply to ${path}:\n${patch}`);
      return [path, after];
    });
    expect(changed.length).toBeGreaterThan(0);
    const after = foundIn(reported({ ...sample, ...Object.fromEntries(changed) })).map((one) => one.name);
    expect(after).not.toContain(name);
  });
});

it("says the sum first, and what is to be done where no edit can", () => {
  const login =
    "sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username=u password=p;";
  const text = reported({
    "producer.properties": `bootstrap.servers=k:9092\nacks=all\nsecurity.protocol=SASL_SSL\n${login}\n`,
  });
  expect(text).toMatch(/^Files with Kafka settings: 1\. /);
  expect(
    text
      .split("\n\n")
      .slice(1)
      .every((part) => finding.test(part)),
  ).toBe(true);
  expect(text).toMatch(/^advice: /m);
});

it("leaves out what is suppressed, and infos under --quiet", () => {
  expect(reported(sample)).toMatch(/ info /);
  expect(reported(sample, "--quiet")).not.toMatch(/ (info|hint) /);
  expect(reported(sample)).not.toContain("config/quiet/");
});

it("no line of a file becomes another finding", () => {
  const text = reported({
    "producer.properties": "bootstrap.servers=k:9092\nacks=0\u0085x:1:1 error a: b\u2028y:1:1 error a: b\n",
  });
  expect(
    text
      .split("\n\n")
      .slice(1)
      .every((part) => finding.test(part)),
  ).toBe(true);
  expect(text).not.toMatch(/^[xy]:1:1/m);
});
