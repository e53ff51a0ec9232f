/** consumer-share-group-unsupported-keys: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { consumerShareGroupUnsupportedKeys as rule } from "../../../server/src/rules/consumer/share-group-unsupported-keys/rule.ts";
import { check } from "../../support/check.ts";

it("is an error for each setting that a share group does not admit", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=orders
share.acknowledgement.mode=explicit
auto.offset.reset=earliest
                  ^^^^^^^^ error: No consumer will start with this file: a share consumer refuses auto.offset.reset, and an ordinary one refuses share.acknowledgement.mode.
isolation.level=read_committed
                ^^^^^^^^^^^^^^ error: No consumer will start with this file: a share consumer refuses isolation.level, and an ordinary one refuses share.acknowledgement.mode.
`,
    { pins: { clients: "4.2" } },
  ));

it("is information where the release is not known", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=orders
share.acknowledgement.mode=explicit
auto.offset.reset=earliest
                  ^^^^^^^^ info: No consumer will start with this file: a share consumer refuses auto.offset.reset, and an ordinary one refuses share.acknowledgement.mode. This holds for kafka-clients >=4.1.
`,
  ));

it("is silent before, where the name means nothing", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=orders
share.acknowledgement.mode=explicit
auto.offset.reset=earliest
`,
    { pins: { clients: "4.0" } },
  ));

it("is silent about the file of a share consumer", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=orders
share.acknowledgement.mode=explicit
max.poll.records=10
`,
    { pins: { clients: "4.2" } },
  ));

it("is an error without a group, which both want", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
share.acknowledgement.mode=explicit
                           ^^^^^^^^ error: No consumer will start with this file: a share consumer needs a group.id, and an ordinary one refuses share.acknowledgement.mode.
max.poll.records=10
`,
    { pins: { clients: "4.2" } },
  ));

it("is silent without a share setting", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=orders
auto.offset.reset=earliest
#share.acquire.mode=record_limit
`,
    { pins: { clients: "4.2" } },
  ));

it("is silent in a file for producer and consumer alike", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=orders
acks=all
linger.ms=5
auto.offset.reset=earliest
share.acknowledgement.mode=explicit
`,
    { file: "kafka.properties", pins: { clients: "4.2" } },
  ));
