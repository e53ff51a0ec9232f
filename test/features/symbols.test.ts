/** The outline: components with their settings, and spans that nest as the protocol wants them. */
import { expect, it } from "vitest";
import { analyze } from "../../server/src/analysis/analyze.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { type SymbolNode, symbols } from "../../server/src/features/symbols.ts";

/** The outline as indented names; every span is checked on the way. */
function outline(uri: string, text: string): string {
  const show = (node: SymbolNode, indent: string): readonly string[] => {
    expect(node.name).not.toBe("");
    expect(node.span.start).toBeGreaterThanOrEqual(0);
    expect(node.span.end).toBeLessThanOrEqual(text.length);
    expect(node.selection.start, node.name).toBeGreaterThanOrEqual(node.span.start);
    expect(node.selection.end, node.name).toBeLessThanOrEqual(node.span.end);
    for (const child of node.children) {
      expect(child.span.start, child.name).toBeGreaterThanOrEqual(node.span.start);
      expect(child.span.end, child.name).toBeLessThanOrEqual(node.span.end);
    }
    return [
      `${indent}${node.name}${node.detail === "" ? "" : ` ${node.detail}`}`,
      ...node.children.flatMap((child) => show(child, `${indent}  `)),
    ];
  };
  return symbols(analyze([parse({ uri, text })]), uri)
    .flatMap((node) => show(node, ""))
    .join("\n");
}

it("lists a plain file's component with its settings, in their order", () => {
  expect(outline("producer.properties", "retries=3\nbootstrap.servers=a:1\nacks=\\\n  all\n=x\n")).toBe(
    "producer\n  retries\n  bootstrap.servers\n  acks",
  );
  expect(outline("sink.properties", "name=s\nconnector.class=FooSink\ntopics=a\n")).toBe(
    "connect-sink s\n  name\n  connector.class\n  topics",
  );
});

it("lists Spring's components, each with its own settings from all sections", () => {
  const text =
    "spring:\n  kafka:\n    producer:\n      acks: 1\n    listener:\n      ack-mode: batch\n---\nspring:\n  config.activate.on-profile: a\n  kafka:\n    producer:\n      acks: 0\n      properties:\n        linger.ms: 1\n";
  // Of native keys and typed ones the order of the file decides.
  expect(outline("application.yml", text)).toBe(
    "producer\n  acks\n  acks\n  linger.ms\nlistener\n  spring.kafka.listener.ack-mode",
  );
});

it.each([
  ["merged", "x: &p\n  acks: 0\nspring:\n  kafka:\n    producer:\n      <<: *p\n      retries: 3\n"],
  ["alias", "x: &p {acks: 0}\nspring:\n  kafka:\n    producer: *p\n"],
  ["flow", "spring: {kafka: {producer: {acks: 0, retries: 3}}}\n"],
  ["dotted", "spring.kafka.producer.acks: 0\nspring.kafka.consumer.group-id: g\nspring.kafka.producer.retries: 1\n"],
  ["list", "spring:\n  kafka:\n    producer:\n      bootstrap-servers:\n        - a:1\n        - b:1\n"],
  ["no values", "spring:\n  kafka:\n    producer:\n      acks:\n    consumer:\n"],
  ["one entry for two settings", "spring:\n  kafka:\n    producer:\n      transaction-id-prefix: tx-\n"],
])("nests its spans: %s", (_, text) => {
  expect(outline("application.yml", text)).toContain("producer");
});

it("is empty where there is no Kafka", () => {
  expect(outline("messages.properties", "hello=world\n")).toBe("");
  expect(outline("application.yml", "server:\n  port: 80\n")).toBe("");
});
