/** producer-acks-default-one-legacy-client: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { producerAcksDefaultOneLegacyClient as rule } from "../../../server/src/rules/producer/acks-default-one-legacy-client/rule.ts";
import { check } from "../../support/check.ts";

const message =
  "acks is not set, and the default of this client is 1: a record that only the leader has counts as sent, and is lost if the leader fails then. Set acks=all.";
const legacy = { pins: { clients: "2.8" } };
const servers = "bootstrap.servers=kafka:9092\n";

it("warns where the client is known to be older than 3.0", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
^^^^^^^^^^^^^^^^^ warning: ${message}
linger.ms=10
#acks=all
`,
    legacy,
  ));

it("is silent for newer and for unknown clients", () => {
  check(rule, `${servers}linger.ms=10\nretries=3\n`);
  check(rule, `${servers}linger.ms=10\nretries=3\n`, { pins: { clients: "3.0.0" } });
  check(rule, `${servers}linger.ms=10\n`, { pins: { clients: "4" } });
});

it("is silent where acks is written, even where its value is unknown", () => {
  check(rule, `${servers}acks=1\n`, legacy);
  check(rule, `${servers}acks=\${ACKS}\n`, legacy);
});

it("is silent where idempotence raises acks, or may do so", () => {
  check(rule, `${servers}enable.idempotence=true\n`, legacy);
  check(rule, `${servers}enable.idempotence=\${IDEMPOTENT}\n`, legacy);
  check(rule, `${servers}linger.ms=10\ntransactional.id=orders\n`, legacy);
  const file = "application.yml";
  const spring = "spring:\n  kafka:\n    producer:\n      retries: 3\n      transaction-id-prefix: orders-\n";
  check(rule, spring, { ...legacy, file });
});

it("is silent where another file may set acks", () =>
  check(rule, "spring:\n  kafka:\n    producer:\n      retries: 3\n", { ...legacy, file: "application-prod.yml" }));

it("is a hint where there is only this host", () =>
  check(
    rule,
    `
bootstrap.servers=localhost:9092
^^^^^^^^^^^^^^^^^ hint: ${message} A hint only, because this looks like a single-node or development setup.
linger.ms=10
`,
    legacy,
  ));

it("knows the client that a Spring Boot release brings", () => {
  const file = "application.yml";
  const text = (drawn: string): string => `spring:\n  kafka:\n    producer:\n${drawn}      retries: 3\n`;
  check(rule, text(`    ^^^^^^^^ warning: ${message}\n`), { pins: { springBoot: "2.3" }, file });
  check(rule, text(""), { pins: { springBoot: "3.5" }, file });
});
