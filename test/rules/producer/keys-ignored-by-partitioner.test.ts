/** producer-keys-ignored-by-partitioner: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { producerKeysIgnoredByPartitioner as rule } from "../../../server/src/rules/producer/keys-ignored-by-partitioner/rule.ts";
import { check } from "../../support/check.ts";

const file = (last: string): string => `
bootstrap.servers=kafka1:9092
acks=all
${last}
`;

it("hints: keys may be empty, and the order of no matter", () => {
  check(
    rule,
    file(`partitioner.ignore.keys=true
                        ^^^^ hint: With partitioner.ignore.keys=true the key of a record does not decide its partition: records with the same key can be processed in any order. Remove it where the order matters.`),
    { pins: { clients: "3.9" } },
  );
  check(
    rule,
    file(`partitioner.class=org.apache.kafka.clients.producer.RoundRobinPartitioner
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: With partitioner.class=org.apache.kafka.clients.producer.RoundRobinPartitioner the key of a record does not decide its partition: records with the same key can be processed in any order. Remove it where the order matters.`),
  );
});

it("is a warning where records are critical", () =>
  check(
    rule,
    file(`partitioner.ignore.keys=true
                        ^^^^ warning: With partitioner.ignore.keys=true the key of a record does not decide its partition: records with the same key can be processed in any order. Remove it where the order matters.`),
    { pins: { clients: "3.9" }, preset: "critical" },
  ));

it("speaks in Spring's terms too", () =>
  check(
    rule,
    `
spring:
  kafka:
    producer:
      properties:
        partitioner.ignore.keys: true
                                 ^^^^ hint: With partitioner.ignore.keys=true the key of a record does not decide its partition: records with the same key can be processed in any order. Remove it where the order matters.
`,
    { file: "application.yml", pins: { clients: "3.9" } },
  ));

it("is silent about a class of one's own, which looks at what it likes", () => {
  check(rule, file("partitioner.class=com.example.RoundRobinPartitioner"));
  check(rule, file("partitioner.class=com.example.ByCustomer\npartitioner.ignore.keys=true"), {
    pins: { clients: "3.9" },
  });
});

it("is silent where keys count, where nobody knows, and before 3.3", () => {
  check(rule, file("partitioner.ignore.keys=false"), { pins: { clients: "3.9" } });
  check(rule, file("partitioner.ignore.keys=${IGNORE}"), { pins: { clients: "3.9" } });
  check(rule, file("# partitioner.ignore.keys=true"));
  check(rule, file("partitioner.ignore.keys=true"), { pins: { clients: "3.2" } });
});
