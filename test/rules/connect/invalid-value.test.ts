/** connect-invalid-value: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { connectInvalidValue as rule } from "../../../server/src/rules/connect/invalid-value/rule.ts";
import { check } from "../../support/check.ts";

it("speaks of sinks", () =>
  check(
    rule,
    `
name=orders
connector.class=org.apache.kafka.connect.file.FileStreamSinkConnector
topics=orders
tasks.max=0
          ^ error: Kafka Connect will not start this: tasks.max takes a number of 1 or more that fits its type, and this is 0.
errors.tolerance=ALL
                 ^^^ error: Kafka Connect will not start this: errors.tolerance takes only none, all, and this is ALL.
errors.log.enable=yes
                  ^^^ error: Kafka Connect will not start this: errors.log.enable takes true or false, and this is yes.
`,
    { file: "orders-sink.properties" },
  ));

it("speaks of workers", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=connect
config.storage.topic=configs
offset.storage.topic=offsets
status.storage.topic=statuses
config.storage.replication.factor=0
                                  ^ error: Kafka Connect will not start this: config.storage.replication.factor takes -1, or a number of 1 or more, and this is 0.
offset.storage.replication.factor=-1
exactly.once.source.support=Enabled
offset.flush.interval.ms=10s
                         ^^^ error: Kafka Connect will not start this: offset.flush.interval.ms is of type long, and 10s does not fit it.
`,
    { file: "connect-distributed.properties", pins: { clients: "3.9" } },
  ));

it("is silent about placeholders, config providers, the connector's own settings and comments", () =>
  check(
    rule,
    `
name=orders
connector.class=com.example.OrdersSourceConnector
tasks.max=\${file:/etc/tasks:count}
exactly.once.support=REQUIRED
batch.size=many
#errors.tolerance=ALL
`,
    { file: "orders-source.properties" },
  ));
