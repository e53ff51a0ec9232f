/** GitHub's annotations, GitLab's Code Quality and JUnit's XML hold what their readers ask. */
import Ajv from "ajv";
import { describe, expect, it } from "vitest";
import { run } from "../../server/src/cli/run.ts";
import { memoryIo } from "../support/memory-io.ts";
import { junitFaults } from "./junit-structure.ts";
import { sample } from "./sample.ts";

function report(format: string, args: readonly string[] = [], broken: readonly string[] = []) {
  const io = memoryIo(sample, { broken });
  const code = run(["check", ".", "--format", format, ...args], io, "1.2.3");
  return { code, text: io.stdout(), err: io.stderr() };
}

describe("github", () => {
  const command =
    /^::(error|warning|notice) file=[^:,\s]+( [^:,\s]+)*(,line=\d+,endLine=\d+(,col=\d+,endColumn=\d+)?,title=[a-z0-9-]+)?::[^\r\n]+$/;

  it.each(["en", "zh-cn"])("writes a command in each line, the sum last (%s)", (lang) => {
    const lines = report("github", ["--lang", lang], ["config/broken.properties"]).text.trimEnd().split("\n");
    expect(lines.pop()).toMatch(lang === "en" ? /^Files with Kafka settings: 7\./ : /^含 Kafka 配置的文件：7。/);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((line) => !command.test(line))).toEqual([]);
  });

  it("escapes what would end the place or the command", () => {
    expect(report("github").text).toContain("::error file=config/a b%2Cc%25%3A<1>.properties,line=4,endLine=4,col=39,");
  });

  it("leaves out what is suppressed, and infos under --quiet", () => {
    expect(report("github").text).not.toContain("config/quiet");
    expect(report("github").text).toContain("::notice ");
    expect(report("github", ["--quiet"]).text).not.toContain("::notice ");
  });
});

describe("gitlab", () => {
  /** After GitLab's documentation of the Code Quality report format. */
  const validate = new Ajv().compile({
    type: "array",
    items: {
      type: "object",
      required: ["description", "check_name", "fingerprint", "severity", "location"],
      additionalProperties: false,
      properties: {
        description: { type: "string", minLength: 1 },
        check_name: { type: "string", minLength: 1 },
        fingerprint: { type: "string", minLength: 1 },
        severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
        location: {
          type: "object",
          required: ["path", "lines"],
          additionalProperties: false,
          properties: {
            path: { type: "string", pattern: "^(?!\\./|/)." },
            lines: {
              type: "object",
              required: ["begin"],
              additionalProperties: false,
              properties: { begin: { type: "integer", minimum: 1 }, end: { type: "integer", minimum: 1 } },
            },
          },
        },
      },
    },
  });

  it("is valid, with fingerprints that occur once", () => {
    const found = JSON.parse(report("gitlab").text) as readonly { readonly fingerprint: string }[];
    validate(found);
    expect(validate.errors).toBe(null);
    expect(found.length).toBeGreaterThan(4);
    expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(found.length);
  });

  it("is an empty list where there is nothing, and tells problems elsewhere", () => {
    const io = memoryIo({});
    expect(run(["check", ".", "--format", "gitlab"], io, "1.2.3")).toBe(0);
    expect(io.stdout()).toBe("[]\n");
    expect(report("gitlab", [], ["config/broken.properties"]).err).toBe("config/broken.properties: cannot be read.\n");
  });
});

describe("junit", () => {
  it.each([[[]], [["--fail-on", "never"]], [["--lang", "zh-cn"]]])("has the structure that is asked %s", (args) => {
    expect(junitFaults(report("junit", args, ["config/broken.properties"]).text)).toEqual([]);
  });

  it("the check of the structure would tell", () => {
    expect(junitFaults('<testsuites tests="2"><testsuite name="a"><x/></testsuite></testsuites>')).not.toEqual([]);
    expect(junitFaults("<testsuites>")).not.toEqual([]);
  });

  it("fails where the run does", () => {
    expect(report("junit").text).toContain("<failure ");
    expect(report("junit", ["--fail-on", "never"]).text).not.toContain("<failure ");
    expect(report("junit").text).toContain('<skipped message="page views, &quot;cheap&quot; &amp; &lt;many&gt;"');
    expect(report("junit").text).toContain(
      '<testcase name="kafka-lossless" classname="config/fine/producer.properties"',
    );
  });

  it("has no character that XML has not", () => {
    const io = memoryIo({
      "producer.properties": "bootstrap.servers=k:9092\nacks=\u0001\ud800\\u0002\nkey.serializr=\u000b\n",
    });
    run(["check", ".", "--format", "junit"], io, "1.2.3");
    expect(junitFaults(io.stdout())).toEqual([]);
  });
});
