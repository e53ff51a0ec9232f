/** SARIF holds what its schema asks, and what people who read it rely on. */
import { createRequire } from "node:module";
import Ajv from "ajv";
import { describe, expect, it } from "vitest";
import { run } from "../../server/src/cli/run.ts";
import { fileRuleIds } from "../../server/src/rules/file-rules.ts";
import { everyRule } from "../../server/src/rules/index.ts";
import { memoryIo } from "../support/memory-io.ts";
import { sample } from "./sample.ts";

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly suppressions: readonly { readonly kind: string; readonly justification: string }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly baselineState?: string;
  readonly fixes: readonly unknown[];
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string } };
  }[];
}

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly invocations: readonly {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly unknown[];
    }[];
    readonly results: readonly Result[];
  }[];
}

const schema = createRequire(import.meta.url)("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json") as Readonly<
  Record<string, unknown>
>;
// The schema is of draft 4, of which it uses nothing that newer drafts read otherwise but its own name.
const { $schema: _draft, id: _name, ...rest } = schema;
const validate = new Ajv({
  strict: false,
  unicodeRegExp: false,
  formats: {
    uri: /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]*$/i,
    "uri-reference": /^(?:[^\s<>"{}|\\^`%]|%[0-9A-F]{2})*$/i,
    "date-time": true,
  },
}).compile(rest);

function sarif(files: Readonly<Record<string, string>>, args: readonly string[] = [], broken: readonly string[] = []) {
  const io = memoryIo(files, { broken });
  const code = run(["check", ".", "--format", "sarif", ...args], io, "1.2.3");
  const log = JSON.parse(io.stdout()) as Log;
  const [first] = log.runs;
  if (first === undefined) throw new Error("no run");
  return { code, log, run: first, results: first.results, text: io.stdout() };
}

describe("SARIF", () => {
  it.each(["en", "zh-cn"])("is valid in %s", (lang) => {
    const { log, code } = sarif(sample, ["--lang", lang], ["config/broken.properties"]);
    validate(log);
    expect(validate.errors).toBe(null);
    expect(code).toBe(2);
  });

  it("the schema would tell", () => {
    expect(validate({ version: "2.1.0", runs: [{ tool: { driver: {} } }] })).toBe(false);
    expect(validate({ version: "2.1.0", runs: [{ tool: { driver: { name: "x", informationUri: "no uri" } } }] })).toBe(
      false,
    );
  });

  it("declares every rule, and results point at theirs", () => {
    const { run, results } = sarif(sample);
    const declared = run.tool.driver.rules.map(({ id }) => id);
    expect(declared).toEqual([...everyRule.map(({ id }) => id), ...fileRuleIds]);
    expect(results.length).toBeGreaterThan(4);
    for (const { ruleId, ruleIndex } of results) expect(declared[ruleIndex]).toBe(ruleId);
  });

  it("keeps what is suppressed, with the reason", () => {
    const suppressed = sarif(sample).results.filter(({ suppressions }) => suppressions.length > 0);
    expect(suppressed.map(({ ruleId, suppressions }) => [ruleId, suppressions])).toEqual([
      ["producer-acks-zero", [{ kind: "inSource", status: "accepted", justification: 'page views, "cheap" & <many>' }]],
    ]);
  });

  it("writes addresses of files below the repository, and of others", () => {
    const { results } = sarif(sample);
    const found = results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation);
    expect(found).toContainEqual({ uri: "config/a%20b%2Cc%25%3A%3C1%3E.properties", uriBaseId: "%SRCROOT%" });
    const io = memoryIo({ "/elsewhere/producer.properties": "bootstrap.servers=k:9092\nacks=0\n" });
    run(["check", "/elsewhere/producer.properties", "--format", "sarif"], io, "1.2.3");
    expect(io.stdout()).toContain('"uri": "file:///elsewhere/producer.properties"');
  });

  it("tells what went wrong as a notification", () => {
    const [invocation] = sarif(sample, [], ["config/broken.properties"]).run.invocations;
    expect(invocation?.executionSuccessful).toBe(false);
    expect(JSON.stringify(invocation?.toolExecutionNotifications)).toContain(
      "config/broken.properties: cannot be read.",
    );
  });

  it("is the same for the same input", () => {
    expect(sarif(sample).text).toBe(sarif(sample).text);
  });
});

describe("fingerprints", () => {
  const fingerprints = (files: Readonly<Record<string, string>>): readonly string[] =>
    sarif(files).results.map(({ ruleId, partialFingerprints }) =>
      [ruleId, ...Object.values(partialFingerprints)].join(" "),
    );

  it("are all different", () => {
    const all = fingerprints(sample);
    expect(new Set(all).size).toBe(all.length);
  });

  it("stay when lines move, and when values change", () => {
    const moved = Object.fromEntries(
      Object.entries(sample).map(([path, text]) => [
        path,
        path.endsWith(".yml") ? `# moved\n\n${text}` : text.replace(/^(?!#)/m, "# moved\n\nclient.id=orders\n"),
      ]),
    );
    // What is absent is drawn at the first setting, whichever that is.
    expect(fingerprints(moved).toSorted()).toEqual(fingerprints(sample).toSorted());
  });

  it("of what is absent in a Spring file stay, whichever setting comes first", () => {
    const yaml = (first: string) => ({
      "application.yml": `# kafka-lossless: kafka=2.7\nspring:\n  kafka:\n    producer:\n${first}      client-id: orders\n`,
    });
    const properties = (first: string) => ({
      "application.properties": `# kafka-lossless: kafka=2.7\n${first}spring.kafka.producer.client-id=orders\n`,
    });
    expect(fingerprints(yaml(""))).toHaveLength(1);
    expect(fingerprints(yaml("      buffer-memory: 32MB\n"))).toEqual(fingerprints(yaml("")));
    expect(fingerprints(properties(""))).toHaveLength(1);
    const more = "spring.kafka.producer.buffer-memory=32MB\n";
    expect(fingerprints(properties(more))).toEqual(fingerprints(properties("")));
  });

  it("are of the setting, the file and the profile", () => {
    const one = fingerprints({ "a/producer.properties": "bootstrap.servers=k:9092\nacks=0\n" });
    expect(fingerprints({ "b/producer.properties": "bootstrap.servers=k:9092\nacks=0\n" })).not.toEqual(one);
    const profile = (name: string) => ({
      "application.yml": `spring.kafka.bootstrap-servers: k:9092\n---\nspring.config.activate.on-profile: ${name}\nspring.kafka.producer.acks: 0\n`,
    });
    expect(fingerprints(profile("a"))).not.toEqual(fingerprints(profile("b")));
  });
});
