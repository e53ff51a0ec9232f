/** producer-buffer-memory-below-record: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { producerBufferMemoryBelowRecord as rule } from "../../../server/src/rules/producer/buffer-memory-below-record/rule.ts";
import { check } from "../../support/check.ts";

it("is an error where no batch fits, whichever is written", () => {
  check(
    rule,
    `
bootstrap.servers=k:9092
acks=all
buffer.memory=8192
              ^^^^ error: buffer.memory is 8192 bytes and a batch takes 16384: every send() throws, and nothing is ever sent.
`,
  );
  check(
    rule,
    `
bootstrap.servers=k:9092
acks=all
batch.size=67108864
           ^^^^^^^^ error: buffer.memory is 33554432 bytes and a batch takes 67108864: every send() throws, and nothing is ever sent.
`,
  );
});

it("warns where a record that max.request.size admits does not fit", () => {
  check(
    rule,
    `
bootstrap.servers=k:9092
acks=all
buffer.memory=33554
              ^^^^^ warning: buffer.memory is 33554 bytes: a record between that and the 1048576 of max.request.size is refused with a RecordTooLargeException.
`,
  );
  check(
    rule,
    `
bootstrap.servers=k:9092
acks=all
max.request.size=67108864
                 ^^^^^^^^ warning: buffer.memory is 33554432 bytes: a record between that and the 67108864 of max.request.size is refused with a RecordTooLargeException.
`,
  );
});

it("speaks of the producers of Connect", () =>
  check(
    rule,
    `
bootstrap.servers=k:9092
group.id=c
offset.storage.topic=o
key.converter=x
producer.buffer.memory=4096
                       ^^^^ warning: buffer.memory is 4096 bytes: a record between that and the 1048576 of max.request.size is refused with a RecordTooLargeException.
producer.batch.size=2048
`,
    { file: "connect-distributed.properties" },
  ));

it("speaks in Spring's terms too", () =>
  check(
    rule,
    `
spring:
  kafka:
    producer:
      buffer-memory: 8KB
                     ^^^ error: buffer.memory is 8192 bytes and a batch takes 16384: every send() throws, and nothing is ever sent.
`,
    { file: "application.yml" },
  ));

it("is silent where all fits, where a size is not known, and where code may set the others", () => {
  check(rule, "bootstrap.servers=k:9092\nacks=all\nbuffer.memory=1048576\n");
  check(rule, "bootstrap.servers=k:9092\nacks=all\nbuffer.memory=${MEMORY}\n");
  check(rule, "bootstrap.servers=k:9092\nacks=all\nbuffer.memory=8192\nbatch.size=${BATCH}\n");
  check(rule, "bootstrap.servers=k:9092\nacks=all\nlinger.ms=5\nbuffer.memory=8192\ngroup.id=g\nmax.poll.records=5\n", {
    file: "kafka.properties",
  });
});
