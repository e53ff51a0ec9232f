/** ConfigMaps: the files in them are read where they stand, each with its own head, comments and profiles. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { labels } from "../../support/complete.ts";
import { fixed, said } from "../../support/said.ts";

const head = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: orders\ndata:\n";
const servers = "    bootstrap.servers=kafka-1:9092,kafka-2:9092\n";
const file = "k8s/orders.yaml";

describe("what is read", () => {
  it(".properties in a block, at its indentation", () =>
    expect(said(file, `${head}  producer.properties: |\n${servers}    acks=0\n`)).toEqual([
      '8 "0" error producer-acks-zero',
    ]));
  it("a Spring file with two documents", () => {
    const spring = "  application.yml: |-\n    spring.kafka.producer:\n      acks: all\n    ---\n    spring:\n";
    const prod = "      config.activate.on-profile: prod\n      kafka.producer.acks: 0\n";
    const analysis = analyze([parse({ uri: file, text: head + spring + prod })]);
    expect(analysis.findings.map(({ rule, profiles }) => [rule, profiles])).toEqual([["producer-acks-zero", ["prod"]]]);
  });
  it("a Spring application over two keys, and another one beside it", () => {
    const text = `${head}  application.yml: |
    spring.kafka.producer.acks: all
  application-dev.yml: |
    spring.kafka.producer.acks: 0
---
${head.replace("orders", "billing")}  application.yml: |
    spring.kafka.producer.acks: 0
`;
    const { findings, components } = analyze([parse({ uri: file, text })]);
    expect(components.map(({ role, id }) => `${role} ${id.split("@")[1]}`)).toEqual([
      "producer k8s/orders.yaml/orders/application.yml",
      "producer k8s/orders.yaml/billing/application.yml",
    ]);
    expect(findings.map(({ rule, profiles }) => [rule, profiles])).toEqual([
      ["producer-acks-zero", ["dev"]],
      ["producer-acks-zero", []],
    ]);
  });
  it("what is folded or quoted, drawn at the whole value", () =>
    expect(said(file, `${head}  producer.properties: "bootstrap.servers=a:9092,b:9092\\nacks=0\\n"\n`)).toEqual([
      '6 "\\"bootstrap.servers=a:9092,b:9092\\\\nacks=0\\\\n\\"" error producer-acks-zero',
    ]));
});

describe("each file has a head and comments of its own", () => {
  const consumer = "  consumer.properties: |\n    # kafka-lossless: role=consumer\n    group.id=a\n";
  it("a role in one leaves the other alone", () =>
    expect(said(file, `${head}${consumer}  producer.properties: |\n${servers}    acks=0\n`)).toContain(
      '11 "0" error producer-acks-zero',
    ));
  it("a comment silences in its own file", () => {
    const ignore = "    # kafka-lossless-ignore producer-acks-zero -- page views\n";
    expect(said(file, `${head}  producer.properties: |\n${servers}${ignore}    acks=0\n`)).toEqual([]);
  });
});

describe("what is none", () => {
  it.each([
    ["another kind", `${head.replace("ConfigMap", "Secret")}  producer.properties: |\n${servers}    acks=0\n`],
    ["a key that is no file", `${head}  producer: |\n${servers}    acks=0\n`],
    ["a script", `${head}  run.sh: |\n    export acks=0\n`],
    ["a block that is cut", `${head}  producer.properties: |`],
    ["nothing but a head", head],
  ])("%s", (_, text) => expect(said(file, text)).toEqual([]));
});

describe("a fix", () => {
  it("works in place, at the indentation of the block", () =>
    expect(fixed(file, `${head}  producer.properties: |\n${servers}    acks=0\n  other: x\n`)).toBe(
      `${head}  producer.properties: |\n${servers}    acks=all\n  other: x\n`,
    ));
  it("is not made where the text is quoted", () => {
    const text = `${head}  producer.properties: "bootstrap.servers=a:9092,b:9092\\nacks=0\\n"\n`;
    expect(fixed(file, text)).toBe(text);
  });
});

it("completion works in the files", () => {
  expect(labels(`${head}  producer.properties: |\n${servers}    $0\n`, { file })).toContain("acks");
  expect(
    labels(`${head}  application.yml: |\n    spring:\n      kafka:\n        producer:\n          $0\n`, { file }),
  ).toContain("acks");
});
