/** consumer-session-timeout-outside-broker-range: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { consumerSessionTimeoutOutsideBrokerRange as rule } from "../../../server/src/rules/consumer/session-timeout-outside-broker-range/rule.ts";
import { check } from "../../support/check.ts";

const file = (last: string): string => `
bootstrap.servers=kafka1:9092
group.id=billing
${last}
`;

it("warns of what brokers refuse by default", () => {
  check(
    rule,
    file(`heartbeat.interval.ms=1000
session.timeout.ms=5000
                   ^^^^ warning: The broker will not let this consumer into its group: session.timeout.ms=5000 is below group.min.session.timeout.ms, which is 6000 unless the broker says otherwise.`),
  );
  check(
    rule,
    file(`session.timeout.ms=1800001
                   ^^^^^^^ warning: The broker will not let this consumer into its group: session.timeout.ms=1800001 is above group.max.session.timeout.ms, which is 1800000 unless the broker says otherwise.`),
    { pins: { broker: "3.9" } },
  );
});

it("knows the broker's release, and is silent about what only another one refuses", () => {
  const long = file(`session.timeout.ms=600000
                   ^^^^^^ warning: The broker will not let this consumer into its group: session.timeout.ms=600000 is above group.max.session.timeout.ms, which is 300000 unless the broker says otherwise.`);
  check(rule, long, { pins: { broker: "2.2" } });
  check(rule, file("session.timeout.ms=600000"), { pins: { broker: "2.3" } });
  check(rule, file("session.timeout.ms=600000"));
});

it("hints only on a developer's machine, whose broker may be set otherwise", () =>
  check(
    rule,
    `
bootstrap.servers=localhost:9092
group.id=billing
heartbeat.interval.ms=50
session.timeout.ms=200
                   ^^^ hint: The broker will not let this consumer into its group: session.timeout.ms=200 is below group.min.session.timeout.ms, which is 6000 unless the broker says otherwise.
`,
  ));

it("speaks in Spring's terms too", () =>
  check(
    rule,
    `
spring:
  kafka:
    consumer:
      group-id: billing
      heartbeat-interval: 1s
      properties:
        session.timeout.ms: 5000
                            ^^^^ warning: The broker will not let this consumer into its group: session.timeout.ms=5000 is below group.min.session.timeout.ms, which is 6000 unless the broker says otherwise.
`,
    { file: "application.yml", pins: { springBoot: "3.2" } },
  ));

it("leaves to others what the client itself refuses", () => {
  check(rule, file("session.timeout.ms=3000"));
  check(rule, file("heartbeat.interval.ms=1000\nsession.timeout.ms=5000\ngroup.protocol=consumer"));
});

it("is silent within the bounds, where it is unknown, and in comments", () => {
  check(rule, file("session.timeout.ms=6000"));
  check(rule, file("session.timeout.ms=${SESSION}"));
  check(rule, file("# session.timeout.ms=5000"));
});
