/** producer-rack-aware-without-client-rack: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { producerRackAwareWithoutClientRack as rule } from "../../../server/src/rules/producer/rack-aware-without-client-rack/rule.ts";
import { check } from "../../support/check.ts";

it("is an error from 4.4 on", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
partitioner.rack.aware=true
                       ^^^^ error: The producer will not start: partitioner.rack.aware=true needs client.rack, and there is none.
`,
    { pins: { clients: "4.4" } },
  ));

it("is an error for an empty rack", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
partitioner.rack.aware=true
                       ^^^^ error: The producer will not start: partitioner.rack.aware=true needs client.rack, and there is none.
client.rack=
`,
    { pins: { clients: "4.4" } },
  ));

it("is information where the release is not known", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
partitioner.rack.aware=true
                       ^^^^ info: The producer will not start: partitioner.rack.aware=true needs client.rack, and there is none. This holds for kafka-clients >=4.4.
`,
  ));

it("is silent before", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
partitioner.rack.aware=true
`,
    { pins: { clients: "4.3" } },
  ));

it("is silent with a rack, even an unknown one", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
partitioner.rack.aware=true
client.rack=\${RACK}
`,
    { pins: { clients: "4.4" } },
  ));

it("is silent where it is off or a comment", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
partitioner.rack.aware=false
#partitioner.rack.aware=true
`,
    { pins: { clients: "4.4" } },
  ));

it("speaks in Spring YAML", () =>
  check(
    rule,
    `
spring:
  kafka:
    producer:
      properties:
        partitioner.rack.aware: true
                                ^^^^ error: The producer will not start: partitioner.rack.aware=true needs client.rack, and there is none.
`,
    { file: "application.yml", pins: { clients: "4.4" } },
  ));
