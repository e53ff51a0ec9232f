/** What each patch of Spring Boot and Spring Cloud brings along, as their own bills of materials say. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../server/src/analysis/analyze.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { binderOf, managedBy } from "../../server/src/kafka/spring-catalogue.ts";
import { showInterval } from "../../server/src/kafka/version.ts";

describe("Spring Boot", () => {
  it.each([
    ["2.6.1", "3.0", "2.8"],
    ["2.6.2", "3.0", "2.8.1"],
    ["2.6.15", "3.0.2", "2.8.11"],
    ["2.6", ">=3.0 <3.0.3", ">=2.8 <2.8.12"],
    ["2.0.0.RELEASE", "1.0", "2.1.4"],
    ["3.5.6", "3.9.1", "3.3.10"],
    ["3.5.99", "3.9.2", "3.3.16"],
    ["v4.1.0", "4.2.1", "4.1"],
  ])("%s brings Kafka %s and spring-kafka %s", (release, kafka, springKafka) => {
    const managed = managedBy(release);
    expect(managed && showInterval(managed.kafka)).toBe(kafka);
    expect(managed && showInterval(managed.springKafka)).toBe(springKafka);
  });

  it.each(["1.5.22.RELEASE", "99.0", "99.0.1", "latest", ""])("%s is unknown", (release) =>
    expect(managedBy(release)).toBeUndefined(),
  );

  it("decides by its patch what is said of an application", () => {
    const text = "spring.kafka.producer.bootstrap-servers=localhost:9092\nspring.kafka.producer.acks=all\n";
    const rulesAt = (springBoot: string) =>
      analyze([parse({ uri: "application.properties", text })], { pins: { springBoot } }).findings.map(
        ({ rule }) => rule,
      );
    const rule = "producer-idempotence-default-not-effective-3-0-0-3-1-0";
    expect(rulesAt("2.6.2")).toContain(rule);
    expect(rulesAt("2.6.15")).not.toContain(rule);
  });
});

it.each([
  ["2021.0.3", "3.2.4"],
  ["Hoxton.SR12", "3.0.13"],
  ["Finchley.RELEASE", "2.0.0"],
  ["constructor", undefined],
])("Spring Cloud %s brings the Kafka binder %s", (release, binder) => expect(binderOf(release)).toBe(binder));
