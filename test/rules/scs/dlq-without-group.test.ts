/** scs-dlq-without-group: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { scsDlqWithoutGroup } from "../../../server/src/rules/scs/dlq-without-group/rule.ts";
import { check } from "../../support/check.ts";

const file = "src/main/resources/application.yml";
const drawing = `
spring.cloud.stream:
  bindings.bill-in-0.destination: orders
  kafka.bindings.bill-in-0.consumer.enable-dlq: true
                                                ^^^^ error: bill-in-0 has enable-dlq but no group: the binder refuses it ("DLQ support is not available for anonymous subscriptions"), and the application starts but reads nothing here. Give the binding a group.
`;
const silent = drawing.replace(/^ +\^.*\n/m, "");

it("is an error at enable-dlq", () => check(scsDlqWithoutGroup, drawing, { file }));

it("is not misled by a group.id, which the binder does not ask", () =>
  check(scsDlqWithoutGroup, `${drawing}  kafka.bindings.bill-in-0.consumer.configuration.group.id: b\n`, { file }));

it("reads the default of all bindings", () =>
  check(
    scsDlqWithoutGroup,
    `
spring.cloud.stream:
  bindings.bill-in-0.destination: orders
  kafka.default.consumer.enableDlq: on
                                    ^^ error: bill-in-0 has enable-dlq but no group: the binder refuses it ("DLQ support is not available for anonymous subscriptions"), and the application starts but reads nothing here. Give the binding a group.
`,
    { file },
  ));

it.each(["bindings.bill-in-0.group: billing", "default.group: billing", "bindings.bill-in-0.group: ${GROUP}"])(
  "is silent with %s",
  (line) => check(scsDlqWithoutGroup, `${silent}  ${line}\n`, { file }),
);

it("is silent without a dead-letter topic, and where its switch is unknown", () => {
  check(scsDlqWithoutGroup, silent.replace("true", "false"), { file });
  check(scsDlqWithoutGroup, silent.replace("true", "${DLQ}"), { file });
});
