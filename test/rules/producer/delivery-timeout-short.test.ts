/** producer-delivery-timeout-short: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { producerDeliveryTimeoutShort as rule } from "../../../server/src/rules/producer/delivery-timeout-short/rule.ts";
import { check } from "../../support/check.ts";

it("warns of a time in which no failover can end", () =>
  check(
    rule,
    `
bootstrap.servers=kafka1:9092
request.timeout.ms=3000
delivery.timeout.ms=5000
                    ^^^^ warning: delivery.timeout.ms=5000 is over before a failed broker is replaced: records fail that a longer time would bring through. Set it to 120000, or handle every failed send.
`,
  ));

it("informs where somebody weighed the time, as for request and reply", () =>
  check(
    rule,
    `
bootstrap.servers=kafka1:9092
request.timeout.ms=5000
delivery.timeout.ms=15000
                    ^^^^^ info: delivery.timeout.ms=15000 is over before a failed broker is replaced: records fail that a longer time would bring through. Set it to 120000, or handle every failed send.
`,
  ));

it("speaks in Spring's terms too", () =>
  check(
    rule,
    `
spring:
  kafka:
    producer:
      properties:
        request.timeout.ms: 3000
        delivery.timeout.ms: 5000
                             ^^^^ warning: delivery.timeout.ms=5000 is over before a failed broker is replaced: records fail that a longer time would bring through. Set it to 120000, or handle every failed send.
`,
    { file: "application.yml" },
  ));

it("hints only on a developer's machine", () =>
  check(
    rule,
    `
bootstrap.servers=localhost:9092
request.timeout.ms=100
delivery.timeout.ms=200
                    ^^^ hint: delivery.timeout.ms=200 is over before a failed broker is replaced: records fail that a longer time would bring through. Set it to 120000, or handle every failed send.
`,
  ));

it("is silent where it is long enough, unknown or not written", () => {
  check(rule, "bootstrap.servers=kafka1:9092\nrequest.timeout.ms=3000\ndelivery.timeout.ms=30000\n");
  check(rule, "bootstrap.servers=kafka1:9092\nrequest.timeout.ms=3000\ndelivery.timeout.ms=${DELIVERY}\n");
  check(rule, "bootstrap.servers=kafka1:9092\nrequest.timeout.ms=3000\n# delivery.timeout.ms=5000\n");
});
