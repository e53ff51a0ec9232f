/** The frame around the rules: crash guard, releases, views, covered findings, surroundings, severities. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../server/src/analysis/analyze.ts";
import type { AnalyzeOptions } from "../../server/src/analysis/options.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { parseRange } from "../../server/src/kafka/version.ts";
import type { EffectiveComponent } from "../../server/src/model/effective.ts";
import { producerAcksOne } from "../../server/src/rules/producer/acks-one/rule.ts";
import { producerAcksZero } from "../../server/src/rules/producer/acks-zero/rule.ts";
import { defineRule, type Report, type Rule } from "../../server/src/rules/rule.ts";
import { insert, set } from "../../server/src/rules/shared/fix.ts";
import { applyEdits } from "../../server/src/syntax/text-edit.ts";
import { render, say } from "../../server/src/texts/text.ts";

const text = { en: "{what}", "zh-cn": "{what}" };

/** A rule of the test's own, with the documentation of a real one. */
function rule(id: string, check: Rule["check"], more: Partial<Rule> = {}): Rule {
  return defineRule({
    id,
    category: "loss",
    severity: "warning",
    roles: ["producer"],
    settings: ["acks"],
    docs: producerAcksZero.docs,
    check,
    ...more,
  });
}

function lint(rules: readonly Rule[], options: AnalyzeOptions = {}, source = "acks=1\n", uri = "producer.properties") {
  const analysis = analyze([parse({ uri, text: source })], { ...options, rules });
  const findings = analysis.findings.map((one) =>
    `${one.severity} ${one.rule} ${one.messages.map((message) => render(message, "en")).join(" ")}`.trim(),
  );
  return { analysis, findings };
}

const always: Rule["check"] = function* (producer) {
  yield { at: producer.anchor, message: say(text, { what: "always" }) };
};

it("a rule that crashes is told once, and the others go on", () => {
  const broken = rule("broken-rule", () => {
    throw new Error("on purpose");
  });
  const { analysis, findings } = lint([broken, rule("sound-rule", always)]);
  expect(analysis.crashes.map((crash) => crash.rule)).toEqual(["broken-rule"]);
  expect(analysis.crashes[0]?.failure).toMatch(/^Error\n/);
  expect(analysis.crashes[0]?.failure).not.toContain("on purpose");
  expect(findings).toEqual(["warning sound-rule always"]);
});

describe("releases", () => {
  const from30: Rule["check"] = function* (producer, { lens }) {
    if (lens.within("clients", parseRange(">=3.0"))) yield { at: producer.anchor, message: say(text, { what: "new" }) };
  };

  it("keeps its severity where it holds in all", () =>
    expect(lint([rule("a-rule", from30)], { pins: { clients: "3.5" } }).findings).toEqual(["warning a-rule new"]));
  it("is silent where it holds in none", () =>
    expect(lint([rule("a-rule", from30)], { pins: { clients: "2.8" } }).findings).toEqual([]));
  it("is an info that names the releases where it holds in a part", () =>
    expect(lint([rule("a-rule", from30)]).findings).toEqual(["info a-rule new This holds for kafka-clients >=3.0."]));
  it("calls no fix safe where the file may be right as it is in other releases", () => {
    const removing: Rule["check"] = function* (producer, { lens }) {
      const acks = producer.written("acks");
      if (acks === undefined || !lens.within("clients", parseRange(">=3.0"))) return;
      yield { at: acks, message: say(text, { what: "new" }), fixes: [set(acks, "all", "safe")] };
    };
    const offered = (options: AnalyzeOptions) =>
      lint([rule("a-rule", removing)], options).analysis.findings.flatMap(({ fixes }) =>
        fixes.map(({ title, safety }) => [render(title, "en"), safety]),
      );
    expect(offered({ pins: { clients: "3.5" } })).toEqual([["Set acks=all (safe)", "safe"]]);
    expect(offered({})).toEqual([["Set acks=all (changes behaviour)", "changes-behaviour"]]);
  });
  it("or silent where the rule wants that", () =>
    expect(lint([rule("a-rule", from30, { inPart: "silent" })]).findings).toEqual([]));
  it("or a hint where the rule wants that", () =>
    expect(lint([rule("a-rule", from30, { inPart: "hint" })]).findings).toEqual([
      "hint a-rule new This holds for kafka-clients >=3.0.",
    ]));
  it("a rule's own range counts alike", () =>
    expect(lint([rule("a-rule", always, { versions: { clients: "<3.0" } })]).findings).toEqual([
      "info a-rule always This holds for kafka-clients <3.0.",
    ]));

  it("of different severities the mildest holds everywhere, and the newest release speaks", () => {
    const differing: Rule["check"] = function* (producer, { lens }) {
      const isNew = lens.within("clients", parseRange(">=3.0"));
      yield {
        at: producer.anchor,
        severity: isNew ? "info" : "error",
        message: say(text, { what: isNew ? "new" : "old" }),
      };
    };
    expect(lint([rule("a-rule", differing)]).findings).toEqual(["info a-rule new"]);
  });

  it("the fix is the oldest release's, which is right for newer ones too", () => {
    const written = (key: string, value: string) => `bootstrap.servers=k:9092\nacks=all\n${key}=${value}\n`;
    const mended = (pins: AnalyzeOptions["pins"]) => {
      const source = written("retries", "0");
      const [finding] = analyze([parse({ uri: "producer.properties", text: source })], { pins: pins ?? {} }).findings;
      return applyEdits(source, finding?.fixes[0]?.edits ?? []);
    };
    expect(mended({ clients: "3.9" })).toBe("bootstrap.servers=k:9092\nacks=all\n");
    expect(mended({})).toBe(written("retries", "2147483647"));
  });

  it("a default that changed is followed", () => {
    const byDefault: Rule["check"] = function* (producer): Iterable<Report> {
      if (producer.effective("acks").typed === "1") yield { at: producer.anchor, message: say(text, { what: "one" }) };
    };
    const source = "bootstrap.servers=k:9092\nlinger.ms=1\n";
    expect(lint([rule("a-rule", byDefault)], {}, source).findings).toEqual([
      "info a-rule one This holds for kafka-clients <3.0.",
    ]);
    expect(lint([rule("a-rule", byDefault)], { pins: { clients: "2.8" } }, source).findings).toEqual([
      "warning a-rule one",
    ]);
  });
});

