/** A baseline silences what it records, tells what got fixed, outlasts moved lines, and holds no value of any file. */
import { describe, expect, it } from "vitest";
import { run } from "../../server/src/cli/run.ts";
import { type MemoryIo, memoryIo } from "../support/memory-io.ts";
import { sample } from "./sample.ts";

const file = ".kafka-lossless-baseline.json";

function recorded(files: Readonly<Record<string, string>> = sample, args: readonly string[] = []) {
  const io = memoryIo(files);
  expect(run(["check", ".", "--write-baseline", ...args], io, "0")).toBe(0);
  expect(io.stdout()).toBe("");
  return text(io, file);
}

function text(io: MemoryIo, path: string): string {
  return new TextDecoder().decode(io.files.get(path));
}

function against(baseline: string, files: Readonly<Record<string, string>>, args: readonly string[] = []) {
  const io = memoryIo({ ...files, "known.json": baseline });
  const code = run(["check", "--baseline", "known.json", "--fail-on", "info", ...args], io, "0");
  return { code, out: io.stdout(), err: io.stderr() };
}

describe("a baseline", () => {
  it("silences what it records", () => {
    const { code, out, err } = against(recorded(), sample);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^Judged for kafka-clients 2\.7\.\nFiles with Kafka settings: 7\. Errors: 0, warnings: 0, infos: 0, hints: 0, suppressed: 7\.\n$/,
    );
    expect(err).toBe("known.json: known findings: 6, fixed since: 0.\n");
  });

  it("tells that other hard links keep the old text", () => {
    const io = memoryIo(sample);
    const write = (path: string, bytes: Uint8Array) => {
      io.write(path, bytes);
      return { kind: "written", links: 1 } as const;
    };
    expect(run(["check", ".", "--write-baseline"], { ...io, write }, "0")).toBe(0);
    expect(io.stderr()).toContain("Other hard links that keep the old text: 1.");
  });

  it("is the same for the same files, and for files whose lines have moved", () => {
    expect(recorded()).toBe(recorded());
    const moved = Object.entries(sample).map(([path, one]) => [path, `# moved\n\n${one}`]);
    expect(recorded(Object.fromEntries(moved))).toBe(recorded());
  });

  it("is sorted, a line a finding", () => {
    const lines = recorded().split("\n").slice(3, -3);
    expect(lines).toEqual(lines.toSorted());
    for (const line of lines)
      expect(line).toMatch(/^ {4}\{"path":"[^"]+","rule":"[a-z0-9-]+","fingerprint":"[0-9a-f]{32}"\},?$/);
  });

  it("lets what is new count", () => {
    const more = { ...sample, "new/producer.properties": "bootstrap.servers=k:9092\nacks=1\n" };
    const { code, out } = against(recorded(), more);
    expect(code).toBe(1);
    expect(out).toContain("new/producer.properties:2:6 warning producer-acks-one");
    expect(out.match(/^\S+:\d+:\d+ /gm)).toHaveLength(1);
  });

  it("tells what got fixed, also with a file that is gone", () => {
    const baseline = recorded();
    const { "config/old/producer.properties": _, ...rest } = sample;
    const fixed = { ...rest, "src/main/resources/application.yml": "spring.kafka.bootstrap-servers: kafka:9092\n" };
    const { code, err } = against(baseline, fixed);
    expect(code).toBe(0);
    expect(err.split("\n")).toEqual([
      "config/old/producer.properties: producer-acks-default-one-legacy-client is fixed; the baseline still has it.",
      "src/main/resources/application.yml: producer-acks-one is fixed; the baseline still has it.",
      "src/main/resources/application.yml: producer-acks-zero is fixed; the baseline still has it.",
      "src/main/resources/application.yml: spring-enable-auto-commit-true is fixed; the baseline still has it.",
      "known.json: known findings: 2, fixed since: 4.",
      "",
    ]);
  });

  it("keeps what a run does not look at, and forgets what it finds fixed", () => {
    const io = memoryIo({ ...sample, [file]: recorded(), "config/old/producer.properties": "acks=all\n" });
    run(["check", "config", "--write-baseline"], io, "0");
    expect(text(io, file)).toContain("src/main/resources/application.yml");
    expect(text(io, file)).not.toContain("config/old");
    const only = against(recorded(), sample, ["config"]);
    expect(only.err).toBe("known.json: known findings: 3, fixed since: 0.\n");
  });

  it("is told in every format", () => {
    const json = JSON.parse(against(recorded(), sample, ["--format", "json"]).out) as Readonly<Record<string, unknown>>;
    expect(json["baseline"]).toEqual({ known: 6, fixed: [] });
    const sarif = against(recorded(), sample, ["--format", "sarif"]).out;
    expect(sarif.match(/"kind": "external"/g)).toHaveLength(6);
    expect(sarif.match(/"baselineState": "unchanged"/g)).toHaveLength(6);
    expect(sarif.match(/"baselineState": "new"/g)).toHaveLength(1);
    expect(against(recorded(), sample, ["--format", "gitlab"]).out).toBe("[]\n");
    expect(against(recorded(), sample, ["--format", "junit"]).out).not.toContain("<failure");
  });

  it("holds no value", () => {
    const secret = {
      "producer.properties": "bootstrap.servers=k:9092\nacks=0\nssl.key.password=hunter2\nacks2=hunter2\n",
    };
    expect(recorded(secret)).not.toContain("hunter2");
  });
});

describe("a baseline that is none", () => {
  it("is missing", () => {
    const io = memoryIo(sample);
    expect(run(["check", "--baseline", "none.json"], io, "0")).toBe(2);
    expect(io.stderr()).toBe("none.json: there is no baseline here; --write-baseline writes it.\n");
  });

  it.each(["", "[]", "{", '{"schema":2,"findings":[]}', '{"schema":1,"findings":[{}]}', "\0"])("is %j", (content) => {
    expect(against(content, sample)).toEqual({ code: 2, out: "", err: "known.json: this is not a baseline.\n" });
    const io = memoryIo({ ...sample, "known.json": content });
    expect(run(["check", "--baseline", "known.json", "--write-baseline"], io, "0")).toBe(2);
    expect(text(io, "known.json")).toBe(content);
  });

  it("cannot be written", () => {
    const locked = { ...memoryIo(sample), write: () => ({ kind: "failed", why: "read-only file system" }) as const };
    expect(run(["check", "--write-baseline"], locked, "0")).toBe(2);
  });
});
