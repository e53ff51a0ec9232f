/** spring-throwaway-group: where it speaks, and where it must stay silent; and what is not said of such a group. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { verdictOf } from "../../../server/src/analysis/verdict.ts";
import { springThrowawayGroup } from "../../../server/src/rules/spring/throwaway-group/rule.ts";
import { check } from "../../support/check.ts";

const file = "application.yml";

it("is reported at the reset", () =>
  check(
    springThrowawayGroup,
    `
spring.kafka.consumer:
  group-id: prices-\${random.uuid}
  auto-offset-reset: latest
                     ^^^^^^ info: Each start is another group (prices-\${random.uuid}) and begins at the end of the topic: what is sent while the application is down is never read. Give the group a name that stays, unless every instance only wants what is new.
`,
    { file },
  ));

it("is reported at the group where latest is the default, however the group is drawn", () =>
  check(
    springThrowawayGroup,
    `
spring.kafka.consumer:
  group-id: \${app.group}
            ^^^^^^^^^^^^ info: Each start is another group (\${app.group}) and begins at the end of the topic: what is sent while the application is down is never read. Give the group a name that stays, unless every instance only wants what is new.
app.group: \${app.name}.\${random.int}
app.name: \${APP:prices}
`,
    { file },
  ));

it("is reported in the map for all clients, and of a binding that begins at the end", () => {
  check(
    springThrowawayGroup,
    `
spring.kafka:
  listener.ack-mode: record
  properties:
    group.id: \${random.value}
    auto.offset.reset: latest
                       ^^^^^^ info: Each start is another group (\${random.value}) and begins at the end of the topic: what is sent while the application is down is never read. Give the group a name that stays, unless every instance only wants what is new.
`,
    { file },
  );
  check(
    springThrowawayGroup,
    `
spring.cloud.stream:
  bindings.prices-in-0:
    destination: prices
    group: \${random.uuid}
  kafka.bindings.prices-in-0.consumer.start-offset: latest
                                                    ^^^^^^ info: Each start is another group (\${random.uuid}) and begins at the end of the topic: what is sent while the application is down is never read. Give the group a name that stays, unless every instance only wants what is new.
`,
    { file },
  );
});

describe("is silent", () => {
  it.each([
    ["for a name that stays", "spring.kafka.consumer.group-id: prices\n"],
    [
      "where the whole topic is read at each start",
      "spring.kafka.consumer:\n  group-id: ${random.uuid}\n  auto-offset-reset: earliest\n",
    ],
    ["where a variable may name the group", "spring.kafka.consumer.group-id: ${GROUP:${random.uuid}}\n"],
    ["where nobody knows the group", "spring.kafka.consumer.group-id: ${GROUP}\n"],
    ["for a number that comes again", "spring.kafka.consumer.group-id: prices-${random.int[1,4]}\n"],
    ["for a number below a limit", "spring.kafka.consumer.group-id: prices-${random.int(3)}\n"],
    ["for a client's name", "spring.kafka.consumer:\n  group-id: prices\n  client-id: ${random.uuid}\n"],
    ["for a name that only sounds like it", "spring.kafka.consumer.group-id: ${app.random.uuid}\n"],
    [
      "for a binding, whose named group begins at the start",
      "spring.cloud.stream:\n  bindings.a-in-0:\n    destination: a\n    group: ${random.uuid}\n  kafka.binder.brokers: b:9092\n",
    ],
  ])("%s", (_, text) => check(springThrowawayGroup, text, { file }));
});

describe("what such a group costs nothing", () => {
  const judged = (group: string) =>
    analyze([
      parse({
        uri: file,
        text: `spring.kafka.consumer:\n  group-id: ${group}\n  enable-auto-commit: true\n  auto-offset-reset: latest\n`,
      }),
    ]);
  const rules = (group: string): readonly string[] => judged(group).findings.map(({ rule }) => rule);

  it("an early commit, and offsets that expire", () => {
    expect(rules("${random.value}")).toEqual(["spring-throwaway-group"]);
    expect(rules("${GROUP:${random.value}}")).toEqual([]);
    expect(rules("prices")).toEqual(["spring-enable-auto-commit-true", "consumer-offset-reset-latest"]);
  });

  it("and the verdict says what does", () => {
    const analysis = judged("${random.value}");
    const [consumer] = analysis.components;
    expect(consumer === undefined ? undefined : verdictOf(analysis, consumer, { profiles: [] })).toMatchObject({
      delivery: "at-most-once",
      losesWhen: [{ reason: "newGroupLoses" }],
    });
  });
});
