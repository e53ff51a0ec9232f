/** librdkafka-idempotence-conflicts: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { librdkafkaIdempotenceConflicts as rule } from "../../../server/src/rules/librdkafka/idempotence-conflicts/rule.ts";
import { check } from "../../support/check.ts";

const producer = "bootstrap.servers=kafka1:9092,kafka2:9092\nqueue.buffering.max.messages=200000\n";

it("names what stands against idempotence", () => {
  check(
    rule,
    `${producer}enable.idempotence=true
acks=1
     ^ error: The producer will not start: with idempotence acks must be all, and this is 1.
max.in.flight=6
              ^ error: The producer will not start: idempotence allows 5 requests in flight at most, and max.in.flight is 6.
`,
  );
});

it("a transaction asks for idempotence, and nothing outlives it", () => {
  check(
    rule,
    `${producer}transactional.id=t
enable.idempotence=false
                   ^^^^^ error: The producer will not start: a transactional.id needs idempotence, and enable.idempotence=false switches it off.
message.timeout.ms=60001
                   ^^^^^ error: The producer will not start: message.timeout.ms is 60001 and outlives the transaction, which ends after 60000 ms.
`,
  );
});

it("since 1.5 a request may not outlive it either", () => {
  const text = `${producer}transactional.id=t\ntransaction.timeout.ms=1000\nsocket.timeout.ms=2000\n`;
  check(rule, text, { pins: { librdkafka: "1.4" } });
  check(
    rule,
    `${text}                  ^^^^ error: The producer will not start: socket.timeout.ms is 2000 and outlives the transaction, which ends after 1000 ms.\n`,
    { pins: { librdkafka: "2.3" } },
  );
});

it("is silent where librdkafka adjusts, where it cannot be known, and in Java's files", () => {
  for (const text of [
    "enable.idempotence=true\n",
    "enable.idempotence=true\nacks=all\nmax.in.flight=5\nretries=1\n",
    "enable.idempotence=true\nacks=${ACKS}\n",
    "enable.idempotence=${ON}\nacks=1\n",
    "transactional.id=\nenable.idempotence=false\n",
    "message.timeout.ms=5\n",
    "message.timeout.ms=0\nlinger.ms=200\n",
    "#enable.idempotence=true\nacks=1\n",
  ])
    check(rule, producer + text);
  check(rule, "bootstrap.servers=kafka:9092\nenable.idempotence=true\nacks=1\n", { file: "producer.properties" });
});
