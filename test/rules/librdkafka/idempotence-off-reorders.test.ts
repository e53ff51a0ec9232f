/** librdkafka-idempotence-off-reorders: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { librdkafkaIdempotenceOffReorders as rule } from "../../../server/src/rules/librdkafka/idempotence-off-reorders/rule.ts";
import { check } from "../../support/check.ts";

const producer = "bootstrap.servers=kafka1:9092,kafka2:9092\nqueue.buffering.max.messages=200000\n";

const swapped = (count: string): string =>
  `librdkafka is not idempotent here and has up to ${count} requests in flight: a retried batch can land behind later ones, or be written twice. Set enable.idempotence=true.`;

it("speaks at what is written, and hints where nothing is and records are critical", () => {
  check(rule, `${producer}max.in.flight=10\n              ^^ warning: ${swapped("10")}\n`);
  check(rule, `${producer}enable.idempotence=0\n                   ^ warning: ${swapped("1000000")}\n`);
  check(
    rule,
    `
bootstrap.servers=kafka1:9092,kafka2:9092
^^^^^^^^^^^^^^^^^ hint: ${swapped("1000000")}
queue.buffering.max.messages=200000
`,
    { preset: "critical" },
  );
  check(rule, producer);
});

it("is silent with idempotence, transactions, one request in flight, no retries, weak acks, and what cannot be known", () => {
  for (const text of [
    "enable.idempotence=true\n",
    "transactional.id=t\n",
    "max.in.flight=1\n",
    "message.send.max.retries=0\n",
    "acks=1\n",
    "enable.idempotence=${IDEMPOTENCE}\n",
    "max.in.flight.requests.per.connection=${IN_FLIGHT}\n",
  ])
    check(rule, producer + text);
});
