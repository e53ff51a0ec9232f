/** The requests behind the tools for language models, over a real connection. */
import { expect, it } from "vitest";
import { pulls } from "../support/editor.ts";
import { bad, startWhole, uri } from "../support/server.ts";

const topic =
  "apiVersion: kafka.strimzi.io/v1beta2\nkind: KafkaTopic\nmetadata: { name: orders, labels: { strimzi.io/cluster: shop } }\nspec: { partitions: 3, replicas: 3, config: { min.insync.replicas: 1 } }\n";
const service =
  "spring.cloud.stream.bindings.place-out-0.destination: orders\nspring.cloud.stream.kafka.binder: { brokers: shop-kafka-bootstrap:9092, required-acks: all }\n";

it("a finding comes with an edit that the editor need not resolve", async () => {
  const { connection, open, pulled } = await startWhole({ capabilities: pulls });
  open(uri, bad, "properties");
  const found = await pulled(uri);
  const finding = found.find(({ code }) => code === "producer-acks-zero");
  expect(finding).toMatchObject({ range: { start: { line: 1, character: 5 } }, severity: 1 });
  const actions = await connection.sendRequest<readonly object[]>("textDocument/codeAction", {
    textDocument: { uri },
    range: finding?.range,
    context: { diagnostics: [finding], only: ["quickfix"] },
  });
  expect(actions[0]).toMatchObject({
    edit: { documentChanges: [{ textDocument: { uri }, edits: [{ range: finding?.range, newText: "all" }] }] },
  });
});

it("each component is found by its symbol, and explained", async () => {
  const { connection, open, pulled } = await startWhole({ capabilities: pulls });
  open(uri, bad, "properties");
  await pulled(uri);
  const textDocument = { uri };
  const symbols = await connection.sendRequest<readonly { selectionRange: { start: object } }[]>(
    "textDocument/documentSymbol",
    { textDocument },
  );
  expect(symbols.length).toBe(1);
  const position = symbols[0]?.selectionRange.start;
  const component = await connection.sendRequest("kafkaLossless/componentAt", { textDocument, position });
  const page = await connection.sendRequest<string>("kafkaLossless/explanation", { uri, component });
  expect(page).toContain("acks");
});

it("the map is a chart, with what is weakest below it", async () => {
  const files = new Map([
    ["file:///project/k8s/orders.yaml", topic],
    ["file:///project/src/main/resources/application.yml", service],
  ]);
  const { connection } = await startWhole({ capabilities: pulls, folders: ["file:///project"], files });
  const chart = await connection.sendRequest<string>("kafkaLossless/mapChart");
  expect(chart).toMatch(/^flowchart LR\n/);
  expect(chart).toContain("orders");
  expect(chart).toMatch(/\norders: .*min\.insync\.replicas/);
  const empty = await startWhole({ capabilities: pulls, folders: ["file:///project"] });
  expect(await empty.connection.sendRequest("kafkaLossless/mapChart")).not.toContain("flowchart");
});
