/** producer-reordering-in-flight: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { producerReorderingInFlight as rule } from "../../../server/src/rules/producer/reordering-in-flight/rule.ts";
import { check } from "../../support/check.ts";

const servers = "bootstrap.servers=kafka:9092\n";
const inFlight = "max.in.flight.requests.per.connection";
const message = (count: string): string =>
  `With ${count} requests in flight and no idempotence, a batch that is retried lands behind a later one and can be stored twice. Set enable.idempotence=true.`;

it("warns where a client without idempotence is told to have several requests in flight", () => {
  const drawing = `
bootstrap.servers=kafka:9092
acks=all
max.in.flight.requests.per.connection=5
                                      ^ warning: ${message("5")}
`;
  for (const clients of ["2.1", "2.8", "3.0.0", "3.1.0"]) check(rule, drawing, { pins: { clients } });
});

it("warns at retries where only they are written", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
acks=all
retries=3
        ^ warning: ${message("5")}
`,
    { pins: { clients: "2.0" } },
  ));

it("hints at what an old client does by default, beside an acks that is written", () => {
  const drawing = `
bootstrap.servers=kafka:9092
^^^^^^^^^^^^^^^^^ hint: ${message("5")}
acks=all
`;
  check(rule, drawing, { pins: { clients: "2.8" } });
  check(rule, `${servers}acks=all\n`, { pins: { clients: "3.1.0" } });
  check(rule, `${servers}linger.ms=10\n`, { pins: { clients: "2.8" } });
  check(rule, `${servers}acks=all\n`, { pins: { clients: "2.0" } });
});

it("is silent where the release is unknown, or has idempotence by default", () => {
  const text = `${servers}acks=all\nretries=3\n${inFlight}=5\n`;
  check(rule, text);
  check(rule, text, { pins: { clients: "3.9" } });
  check(rule, `${servers}acks=all\n`);
});

it("is silent where order is kept: idempotence, one request in flight, no retries, no answers", () => {
  const pins = { clients: "2.8" };
  check(rule, `${servers}enable.idempotence=true\nretries=3\n`, { pins });
  check(rule, `${servers}acks=all\n${inFlight}=1\nretries=3\n`, { pins });
  check(rule, `${servers}acks=all\n${inFlight}=5\nretries=0\n`, { pins });
  check(rule, `${servers}acks=all\n${inFlight}=5\n`, { pins: { clients: "2.0" } });
  check(rule, `${servers}acks=0\n${inFlight}=5\nretries=3\n`, { pins });
  check(rule, `${servers}acks=all\ntransactional.id=orders\nretries=3\n`, { pins });
});

it("is silent where a 4.0 client refuses to start", () =>
  check(rule, `${servers}acks=all\n${inFlight}=10\n`, { pins: { clients: "4.0" } }));

it("is silent where a value is unknown", () => {
  const pins = { clients: "2.8" };
  check(rule, `${servers}acks=\${ACKS}\n${inFlight}=5\n`, { pins });
  check(rule, `${servers}acks=all\n${inFlight}=\${IN_FLIGHT}\n`, { pins });
  check(rule, `${servers}acks=all\nenable.idempotence=\${IDEMPOTENT}\n${inFlight}=5\n`, { pins });
  check(rule, `${servers}acks=all\nretries=\${RETRIES}\n${inFlight}=5\n`, { pins });
});

it("speaks in Spring YAML", () =>
  check(
    rule,
    `
spring:
  kafka:
    producer:
      acks: all
      retries: 10
               ^^ warning: ${message("5")}
`,
    { file: "application.yml", pins: { springBoot: "2.3" } },
  ));
