/** producer-idempotence-silently-disabled: where it speaks, and where it must stay silent. */
import { expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { producerIdempotenceSilentlyDisabled as rule } from "../../../server/src/rules/producer/idempotence-silently-disabled/rule.ts";
import { check } from "../../support/check.ts";

const servers = "bootstrap.servers=kafka:9092\n";
const inFlight =
  "10 requests in flight switch off the idempotence that this client has by default, with only a log line: retries can then write a record twice or in the wrong order. Set 5 at most.";
const acks =
  "acks=1 switches off the idempotence that this client has by default, with only a log line: retries can then write a record twice. Set acks=all.";
const retries =
  "retries=0 switches off the idempotence that this client has by default, with only a log line. Remove retries=0.";
const many = "max.in.flight.requests.per.connection=10\n";

it("warns of too many requests in flight where the client is known to step back", () => {
  const drawing = `
bootstrap.servers=kafka:9092
max.in.flight.requests.per.connection=10
                                      ^^ warning: ${inFlight}
`;
  for (const clients of ["3.0.2", "3.1.1", "3.9"]) check(rule, drawing, { pins: { clients } });
});

it("names the releases where the client is unknown", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
max.in.flight.requests.per.connection=10
                                      ^^ info: ${inFlight} This holds for kafka-clients >=3.0.1 <3.1, >=3.1.1 <4.0.
`,
  ));

it("is silent where the default never was in force, and where too many are refused instead", () => {
  for (const clients of ["2.8", "3.0.0", "3.1.0", "4.0", "4.4"]) check(rule, servers + many, { pins: { clients } });
  check(rule, `${servers}acks=1\n${many}`, { pins: { clients: "4.0" } });
});

it("knows the other two settings that switch it off", () => {
  check(rule, `${servers}acks=1\n     ^ warning: ${acks}\n`, { pins: { clients: "4.4" } });
  check(rule, `${servers}retries=0\n        ^ warning: ${retries}\n`, { pins: { clients: "4.4" } });
});

it("leaves those two to the rules that say the stronger thing", () => {
  const rulesFor = (text: string): readonly string[] =>
    analyze([parse({ uri: "producer.properties", text })], { pins: { clients: "3.9" } }).findings.map(
      (one) => one.rule,
    );
  expect(rulesFor(`${servers}acks=0\n`)).toEqual(["producer-acks-zero"]);
  expect(rulesFor(`${servers}acks=1\n`)).toEqual(["producer-acks-one"]);
  expect(rulesFor(`${servers}retries=0\n`)).toEqual(["producer-retries-zero"]);
  expect(rulesFor(servers + many)).toEqual([rule.id]);
});

it("is silent where the file decides on idempotence itself, or a transaction does", () => {
  const pins = { clients: "3.9" };
  check(rule, `${servers}enable.idempotence=false\n${many}`, { pins });
  check(rule, `${servers}enable.idempotence=true\n${many}`, { pins });
  check(rule, `${servers}enable.idempotence=\${IDEMPOTENT}\n${many}`, { pins });
  check(rule, `${servers}transactional.id=orders\n${many}`, { pins });
});

it("is silent where a value is unknown, admitted or a comment", () => {
  const pins = { clients: "3.9" };
  check(rule, `${servers}max.in.flight.requests.per.connection=\${IN_FLIGHT}\n`, { pins });
  check(rule, `${servers}max.in.flight.requests.per.connection=5\nacks=all\nretries=3\n`, { pins });
  check(rule, `${servers}acks=all\n#${many}`, { pins });
});

it("speaks in Spring YAML", () =>
  check(
    rule,
    `
spring:
  kafka:
    producer:
      acks: all
      properties:
        "[max.in.flight.requests.per.connection]": 10
                                                   ^^ warning: ${inFlight}
`,
    { file: "application.yml", pins: { springBoot: "3.3" } },
  ));