describe("a program that nobody knows", () => {
  const head = "# kafka-lossless: program=unknown role=producer\n";
  const source = `${head}bootstrap.servers=k:9092\nacks=1\n`;
  const remark = "It is not known which program reads this file: with Kafka's Java client this is so.";

  function* atAcks(producer: EffectiveComponent, more: Partial<Report> = {}): Iterable<Report> {
    const acks = producer.written("acks");
    if (acks !== undefined) yield { at: acks, message: say(text, { what: "written" }), ...more };
  }

  it("is told what is written, as an info at most", () => {
    const written = rule("a-rule", (producer) => atAcks(producer));
    expect(lint([written], {}, source).findings).toEqual([`info a-rule written ${remark}`]);
    expect(lint([written], { preset: "critical" }, source).findings).toEqual([`info a-rule written ${remark}`]);
    const hint = rule("a-rule", (producer) => atAcks(producer, { severity: "hint" }));
    expect(lint([hint], {}, source).findings).toEqual([`hint a-rule written ${remark}`]);
  });

  it.each([
    ["at its anchor", rule("a-rule", always)],
    [
      "of a part of the releases",
      rule("a-rule", (producer, { lens }) => (lens.within("clients", parseRange(">=3.0")) ? atAcks(producer) : [])),
    ],
    ["that Java's client refuses", rule("a-rule", (producer) => atAcks(producer), { category: "startup-failure" })],
    ["that holds for another program", rule("a-rule", (producer) => atAcks(producer), { programs: ["java"] })],
  ])("is told nothing %s", (_, one) => {
    expect(lint([one], {}, source).findings).toEqual([]);
    expect(lint([one], {}, source.replace("program=unknown", "program=java")).findings).toHaveLength(1);
  });

  it("is offered changes of what is written, and none is called safe", () => {
    const offering = rule("a-rule", (producer) => {
      const acks = producer.written("acks");
      const fixes = acks === undefined ? [] : [set(acks, "all", "safe"), insert(producer, "retries", "5", "safe")];
      return atAcks(producer, { fixes });
    });
    const [finding] = lint([offering], {}, source).analysis.findings;
    expect(finding?.fixes.map(({ title, safety }) => [render(title, "en"), safety])).toEqual([
      ["Set acks=all (changes behaviour)", "changes-behaviour"],
    ]);
  });

  it("is no sibling of another program's client", () => {
    const looking = rule("a-rule", (producer, { siblings }) => {
      const names = siblings("consumer").map(({ program }) => program);
      return [{ at: producer.anchor, message: say(text, { what: names.join() }) }];
    });
    const consumer = (program: string, uri: string) =>
      parse({ uri, text: `# kafka-lossless: program=${program} role=consumer\ngroup.id=g\n` });
    const { findings } = analyze(
      [
        parse({ uri: "producer.properties", text: "acks=1\n" }),
        consumer("java", "a.properties"),
        consumer("unknown", "b.properties"),
      ],
      { rules: [looking] },
    );
    expect(findings.flatMap(({ messages }) => messages.map((one) => render(one, "en")))).toEqual(["java"]);
  });
});

