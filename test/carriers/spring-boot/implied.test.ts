/** Clients that only the settings for all clients imply: what is written for them is judged, what is absent is not. */
import { describe, expect, it } from "vitest";
import { type Analysis, analyze } from "../../../server/src/analysis/analyze.ts";
import { effectiveTables } from "../../../server/src/analysis/effective-table.ts";
import type { AnalyzeOptions } from "../../../server/src/analysis/options.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { verdictOf } from "../../../server/src/analysis/verdict.ts";
import { codeLenses } from "../../../server/src/features/code-lens.ts";
import { catalogueOf } from "../../../server/src/kafka/catalogue.ts";

const uri = "src/main/resources/application.properties";

function read(lines: readonly string[], options: AnalyzeOptions = {}): Analysis {
  return analyze([parse({ uri, text: lines.map((line) => `spring.kafka.${line}\n`).join("") })], options);
}

/** What is found, and the line at which it is drawn. */
function found(analysis: Analysis): readonly string[] {
  const text = analysis.documents[0]?.text ?? "";
  return analysis.findings.map(
    ({ rule, severity, place }) => `${text.slice(0, place.span.start).split("\n").length} ${severity} ${rule}`,
  );
}

describe("which clients are implied", () => {
  it.each([
    ["addresses alone: both kinds that Boot builds", ["bootstrap-servers=a:9092,b:9092"], ["producer", "consumer"]],
    ["a producer's setting", ["properties.acks=0"], ["producer", "consumer"]],
    ["a producer's setting beside a consumer", ["properties.acks=0", "consumer.group-id=a"], ["producer", "consumer"]],
    ["what all clients know beside a consumer", ["properties.client.id=x", "consumer.group-id=a"], ["consumer"]],
    [
      "a consumer's setting beside a producer",
      ["properties.isolation.level=x", "producer.acks=all"],
      ["producer", "consumer"],
    ],
    ["a listener has a consumer", ["properties.client.id=x", "listener.ack-mode=record"], ["consumer", "listener"]],
    ["a setting of Streams", ["properties.processing.guarantee=exactly_once_v2"], ["streams"]],
    ["nothing by a key of the application's own", ["topic.orders=orders"], []],
  ])("%s", (_, lines, roles) => expect(read(lines).components.map(({ role }) => role)).toEqual(roles));
});

describe("what is written is judged, where it stands", () => {
  it.each([
    ["acks", ["bootstrap-servers=a:9092,b:9092", "properties.acks=0"], "2 error producer-acks-zero"],
    [
      "acks beside a consumer",
      ["consumer.group-id=a", "consumer.auto-offset-reset=earliest", "properties.acks=0"],
      "3 error producer-acks-zero",
    ],
    ["a refusal", ["properties.enable.idempotence=true", "properties.acks=1"], "2 error producer-idempotence-conflict"],
    ["a value that no client takes", ["properties.security.protocol=TLS"], "1 error client-invalid-value"],
    [
      "a value that no consumer takes",
      ["properties.auto.offset.reset=newest"],
      "1 error consumer-offset-reset-invalid-value",
    ],
    [
      "auto-commit beside a listener",
      ["listener.ack-mode=record", "properties.enable.auto.commit=true"],
      "1 warning spring-ack-mode-ignored-with-auto-commit",
    ],
    [
      "auto-commit beside manual acknowledgment",
      ["listener.ack-mode=manual", "properties.enable.auto.commit=true"],
      "1 error spring-manual-ack-with-auto-commit",
    ],
    ["a slip", ["properties.auto.ofset.reset=earliest"], "1 warning client-unknown-key"],
  ])("%s", (_, lines, finding) => expect(found(read(lines))).toEqual([finding]));

  it("what Boot's own default beats is known, too", () =>
    expect(
      found(
        read(["properties.isolation.level=read_committed", "listener.concurrency=3"], { pins: { springBoot: "3.5" } }),
      ),
    ).toEqual(["1 warning spring-isolation-level-in-common-properties-ignored"]));
});

describe("nothing is said of what is absent", () => {
  const releases = ["2.0", "2.1", "2.3", "2.6.2", "2.7", "3.5", "4.0"];

  it.each(["tolerant", "standard", "critical"] as const)("by no rule, under %s", (preset) => {
    for (const lines of [
      ["properties.client.id=x"],
      ["bootstrap-servers=a:9092,b:9092", "ssl.trust-store-type=PKCS12"],
    ]) {
      expect(found(read(lines, { preset }))).toEqual([]);
      for (const springBoot of releases) expect(found(read(lines, { preset, pins: { springBoot } }))).toEqual([]);
    }
  });

  it("not of a group's error handler, and not of a missing group", () => {
    const options = { preset: "critical", pins: { springBoot: "3.5" } } as const;
    expect(found(read(["properties.group.id=a"], options))).toEqual([]);
    expect(found(read(["properties.enable.auto.commit=true"], options))).toEqual([
      "1 warning spring-enable-auto-commit-true",
    ]);
  });

  it("whatever one setting is written with its own default", () => {
    for (const role of ["producer", "consumer"] as const)
      for (const key of catalogueOf(role).names) {
        const value = catalogueOf(role).periods(key).at(-1)?.default;
        if (value === undefined || value === null || value === "") continue;
        const said = found(read([`properties.${key}=${value}`], { preset: "critical" }));
        expect(
          said.filter((one) => !tellsOfDefault.test(one)),
          key,
        ).toEqual([]);
      }
  });

  const tellsOfDefault = / consumer-offset-reset-latest$| spring-enable-auto-commit-true$/;
});

describe("what is not certain is not shown", () => {
  const analysis = read(["properties.acks=0", "properties.client.id=x"]);

  it("no lens stands above a client that may not be there", () => expect(codeLenses(analysis, uri, "en")).toEqual([]));

  it("a verdict rests on what is written", () => {
    const verdicts = analysis.components.map((component) => verdictOf(analysis, component, { profiles: [] }));
    expect(verdicts.map((one) => (one !== undefined && "delivery" in one ? one.delivery : one))).toEqual([
      "at-most-once",
      "unknown",
    ]);
  });

  it("the effective configuration has what is written, and no defaults", () =>
    expect(
      effectiveTables(analysis).map(({ component, settings }) => [
        component.role,
        settings.map(({ key, value, origin }) => `${key}=${value} ${origin}`),
      ]),
    ).toEqual([
      ["producer", ["acks=0 inherited", "client.id=x inherited"]],
      ["consumer", ["acks=0 inherited", "client.id=x inherited"]],
    ]));

  it("a listener's verdict stays what it was without a consumer", () => {
    const alone = read(["listener.ack-mode=batch"], { pins: { springBoot: "3.5" } });
    const beside = read(["listener.ack-mode=batch", "bootstrap-servers=a:9092"], { pins: { springBoot: "3.5" } });
    const verdicts = [alone, beside].map((one) => {
      const listener = one.components.find(({ role }) => role === "listener");
      return listener === undefined ? undefined : verdictOf(one, listener, { profiles: [] });
    });
    expect(verdicts[0]).toMatchObject({ delivery: "at-least-once" });
    expect(verdicts[1]).toEqual(verdicts[0]);
  });
});
