/** Spring's files: relaxed names, typed keys and maps, sections and profiles, and what each client is given. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { lensOn } from "../../../server/src/kafka/version.ts";
import { effective } from "../../../server/src/model/at-release.ts";
import { merge } from "../../../server/src/model/merge.ts";
import { intervalsOf } from "../../../server/src/project/versions.ts";

/** The written settings of a role in a view, as Kafka is given them. */
function given(
  uri: string,
  text: string,
  role: string,
  profiles: readonly string[] = [],
): Readonly<Record<string, unknown>> {
  const analysis = analyze([parse({ uri, text })], { rules: [] });
  const component = analysis.components.find((one) => one.role === role);
  const merged = component === undefined ? undefined : merge(component, { profiles });
  if (component === undefined || merged === undefined) return {};
  const view = effective(merged, lensOn(intervalsOf(analysis.versions(component))));
  return Object.fromEntries(view.settings().map((setting) => [setting.key, setting.typed]));
}

const yml = "src/main/resources/application.yml";

describe("names", () => {
  it.each([
    ["kebab", "spring:\n  kafka:\n    consumer:\n      enable-auto-commit: true\n"],
    ["camel", "spring:\n  kafka:\n    consumer:\n      enableAutoCommit: true\n"],
    ["snake", "spring:\n  kafka:\n    consumer:\n      enable_auto_commit: true\n"],
    ["dotted", "spring.kafka.consumer.enable-auto-commit: on\n"],
    ["the map", "spring:\n  kafka:\n    consumer:\n      properties:\n        enable.auto.commit: true\n"],
    [
      "the map, nested",
      "spring:\n  kafka:\n    consumer:\n      properties:\n        enable:\n          auto.commit: true\n",
    ],
    [
      "the map, in brackets",
      'spring:\n  kafka:\n    consumer:\n      properties:\n        "[enable.auto.commit]": true\n',
    ],
  ])("%s", (_, text) => expect(given(yml, text, "consumer")).toEqual({ "enable.auto.commit": true }));

  it("reads .properties alike", () =>
    expect(
      given(
        "application.properties",
        "spring.kafka.producer.acks=1\nspring.kafka.producer.properties.linger.ms=5\n",
        "producer",
      ),
    ).toEqual({
      acks: "1",
      "linger.ms": 5,
    }));
});

describe("layers", () => {
  it("a client's own settings beat the common ones, its map beats its typed keys", () => {
    const text = `
spring:
  kafka:
    properties:
      acks: 0
      linger.ms: 7
    producer:
      acks: 1
      properties:
        acks: all
`;
    expect(given(yml, text, "producer")).toEqual({ acks: "all", "linger.ms": 7 });
  });

  it("durations and sizes become what Kafka reads", () => {
    const text =
      "spring.kafka:\n  consumer:\n    auto-commit-interval: 5s\n    fetch-min-size: 1KB\n    isolation-level: READ_COMMITTED\n";
    expect(given(yml, text, "consumer")).toEqual({
      "auto.commit.interval.ms": 5000,
      "fetch.min.bytes": 1024,
      "isolation.level": "read_committed",
    });
  });

  it("a transaction id prefix sets a transactional.id and asks for idempotence", () => {
    expect(given(yml, "spring.kafka.producer.transaction-id-prefix: tx-\n", "producer")).toEqual({
      "transactional.id": undefined,
      "enable.idempotence": true,
    });
  });
});

describe("profiles", () => {
  const text = `
spring.kafka.producer.acks: 1
---
spring:
  config.activate.on-profile: prod | staging
  kafka.producer.acks: all
---
spring:
  profiles: old
  kafka.producer.acks: 0
`;
  it.each([
    [[], "1"],
    [["prod"], "all"],
    [["staging"], "all"],
    [["old"], "0"],
    [["prod", "old"], "0"],
  ])("%j", (profiles, acks) => expect(given(yml, text, "producer", profiles)).toEqual({ acks }));

  it("a file named for a profile belongs to it", () => {
    expect(given("application-prod.yml", "spring.kafka.producer.acks: 0\n", "producer")).toEqual({});
    expect(given("application-prod.yml", "spring.kafka.producer.acks: 0\n", "producer", ["prod"])).toEqual({
      acks: "0",
    });
  });

  it("`#---` divides .properties", () => {
    const properties =
      "spring.kafka.producer.acks=1\n#---\nspring.config.activate.on-profile=prod\nspring.kafka.producer.acks=all\n";
    expect(given("application.properties", properties, "producer")).toEqual({ acks: "1" });
    expect(given("application.properties", properties, "producer", ["prod"])).toEqual({ acks: "all" });
  });
});

it("profiles matter too that only a placeholder depends on, through other names and files", () => {
  const files = {
    "application.yml": "spring.kafka.producer.acks: ${shop.acks}\nshop.acks: ${level:all}\nshop.other: ${none}\n",
    "application-prod.properties": "level=1\n",
    "application-dev.properties": "none=1\n",
  };
  const analysis = analyze(
    Object.entries(files).map(([name, text]) => parse({ uri: `src/main/resources/${name}`, text })),
  );
  expect(analysis.views).toEqual([{ profiles: [] }, { profiles: ["prod"] }]);
  const found = analysis.findings.find(({ rule }) => rule === "producer-acks-one");
  expect([found?.place.uri, found?.profiles]).toEqual(["src/main/resources/application.yml", ["prod"]]);
});

it("a file without spring.kafka carries nothing", () =>
  expect(given(yml, "spring:\n  application.name: a\n", "producer")).toEqual({}));
it("a secret is known and never shown", () => {
  const analysis = analyze([
    parse({ uri: yml, text: "spring.kafka.properties.sasl.jaas.config: top secret\nspring.kafka.producer.acks: 0\n" }),
  ]);
  expect(JSON.stringify(analysis.findings)).not.toContain("top secret");
});
