/** streams-at-least-once: where it speaks, and where it must stay silent. */
import { expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { streamsAtLeastOnce as rule } from "../../../server/src/rules/streams/at-least-once/rule.ts";
import { check } from "../../support/check.ts";

const start = "application.id=orders\nbootstrap.servers=kafka:9092\n";
const written =
  "With at_least_once a crash repeats the inputs since the last commit: outputs are written twice and counters count twice. exactly_once_v2 commits outputs, state and offsets together.";
const byDefault =
  "processing.guarantee is not set and is at_least_once: a crash repeats the inputs since the last commit, outputs are written twice and counters count twice. exactly_once_v2 commits outputs, state and offsets together.";

it("warns where every duplicate counts, written or not", () => {
  check(rule, `\n${start}processing.guarantee=at_least_once\n                     ^^^^^^^^^^^^^ warning: ${written}\n`);
  check(rule, `\napplication.id=orders\n^^^^^^^^^^^^^^ warning: ${byDefault}\nbootstrap.servers=kafka:9092\n`);
});

it("is silent elsewhere: at-least-once is what most applications rightly live with", () =>
  check(rule, start, { preset: "standard" }));

it("holds in Spring's files", () =>
  check(rule, `\nspring:\n  kafka:\n    streams:\n    ^^^^^^^ warning: ${byDefault}\n      application-id: orders\n`, {
    file: "src/main/resources/application.yml",
  }));

it("switches only where nothing that exactly-once refuses is in the way", () => {
  expect(fixesFor(start, "3.9")).toBe(1);
  expect(fixesFor(`${start}commit.interval.ms=30000\n`, "3.9")).toBe(0);
  expect(fixesFor(`${start}acks=1\n`, "3.9")).toBe(0);
  expect(fixesFor(start, "2.8")).toBe(0);
});

it("is silent under exactly-once, for a placeholder and a comment beside it", () => {
  check(rule, `${start}processing.guarantee=exactly_once_v2\n`, { pins: { clients: "3.9" } });
  check(rule, `${start}processing.guarantee=\${GUARANTEE}\n`);
  check(rule, `${start}#processing.guarantee=at_least_once\nprocessing.guarantee=exactly_once_v2\n`, {
    pins: { clients: "3.9" },
  });
});

function fixesFor(text: string, clients: string): number {
  const { findings } = analyze([parse({ uri: "streams.properties", text })], { preset: "critical", pins: { clients } });
  return findings.find((one) => one.rule === rule.id)?.fixes.length ?? -1;
}
