/** release-batch-in-other-topic: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { releaseBatchInOtherTopic as rule } from "../../../server/src/rules/release/batch-in-other-topic/rule.ts";
import { check } from "../../support/check.ts";

it("warns where delivery.timeout.ms is short", () =>
  check(
    rule,
    `
bootstrap.servers=kafka1:9092
^^^^^^^^^^^^^^^^^ warning: This release gives the memory of a batch away when it expires while being sent: records can arrive in another topic, without an error (KAFKA-19012, CVE-2026-35554). Repaired in 3.9.2. The release is kafka-clients 3.9.1.
delivery.timeout.ms=40000
`,
    { pins: { clients: "3.9.1" } },
  ));

it("informs where it is the default, with the release and where it comes from", () =>
  check(
    rule,
    `
spring:
  kafka:
    producer:
    ^^^^^^^^ info: This release gives the memory of a batch away when it expires while being sent: records can arrive in another topic, without an error (KAFKA-19012, CVE-2026-35554). Repaired in 3.9.2. The release is kafka-clients 3.9.1, as Spring Boot 3.5.6 (pom.xml:12) says.
      acks: all
`,
    { file: "application.yml", found: { springBoot: { version: "3.5.6", from: "services/orders/pom.xml:12" } } },
  ));

it("informs where a line of releases is known and all of them are affected", () =>
  check(
    rule,
    `
bootstrap.servers=kafka1:9092
^^^^^^^^^^^^^^^^^ info: This release gives the memory of a batch away when it expires while being sent: records can arrive in another topic, without an error (KAFKA-19012, CVE-2026-35554). Repaired in 3.9.2. The release is kafka-clients 3.6.
linger.ms=5
`,
    { pins: { clients: "3.6" } },
  ));

it("informs about the producers inside of Streams", () =>
  check(
    rule,
    `
application.id=orders
^^^^^^^^^^^^^^ info: This release gives the memory of a batch away when it expires while being sent: records can arrive in another topic, without an error (KAFKA-19012, CVE-2026-35554). Repaired in 4.1.2. The release is kafka-clients 4.1.1.
bootstrap.servers=kafka1:9092
`,
    { file: "streams.properties", pins: { clients: "4.1.1" } },
  ));

it("is silent about repaired releases, older ones, and where the release is not known", () => {
  const text = "bootstrap.servers=kafka1:9092\ndelivery.timeout.ms=40000\n";
  for (const clients of ["3.9.2", "4.0.2", "4.1.2", "4.2.0", "2.7.2", "3.9", "3", "4.1"])
    check(rule, text, { pins: { clients } });
  check(rule, text);
});

it("is silent about a vendor's build, and about one before the release", () => {
  const text = "bootstrap.servers=kafka1:9092\ndelivery.timeout.ms=40000\n";
  for (const version of ["3.6.1.redhat-00001", "3.9.1-SNAPSHOT", "3.6.1-ccs"])
    check(rule, text, { found: { clients: { version, from: "pom.xml:3" } } });
});

it("is silent about consumers, and about a producer that nobody wrote down", () => {
  check(rule, "group.id=orders\nbootstrap.servers=kafka1:9092\n", {
    file: "consumer.properties",
    pins: { clients: "3.9.1" },
  });
  check(rule, "spring.kafka.bootstrap-servers=kafka1:9092\n", {
    file: "application.properties",
    pins: { clients: "3.9.1" },
  });
});
