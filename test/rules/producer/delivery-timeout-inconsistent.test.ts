/** producer-delivery-timeout-inconsistent: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { producerDeliveryTimeoutInconsistent as rule } from "../../../server/src/rules/producer/delivery-timeout-inconsistent/rule.ts";
import { check } from "../../support/check.ts";

const servers = "bootstrap.servers=kafka:9092\n";
const message = (delivery: string, linger: string, request: string): string =>
  `The producer will not start: delivery.timeout.ms (${delivery}) is less than linger.ms (${linger}) plus request.timeout.ms (${request}).`;

it("is an error where the sum is longer in every release", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
delivery.timeout.ms=10000
                    ^^^^^ error: ${message("10000", "5", "30000")}
`,
  ));

it("counts written values", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
linger.ms=1
request.timeout.ms=30000
delivery.timeout.ms=30000
                    ^^^^^ error: ${message("30000", "1", "30000")}
`,
    { pins: { clients: "3.9" } },
  ));

it("knows that the default of linger.ms went from 0 to 5 with 4.0", () => {
  const drawing = (drawn: string): string => `${servers}delivery.timeout.ms=30000\n${drawn}`;
  const place = " ".repeat(20);
  const told = message("30000", "5", "30000");
  check(rule, drawing(`${place}^^^^^ info: ${told} This holds for kafka-clients >=4.0.\n`));
  check(rule, drawing(`${place}^^^^^ error: ${told}\n`), { pins: { clients: "4.0" } });
  check(rule, drawing(""), { pins: { clients: "3.9" } });
  check(rule, `${servers}linger.ms=0\ndelivery.timeout.ms=30000\n`, { pins: { clients: "4.0" } });
  check(rule, `${servers}delivery.timeout.ms=30005\n`, { pins: { clients: "4.0" } });
});

it("is silent where delivery.timeout.ms is not written: the client raises it", () => {
  check(rule, `${servers}request.timeout.ms=200000\n`);
  check(rule, `${servers}linger.ms=120000\n#delivery.timeout.ms=1000\n`);
});

it("is silent at the largest int, where the client stops counting", () => {
  const largest = "2147483647";
  check(rule, `${servers}linger.ms=10\nrequest.timeout.ms=${largest}\ndelivery.timeout.ms=${largest}\n`);
  check(rule, `${servers}linger.ms=9223372036854775807\nrequest.timeout.ms=0\ndelivery.timeout.ms=${largest}\n`);
});

it("is silent where a value is unknown, and for a client that does not know the setting", () => {
  check(rule, `${servers}delivery.timeout.ms=\${DELIVERY}\n`);
  check(rule, `${servers}delivery.timeout.ms=1000\nrequest.timeout.ms=\${REQUEST}\n`);
  check(rule, `${servers}delivery.timeout.ms=1000\nlinger.ms=\${LINGER}\n`);
  check(rule, `${servers}delivery.timeout.ms=1000\n`, { pins: { clients: "2.0" } });
});

it("speaks in Spring YAML", () =>
  check(
    rule,
    `
spring:
  kafka:
    producer:
      properties:
        request.timeout.ms: 60000
        delivery.timeout.ms: 20000
                             ^^^^^ error: ${message("20000", "5", "60000")}
`,
    { file: "application.yml" },
  ));
