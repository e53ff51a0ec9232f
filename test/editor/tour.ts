/** The commands of the walkthrough and of a folder's menu: what they open, and what they find. */
import * as vscode from "vscode";
import { equal, holds } from "./assert.ts";
import { finding, findings, pause, place, waitFor, write } from "./support.ts";

describe("the walkthrough", () => {
  after(() => vscode.commands.executeCommand("workbench.action.closeAllEditors"));

  it("opens an example that loses messages, in a document that nobody has saved", async () => {
    await vscode.commands.executeCommand("kafkaLossless.openExample");
    const editor = vscode.window.activeTextEditor;
    holds(editor?.document.isUntitled === true, "no untitled document");
    await finding(editor.document.uri, "producer-acks-zero");
    equal(editor.document.lineAt(editor.selection.active.line).text, "acks=0");
    await vscode.commands.executeCommand("kafkaLossless.showExampleHover");
    equal(vscode.window.activeTextEditor?.document.uri.toString(), editor.document.uri.toString());
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  });

  it("opens an example for CI", async () => {
    await vscode.commands.executeCommand("kafkaLossless.openCiExample", "gitlab-ci.yml");
    await waitFor("the example at hand", () =>
      vscode.window.activeTextEditor?.document.getText().startsWith("# GitLab"),
    );
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  });
});

describe("a folder", () => {
  it("is looked through when asked for, and no other", async () => {
    const text = "bootstrap.servers=broker:9092\nacks=0\n";
    const inside = await write("asked/deep/producer.properties", text);
    const outside = await write("unasked/producer.properties", text);
    await vscode.commands.executeCommand("kafkaLossless.checkFolder", place("asked"));
    await finding(inside, "producer-acks-zero");
    equal(findings(outside), []);
    await waitFor("the end of the finding", async () => {
      // VS Code may miss a file of a new folder, and takes a creation and a deletion that follow at once for nothing at all.
      await write("asked/deep/producer.properties", text);
      await pause(2_000);
      await vscode.workspace.fs.delete(inside);
      await pause(2_000);
      return findings(inside).length === 0;
    });
  });
});
