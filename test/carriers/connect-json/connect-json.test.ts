/** Connectors in JSON: the forms that Connect's REST interface takes, fixes in their own layout, and files that are none. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { labels } from "../../support/complete.ts";
import { fixed, said } from "../../support/said.ts";

const sink = '"connector.class": "org.example.JdbcSinkConnector", "topics": "orders", "errors.tolerance": "all"';

describe("what is read", () => {
  it("a request that creates a connector", () =>
    expect(said("sink.json", `{"name": "orders", "config": {${sink}}}`)).toEqual([
      '1 "\\"all\\"" error connect-sink-tolerance-all-without-dlq',
    ]));
  it("a bare map of settings, under either name", () => {
    const expected = ['1 "\\"all\\"" error connect-sink-tolerance-all-without-dlq'];
    expect(said("sink.json", `{${sink}}`)).toEqual(expected);
    expect(said("sink.config", `{${sink}}`)).toEqual(expected);
  });
  it("several in an array, each a part with its name", () => {
    const text = `[\n  {"name": "a", "config": {${sink}}},\n  {"name": "b", ${sink}}\n]\n`;
    const analysis = analyze([parse({ uri: "all.json", text })]);
    expect(analysis.components.map(({ name, role }) => `${role} ${name}`)).toEqual([
      "connect-sink a",
      "connect-sink b",
    ]);
    expect(analysis.documents[0]?.parts.map(({ name }) => name)).toEqual([undefined, "a", "b"]);
    expect(said("all.json", text).map((line) => line[0])).toEqual(["2", "3"]);
  });
  it("numbers, booleans, comments and a trailing comma", () =>
    expect(
      said("sink.json", `{\n  // dev\n  ${sink},\n  "errors.deadletterqueue.topic.name": "dlq",\n  "tasks.max": 2,\n}`),
    ).toEqual([]));
  it("a class that a shell has yet to write, or one that is wrong: what JSON refuses is no value that anybody knows", () => {
    const flow = (type: string) =>
      `{"name": "a", "config": {"connector.class": "org.example.JdbcSourceConnector", "transforms": "k", "transforms.k.type": "org.apache.kafka.connect.transforms.${type}"}}`;
    expect(said("source.json", flow("Cast\\$Key"))).toEqual([]);
    expect(said("source.json", flow("CastKey"))).toEqual([expect.stringContaining("error connect-class-unknown")]);
  });
});

describe("what is none", () => {
  it.each([
    '{"name": "x", "version": "1.0.0", "dependencies": {"kafkajs": "^2.0.0"}}',
    '{"errors.tolerance": "all"}',
    '{"connector.class": null}',
    "",
    "{",
    "[".repeat(100_000),
  ])("%.40s", (text) => expect(said("package.json", text)).toEqual([]));
});

describe("a fix", () => {
  it("sets a value in place", () =>
    expect(fixed("sink.json", `{\n\t"config": {${sink}}\n}`)).toBe(
      `{\n\t"config": {${sink.replace('"all"', '"none"')}}\n}`,
    ));
});

it("completion offers Connect's settings beside the others, quoted", () => {
  expect(labels(`{"config": {${sink}, $0}}`, { file: "sink.json" })).toContain("errors.deadletterqueue.topic.name");
  expect(labels(`{"config": {${sink.replace('"all"', '"$0"')}}}`, { file: "sink.json" })).toEqual(["none", "all"]);
});
