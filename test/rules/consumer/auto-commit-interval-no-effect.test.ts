/** consumer-auto-commit-interval-no-effect: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { consumerAutoCommitIntervalNoEffect as rule } from "../../../server/src/rules/consumer/auto-commit-interval-no-effect/rule.ts";
import { check } from "../../support/check.ts";

const file = (last: string): string => `
bootstrap.servers=kafka1:9092
group.id=billing
${last}
`;

it("hints where auto-commit is off", () =>
  check(
    rule,
    file(`enable.auto.commit=false
auto.commit.interval.ms=1000
                        ^^^^ hint: auto.commit.interval.ms has no effect: auto-commit is off, and nothing is committed by a timer. Remove it.`),
  ));

it("speaks in Spring's terms too", () =>
  check(
    rule,
    `
spring:
  kafka:
    consumer:
      enable-auto-commit: false
      auto-commit-interval: 1s
                            ^^ hint: auto.commit.interval.ms has no effect: auto-commit is off, and nothing is committed by a timer. Remove it.
`,
    { file: "application.yml" },
  ));

it("is silent where auto-commit is on, unknown or left to code", () => {
  check(rule, file("enable.auto.commit=true\nauto.commit.interval.ms=1000"));
  check(rule, file("enable.auto.commit=${COMMIT}\nauto.commit.interval.ms=1000"));
  check(rule, file("auto.commit.interval.ms=1000"));
  check(rule, "bootstrap.servers=kafka1:9092\nauto.offset.reset=earliest\nauto.commit.interval.ms=1000\n");
});

it("is silent in comments, and in files of SmallRye, whose strategies use the interval", () => {
  check(rule, file("enable.auto.commit=false\n# auto.commit.interval.ms=1000"));
  check(
    rule,
    `
mp.messaging.incoming.orders.connector=smallrye-kafka
mp.messaging.incoming.orders.enable.auto.commit=false
mp.messaging.incoming.orders.auto.commit.interval.ms=1000
`,
    { file: "application.properties" },
  );
});
