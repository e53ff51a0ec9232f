/** librdkafka-acks-weak: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { librdkafkaAcksWeak as rule } from "../../../server/src/rules/librdkafka/acks-weak/rule.ts";
import { check } from "../../support/check.ts";

const producer = "bootstrap.servers=kafka1:9092,kafka2:9092\nqueue.buffering.max.messages=200000\n";

it("speaks under both names", () => {
  check(
    rule,
    `${producer}request.required.acks=1
                      ^ warning: With request.required.acks=1 the leader confirms a message before any follower has it: if the leader fails then, the delivered message is gone. librdkafka's default is all. Set it to all.
`,
  );
  check(
    rule,
    `${producer}acks=0
     ^ error: With acks=0 nobody confirms a message: the delivery report says success even for one that never arrived. Set it to all.
`,
  );
});

it("the last of two names counts", () => {
  check(rule, `${producer}acks=1\nrequest.required.acks=all\n`);
});

it("is silent for all, for the default, an unknown value, a comment, a Java file, and where the producer does not start", () => {
  for (const text of [
    "acks=all\n",
    "acks=-1\n",
    "",
    "acks=${ACKS}\n",
    "#acks=1\n",
    "acks=1\nenable.idempotence=true\n",
  ])
    check(rule, producer + text);
  check(rule, "bootstrap.servers=kafka:9092\nacks=1\nretries=5\n", { file: "producer.properties" });
});
