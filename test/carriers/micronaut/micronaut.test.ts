/** Micronaut: its clients in YAML and .properties, what code may decide, and what is left alone. */
import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { hover } from "../../../server/src/features/hover.ts";
import { accepts, labels } from "../../support/complete.ts";
import { atCursor } from "../../support/cursor.ts";
import { type Folder, saidIn } from "../../support/folder.ts";
import { fixed, said } from "../../support/said.ts";

const yml = "src/main/resources/application.yml";
const properties = "src/main/resources/application.properties";
const head = "micronaut:\n  application:\n    name: shop\n";
const components = (text: string, file = yml) =>
  analyze([parse({ uri: file, text })]).components.map(({ role, program, name }) => `${role} ${program} ${name}`);

describe("what is read", () => {
  it("named producers and consumers", () =>
    expect(
      components(
        `${head}kafka:\n  producers:\n    orders: {acks: all}\n  consumers:\n    orders: {max.poll.records: 10}\n`,
      ),
    ).toEqual(["producer micronaut orders", "consumer micronaut orders"]));
  it.each([
    ["nested", `${head}kafka:\n  producers:\n    orders:\n      acks: 0\n`, 7],
    ["in one key", `${head}kafka.producers.orders.acks: 0\n`, 4],
    ["for all clients", `${head}kafka:\n  bootstrap.servers: k1:9092,k2:9092\n  acks: 0\n`, 6],
    ["in nested steps", `${head}kafka:\n  producers:\n    orders:\n      linger:\n        ms: 5\n      acks: 0\n`, 9],
  ])("%s", (_, text, line) => expect(said(yml, text)).toContain(`${line} "0" error producer-acks-zero`));
  it(".properties", () =>
    expect(said(properties, "micronaut.application.name=shop\nkafka.producers.orders.acks=0\n")).toEqual([
      '2 "0" error producer-acks-zero',
    ]));
  it("a client beats what is given to all", () =>
    expect(said(yml, `${head}kafka:\n  acks: 0\n  producers:\n    orders:\n      acks: all\n`)).toEqual([]));
  it("an environment's file beats the base, and is one more view", () => {
    const folder: Folder = {
      [yml]: `${head}kafka:\n  producers:\n    orders:\n      acks: all\n`,
      "src/main/resources/application-prod.yml": "kafka:\n  producers:\n    orders:\n      acks: 0\n",
    };
    expect(saidIn("src/main/resources/application-prod.yml", folder)).toEqual([
      '4 "0" error producer-acks-zero (prod)',
    ]);
    expect(saidIn(yml, folder)).toEqual([]);
  });
});

describe("what is not known", () => {
  it.each([
    [
      "what is absent: annotations may give it",
      "kafka:\n  producers:\n    orders:\n      linger.ms: 5\n  consumers:\n    orders:\n      max.poll.records: 10\n",
    ],
    ["the group, which code always names", "kafka:\n  consumers:\n    orders:\n      group.id: ''\n"],
    ["a value from elsewhere", "kafka:\n  producers:\n    orders:\n      acks: ${ACKS}\n"],
    ["what the test environment has", "kafka:\n  embedded:\n    acks: 0\n"],
  ])("%s", (_, text) => expect(said(yml, head + text)).toEqual([]));
  it("the default of a placeholder is", () =>
    expect(said(yml, `${head}kafka:\n  producers:\n    orders:\n      acks: \${ACKS:0}\n`)).toEqual([
      '7 "${ACKS:0}" error producer-acks-zero',
    ]));
});

describe("what is left alone", () => {
  const kafka = "kafka:\n  producers:\n    orders:\n      acks: 0\n";
  it.each([
    ["a file that nothing says is Micronaut's", yml, kafka],
    ["Spring's file", yml, `${head}spring:\n  application.name: a\n${kafka}`],
    ["a client in camel case, whose settings Micronaut does not find", yml, head + kafka.replace("orders", "myOrders")],
    ["another name", "src/main/resources/settings.yml", head + kafka],
    ["a file for tests", "src/main/resources/application-test.yml", head + kafka],
    [
      "a list",
      yml,
      `${head}kafka:\n  bootstrap:\n    servers:\n      - k1:9092\n      - k2:9092\n  producers:\n    orders:\n      metric.reporters: [a.B]\n`,
    ],
    [
      "names of its own",
      yml,
      `${head}kafka:\n  producers:\n    orders:\n      key-serializer: a.B\n      executor: x\n`,
    ],
    ["cut in the middle", yml, `${head}kafka:\n  producers:\n    orders:\n      acks`],
  ])("%s", (_, file, text) => expect(said(file, text)).toEqual([]));
});

it("a fix changes one value, and a comment silences", () => {
  const text = `${head}kafka:\n  producers:\n    orders:\n      # few\n      acks: 0 # why\n`;
  expect(parseYaml(fixed(yml, text)).kafka.producers.orders).toEqual({ acks: "all" });
  expect(fixed(yml, text)).toContain("# few");
  expect(said(yml, text.replace("# few", "# kafka-lossless-ignore producer-acks-zero -- metrics"))).toEqual([]);
});

it("the last of two equal keys counts, and nothing is refused", () =>
  expect(said(yml, `${head}kafka:\n  producers:\n    orders:\n      acks: 0\n      acks: all\n`)).toEqual([]));

it("completion and hover", () => {
  const text = `${head}kafka:\n  producers:\n    orders:\n      linger.ms: 5\n`;
  expect(labels(`${text}      $0\n`, { file: yml })).toContain("acks");
  expect(labels(`${text}      acks: $0\n`, { file: yml })[0]).toBe("all");
  const lines = "micronaut.application.name=shop\nkafka.producers.orders.linger.ms=5\n";
  accepts(
    `${lines}kafka.producers.orders.ac$0\n`,
    "kafka.producers.orders.acks",
    `${lines}kafka.producers.orders.acks=\n`,
    {
      file: properties,
    },
  );
  const { analysis, uri, offset } = atCursor(yml, `${text}      ac$0ks: 1\n`);
  expect(hover(analysis, uri, offset, { lang: "en" })?.markdown).toContain("acks");
});
