/** producer-transactional-id-not-stable: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { producerTransactionalIdNotStable as rule } from "../../../server/src/rules/producer/transactional-id-not-stable/rule.ts";
import { check } from "../../support/check.ts";

const file = (id: string): string => `bootstrap.servers=kafka1:9092\ntransactional.id=${id}\n`;

it("informs of an id that a placeholder makes anew", () =>
  check(
    rule,
    `
bootstrap.servers=kafka1:9092
transactional.id=payments-\${random.uuid}
                 ^^^^^^^^^^^^^^^^^^^^^^^ info: payments-\${random.uuid} is new at every start: a transaction that a crash leaves open is neither aborted nor fenced off by the next instance, and consumers of committed records wait for its timeout.
`,
  ));

it("knows Spring's prefix and its expressions", () => {
  check(
    rule,
    `
spring:
  kafka:
    producer:
      transaction-id-prefix: "tx-\${random.int}-"
                             ^^^^^^^^^^^^^^^^^^^ info: tx-\${random.int}- is new at every start: a transaction that a crash leaves open is neither aborted nor fenced off by the next instance, and consumers of committed records wait for its timeout.
`,
    { file: "application.yml" },
  );
  check(
    rule,
    `
spring.kafka.producer.transaction-id-prefix=tx-#{T(java.util.UUID).randomUUID()}
                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: tx-#{T(java.util.UUID).randomUUID()} is new at every start: a transaction that a crash leaves open is neither aborted nor fenced off by the next instance, and consumers of committed records wait for its timeout.
`,
    { file: "application.properties" },
  );
});

it("is silent about ids that stay: constants, hosts, pods, ordinals", () => {
  for (const id of [
    "payments-1",
    "payments-${HOSTNAME}",
    "payments-${POD_NAME:local}",
    "payments-${ORDINAL}",
    "uuid-service",
  ])
    check(rule, file(id));
});

it("is silent in comments, and where there is none", () => {
  check(rule, "bootstrap.servers=kafka1:9092\nacks=all\n# transactional.id=${random.uuid}\n");
});
