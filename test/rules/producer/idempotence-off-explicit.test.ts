/** producer-idempotence-off-explicit: where it speaks, and where it must stay silent. */
import { expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { producerIdempotenceOffExplicit as rule } from "../../../server/src/rules/producer/idempotence-off-explicit/rule.ts";
import { check } from "../../support/check.ts";

const servers = "bootstrap.servers=kafka:9092\n";
const off = "enable.idempotence=false\n";
const twice =
  "With enable.idempotence=false a batch whose answer is lost is sent again and stored twice. Set enable.idempotence=true.";
const twiceOrSwapped =
  "With enable.idempotence=false a batch whose answer is lost is sent again and stored twice, and with 5 requests in flight a retried batch can land behind a later one. Set enable.idempotence=true.";

it("warns whatever the release, and speaks of order where several requests may be in flight", () => {
  const drawing = `
bootstrap.servers=kafka:9092
enable.idempotence=false
                   ^^^^^ warning: ${twiceOrSwapped}
`;
  check(rule, drawing);
  check(rule, drawing, { pins: { clients: "2.8" } });
  check(rule, drawing, { pins: { clients: "4.4" } });
});

it("speaks of duplicates alone where one request is in flight, or nobody knows how many", () => {
  const drawing = (count: string): string => `
bootstrap.servers=kafka:9092
enable.idempotence=false
                   ^^^^^ warning: ${twice}
max.in.flight.requests.per.connection=${count}
`;
  check(rule, drawing("1"));
  check(rule, drawing("${IN_FLIGHT}"));
});

it("offers no fix that might keep the producer from starting", () => {
  const text = `${servers}${off}max.in.flight.requests.per.connection=\${IN_FLIGHT}\n`;
  const [finding] = analyze([parse({ uri: "producer.properties", text })], { rules: [rule] }).findings;
  expect(finding?.fixes).toEqual([]);
  expect(finding?.advice).toBeDefined();
});

it("is silent where no retry happens, where acks rules idempotence out, and in a transaction", () => {
  check(rule, `${servers}${off}retries=0\n`);
  check(rule, `${servers}${off}acks=0\n`);
  check(rule, `${servers}${off}acks=1\n`);
  check(rule, `${servers}${off}transactional.id=orders\n`);
});

it("is silent where a value is unknown, for true, for a comment and for a client that never retries", () => {
  check(rule, `${servers}enable.idempotence=\${IDEMPOTENT}\n`);
  check(rule, `${servers}${off}acks=\${ACKS}\n`);
  check(rule, `${servers}${off}retries=\${RETRIES}\n`);
  check(rule, `${servers}enable.idempotence=true\n`);
  check(rule, `${servers}acks=all\n#${off}`);
  const legacy = analyze([parse({ uri: "producer.properties", text: `${servers}${off}` })], {
    pins: { clients: "2.0" },
  });
  expect(legacy.findings.map((finding) => finding.rule)).not.toContain(rule.id);
});

it("is silent in a Connect worker's file, whose producers Connect sets up itself", () =>
  check(
    rule,
    `${servers}group.id=connect\noffset.storage.topic=offsets\nconfig.storage.topic=configs\nstatus.storage.topic=status\nproducer.${off}`,
    { file: "connect-distributed.properties" },
  ));

it("covers what follows from it: order", () => {
  const text = `${servers}${off}max.in.flight.requests.per.connection=5\n`;
  const { findings } = analyze([parse({ uri: "producer.properties", text })], { pins: { clients: "3.9" } });
  expect(findings.map((finding) => finding.rule)).toEqual([rule.id]);
});

it("speaks in Spring YAML", () =>
  check(
    rule,
    `
spring:
  kafka:
    producer:
      properties:
        enable.idempotence: false
                            ^^^^^ warning: ${twiceOrSwapped}
`,
    { file: "application.yml" },
  ));
