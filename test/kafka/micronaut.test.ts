/** What Micronaut's annotations for Kafka hold, and who decides. */
import { expect, it } from "vitest";
import { annotationMember, micronautPrecedence } from "../../server/src/kafka/micronaut.ts";

it.each([
  ["KafkaListener.offsetStrategy", "AUTO"],
  ["KafkaListener.offsetReset", "LATEST"],
  ["KafkaListener.groupId", undefined],
  ["KafkaClient.acks", undefined],
  ["ErrorStrategy.retryCount", "1"],
])("%s holds %s", (name, expected) => {
  expect(annotationMember(name).length).toBeGreaterThan(0);
  expect(annotationMember(name).at(-1)?.default).toBe(expected);
});

it("members that no release has have no facts", () => expect(annotationMember("KafkaListener.acks")).toEqual([]));

it("offset strategies are those of the release", () => {
  const [first] = annotationMember("KafkaListener.offsetStrategy");
  expect(first?.values).toContain("SYNC_PER_RECORD");
});

it.each([
  ["group.id", "code-always"],
  ["acks", "code-where-given"],
  ["enable.auto.commit", "file"],
  ["linger.ms", "file"],
])("%s: %s", (setting, expected) => expect(micronautPrecedence(setting)).toBe(expected));
