/** What a producer makes of acks, retries, in-flight requests and idempotence, against what real clients did. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../server/src/analysis/analyze.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { lensOn } from "../../server/src/kafka/version.ts";
import { effective } from "../../server/src/model/at-release.ts";
import type { EffectiveComponent } from "../../server/src/model/effective.ts";
import { merge } from "../../server/src/model/merge.ts";
import { intervalsOf, pinned, versionsOf } from "../../server/src/project/versions.ts";
import { producerIdempotenceConflict } from "../../server/src/rules/producer/idempotence-conflict/rule.ts";

/**
 * Observed by building KafkaProducer with each kafka-clients release: the acks its sender uses, `+` where it is idempotent,
 * `!` where it throws a ConfigException.
 */
const observed = `
                                                                      2.0.1  2.8.2  3.0.0  3.0.2  3.1.0  3.1.1  3.9.2  4.0.0  4.4.0
(nothing)                                                             1      1      all    all+   all    all+   all+   all+   all+
acks=all                                                              all    all    all    all+   all    all+   all+   all+   all+
acks=1                                                                1      1      1      1      1      1      1      1      1
acks=0                                                                0      0      0      0      0      0      0      0      0
retries=0                                                             1      1      all    all    all    all    all    all    all
retries=3                                                             1      1      all    all+   all    all+   all+   all+   all+
max.in.flight.requests.per.connection=1                               1      1      all    all+   all    all+   all+   all+   all+
max.in.flight.requests.per.connection=6                               1      1      all    all    all    all    all    !      !
acks=1 max.in.flight.requests.per.connection=6                        1      1      1      1      1      1      1      !      !
enable.idempotence=true                                               all+   all+   all+   all+   all+   all+   all+   all+   all+
acks=all enable.idempotence=true                                      all+   all+   all+   all+   all+   all+   all+   all+   all+
acks=1 enable.idempotence=true                                        !      !      !      !      !      !      !      !      !
acks=0 enable.idempotence=true                                        !      !      !      !      !      !      !      !      !
retries=0 enable.idempotence=true                                     !      !      !      !      !      !      !      !      !
retries=3 enable.idempotence=true                                     all+   all+   all+   all+   all+   all+   all+   all+   all+
max.in.flight.requests.per.connection=6 enable.idempotence=true       !      !      !      !      !      !      !      !      !
enable.idempotence=false                                              1      1      all    all    all    all    all    all    all
acks=1 enable.idempotence=false                                       1      1      1      1      1      1      1      1      1
retries=0 enable.idempotence=false                                    1      1      all    all    all    all    all    all    all
max.in.flight.requests.per.connection=6 enable.idempotence=false      1      1      all    all    all    all    all    all    all
transactional.id=t                                                    all+   all+   all+   all+   all+   all+   all+   all+   all+
acks=1 transactional.id=t                                             !      !      !      !      !      !      !      !      !
retries=0 transactional.id=t                                          !      !      !      !      !      !      !      !      !
max.in.flight.requests.per.connection=6 transactional.id=t            !      !      !      !      !      !      !      !      !
enable.idempotence=false transactional.id=t                           !      !      !      !      !      !      !      !      !
enable.idempotence=true transactional.id=t                            all+   all+   all+   all+   all+   all+   all+   all+   all+
`;

const [head = "", ...rows] = observed.trim().split("\n");
const releases = head.trim().split(/\s+/);

describe.each(releases.map((release, i) => [release, i] as const))("kafka-clients %s", (release, column) => {
  it.each(rows.map((row) => [row.slice(0, 70).trim(), row.slice(70).trim().split(/\s+/)[column] ?? ""] as const))(
    "%s: %s",
    (written, outcome) => {
      if (outcome === "!") return;
      const producer = producerOf(written, release);
      const idempotent = producer.effective("enable.idempotence").typed === true ? "+" : "";
      expect(`${producer.effective("acks").typed}${idempotent}`).toBe(outcome);
    },
  );

  it("refuses a written enable.idempotence=true exactly where the client does", () => {
    for (const row of rows.filter((one) => one.includes("enable.idempotence=true"))) {
      const text = textOf(row.slice(0, 70).trim());
      const options = { pins: { clients: release }, rules: [producerIdempotenceConflict] };
      const { findings } = analyze([parse({ uri: "producer.properties", text })], options);
      const outcome = row.slice(70).trim().split(/\s+/)[column];
      expect(findings.length, row).toBe(outcome === "!" ? 1 : 0);
    }
  });
});

it("idempotence raises unset retries where their default is 0", () => {
  expect(producerOf("(nothing)", "2.0.1").effective("retries").typed).toBe(0);
  expect(producerOf("enable.idempotence=false", "2.0.1").effective("retries").typed).toBe(0);
  expect(producerOf("enable.idempotence=true", "2.0.1").effective("retries").typed).toBe(2147483647);
  expect(producerOf("transactional.id=t", "2.0.1").effective("retries").typed).toBe(2147483647);
});

it("claims nothing where a deciding value is unknown", () => {
  expect(producerOf("enable.idempotence=${IDEMPOTENT}", "2.8.2").effective("acks").typed).toBeUndefined();
  expect(producerOf("acks=${ACKS}", "3.9.2").effective("enable.idempotence").typed).toBeUndefined();
  expect(producerOf("retries=${RETRIES}", "3.9.2").effective("enable.idempotence").typed).toBeUndefined();
});

function textOf(written: string): string {
  const lines = written === "(nothing)" ? [] : written.split(" ");
  return ["bootstrap.servers=kafka:9092", "buffer.memory=33554432", ...lines, ""].join("\n");
}

function producerOf(written: string, release: string): EffectiveComponent {
  const [component] = analyze([parse({ uri: "producer.properties", text: textOf(written) })], { rules: [] }).components;
  if (component === undefined) throw new Error("no producer recognised");
  const merged = merge(component, { profiles: [] });
  if (merged === undefined) throw new Error("nothing is written");
  return effective(merged, lensOn(intervalsOf(versionsOf(component, pinned({ clients: release })))));
}
