/** consumer-auto-commit-enabled: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { consumerAutoCommitEnabled as rule } from "../../../server/src/rules/consumer/auto-commit-enabled/rule.ts";
import { check } from "../../support/check.ts";

const written =
  "With enable.auto.commit=true the consumer commits what poll() returned, processed or not: an error followed by close(), or a hand-over to other threads, loses records. Set it to false and commit after processing.";
const byDefault =
  "enable.auto.commit is not set and is true by default: unless the code says otherwise, the consumer commits records that may not be processed yet. Set it to false and commit after processing.";

it("warns of a written true", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=billing
enable.auto.commit= TRUE
                    ^^^^ warning: ${written}
`,
  ));

it("warns in a file that serves producer and consumer", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
acks=all
linger.ms=5
group.id=billing
max.poll.records=10
enable.auto.commit=true
                   ^^^^ warning: ${written}
`,
    { file: "kafka.properties" },
  ));

it("informs of the default where the file is a whole consumer's", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
^^^^^^^^^^^^^^^^^ info: ${byDefault}
group.id=billing
key.deserializer=org.apache.kafka.common.serialization.StringDeserializer
`,
  ));

it("only hints where code or a tool adds the rest, and in development, and only where records are critical", () => {
  const part = "bootstrap.servers=kafka:9092\ngroup.id=billing\nmax.poll.records=10\n";
  check(rule, part);
  check(
    rule,
    `\nbootstrap.servers=kafka:9092\n^^^^^^^^^^^^^^^^^ hint: ${byDefault}\ngroup.id=billing\nmax.poll.records=10\n`,
    { preset: "critical" },
  );
  const local = `\nbootstrap.servers=localhost:9092\n^^^^^^^^^^^^^^^^^ hint: ${byDefault}\ngroup.id=billing\nkey.deserializer=a.B\n`;
  check(rule, local, { preset: "critical" });
});

it("is silent on the default of a file that serves others too", () =>
  check(rule, "bootstrap.servers=kafka:9092\nacks=all\nlinger.ms=5\ngroup.id=billing\nmax.poll.records=10\n", {
    file: "kafka.properties",
  }));

it("is silent for false, for a comment beside it, and where the value is unknown", () => {
  check(rule, "bootstrap.servers=kafka:9092\ngroup.id=billing\nenable.auto.commit=false\n#enable.auto.commit=true\n");
  check(rule, "bootstrap.servers=kafka:9092\ngroup.id=billing\nenable.auto.commit=${AUTO_COMMIT}\n");
});

it("is silent without a group: it does not start, or commits nothing", () =>
  check(rule, "bootstrap.servers=kafka:9092\nenable.auto.commit=true\nmax.poll.records=10\n"));

it("leaves Spring and Streams to themselves", () => {
  check(rule, "spring:\n  kafka:\n    consumer:\n      group-id: billing\n      enable-auto-commit: true\n", {
    file: "application.yml",
  });
  check(rule, "bootstrap.servers=kafka:9092\napplication.id=billing\nenable.auto.commit=true\n", {
    file: "streams.properties",
  });
});

it("is silent in the file of a share consumer, which commits no offsets", () =>
  check(
    rule,
    "bootstrap.servers=kafka:9092\ngroup.id=billing\nshare.acknowledgement.mode=explicit\nkey.deserializer=a.B\n",
    {
      preset: "critical",
    },
  ));
