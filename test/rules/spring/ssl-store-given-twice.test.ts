/** spring-ssl-store-given-twice: where it speaks, and where it must stay silent. */
import { describe, it } from "vitest";
import { springSslStoreGivenTwice as rule } from "../../../server/src/rules/spring/ssl-store-given-twice/rule.ts";
import { check } from "../../support/check.ts";

const file = "application.yml";
const pins = { springBoot: "3.5" };

it("is an error at the PEM text, also where a profile adds it", () =>
  check(
    rule,
    `
spring.kafka:
  producer.acks: all
  ssl.key-store-location: file:/etc/keystore.p12
  ssl.trust-store-location: file:/etc/truststore.p12
---
spring:
  config.activate.on-profile: prod
  kafka.ssl:
    key-store-key: abc
    ^^^^^^^^^^^^^ error: The application will not start: key-store-key and key-store-location exclude each other, and both are given.
    trust-store-certificates: def
    ^^^^^^^^^^^^^^^^^^^^^^^^ error: The application will not start: trust-store-certificates and trust-store-location exclude each other, and both are given.
`,
    { file, pins },
  ));

it("is an error for a bundle beside a store", () =>
  check(
    rule,
    `
spring.kafka.producer.acks=all
spring.kafka.ssl.bundle=kafka
^^^^^^^^^^^^^^^^^^^^^^^ error: The application will not start: an SSL bundle excludes stores of its own, and both are given.
spring.kafka.ssl.trust-store-location=file:/etc/truststore.p12
`,
    { file: "application.properties", pins },
  ));

describe("is silent", () => {
  const start = "spring.kafka:\n  producer.acks: all\n";
  it.each([
    ["for one of them", `${start}  ssl.key-store-location: file:/a\n  ssl.trust-store-certificates: b\n`],
    [
      "where the two belong to different clients",
      `${start}  ssl.key-store-location: file:/a\n  producer.ssl.key-store-key: b\n`,
    ],
    ["where the other is taken back", `${start}  ssl.key-store-key: b\n  ssl.key-store-location: ''\n`],
    ["for a bundle alone", `${start}  ssl.bundle: kafka\n  ssl.key-store-location: ''\n`],
    ["for an empty bundle", `${start}  ssl.bundle: ''\n  ssl.key-store-location: file:/a\n`],
    ["for a comment", `${start}  ssl.key-store-key: b\n  #ssl.key-store-location: file:/a\n`],
  ])("%s", (_, text) => check(rule, text, { file, pins }));

  it("in releases that know no PEM text", () =>
    check(rule, `${start}  ssl.key-store-location: file:/a\n  ssl.key-store-key: b\n`, {
      file,
      pins: { springBoot: "2.5" },
    }));
});
