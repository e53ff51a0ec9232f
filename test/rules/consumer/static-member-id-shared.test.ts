/** consumer-static-member-id-shared: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { consumerStaticMemberIdShared as rule } from "../../../server/src/rules/consumer/static-member-id-shared/rule.ts";
import { check } from "../../support/check.ts";

const file = (last: string): string => `
bootstrap.servers=kafka1:9092
group.id=billing
${last}
`;

it("hints: there may be one instance only", () =>
  check(
    rule,
    file(`group.instance.id=billing-1
                  ^^^^^^^^^ hint: group.instance.id=billing-1 is one member's name: a second instance with this file takes its partitions and fences it off. Give each instance a name of its own.`),
    { pins: { clients: "3.9" } },
  ));

it("speaks in Spring's terms too", () =>
  check(
    rule,
    `
spring:
  kafka:
    consumer:
      group-id: billing
      properties:
        group.instance.id: billing-1
                           ^^^^^^^^^ hint: group.instance.id=billing-1 is one member's name: a second instance with this file takes its partitions and fences it off. Give each instance a name of its own.
`,
    { file: "application.yml", pins: { clients: "3.9" } },
  ));

it("is silent where each instance may have its own", () => {
  check(rule, file("group.instance.id=${HOSTNAME}"));
  check(rule, "spring:\n  kafka:\n    consumer:\n      properties:\n        group.instance.id: ${POD_NAME:local}\n", {
    file: "application.yml",
  });
  check(rule, file("group.instance.id=billing-{{ inventory_hostname }}"));
});

it("is silent in comments, where there is none, and before 2.3", () => {
  check(rule, file("# group.instance.id=billing-1"));
  check(rule, file("enable.auto.commit=false"));
  check(rule, file("group.instance.id=billing-1"), { pins: { clients: "2.2" } });
});
