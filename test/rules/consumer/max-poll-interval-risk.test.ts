/** consumer-max-poll-interval-risk: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { consumerMaxPollIntervalRisk as rule } from "../../../server/src/rules/consumer/max-poll-interval-risk/rule.ts";
import { check } from "../../support/check.ts";

const file = (last: string): string => `
bootstrap.servers=kafka1:9092
group.id=billing
${last}
`;

it("hints where little time is left for each record", () => {
  check(
    rule,
    file(`max.poll.records=10000
                 ^^^^^ hint: Up to 10000 records in 300000 ms leave 30 ms for each one. A slower batch costs the consumer its partitions, and its records are processed again. Lower max.poll.records.`),
  );
  check(
    rule,
    file(`max.poll.interval.ms=20000
                     ^^^^^ hint: Up to 500 records in 20000 ms leave 40 ms for each one. A slower batch costs the consumer its partitions, and its records are processed again. Lower max.poll.records.`),
  );
});

it("informs where it is next to nothing", () =>
  check(
    rule,
    file(`max.poll.interval.ms=300000
max.poll.records=10000000
                 ^^^^^^^^ info: Up to 10000000 records in 300000 ms leave 0.03 ms for each one. A slower batch costs the consumer its partitions, and its records are processed again. Lower max.poll.records.`),
  ));

it("speaks in Spring's terms too: the limit holds for its listeners as well", () =>
  check(
    rule,
    `
spring:
  kafka:
    consumer:
      group-id: billing
      max-poll-records: 10000
                        ^^^^^ hint: Up to 10000 records in 300000 ms leave 30 ms for each one. A slower batch costs the consumer its partitions, and its records are processed again. Lower max.poll.records.
`,
    { file: "application.yml" },
  ));

it("is silent where a short interval meets few records", () => {
  check(rule, file("max.poll.interval.ms=10000\nmax.poll.records=10"));
  check(rule, file("max.poll.records=5000"));
});

it("is silent about defaults, unknown values and comments", () => {
  check(rule, file("enable.auto.commit=false"));
  check(rule, file("max.poll.records=${RECORDS}"));
  check(rule, file("max.poll.records=10000\nmax.poll.interval.ms=${INTERVAL}"));
  check(rule, file("# max.poll.records=10000"));
});
