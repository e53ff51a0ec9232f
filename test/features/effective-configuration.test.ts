/** The effective configuration of an editor: the text, and where each of its places leads. */
import { expect, it } from "vitest";
import { analyze } from "../../server/src/analysis/analyze.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { effectiveConfiguration } from "../../server/src/features/effective-configuration.ts";
import { relativeName } from "../../server/src/syntax/address.ts";

const folder = "file:///project/src/main/resources/";
const base = { uri: `${folder}application.yml`, text: "spring:\n  kafka:\n    producer:\n      acks: all\n" };
const prod = {
  uri: `${folder}config/application-prod.yml`,
  text: "spring:\n  kafka:\n    producer:\n      acks: 1\n      retries: ${RETRIES}\n",
};
const texts = new Map([base, prod].map(({ uri, text }) => [uri, text]));

it("shows each component in each view, files as seen from the one that is asked about", () => {
  const analysis = analyze([parse(base), parse(prod)], { pins: { springBoot: "3.5" } });
  const { text, links } = effectiveConfiguration(analysis, base.uri, "en");
  const lines = text.split("\n");
  expect(lines.filter((line) => /^\S/.test(line))).toEqual([
    "producer (Kafka >=3.9.1 <3.9.3, Spring Boot 3.5)",
    "producer (Kafka >=3.9.1 <3.9.3, Spring Boot 3.5) [prod]",
  ]);
  expect(
    lines.filter((line) => / acks | retries /.test(line)).map((line) => line.trim().replace(/ {2,}/g, " | ")),
  ).toEqual([
    "acks | all | written | application.yml:4",
    "retries | 2147483647 | Kafka default",
    "acks | 1 | written | config/application-prod.yml:4 (overrides all, application.yml:4)",
    "retries | (known at run time) | written | config/application-prod.yml:5",
  ]);
  const followed = links.map(({ start, end, place }) => [
    text.slice(start, end),
    texts.get(place.uri)?.slice(place.span.start, place.span.end),
  ]);
  expect(followed).toEqual([
    ["application.yml:4", "all"],
    ["config/application-prod.yml:4", "1"],
    ["application.yml:4", "all"],
    ["config/application-prod.yml:5", "${RETRIES}"],
  ]);
  expect(effectiveConfiguration(analysis, prod.uri, "zh-cn").text).toContain("（覆盖 all，../application.yml:4）");
});

it("names the product whose defaults it shows", () => {
  const text = "bootstrap.servers=a:1\nrequest.required.acks=0\nqueue.buffering.max.ms=5\n";
  const analysis = analyze([parse({ uri: "file:///app.conf", text })]);
  expect(effectiveConfiguration(analysis, "file:///app.conf", "en").text).toMatch(/^producer \(librdkafka >=/);
});

it("says so where there is nothing", () => {
  const analysis = analyze([parse({ uri: "file:///messages.properties", text: "hello=world\n" })]);
  expect(effectiveConfiguration(analysis, "file:///messages.properties", "en")).toEqual({
    text: "No Kafka settings found.\n",
    links: [],
  });
});

it.each([
  ["file:///a/b/c.yml", "file:///a/b/d.yml", "c.yml"],
  ["file:///a/c.yml", "file:///a/b/d.yml", "../c.yml"],
  ["file:///a/e/c%20d.yml", "file:///a/b/d.yml", "../e/c d.yml"],
  ["file:///c.yml", "file:///a/b/d.yml", "../../c.yml"],
])("names %s from %s", (uri, from, name) => {
  expect(relativeName(uri, from)).toBe(name);
});
