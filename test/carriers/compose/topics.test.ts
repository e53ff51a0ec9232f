/** Topics that a service of a compose file makes when it starts: what its command says, and what of it is not known. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { factsOf } from "../../../server/src/analysis/facts.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { fixed, said } from "../../support/said.ts";

const file = "docker-compose.yml";
const brokers = [1, 2, 3]
  .map((id) => `  kafka-${id}:\n    image: apache/kafka:3.9.1\n    environment:\n      KAFKA_NODE_ID: ${id}\n`)
  .join("");
const compose = (command: string): string =>
  `services:\n${brokers}  topics:\n    image: apache/kafka:3.9.1\n    ${command}\n`;

/** Each topic as `name {settings} at addresses`, and at the end `!` where the file may make more. */
function topics(command: string): readonly string[] {
  const parties = factsOf(analyze([parse({ uri: file, text: compose(command) })]));
  const [broker] = parties.filter(({ role }) => role === "broker");
  return [
    ...parties
      .filter(({ role }) => role === "topic")
      .map(({ name, facts, unsure, reaches }) => {
        const settings = Object.entries(facts).map(([key, { value }]) => `${key}=${value}`);
        return [name, ...settings, ...unsure.map((key) => `${key}?`), ...(reaches ?? [])].join(" ");
      }),
    ...(broker?.makesTopics === true ? ["!"] : []),
  ];
}

const create = "kafka-topics --bootstrap-server kafka-1:9092 --create";

describe("a command", () => {
  it.each<[string, string, readonly string[]]>([
    [
      "a text",
      `command: ${create} --topic orders --replication-factor 1`,
      ["orders replication.factor=1 kafka-1:9092"],
    ],
    [
      "a list",
      `command: [kafka-topics.sh, --create, --topic, orders, "--config", "retention.ms=3600000"]`,
      ["orders retention.ms=3600000"],
    ],
    [
      "a script with waits, comments and two topics",
      `entrypoint: [/bin/bash, -c]
    command: |
      cub kafka-ready -b kafka-1:9092 1 30
      ${create} --if-not-exists --topic orders --partitions 3 --replication-factor 3 \\
        --config min.insync.replicas=2 --config 'cleanup.policy=compact,delete'
      /opt/kafka/bin/${create} --topic=bills --replication-factor=1
      echo done --topic none`,
      [
        "orders replication.factor=3 min.insync.replicas=2 cleanup.policy=compact,delete kafka-1:9092",
        "bills replication.factor=1 kafka-1:9092",
      ],
    ],
    [
      "commands behind each other",
      `command: bash -c "${create} --topic a --replication-factor 1 && ${create} --topic b; sleep 9"`,
      ["a replication.factor=1 kafka-1:9092", "b kafka-1:9092"],
    ],
  ])("as %s", (_, command, expected) => expect(topics(command)).toEqual(expected));

  it.each<[string, string, readonly string[]]>([
    ["a name that a shell fills in", `command: sh -c 'for t in a b; do ${create} --topic $$t; done'`, ["!"]],
    ["a name that Compose fills in", `command: ${create} --topic \${TOPIC}`, ["!"]],
    [
      "a number that is filled in",
      `command: ${create} --topic a --replication-factor \${COPIES}`,
      ["a replication.factor? kafka-1:9092"],
    ],
    ["an address that is filled in", `command: kafka-topics --bootstrap-server $$KAFKA --create --topic a`, ["a"]],
    [
      "replicas that are placed by hand",
      `command: ${create} --topic a --replica-assignment 1:2,2:3`,
      ["a replication.factor? kafka-1:9092"],
    ],
    ["no topic", "command: kafka-topics --list --topic a", []],
    ["another one's option", "command: kafka-topics --describe; other --create --topic a", ["!"]],
    ["a script of which nothing is known", "command: /scripts/make.sh", []],
  ])("with %s", (_, command, expected) => expect(topics(command)).toEqual(expected));
});

it("is judged by what is written, and never edited", () => {
  const text = compose(`command: ${create} --topic orders --replication-factor 1 --config retention.ms=1000`);
  expect(said(file, text).filter((line) => line.includes("topic-"))).toEqual([
    '16 "1" error topic-replication-factor-one',
  ]);
  expect(fixed(file, text)).toContain(`${create} --topic orders --replication-factor 1 --config retention.ms=1000`);
});

it("of one broker has as many copies as it can have", () => {
  const one = compose(`command: ${create} --topic orders --replication-factor 1`).replace(
    / {2}kafka-[23]:\n[\s\S]*?(?= {2}kafka-3| {2}topics)/g,
    "",
  );
  expect(said(file, one).filter((line) => line.includes("topic-"))).toEqual([]);
});
