/** The verdict of bindings on Spring Cloud Stream's Kafka binder. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../server/src/analysis/analyze.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { verdictOf } from "../../server/src/analysis/verdict.ts";
import type { DeliveryGuarantee, Reason } from "../../server/src/model/guarantee/ground.ts";

describe("an input", () => {
  it.each<[string, DeliveryGuarantee["delivery"], readonly Reason[]]>([
    ["bindings.a-in-0.group: g", "at-least-once", ["binderSkips"]],
    ["{bindings.a-in-0.group: g, kafka.bindings.a-in-0.consumer.enable-dlq: true}", "at-least-once", []],
    ["bindings.a-in-0.destination: x", "at-most-once", ["newGroupLoses"]],
    ["{bindings.a-in-0.destination: x, kafka.bindings.a-in-0.consumer.start-offset: earliest}", "unknown", []],
    [
      "{bindings.a-in-0.group: g, kafka.bindings.a-in-0.consumer.start-offset: latest}",
      "at-least-once",
      ["binderSkips", "latestLoses"],
    ],
    [
      "{bindings.a-in-0.group: g, kafka.bindings.a-in-0.consumer.configuration.enable.auto.commit: true}",
      "at-most-once",
      ["autoCommitLoses", "binderSkips"],
    ],
    ["{bindings.a-in-0.group: g, kafka.bindings.a-in-0.consumer.reactive-at-most-once: true}", "unknown", []],
    ["{bindings.a-in-0.group: g, kafka.bindings.a-in-0.consumer.reset-offsets: true}", "unknown", []],
    ["bindings.a-in-0.group: '${GROUP}'", "unknown", []],
  ])("%s", (stream, delivery, losses) => {
    const verdict = judge(stream, "a-in-0");
    expect(verdict.delivery).toBe(delivery);
    expect(verdict.losesWhen.map(({ reason }) => reason)).toEqual(losses);
  });

  it("assumes what its ack mode asks of the function, and does not start with a mode that there is not", () => {
    const mode = (text: string): DeliveryGuarantee =>
      judge(`{bindings.a-in-0.group: g, kafka.bindings.a-in-0.consumer.ack-mode: ${text}}`, "a-in-0");
    expect(mode("MANUAL").assumes.map(({ reason }) => reason)).toContain("assumesAcknowledge");
    expect(mode("RECORD").duplicatesWhen.map(({ reason }) => reason)).toContain("crashDuplicates");
    expect(mode("NEVER").refused).toBe(true);
  });
});

describe("an output", () => {
  it.each<[string, string, DeliveryGuarantee["delivery"]]>([
    ["3.5", "bindings.a-out-0.destination: x", "at-most-once"],
    ["4.0", "bindings.a-out-0.destination: x", "unknown"],
    ["3.5", "{bindings.a-out-0.destination: x, kafka.binder.required-acks: all}", "at-least-once"],
    ["3.5", "{bindings.a-out-0.destination: x, kafka.binder.required-acks: 0}", "at-most-once"],
  ])("on Boot %s: %s", (springBoot, stream, delivery) =>
    expect(judge(stream, "a-out-0", springBoot).delivery).toBe(delivery),
  );
});

function judge(stream: string, binding: string, springBoot = "3.5"): DeliveryGuarantee {
  const text = `spring.cloud.stream: ${stream.startsWith("{") ? stream : `{${stream}}`}\nspring.cloud.stream.kafka.binder.brokers: k1:9092\n`;
  const analysis = analyze([parse({ uri: "application.yml", text })], { pins: { springBoot } });
  const component = analysis.components.find(({ name }) => name === binding);
  const verdict = component === undefined ? undefined : verdictOf(analysis, component, { profiles: [] });
  if (verdict === undefined || !("delivery" in verdict)) throw new Error(`no verdict on ${binding}`);
  return verdict;
}
