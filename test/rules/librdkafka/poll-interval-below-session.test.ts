/** librdkafka-poll-interval-below-session: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { librdkafkaPollIntervalBelowSession as rule } from "../../../server/src/rules/librdkafka/poll-interval-below-session/rule.ts";
import { check } from "../../support/check.ts";

const consumer = "bootstrap.servers=kafka1:9092,kafka2:9092\ngroup.id=billing\nqueued.min.messages=1000\n";

const below = (poll: string, session: string): string =>
  `The consumer will not start: max.poll.interval.ms is ${poll} and must be at least session.timeout.ms, which is ${session}.`;

it("speaks where the interval is shorter than the session", () =>
  check(rule, `${consumer}max.poll.interval.ms=9000\n                     ^^^^ error: ${below("9000", "45000")}\n`));

it("the default of the session is another one before 1.7", () => {
  const text = `${consumer}max.poll.interval.ms=30000\n`;
  check(rule, `${text}                     ^^^^^ error: ${below("30000", "45000")}\n`, { pins: { librdkafka: "1.7" } });
  check(rule, text, { pins: { librdkafka: "1.6" } });
});

it("is silent where both agree, with the protocol that has no such setting, and for what cannot be known", () => {
  check(rule, `${consumer}max.poll.interval.ms=45000\n`);
  check(rule, `${consumer}max.poll.interval.ms=10000\nsession.timeout.ms=10000\n`);
  check(rule, `${consumer}max.poll.interval.ms=\${POLL}\n`);
  check(rule, `${consumer}group.protocol=consumer\nmax.poll.interval.ms=10000\n`, { pins: { librdkafka: "2.16" } });
});
