/** Two folders of one workspace, with a Kafka release each: settings, tasks and the switch hold in their own folder. */
import * as vscode from "vscode";
import { equal, holds } from "./assert.ts";
import { finding, findings, ruleOf, show, waitFor } from "./support.ts";

const [reorders, refuses] = ["producer-reordering-in-flight", "producer-inflight-over-five-kafka4"];

describe("two folders with two releases", () => {
  const file = (folder: string): vscode.Uri => {
    const found = vscode.workspace.workspaceFolders?.find(({ name }) => name === folder);
    holds(found !== undefined, `no folder ${folder}`);
    return vscode.Uri.joinPath(found.uri, "producer.properties");
  };
  const setting = (folder: string, name: string, value: unknown) =>
    vscode.workspace
      .getConfiguration("kafkaLossless", file(folder))
      .update(name, value, vscode.ConfigurationTarget.WorkspaceFolder);
  const gone = (uri: vscode.Uri, rule: string) =>
    waitFor(`the end of ${rule}`, () => findings(uri).every((one) => ruleOf(one) !== rule) || undefined);

  it("judge the same text by their own release", async () => {
    await show(file("old"));
    await show(file("new"));
    await finding(file("old"), reorders);
    await finding(file("new"), refuses);
    equal(
      findings(file("old")).filter((one) => ruleOf(one) === refuses),
      [],
    );
  });

  it("follow a setting that is changed in one of them", async () => {
    await setting("old", "kafkaVersion", "4.2");
    try {
      await finding(file("old"), refuses);
    } finally {
      await setting("old", "kafkaVersion", "2.8");
    }
    await gone(file("old"), refuses);
    await finding(file("new"), refuses);
  });

  it("are switched off one by one", async () => {
    await setting("new", "enable", false);
    try {
      await gone(file("new"), refuses);
      await finding(file("old"), reorders);
    } finally {
      await setting("new", "enable", undefined);
    }
    await finding(file("new"), refuses);
  });

  it("are searched where their settings ask for it", async () => {
    const text = new TextEncoder().encode("bootstrap.servers=a:9092,b:9092\nacks=0\n");
    const closed = ["old", "new"].map((folder) => vscode.Uri.joinPath(file(folder), "../closed.properties"));
    for (const uri of closed) await vscode.workspace.fs.writeFile(uri, text);
    const [old, other] = closed;
    holds(old !== undefined && other !== undefined, "no files");
    await setting("old", "problems", "workspace");
    await finding(old, "producer-acks-zero");
    equal(findings(other), []);
  });

  it("have a task each", async () => {
    const tasks = await vscode.tasks.fetchTasks({ type: "kafka-lossless" });
    const folders = tasks.map(({ scope }) => (typeof scope === "object" ? scope.name : scope));
    equal(folders.sort(), ["new", "old"]);
  });
});
