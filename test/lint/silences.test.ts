/** A rule is not asked again where nothing has changed that it looked at, and is asked wherever something has. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../server/src/analysis/analyze.ts";
import type { AnalyzeOptions } from "../../server/src/analysis/options.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { rules } from "../../server/src/rules/index.ts";
import { producerAcksZero } from "../../server/src/rules/producer/acks-zero/rule.ts";
import type { Rule } from "../../server/src/rules/rule.ts";
import { say } from "../../server/src/texts/text.ts";
import { carrierTexts, exampleTexts, type NamedText } from "../support/example-texts.ts";

const acks = say({ en: "acks", "zh-cn": "acks" });

/** Whether a rule with this check is asked anything when a text is judged. */
function watched(check: Rule["check"]) {
  let isAsked = false;
  const rule: Rule = {
    ...producerAcksZero,
    *check(component, context) {
      isAsked = true;
      yield* check(component, context);
    },
  };
  const asked = [rule];
  return (text: string, uri = "producer.properties", options: AnalyzeOptions = {}): boolean => {
    isAsked = false;
    analyze([parse({ uri, text })], { rules: asked, ...options });
    return isAsked;
  };
}

const file = "bootstrap.servers=kafka:9092\nacks=all\nlinger.ms=5\n";
const withoutAcks = file.replace("acks=all\n", "");

describe("a rule that reads what acks are at run time", () => {
  const readsAcks = () =>
    watched(function* (producer) {
      if (producer.effective("acks").typed === "0") yield { at: producer.anchor, message: acks };
    });

  it("is asked once about what is alike, wherever it stands", () => {
    const asked = readsAcks();
    expect(asked(file)).toBe(true);
    for (const [text, uri] of [
      [file],
      [`# a comment\n\n${file}`],
      [file, "other/producer.properties"],
      [file.replace("=5", "=50")],
    ] as const)
      expect(asked(text, uri)).toBe(false);
  });

  it.each([
    ["another value", file.replace("all", "1"), undefined, {}],
    ["another spelling of the value", file.replace("all", "-1"), undefined, {}],
    ["nothing written", withoutAcks, undefined, {}],
    ["a folder for tests", file, "test/producer.properties", {}],
    ["another release", file, undefined, { pins: { clients: "2.8" } }],
    ["another carrier", "spring.kafka.producer.acks: all\n", "application.yml", {}],
  ] as const)("is asked again: %s", (_, text, uri, options) => {
    const asked = readsAcks();
    asked(file);
    expect(asked(text, uri, options)).toBe(true);
  });

  it("is asked again where a setting changes of which acks are computed, and then only", () => {
    const asked = readsAcks();
    asked(withoutAcks);
    expect(asked(`${withoutAcks}client.id=orders\n`)).toBe(false);
    expect(asked(`${withoutAcks}enable.idempotence=false\n`)).toBe(true);
  });
});

it("a rule that chooses names is asked again where there is another one of them", () => {
  const timed = (key: string): boolean => key.endsWith(".ms");
  const asked = watched((producer) => producer.keys(timed).flatMap(() => []));
  asked(file);
  expect(asked(`${file}batch.size=1\n`)).toBe(false);
  expect(asked(`${file}retry.backoff.ms=1\n`)).toBe(true);
});

it("a rule that looks at the place, at the name, at the order or at sources is asked each time", () => {
  const looks: readonly Rule["check"][] = [
    ({ anchor }) => (anchor.uri === "" ? [] : []),
    ({ name }) => (name === "" ? [] : []),
    ({ component }) => (component.id === "" ? [] : []),
    (producer) => producer.settings().flatMap(() => []),
    (_, { readsItself }) => (readsItself("orders.acks") === "read" ? [] : []),
  ];
  for (const look of looks) {
    const asked = watched(look);
    asked(file);
    expect(asked(file)).toBe(true);
  }
});

it("a rule that reads what another profile assigns is asked again where that changes", () => {
  const asked = watched((producer) => producer.assigned("acks").flatMap(() => []));
  const ofProfile = (acks: string): string =>
    `spring.kafka.producer.linger: 5\n---\nspring.config.activate.on-profile: eu\nspring.kafka.producer.acks: ${acks}\n`;
  const options: AnalyzeOptions = { profiles: [] };
  expect(asked(ofProfile("all"), "application.yml", options)).toBe(true);
  expect(asked(ofProfile("all"), "application.yml", options)).toBe(false);
  expect(asked(ofProfile("1"), "application.yml", options)).toBe(true);
});

it("of many kinds of components the older ones are forgotten", () => {
  const asked = watched((producer) => (producer.written("acks") === undefined ? [] : []));
  const judged = (patch: number): boolean => asked(file, undefined, { pins: { clients: `3.9.${patch}` } });
  for (let patch = 0; patch < 60; patch++) judged(patch);
  expect(judged(0)).toBe(false);
  judged(60);
  expect(judged(0)).toBe(true);
});

it("a rule that reports something is asked each time: it may stand elsewhere", () => {
  const asked = watched((producer) => [{ at: producer.anchor, message: acks }]);
  asked(file);
  expect(asked(file)).toBe(true);
});

it.each<[string, Rule["check"], string]>([
  ["a neighbour", (_, { siblings }) => siblings("consumer").flatMap(() => []), "consumer.group-id: orders"],
  ["a name that nobody knows", (_, { unbound }) => unbound.flatMap(() => []), "producer.acs: all"],
  ["a reason not to start", (_, { refusals }) => refusals.flatMap(() => []), "producer.batch-size: much"],
])("a rule that does not find %s is asked again where there is one", (_, check, line) => {
  const producer = "spring.kafka.producer.acks: all\n";
  const asked = watched(check);
  asked(producer, "application.yml");
  expect(asked(producer, "application.yml")).toBe(false);
  expect(asked(`${producer}spring.kafka.${line}\n`, "application.yml")).toBe(true);
});

it("what is found does not depend on what was judged before", () => {
  const texts = [...exampleTexts().filter((_, i) => i % 4 === 0), ...carrierTexts];
  const findings = (asked: readonly Rule[], { uri, text }: NamedText) =>
    analyze([parse({ uri, text })], { rules: asked, preset: "critical" }).findings;
  const shared = [...rules];
  const forward = texts.map((one) => findings(shared, one));
  const backward = texts.toReversed().map((one) => findings(shared, one));
  expect(backward.toReversed()).toEqual(forward);
  for (const [i, one] of texts.entries()) if (i % 7 === 0) expect(findings([...rules], one)).toEqual(forward[i]);
});
