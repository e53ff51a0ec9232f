/** broker-retention-unit-precedence: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { brokerRetentionUnitPrecedence as rule } from "../../../server/src/rules/broker/retention-unit-precedence/rule.ts";
import { check } from "../../support/check.ts";

const overruled = (written: string, winner: string, time: string): string =>
  `${written} does nothing: ${winner} is set too and alone counts (${time}). Remove one of them.`;
const head = "broker.id=1\nzookeeper.connect=zk1:2181,zk2:2181\nlog.dirs=/data\n";

it("informs at each unit that does not count", () => {
  check(
    rule,
    `\n${head}log.retention.hours=168\n                    ^^^ info: ${overruled("log.retention.hours=168", "log.retention.ms", "1 d")}\nlog.retention.ms=86400000\n`,
  );
  check(
    rule,
    `\n${head}log.retention.hours=168\n                    ^^^ info: ${overruled("log.retention.hours=168", "log.retention.minutes", "30 min")}\nlog.retention.minutes=30\n`,
  );
  check(
    rule,
    `\n${head}log.roll.ms=3600000\nlog.roll.hours=24\n               ^^ info: ${overruled("log.roll.hours=24", "log.roll.ms", "1 h")}\n`,
  );
  check(
    rule,
    `\n${head}log.retention.ms=-1\nlog.retention.hours=1\n                    ^ info: ${overruled("log.retention.hours=1", "log.retention.ms", "-1")}\n`,
  );
});

it("only hints where both mean the same", () =>
  check(
    rule,
    `\n${head}log.retention.hours=168\n                    ^^^ hint: ${overruled("log.retention.hours=168", "log.retention.ms", "7 d")}\nlog.retention.ms=604800000\n`,
  ));

it("is silent for one unit, different times, a comment, and where the one that counts is unknown", () => {
  check(rule, `${head}log.retention.hours=168\nlog.roll.ms=3600000\nlog.roll.jitter.hours=1\n`);
  check(rule, `${head}log.retention.hours=168\n#log.retention.ms=1000\n`);
  check(rule, `${head}log.retention.hours=168\nlog.retention.ms=\${RETENTION}\n`);
});
