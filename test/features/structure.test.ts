/** Folding, selection ranges and links to pages: drawn as text. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../server/src/analysis/analyze.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { placeLinks, ruleLinks } from "../../server/src/features/document-links.ts";
import { folds } from "../../server/src/features/folding.ts";
import { selectionRanges } from "../../server/src/features/selection-ranges.ts";
import { atCursor } from "../support/cursor.ts";

describe("folding", () => {
  /** First and last lines, from 1. */
  function lines(uri: string, text: string): readonly string[] | undefined {
    const lineOf = (offset: number): number => text.slice(0, offset).split(/\r\n|\n|\r/).length;
    return folds(analyze([parse({ uri, text })]), uri)?.map(({ kind, span }) =>
      `${lineOf(span.start)}-${lineOf(span.end)} ${kind ?? ""}`.trim(),
    );
  }

  it("is by component where a file has several", () => {
    const text =
      "spring.kafka.producer.acks=all\nspring.kafka.producer.retries=3\n\n# Orders\nspring.kafka.consumer.group-id=a\nspring.kafka.consumer.auto-offset-reset=earliest\nserver.port=80\nserver.x=1\n";
    expect(lines("application.properties", text)).toEqual(["1-2", "5-6"]);
  });

  it("is by comments, sections and continued lines", () => {
    const text =
      "# one\n# two\n\n# alone\nspring.kafka.producer.acks=all\n#---\nspring.config.activate.on-profile=a\nspring.kafka.bootstrap-servers=a:1,\\\n  b:1\n";
    expect(lines("application.properties", text)).toEqual(["1-2 comment", "6-9", "8-9"]);
  });

  it("leaves a file of one component whole", () => {
    expect(lines("producer.properties", "bootstrap.servers=k:1\nacks=all\n")).toEqual([]);
  });

  it("is by mappings, sections and comments in YAML, as the editor does it where we are silent", () => {
    const text =
      "# one\n# two\nspring:\n  kafka:\n    producer:\n      acks: 0\n\n    consumer:\n      group-id: a\n---\nspring:\n  config.activate.on-profile: a\n\n";
    expect(lines("application.yml", text)).toEqual(["1-2 comment", "3-9", "4-9", "5-6", "8-9", "10-12", "11-12"]);
    expect(lines("application.yml", text.replaceAll("\n", "\r\n"))).toEqual(lines("application.yml", text));
  });

  it("is by what somebody has marked as a region, within another too", () => {
    const text =
      "# region all\nspring:\n  # region kafka\n  kafka:\n    producer.acks: 1\n  # endregion\n# endregion\na: b # region\n# endregion\n";
    const marked = ["1-7 region", "2-6", "3-6 region", "4-5"];
    expect(lines("application.yml", text)).toEqual(marked);
    expect(lines("application.properties", "#region\nspring.kafka.producer.acks=1\n#endregion\n")).toEqual([
      "1-3 region",
    ]);
  });

  it("leaves foreign files to the editor", () => {
    expect(lines("other.yml", "a:\n  b: 1\n")).toBeUndefined();
    expect(lines("messages.properties", "# a\n# b\nhello=world\n")).toBeUndefined();
  });
});

describe("selection", () => {
  function widening(uri: string, marked: string): readonly string[] {
    const { analysis, offset, text } = atCursor(uri, marked);
    return selectionRanges(analysis, uri, offset).map(({ start, end }) => text.slice(start, end));
  }

  it("widens from the value to the entry, the component and the file", () => {
    expect(
      widening(
        "application.properties",
        "a=b\nspring.kafka.producer.acks=a$0ll\nspring.kafka.producer.retries=3\nc=d\n",
      ),
    ).toEqual([
      "all",
      "spring.kafka.producer.acks=all",
      "spring.kafka.producer.acks=all\nspring.kafka.producer.retries=3",
      "a=b\nspring.kafka.producer.acks=all\nspring.kafka.producer.retries=3\nc=d\n",
    ]);
  });

  it("begins at the key where the cursor is there, and in YAML ends with section and file", () => {
    const text = "spring:\n  kafka:\n    producer:\n      ac$0ks: all\n      retries: 3\n---\na: b\n";
    const [key, entry, component, section, file, ...more] = widening("application.yml", text);
    expect([key, entry, component]).toEqual(["acks", "acks: all", "acks: all\n      retries: 3"]);
    expect(section).toContain("spring:");
    expect(file).toBe(text.replace("$0", ""));
    expect(more).toEqual([]);
  });

  it("takes the file where nothing stands, and nothing of a file that is not there", () => {
    expect(widening("producer.properties", "acks=all\n\n$0\nretries=3\n")).toEqual(["acks=all\n\n\nretries=3\n"]);
    const { analysis } = atCursor("a.properties", "$0");
    expect(selectionRanges(analysis, "b.properties", 0)).toEqual([]);
  });

  it("grows at every place", () => {
    const uri = "application.yml";
    const text =
      "spring:\n  kafka: {producer: {acks: 0}}\n  x: &a 1\ny: *a\n---\n# c\nspring.kafka.consumer.group-id: |\n  a\n";
    const analysis = analyze([parse({ uri, text })]);
    for (let offset = 0; offset <= text.length; offset++) {
      const ranges = selectionRanges(analysis, uri, offset);
      expect(ranges.at(-1)).toEqual({ start: 0, end: text.length });
      for (const [i, { start, end }] of ranges.entries()) {
        expect(start <= offset && end >= offset).toBe(true);
        const inner = ranges[i - 1];
        if (inner !== undefined) expect(start <= inner.start && end >= inner.end).toBe(true);
      }
    }
  });
});

describe("links", () => {
  it("lead from the rules that a comment silences to their pages", () => {
    const uri = "application.yml";
    const text =
      "# kafka-lossless-ignore-file producer-acks-one,nonsense  -- see producer-acks-zero\nspring:\n  kafka:\n    producer:\n      acks: 0 # kafka-lossless-ignore producer-acks-zero, yaml-refused\n# producer-acks-zero\n";
    const links = ruleLinks(analyze([parse({ uri, text })]), uri);
    expect(links.map(({ rule }) => rule)).toEqual(["producer-acks-one", "producer-acks-zero", "yaml-refused"]);
    for (const { rule, span } of links) expect(text.slice(span.start, span.end)).toBe(rule);
  });

  it("lead from placeholders to the one entry that fills them in, and from imports to their files", () => {
    const uri = "src/main/resources/application.yml";
    const imported = "src/main/resources/kafka/common.yml";
    const text = [
      "spring.config.import: optional:classpath:kafka/common.yml, configserver:x",
      "spring.kafka.producer.acks: ${orders.acks:1}",
      "spring.kafka.producer.retries: ${many}",
      "spring.kafka.producer.client-id: ${HOSTNAME}",
      "orders.acks: all",
      "many: 1",
      "---",
      "many: 2",
      "",
    ].join("\n");
    const other = "spring.kafka.consumer.group-id: a\n";
    const analysis = analyze([parse({ uri, text }), parse({ uri: imported, text: other })]);
    const told = placeLinks(analysis, uri).map(({ span, target }) => {
      const shown = target.uri === uri ? text.slice(target.span.start, target.span.end) : target.uri;
      return [text.slice(span.start, span.end), shown];
    });
    expect(told).toEqual([
      ["orders.acks", "orders.acks"],
      ["optional:classpath:kafka/common.yml", imported],
    ]);
    expect(placeLinks(analysis, "nowhere.yml")).toEqual([]);
  });
});
