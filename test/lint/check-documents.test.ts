/** What the loader of a file refuses or silently changes, told where the file carries Kafka settings. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../server/src/analysis/analyze.ts";
import { parse } from "../../server/src/analysis/parse.ts";

function told(uri: string, text: string): readonly string[] {
  const { findings } = analyze([parse({ uri, text })], { rules: [] });
  return findings.map((one) => `${one.severity} ${one.rule}:${text.slice(0, one.place.span.start).split("\n").length}`);
}

describe("YAML", () => {
  const yml = "application.yml";
  it("a key that stands twice stops Spring Boot", () =>
    expect(told(yml, "spring.kafka.producer:\n  acks: 1\n  acks: all\n")).toEqual(["error yaml-duplicate-key:3"]));
  it("what cannot be read stops it too", () =>
    expect(told(yml, "spring.kafka.producer.acks: all\nb: @x\n")).toEqual(["error yaml-refused:2"]));
  it("a template is nobody's mistake", () => {
    expect(told(yml, "spring.kafka.producer.acks: all\n{% if prod %}\na: 1\na: 2\n{% endif %}\n")).toEqual([]);
    expect(told(yml, "spring.kafka.producer.acks: @acks@\n")).toEqual([]);
  });
  it("a file without Kafka is nobody's business", () => expect(told(yml, "a: 1\na: 2\n")).toEqual([]));
});

describe(".properties", () => {
  const file = "producer.properties";
  it("the last of two different values wins", () =>
    expect(told(file, "acks=1\nlinger.ms=1\nacks=all\n")).toEqual(["warning properties-duplicate-key:3"]));
  it("the same value twice changes nothing", () =>
    expect(told(file, "acks=all\nlinger.ms=1\nacks = all\n")).toEqual([]));
  it("a byte order mark swallows the first key", () =>
    expect(told(file, "\ufeffacks=all\nlinger.ms=1\nbootstrap.servers=k:9092\n")).toEqual([
      "error properties-byte-order-mark:1",
    ]));
  it("a byte order mark before a comment or an empty line takes nothing away", () => {
    for (const first of ["# saved elsewhere", "! saved elsewhere", ""])
      expect(told(file, `\ufeff${first}\nacks=all\nlinger.ms=1\nbootstrap.servers=k:9092\n`)).toEqual([]);
  });
  it("many keys that stand twice are told, each", () =>
    expect(told(file, `bootstrap.servers=k:9092\n${"acks=0\nacks=1\n".repeat(4_000)}linger.ms=1\n`)).toHaveLength(
      4_000,
    ));
  it("a malformed escape throws", () =>
    expect(told(file, "acks=all\nclient.id=C:\\users\nbootstrap.servers=k:9092\n")).toEqual([
      "error properties-bad-escape:2",
    ]));
});
