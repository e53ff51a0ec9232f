/** What parties of several files do together: an edit of a topic is followed to the producer in another file, and drawn on the map. */
import * as vscode from "vscode";
import { equal, holds } from "./assert.ts";
import { finding, findings, ruleOf, show, waitFor, write } from "./support.ts";

const service = `spring:
  cloud:
    stream:
      bindings:
        place-out-0:
          destination: orders
      kafka:
        binder:
          brokers: shop-kafka-bootstrap:9092
          required-acks: all
`;
const topic = `apiVersion: kafka.strimzi.io/v1beta2
kind: KafkaTopic
metadata:
  name: orders
  labels:
    strimzi.io/cluster: shop
spec:
  partitions: 12
  replicas: 3
  config:
    min.insync.replicas: 2
`;
const rule = "system-acks-hollow";

describe("parties of several files", () => {
  it("are judged together: an edit of the topic is followed to the producer, and back", async () => {
    const producer = await write("shop/orders/application.yml", service);
    const declared = await write("shop/k8s/orders.yaml", topic);
    await show(producer);
    const { lineCount } = await show(declared);
    equal(lineCount, 12);
    await replace(declared, "min.insync.replicas: 1");
    const found = await finding(producer, rule);
    equal(found.relatedInformation?.[0]?.location.uri.path, declared.path);
    await replace(declared, "min.insync.replicas: 2");
    await waitFor("the end of the finding", () => !findings(producer).some((one) => ruleOf(one) === rule) || undefined);
  });

  it("are drawn on a map beside the files, whose boxes lead to their lines", async () => {
    const declared = await write("shop/k8s/orders.yaml", topic);
    await vscode.commands.executeCommand("kafkaLossless.showDeliveryMap");
    const tab = await waitFor("the map", () =>
      vscode.window.tabGroups.all
        .flatMap((group) => group.tabs)
        .find(({ label }) => /Delivery map|投递路径图/.test(label)),
    );
    holds(tab.input instanceof vscode.TabInputWebview, "the map is no webview");
    await vscode.commands.executeCommand("kafkaLossless.openPlace", declared.toString(), 8, 2);
    const editor = vscode.window.activeTextEditor;
    equal(editor?.document.uri.path, declared.path);
    equal(editor?.selection.active.line, 8);
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  });
});

async function replace(uri: vscode.Uri, line: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, new vscode.Range(10, 4, 10, 26), line);
  await vscode.workspace.applyEdit(edit);
}
