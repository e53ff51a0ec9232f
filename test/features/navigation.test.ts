/** Definition and references over the files of a set: the places as `file:line text`. */
import { describe, expect, it } from "vitest";
import { type Analysis, analyze } from "../../server/src/analysis/analyze.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { definition } from "../../server/src/features/definition.ts";
import { references } from "../../server/src/features/references.ts";
import type { Place } from "../../server/src/syntax/document.ts";
import { lineNumber } from "../../server/src/syntax/text-lines.ts";

type Files = Readonly<Record<string, string>>;
const folder = "file:///shop/src/main/resources/";
const producer = (settings: string): string => `spring:\n  kafka:\n    producer:\n      ${settings}\n`;

/** Asks at the `$0` in one of the files. */
function ask(files: Files, feature: (analysis: Analysis, uri: string, offset: number) => readonly Place[]): string[] {
  const texts = Object.entries(files).map(([name, text]) => [name, text.replace("$0", "")] as const);
  const analysis = analyze(texts.map(([name, text]) => parse({ uri: folder + name, text })));
  const [name = "", marked = ""] = Object.entries(files).find(([, text]) => text.includes("$0")) ?? [];
  return feature(analysis, folder + name, marked.indexOf("$0")).map(({ uri, span }) => {
    const file = uri.slice(folder.length);
    const text = texts.find(([one]) => one === file)?.[1] ?? "";
    return `${file}:${lineNumber(text, span.start)} ${text.slice(span.start, span.end)}`;
  });
}
const define = (files: Files): string[] => ask(files, definition);
const refer = (files: Files, withItself = true): string[] =>
  ask(files, (analysis, uri, offset) => references(analysis, uri, offset, { withItself }));

describe("definition", () => {
  it.each<readonly [string, Files, readonly string[]]>([
    [
      "of a line that a profile overrides",
      { "application.yml": producer("a$0cks: all"), "application-prod.yml": producer("acks: 1") },
      ["application-prod.yml:4 acks"],
    ],
    [
      "of a value too",
      { "application.yml": producer("acks: al$0l"), "application-prod.yml": producer("acks: 1") },
      ["application-prod.yml:4 acks"],
    ],
    [
      "from the overriding line to the base, where that decides",
      { "application.yml": producer("acks: all"), "application-prod.yml": producer("acks: 1$0") },
      ["application.yml:4 acks"],
    ],
    [
      "within one file",
      { "application.yml": "spring:\n  kafka:\n    properties:\n      acks: $01\n    producer:\n      acks: all\n" },
      ["application.yml:6 acks"],
    ],
    ["of what nothing overrides", { "application.yml": producer("acks: $0all") }, ["application.yml:4 acks"]],
    [
      ".properties over .yml",
      { "application.yml": producer("acks: $0all"), "application.properties": "spring.kafka.producer.acks=1\n" },
      ["application.properties:1 spring.kafka.producer.acks"],
    ],
    [
      "of a placeholder",
      {
        "application.yml": `shop.acks-mode: all\n${producer("acks: ${shop.ac$0ks-mode:1}")}`,
        "application-prod.properties": "shop.acksMode=1\n",
      },
      ["application.yml:1 shop.acks-mode", "application-prod.properties:1 shop.acksMode"],
    ],
    [
      "of a placeholder in a default",
      { "application.yml": `shop:\n  acks: all\n${producer("acks: ${A:${$0shop.acks}}")}` },
      ["application.yml:2 acks"],
    ],
    ["of a placeholder that no file knows", { "application.yml": producer("acks: ${AC$0KS:1}") }, []],
    ["of a default it is the line", { "application.yml": producer("acks: ${ACKS:1$0}") }, ["application.yml:4 acks"]],
    ["of what is not Kafka's", { "application.yml": `server.port: $080\n${producer("acks: all")}` }, []],
    [
      "in a plain file, the last of two",
      { "producer.properties": "bootstrap.servers=a:1\nacks=$00\nacks=all\n" },
      ["producer.properties:3 acks"],
    ],
    [
      "of a placeholder in a plain file it is the line",
      { "producer.properties": "bootstrap.servers=a:1\nacks=${client.$0id}\nclient.id=x\n" },
      ["producer.properties:2 acks"],
    ],
  ])("%s", (_, files, expected) => {
    expect(define(files)).toEqual(expected);
  });
});

describe("references", () => {
  const files = (marked: string): Files => ({
    "application.yml": `shop.acks: all\nspring:\n  kafka:\n    properties:\n      acks: 0\n    producer:\n      acks: ${marked}\n      retries: 3\n`,
    "application-prod.yml": producer("acks: 1"),
    "application-test.properties": "spring.kafka.producer.properties.acks=0\nspring.kafka.consumer.group-id=g\n",
  });

  it("of a setting are all lines that set it for the same component", () => {
    const all = [
      "application.yml:5 acks",
      "application.yml:7 acks",
      "application-prod.yml:4 acks",
      "application-test.properties:1 spring.kafka.producer.properties.acks",
    ];
    expect(refer(files("$0all"))).toEqual(all);
    expect(refer(files("$0all"), false)).toEqual(all.filter((one) => one !== "application.yml:7 acks"));
  });

  it("of a name are its entries and the placeholders that refer to it", () => {
    const expected = ["application.yml:1 shop.acks", "application.yml:7 shop.acks"];
    expect(refer(files("${shop$0.acks}"))).toEqual(expected);
    const atName = files("${shop.acks}");
    expect(refer({ ...atName, "application.yml": `$0${atName["application.yml"]}` })).toEqual(expected);
    expect(refer({ ...atName, "application.yml": `$0${atName["application.yml"]}` }, false)).toEqual([expected[1]]);
  });

  it("know librdkafka's settings by all their names", () => {
    expect(
      refer({ "app.conf": "bootstrap.servers=a:1\nrequest.required.acks=$00\nacks=all\nqueue.buffering.max.ms=5\n" }),
    ).toEqual(["app.conf:2 request.required.acks", "app.conf:3 acks"]);
  });

  it("of anything else are none", () => {
    expect(refer({ "application.yml": `server.port: $080\n${producer("acks: all")}` })).toEqual([]);
    expect(refer({ "messages.properties": "hello=$0world\nhello=you\n" })).toEqual([]);
  });
});