describe("views", () => {
  const source =
    "spring.kafka.producer.acks: 1\n---\nspring.config.activate.on-profile: prod\nspring.kafka.producer.acks: all\n---\nspring.config.activate.on-profile: dev\nspring.kafka.producer.retries: 5\n";
  const acksOne: Rule["check"] = function* (producer) {
    const acks = producer.written("acks");
    if (acks?.typed === "1") yield { at: acks, message: say(text, { what: "one" }) };
  };
  const profiles = (options: AnalyzeOptions) =>
    lint([rule("a-rule", acksOne)], options, source, "application.yml").analysis.findings.map((one) => one.profiles);

  it("folds equal findings and names the profiles where they are not all", () =>
    expect(profiles({})).toEqual([["default", "dev"]]));
  it("looks at one combination where it is named", () => {
    expect(profiles({ profiles: ["prod"] })).toEqual([]);
    expect(profiles({ profiles: ["dev"] })).toEqual([["dev"]]);
  });
});

it("one cause is one finding: what a stronger rule covers is related to it", () => {
  const weaker = rule(
    "weaker-rule",
    function* (producer) {
      const retries = producer.written("retries");
      if (retries !== undefined) yield { at: retries, message: say(text, { what: "weaker" }) };
    },
    { coveredBy: ["stronger-rule"] },
  );
  const { analysis } = lint([rule("stronger-rule", always), weaker], {}, "acks=1\nretries=3\n");
  expect(analysis.findings.map((one) => one.rule)).toEqual(["stronger-rule"]);
  expect(analysis.findings[0]?.related.map((one) => one.place.span)).toEqual([{ start: 15, end: 16 }]);
});

describe("surroundings", () => {
  const replication = rule("a-rule", always, { aboutReplication: true });
  const severity = (uri: string, source: string, options: AnalyzeOptions = {}) =>
    lint([replication], options, source, uri).analysis.findings[0]?.severity;

  it.each([
    ["producer.properties", "bootstrap.servers=a:9092,b:9092\nacks=1\n", "warning"],
    ["producer.properties", "bootstrap.servers=localhost:9092\nacks=1\n", "hint"],
    [
      "application.yml",
      "spring.kafka:\n  bootstrap-servers: ${BROKERS:localhost:9092}\n  producer.acks: 1\n",
      "warning",
    ],
    ["application.yml", "spring.kafka:\n  bootstrap-servers: localhost:9092\n  producer.acks: 1\n", "hint"],
    ["examples/producer.properties", "acks=1\n", "hint"],
    ["docker/producer.properties", "acks=1\n", "hint"],
    ["src/test/resources/producer.properties", "acks=1\n", "hint"],
    ["contest/producer.properties", "acks=1\n", "warning"],
    ["application-dev.yml", "spring.kafka.producer.acks: 1\n", "hint"],
    ["application-prod.yml", "spring.kafka.producer.acks: 1\n", "warning"],
  ])("%s %j is a %s", (uri, source, expected) => expect(severity(uri, source)).toBe(expected));

  it("folders above the open one say nothing", () =>
    expect(
      severity("file:///home/me/test/shop/producer.properties", "acks=1\n", { roots: ["file:///home/me/test/shop/"] }),
    ).toBe("warning"));
});

it("severities can be set, and rules switched off", () => {
  expect(lint([rule("a-rule", always)], { severities: { "a-rule": "error" } }).findings).toEqual([
    "error a-rule always",
  ]);
  expect(lint([rule("a-rule", always)], { severities: { "a-rule": "off" } }).findings).toEqual([]);
});

it("the hint that one profile makes of a warning is not told beside it", () => {
  const text =
    "spring.kafka.producer.acks: 1\n---\nspring.config.activate.on-profile: dev\nspring.kafka.producer.client-id: a\n---\nspring.config.activate.on-profile: prod\nspring.kafka.producer.client-id: b\n";
  const { findings } = analyze([parse({ uri: "application.yml", text })], { rules: [producerAcksOne] });
  expect(findings.map(({ severity, profiles }) => [severity, profiles])).toEqual([["warning", ["default", "prod"]]]);
});

it("a value as long as a file is cut in what is said of it, never within a character", () => {
  const acks = `${"x".repeat(499)}😀${"y".repeat(9_999)}`;
  const { findings } = analyze([parse({ uri: "producer.properties", text: `bootstrap.servers=a:1\nacks=${acks}\n` })]);
  const [said = ""] = findings.flatMap(({ messages }) => messages.map((one) => render(one, "en")));
  expect(said).toContain(`${"x".repeat(499)}…`);
  expect(said.length).toBeLessThan(1_000);
});
