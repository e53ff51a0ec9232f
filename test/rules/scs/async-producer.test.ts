/** scs-async-producer: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { scsAsyncProducer } from "../../../server/src/rules/scs/async-producer/rule.ts";
import { check } from "../../support/check.ts";

const file = "src/main/resources/application.yml";
const drawing = `
spring.cloud.stream:
  kafka.binder.required-acks: all
  bindings:
    enrich-in-0.group: enrich
    enrich-out-0.destination: enriched
    ^^^^^^^^^^^^^^^^^^^^^^^^ hint: This output is sent without waiting, while enrich-in-0 commits what it came from: a send that fails later is only logged. Set sync: true, or use transactions.
`;
const silent = drawing.replace(/^ +\^.*\n/m, "");

it("tells at the output of a function, under critical", () => check(scsAsyncProducer, drawing, { file }));

it.each([
  "kafka.bindings.enrich-out-0.producer.sync: true",
  "kafka.default.producer.sync: ${SYNC}",
  "bindings.enrich-out-0.producer.error-channel-enabled: true",
  "kafka.binder.transaction.transaction-id-prefix: tx-",
])("is silent with %s", (line) => check(scsAsyncProducer, `${silent}spring.cloud.stream.${line}\n`, { file }));

it("is silent for a source, whose input is none of Kafka's, and under the ordinary preset", () => {
  check(scsAsyncProducer, silent.replace("enrich-in-0", "other-in-0"), { file });
  check(scsAsyncProducer, silent, { file, preset: "standard" });
});
