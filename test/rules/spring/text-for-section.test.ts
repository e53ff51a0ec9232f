/** spring-text-for-section: where it speaks, and where it must stay silent. */
import { describe, it } from "vitest";
import { springTextForSection as rule } from "../../../server/src/rules/spring/text-for-section/rule.ts";
import { check } from "../../support/check.ts";

const file = "application.yml";

it("is reported at the text, for sections and maps", () =>
  check(
    rule,
    `
spring:
  kafka:
    bootstrap-servers: a:9092,b:9092
    consumer: orders
              ^^^^^^ error: The application will not start: consumer is a section of settings, and Spring Boot cannot make one of a text.
    listener: batch
              ^^^^^ error: The application will not start: listener is a section of settings, and Spring Boot cannot make one of a text.
    ssl: true
         ^^^^ error: The application will not start: ssl is a section of settings, and Spring Boot cannot make one of a text.
    producer:
      properties: linger.ms=5
                  ^^^^^^^^^^^ error: The application will not start: properties is a section of settings, and Spring Boot cannot make one of a text.
      security: SSL
                ^^^ info: The application will not start: security is a section of settings, and Spring Boot cannot make one of a text. This holds for Spring Boot >=2.3.
    retry:
      topic: 3
             ^ info: The application will not start: topic is a section of settings, and Spring Boot cannot make one of a text. This holds for Spring Boot >=2.7.
`,
    { file },
  ));

it("is reported in .properties, and of a placeholder's default", () =>
  check(
    rule,
    `
spring.kafka.producer.acks=all
spring.kafka.streams=false
                     ^^^^^ info: The application will not start: spring.kafka.streams is a section of settings, and Spring Boot cannot make one of a text. This holds for Spring Boot >=2.1.
spring.kafka.template=\${TOPIC:orders}
                      ^^^^^^^^^^^^^^^ error: The application will not start: spring.kafka.template is a section of settings, and Spring Boot cannot make one of a text.
`,
    { file: "application.properties" },
  ));

it("is reported of all clients' map alone", () =>
  check(
    rule,
    `
spring.kafka:
  bootstrap-servers: a:9092,b:9092
  properties: acks=0
              ^^^^^^ error: The application will not start: properties is a section of settings, and Spring Boot cannot make one of a text.
`,
    { file },
  ));

describe("is silent", () => {
  it.each([
    ["beside keys of the section", "spring.kafka.consumer=orders\nspring.kafka.consumer.group-id=orders\n"],
    [
      "beside keys of the map",
      "spring.kafka.producer.acks=all\nspring.kafka.properties=a\nspring.kafka.properties.client.id=b\n",
    ],
    [
      "where a profile has keys of it",
      "spring.kafka.producer.acks=all\nspring.kafka.consumer=a\n#---\nspring.config.activate.on-profile=prod\nspring.kafka.consumer.group-id=a\n",
    ],
    ["where nobody knows the text", "spring.kafka.producer.acks=all\nspring.kafka.consumer=${CONSUMER}\n"],
    ["for a list, which Boot passes over", "spring.kafka.producer.acks=all\nspring.kafka.consumer[0]=orders\n"],
    ["for a section of the application's own", "spring.kafka.producer.acks=all\nspring.kafka.topic=orders\n"],
    ["for an empty section, which has a rule of its own", "spring.kafka.producer.acks=all\nspring.kafka.consumer=\n"],
  ])("%s", (_, text) => check(rule, text, { file: "application.properties" }));

  it("in a release that has no such section", () =>
    check(rule, "spring.kafka.producer.acks=all\nspring.kafka.retry=3\n", {
      file: "application.properties",
      pins: { springBoot: "2.3" },
    }));
});
