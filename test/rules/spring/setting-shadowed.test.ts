/** spring-setting-shadowed: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { springSettingShadowed as rule } from "../../../server/src/rules/spring/setting-shadowed/rule.ts";
import { check } from "../../support/check.ts";

const file = "src/main/resources/application.yml";

it("tells of a typed key that the map beats", () =>
  check(
    rule,
    `
spring:
  kafka:
    producer:
      acks: all
            ^^^ warning: acks=all has no effect: spring.kafka.producer.properties.acks in the same part of this file sets it to 1, and that is what the client gets. Keep one of them.
      properties:
        acks: 1
`,
    { file },
  ));

it("tells of one key in two spellings", () =>
  check(
    rule,
    `
spring:
  kafka:
    consumer:
      groupId: orders
               ^^^^^^ warning: groupId=orders has no effect: spring.kafka.consumer.group-id in the same part of this file sets it to payments, and that is what the client gets. Keep one of them.
      group-id: payments
`,
    { file },
  ));

it("holds in properties", () =>
  check(
    rule,
    `
spring.kafka.producer.properties.linger.ms=20
spring.kafka.producer.properties[linger.ms]=50
                                            ^^ warning: spring.kafka.producer.properties[linger.ms]=50 has no effect: spring.kafka.producer.properties.linger.ms in the same part of this file sets it to 20, and that is what the client gets. Keep one of them.
`,
    { file: "src/main/resources/application.properties" },
  ));

it.each([
  ["equal values", "    producer:\n      acks: all\n      properties:\n        acks: all\n"],
  ["what is common to all clients", "    properties:\n      client.id: shop\n    producer:\n      client-id: orders\n"],
  ["two clients", "    producer:\n      client-id: a\n    consumer:\n      client-id: b\n"],
])("is silent about %s", (_, text) => check(rule, `spring:\n  kafka:\n${text}`, { file }));

it("is silent about a profile that overrides, which is what profiles are for", () =>
  check(
    rule,
    "spring:\n  kafka:\n    producer:\n      acks: all\n---\nspring:\n  config.activate.on-profile: dev\n  kafka:\n    producer:\n      acks: 1\n",
    { file },
  ));
