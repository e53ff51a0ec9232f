/** producer-retries-zero: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { producerRetriesZero } from "../../../server/src/rules/producer/retries-zero/rule.ts";
import { check } from "../../support/check.ts";

it("warns of a written 0 whatever the release", () =>
  check(
    producerRetriesZero,
    `
bootstrap.servers=kafka:9092
acks=all
retries=0
        ^ warning: With retries=0 the first passing error, such as a leader election, fails the batch, and code that does not resend it loses it. Remove retries and bound the time with delivery.timeout.ms.
`,
  ));

it("warns of the old default only where the release is known to have it", () => {
  const drawing = `
acks=all
^^^^ warning: retries is not set, and this client's default is 0: the first passing error fails the batch. Set retries=2147483647.
bootstrap.servers=kafka:9092
`;
  check(producerRetriesZero, drawing, { pins: { clients: "2.0" } });
  check(producerRetriesZero, "acks=all\nbootstrap.servers=kafka:9092\n", { pins: { clients: "2.1" } });
  check(producerRetriesZero, "acks=all\nbootstrap.servers=kafka:9092\n");
});

it("is silent where the value is unknown", () =>
  check(producerRetriesZero, "bootstrap.servers=kafka:9092\nacks=all\nretries=${RETRIES}\n"));

it("only informs of what is named for tests", () =>
  check(
    producerRetriesZero,
    `
retries=0
        ^ info: With retries=0 the first passing error, such as a leader election, fails the batch, and code that does not resend it loses it. Remove retries and bound the time with delivery.timeout.ms.
bootstrap.servers=kafka:9092
`,
    { file: "src/test/resources/producer.properties" },
  ));
