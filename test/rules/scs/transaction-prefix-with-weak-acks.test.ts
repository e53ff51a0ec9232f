/** scs-transaction-prefix-with-weak-acks: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { scsTransactionPrefixWithWeakAcks } from "../../../server/src/rules/scs/transaction-prefix-with-weak-acks/rule.ts";
import { check } from "../../support/check.ts";

const boot = { file: "src/main/resources/application.yml", pins: { springBoot: "3.5" } };
const drawing = `
spring.cloud.stream:
  bindings: {a-in-0.group: a, a-out-0.destination: b, b-out-0.destination: c}
  kafka.binder.transaction.transaction-id-prefix: tx-
                                                  ^^^ error: The transactional producer is refused: it needs acks=all, and is given acks=1. Set required-acks: all.
`;
const silent = drawing.replace(/^ +\^.*\n/m, "");

it("is an error at the prefix, once for all outputs", () => check(scsTransactionPrefixWithWeakAcks, drawing, boot));

it("is an error at the acks that are written", () =>
  check(
    scsTransactionPrefixWithWeakAcks,
    `${silent}  kafka.binder.requiredAcks: 1
                             ^ error: The transactional producer is refused: it needs acks=all, and is given acks=1. Set required-acks: all.
`,
    boot,
  ));

it.each([
  "kafka.binder.required-acks: all",
  "kafka.binder.required-acks: ${ACKS}",
  "kafka.binder.transaction.producer.configuration.acks: all",
  "kafka.binder.configuration.acks: all",
])("is silent with %s", (line) => check(scsTransactionPrefixWithWeakAcks, `${silent}  ${line}\n`, boot));

it("knows that a binding's own map is none of the transactional producer's", () =>
  check(
    scsTransactionPrefixWithWeakAcks,
    `${drawing}  kafka.bindings.a-out-0.producer.configuration.acks: all\n`,
    boot,
  ));

it("is silent on Boot 4.0, and on inputs alone", () => {
  check(scsTransactionPrefixWithWeakAcks, silent, { ...boot, pins: { springBoot: "4.0" } });
  check(scsTransactionPrefixWithWeakAcks, silent.replace(/, a-out.*}/, "}"), boot);
});
