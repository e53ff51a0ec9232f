/** consumer-check-crcs-disabled: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { consumerCheckCrcsDisabled as rule } from "../../../server/src/rules/consumer/check-crcs-disabled/rule.ts";
import { check } from "../../support/check.ts";

const file = (last: string): string => `
bootstrap.servers=kafka1:9092
group.id=billing
${last}
`;

it("hints where it is switched off", () =>
  check(
    rule,
    file(`check.crcs=false
           ^^^^^ hint: With check.crcs=false damaged records are processed as if they were right. Remove it: the check costs little.`),
  ));

it("speaks in Spring's terms too", () =>
  check(
    rule,
    `
spring:
  kafka:
    consumer:
      properties:
        check.crcs: off
                    ^^^ hint: With check.crcs=false damaged records are processed as if they were right. Remove it: the check costs little.
`,
    { file: "application.yml" },
  ));

it("is silent where it is on, unknown, not written or commented out", () => {
  check(rule, file("check.crcs=true"));
  check(rule, file("check.crcs=${CRCS}"));
  check(rule, file("enable.auto.commit=false"));
  check(rule, file("# check.crcs=false"));
});

it("is silent in a file of librdkafka, where it is the default", () =>
  check(rule, "bootstrap.servers=k1:9092\ngroup.id=g\nenable.auto.offset.store=false\ncheck.crcs=false\n"));
