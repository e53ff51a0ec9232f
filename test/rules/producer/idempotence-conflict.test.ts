/** producer-idempotence-conflict: where it speaks, and where it must stay silent. */
import { expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { producerIdempotenceConflict as rule } from "../../../server/src/rules/producer/idempotence-conflict/rule.ts";
import { check } from "../../support/check.ts";

const servers = "bootstrap.servers=kafka:9092\n";
const asked = "enable.idempotence=true\n";
const acks = (value: string): string =>
  `The producer will not start: enable.idempotence=true needs acks=all, and acks is ${value}. Set acks=all, or drop enable.idempotence.`;
const retries =
  "The producer will not start: enable.idempotence=true needs retries, and retries is 0. Remove retries=0, or drop enable.idempotence.";
const inFlight =
  "The producer will not start: enable.idempotence=true allows 5 requests in flight at most, and this asks for 6. Set 5, or drop enable.idempotence.";

it("is an error at each setting that rules idempotence out, in every release", () => {
  const drawing = `
bootstrap.servers=kafka:9092
enable.idempotence= TRUE
acks=1
     ^ error: ${acks("1")}
retries=0
        ^ error: ${retries}
max.in.flight.requests.per.connection=6
                                      ^ error: ${inFlight}
`;
  check(rule, drawing);
  for (const clients of ["2.0.1", "2.8.2", "3.0.0", "3.0.2", "3.1.0", "3.9.2", "4.4.0"]) {
    check(rule, drawing, { pins: { clients } });
  }
});

it("is silent where nothing contradicts", () => {
  check(rule, `${servers}${asked}acks=all\nretries=3\nmax.in.flight.requests.per.connection=5\n`);
  check(rule, `${servers}${asked}acks=-1\n`);
});

it("is silent for an unset acks and unset retries: an old client raises them itself", () => {
  check(rule, `${servers}${asked}`, { pins: { clients: "2.8" } });
  check(rule, `${servers}${asked}`, { pins: { clients: "2.0" } });
});

it("is silent where idempotence is only the default, off, unknown or a comment", () => {
  check(rule, `${servers}acks=1\n`);
  check(rule, `${servers}acks=1\nenable.idempotence=false\n`);
  check(rule, `${servers}acks=1\nenable.idempotence=\${IDEMPOTENT}\n`);
  check(rule, `${servers}acks=1\n#enable.idempotence=true\n`);
  check(rule, `${servers}${asked}acks=\${ACKS}\nretries=\${RETRIES}\n`);
});

it("says what keeps the producer from starting, and no more", () => {
  const text = `${servers}${asked}acks=0\nretries=0\nmax.in.flight.requests.per.connection=6\n`;
  const { findings } = analyze([parse({ uri: "producer.properties", text })]);
  expect(new Set(findings.map((finding) => finding.rule))).toEqual(new Set([rule.id]));
});

it("speaks in Spring YAML", () =>
  check(
    rule,
    `
spring:
  kafka:
    producer:
      acks: 1
            ^ error: ${acks("1")}
      properties:
        enable.idempotence: true
`,
    { file: "application.yml" },
  ));
