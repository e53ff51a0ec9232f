/** The tools for language models: all of the manifest are registered, answer for the file as it is edited, and for nothing outside of the open folders. */
import * as vscode from "vscode";
import { equal, holds } from "./assert.ts";
import { finding, pause, show, waitFor, write } from "./support.ts";

interface Models {
  readonly tools: readonly { readonly name: string }[];
  invokeTool(name: string, options: object): Thenable<{ readonly content: readonly { readonly value: string }[] }>;
}
const { lm } = vscode as unknown as { readonly lm: Models };

const topic = `apiVersion: kafka.strimzi.io/v1beta2
kind: KafkaTopic
metadata: { name: models-orders, labels: { strimzi.io/cluster: models } }
spec: { partitions: 3, replicas: 3, config: { min.insync.replicas: 1 } }
`;
const service = `spring.cloud.stream.bindings.place-out-0.destination: models-orders
spring.cloud.stream.kafka.binder: { brokers: models-kafka-bootstrap:9092, required-acks: all }
`;

async function told(tool: string, input: object): Promise<string> {
  const { content } = await lm.invokeTool(`kafka_lossless_${tool}`, { input, toolInvocationToken: undefined });
  return content.map(({ value }) => value).join("\n");
}

describe("language models", () => {
  it("are offered the tools of the manifest", () => {
    const extension = vscode.extensions.getExtension("kafka-lossless.kafka-lossless");
    holds(extension !== undefined, "the extension is not installed");
    const { languageModelTools } = extension.packageJSON.contributes as { languageModelTools: { name: string }[] };
    equal(
      lm.tools
        .map(({ name }) => name)
        .filter((name) => name.startsWith("kafka_lossless_"))
        .sort(),
      languageModelTools.map(({ name }) => name).sort(),
    );
  });

  it("are told what is wrong with a file as it is edited, and how it is mended", async () => {
    const document = await show(await write("models.properties", "bootstrap.servers=k:9092\nacks=all\n"));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, document.lineAt(1).range, "acks=0");
    await vscode.workspace.applyEdit(edit);
    await finding(document.uri, "producer-acks-zero");
    const text = await told("check", { path: "models.properties" });
    holds(text.startsWith("models.properties:2:6 error producer-acks-zero: "), text);
    holds(text.includes('\n  models.properties:2:6-2:7 -> "all"'), text);
    const effective = await told("effective", { path: document.uri.fsPath });
    holds(/^ +acks +0 /m.test(effective), effective);
    const verdict = await told("verdict", { path: "models.properties" });
    holds(verdict.length > 200 && !verdict.includes("data:image"), verdict);
    await document.save();
  });

  it("are told the page of a rule, the list of all, and the map", async () => {
    const page = await told("explain", { rule: "producer-acks-zero" });
    holds(page.startsWith("# producer-acks-zero\n") && !page.includes("简体中文发生"), page);
    holds((await told("explain", {})).includes("producer-acks-zero"), "no list");
    holds((await told("explain", { rule: "../../package" })).includes("producer-acks-zero"), "not the list");
    await waitFor("the weakest place of the topic on the chart", async () => {
      // VS Code may miss the first files of a folder.
      await write("models/topic.yaml", topic);
      await write("models/application.yml", service);
      await pause(1_000);
      const text = await told("map", {});
      return text.includes("flowchart LR") && /^models-orders: .*min\.insync\.replicas/m.test(text);
    });
  });

  it("are told nothing outside of the open folders", async () => {
    for (const path of ["/etc/passwd", "../../etc/passwd", "", "models.properties/../../x"]) {
      const text = await told("check", { path });
      holds(!/root:|:\d+:\d+ (error|warning)/.test(text), text);
    }
  });
});
