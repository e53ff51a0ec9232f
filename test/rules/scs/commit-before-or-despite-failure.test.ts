/** scs-commit-before-or-despite-failure: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { scsCommitBeforeOrDespiteFailure } from "../../../server/src/rules/scs/commit-before-or-despite-failure/rule.ts";
import { check } from "../../support/check.ts";

const file = "src/main/resources/application.yml";

it("warns at each of the three", () =>
  check(
    scsCommitBeforeOrDespiteFailure,
    `
spring.cloud.stream:
  pollable-source: pay;bill
  bindings.bill-in-0.group: billing
  kafka:
    default.consumer.autoCommitOnError: true
                                        ^^^^ warning: auto-commit-on-error commits a polled record although it failed: it is not read again. Remove it, or send what fails to a dead-letter topic.
    bindings.bill-in-0.consumer:
      reactive-auto-commit: true
                            ^^^^ warning: reactive-auto-commit commits records when they are handed over, whether or not they are processed afterwards. Remove it and acknowledge them in the code.
      reactive-at-most-once: true
                             ^^^^ warning: reactive-at-most-once commits each record before it is processed: what fails or is under way in a crash is lost. Remove it.
`,
    { file },
  ));

it("says nothing of a failed record's commit where a function is called with it, or nobody knows", () => {
  const start = "spring.cloud.stream.kafka.bindings.bill-in-0.consumer.auto-commit-on-error: true\n";
  check(scsCommitBeforeOrDespiteFailure, `${start}spring.cloud.function.definition: bill\n`, { file });
  check(scsCommitBeforeOrDespiteFailure, `${start}spring.cloud.stream.pollable-source: other\n`, { file });
  check(scsCommitBeforeOrDespiteFailure, start.replace("bill-in-0", "input"), { file });
});

it("is silent on false, on what nobody knows, and on an output", () =>
  check(
    scsCommitBeforeOrDespiteFailure,
    `
spring.cloud.stream.kafka.bindings:
  a-in-0.consumer: {reactive-auto-commit: false, auto-commit-on-error: "\${ON_ERROR}"}
  a-out-0.consumer.reactive-at-most-once: true
`,
    { file },
  ));
