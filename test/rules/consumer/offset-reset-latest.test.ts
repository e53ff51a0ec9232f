/** consumer-offset-reset-latest: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { consumerOffsetResetLatest as rule } from "../../../server/src/rules/consumer/offset-reset-latest/rule.ts";
import { check } from "../../support/check.ts";

const written =
  "With auto.offset.reset=latest, records are never read that were written to a new partition before the consumer found it, or while the group's offsets had expired. Set earliest if every record counts.";
const byDefault =
  "auto.offset.reset is not set and is latest by default: on a new partition, or after the group's offsets expired, reading begins at the end. Set earliest if every record counts.";

it("informs of a written latest, in every release", () => {
  const drawing = `
bootstrap.servers=kafka:9092
group.id=billing
auto.offset.reset=latest
                  ^^^^^^ info: ${written}
`;
  check(rule, drawing);
  check(rule, drawing, { pins: { clients: "2.0" } });
  check(rule, drawing, { pins: { clients: "4.0" } });
});

it("hints at the default, and only where records are critical: nobody wrote it", () => {
  check(
    rule,
    `\nbootstrap.servers=kafka:9092\n^^^^^^^^^^^^^^^^^ hint: ${byDefault}\ngroup.id=billing\nmax.poll.records=10\n`,
    { preset: "critical" },
  );
  check(rule, "bootstrap.servers=kafka:9092\ngroup.id=billing\nmax.poll.records=10\n");
});

it("knows the groups that Flume gives its source and its channel", () =>
  check(
    rule,
    `
a.sources.s.type = org.apache.flume.source.kafka.KafkaSource
a.sources.s.kafka.bootstrap.servers = kafka:9092
a.sources.s.kafka.consumer.auto.offset.reset = latest
                                               ^^^^^^ info: ${written}
a.channels.c.type = org.apache.flume.channel.kafka.KafkaChannel
a.channels.c.kafka.bootstrap.servers = kafka:9092
a.channels.c.kafka.consumer.auto.offset.reset = latest
                                                ^^^^^^ info: ${written}
`,
    { file: "flume.conf" },
  ));

it("speaks in Spring too", () => {
  check(
    rule,
    `
spring:
  kafka:
    consumer:
      group-id: billing
      auto-offset-reset: latest
                         ^^^^^^ info: ${written}
`,
    { file: "application.yml" },
  );
  check(rule, `\nspring:\n  kafka:\n    consumer:\n    ^^^^^^^^ hint: ${byDefault}\n      group-id: billing\n`, {
    file: "application.yml",
    preset: "critical",
  });
});

it("is silent for a group that is new at each start", () => {
  const file = (group: string): string =>
    `spring:\n  kafka:\n    consumer:\n      group-id: ${group}\n      auto-offset-reset: latest\n`;
  check(rule, file("live-${random.uuid}"), { file: "application.yml" });
  check(rule, file("live-${HOSTNAME:a}"), { file: "application.yml" });
});

it("is silent where the file may be only a part", () =>
  check(rule, "spring.kafka.consumer.group-id: billing\n", { file: "application-prod.yml" }));

it("is silent without a group, for other values, a comment, and where the value is unknown", () => {
  check(rule, "bootstrap.servers=kafka:9092\nauto.offset.reset=latest\n");
  for (const value of ["earliest", "none", "by_duration:PT6M", "${RESET}"]) {
    check(
      rule,
      `bootstrap.servers=kafka:9092\ngroup.id=billing\n#auto.offset.reset=latest\nauto.offset.reset=${value}\n`,
    );
  }
});

it("is silent in the file of a share consumer, which commits no offsets", () =>
  check(rule, "bootstrap.servers=kafka:9092\ngroup.id=billing\nshare.acknowledgement.mode=explicit\n", {
    preset: "critical",
  }));

const latest =
  "With auto.offset.reset=latest, records are never read that were written to a new partition before the consumer found it, or while the group's offsets had expired. Set earliest if every record counts.";

it("informs of the consumers inside Connect and Streams, which by default begin at the oldest record", () => {
  check(
    rule,
    `
name=orders
connector.class=io.confluent.connect.jdbc.JdbcSinkConnector
topics.regex=orders.*
consumer.override.auto.offset.reset=latest
                                    ^^^^^^ info: ${latest}
`,
    { file: "jdbc-sink.properties" },
  );
  check(
    rule,
    `
bootstrap.servers=k1:9092,k2:9092
offset.storage.topic=offsets
config.storage.topic=configs
consumer.auto.offset.reset=latest
                           ^^^^^^ info: ${latest}
`,
    { file: "connect-distributed.properties" },
  );
  check(
    rule,
    `
application.id=totals
bootstrap.servers=k1:9092,k2:9092
auto.offset.reset=earliest
main.consumer.auto.offset.reset=latest
                                ^^^^^^ info: ${latest}
`,
    { file: "streams.properties" },
  );
});

it("is silent where those begin at the oldest record, or nobody can know", () => {
  const streams = "application.id=totals\nbootstrap.servers=k1:9092,k2:9092\n";
  for (const lines of [
    "",
    "auto.offset.reset=latest\nconsumer.auto.offset.reset=earliest\n",
    "auto.offset.reset=${R}\n",
  ])
    check(rule, streams + lines, { file: "streams.properties" });
  check(
    rule,
    "name=a\nconnector.class=a.JdbcSourceConnector\nconsumer.override.auto.offset.reset=latest\nauto.offset.reset=latest\n",
    { file: "jdbc-source.properties" },
  );
});
