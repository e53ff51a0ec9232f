/** consumer-session-heartbeat-relation: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { consumerSessionHeartbeatRelation as rule } from "../../../server/src/rules/consumer/session-heartbeat-relation/rule.ts";
import { check } from "../../support/check.ts";

const refused = (heartbeat: number, session: number): string =>
  `A consumer in a group will not start: heartbeat.interval.ms (${heartbeat}) must be below session.timeout.ms (${session}). Keep it at a third or less.`;
const rare = (heartbeat: number, session: number): string =>
  `heartbeat.interval.ms (${heartbeat}) is more than a third of session.timeout.ms (${session}): one or two late heartbeats put a healthy consumer out of its group, and uncommitted records are processed twice.`;
const head = "bootstrap.servers=kafka:9092\ngroup.id=billing\n";

it("is an error where the client refuses to start", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=billing
session.timeout.ms=10000
heartbeat.interval.ms=10000
                      ^^^^^ error: ${refused(10000, 10000)}
`,
  ));

it("warns above a third, and is silent at a third", () => {
  check(
    rule,
    `\n${head}session.timeout.ms=10000\nheartbeat.interval.ms=4000\n                      ^^^^ info: ${rare(4000, 10000)}\n`,
  );
  check(rule, `${head}session.timeout.ms=9000\nheartbeat.interval.ms=3000\n`);
});

it("knows the default heartbeat", () =>
  check(rule, `\n${head}session.timeout.ms=6000\n                   ^^^^ info: ${rare(3000, 6000)}\n`));

it("knows the default session of a release, and says which where it depends on one", () => {
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=billing
heartbeat.interval.ms=12000
                      ^^^^^ info: A consumer in a group will not start: heartbeat.interval.ms (12000) must be below session.timeout.ms (10000). Keep it at a third or less. This holds for kafka-clients <3.0.
`,
  );
  check(rule, `${head}heartbeat.interval.ms=4000\n`);
  check(rule, `${head}heartbeat.interval.ms=12000\n`, { pins: { clients: "3.0" } });
  check(rule, `\n${head}heartbeat.interval.ms=12000\n                      ^^^^^ error: ${refused(12000, 10000)}\n`, {
    pins: { clients: "2.8" },
  });
  check(rule, `\n${head}heartbeat.interval.ms=45000\n                      ^^^^^ error: ${refused(45000, 45000)}\n`);
});

it("only warns without a group: then nothing beats since 2.2", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
session.timeout.ms=10000
heartbeat.interval.ms=10000
                      ^^^^^ warning: ${refused(10000, 10000)}
`,
  ));

it("reads Spring's durations", () =>
  check(
    rule,
    `
spring:
  kafka:
    consumer:
      heartbeat-interval: 10s
                          ^^^ error: ${refused(10000, 10000)}
      properties:
        session.timeout.ms: 10000
`,
    { file: "application.yml" },
  ));

it("leaves the consumer protocol to its own rule", () => {
  for (const protocol of ["consumer", "CONSUMER", "${PROTOCOL}"]) {
    check(rule, `${head}group.protocol=${protocol}\nsession.timeout.ms=10000\nheartbeat.interval.ms=10000\n`);
  }
});

it("is silent for a comment and where a value is unknown or refused", () => {
  check(rule, `${head}session.timeout.ms=10000\n#heartbeat.interval.ms=10000\n`);
  check(rule, `${head}session.timeout.ms=\${SESSION}\nheartbeat.interval.ms=10000\n`);
  check(rule, `${head}session.timeout.ms=ten\nheartbeat.interval.ms=10000\n`);
});
