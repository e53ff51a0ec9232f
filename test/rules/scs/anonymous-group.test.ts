/** scs-anonymous-group: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { scsAnonymousGroup } from "../../../server/src/rules/scs/anonymous-group/rule.ts";
import { check } from "../../support/check.ts";

const file = "src/main/resources/application.yml";
const drawing = `
spring.cloud.stream:
  kafka.binder.brokers: kafka1:9092,kafka2:9092
  bindings:
    refresh-in-0:
    ^^^^^^^^^^^^ info: refresh-in-0 has no group: each start begins at the end of the topic with a new one, and what was sent in between is never read. Give it a group, unless every instance only wants what is new.
      destination: prices
`;
const silent = drawing.replace(/^ +\^.*\n/m, "");

it("tells at the input", () => check(scsAnonymousGroup, drawing, { file }));

it("takes an empty group for none, even over a default", () =>
  check(
    scsAnonymousGroup,
    drawing.replace("  bindings:", "  default.group: g\n  bindings:").replace("destination: prices", "group:"),
    { file },
  ));

it("warns where the function sends on what it reads", () =>
  check(
    scsAnonymousGroup,
    `
spring.cloud.stream:
  kafka.binder.required-acks: all
  bindings:
    enrich-in-0.destination: orders
    ^^^^^^^^^^^^^^^^^^^^^^^ warning: enrich-in-0 has no group: each start begins at the end of the topic with a new one, so that its function never sees what was sent in between, and several instances each send an output for the same record. Give it a group.
    enrich-out-0.destination: enriched
`,
    { file },
  ));

it("is not misled by spring.kafka's group", () =>
  check(scsAnonymousGroup, `${drawing}spring.kafka.consumer.group-id: prices\n`, { file }));

it.each([
  "bindings.refresh-in-0.group: prices",
  "default.group: prices",
  "bindings.refresh-in-0.group: ${GROUP}",
  "kafka.bindings.refresh-in-0.consumer.configuration.group.id: prices",
  "kafka.bindings.refresh-in-0.consumer.start-offset: earliest",
  "default-binder: rabbit",
  "bindings.refresh-in-0.binder: rabbit",
  "kafka.streams.binder.application-id: x",
])("is silent with %s", (line) => check(scsAnonymousGroup, `${silent}spring.cloud.stream.${line}\n`, { file }));

it("is silent on a profile's file alone, and where a profile of the same file has the group", () => {
  check(scsAnonymousGroup, silent, { file: "src/main/resources/application-prod.yml" });
  check(
    scsAnonymousGroup,
    `${drawing}---
spring.config.activate.on-profile: prod
spring.cloud.stream.bindings.refresh-in-0.group: prices
`,
    { file },
  );
});
