/** The command behind the status bar item: it writes the folder's project file, and the findings follow. */
import * as vscode from "vscode";
import { equal, holds } from "./assert.ts";
import { finding, findings, place, ruleOf, show, stored, waitFor, write } from "./support.ts";

const command = "kafkaLossless.changeProject";
const text = "bootstrap.servers=broker:9092\nkey.serializer=a.B\nlinger.ms=5\n";

describe("the project file", () => {
  const file = (): vscode.Uri => place(".kafka-lossless.yaml");
  const remove = async (): Promise<void> => {
    try {
      await vscode.workspace.fs.delete(file());
    } catch {
      // It was not there.
    }
  };
  // What it says would count for all other suites.
  after(remove);

  it("is written by the command, keeps its comments, and is followed", async () => {
    await remove();
    const document = await show(await write("decided-producer.properties", text));
    holds((await vscode.commands.getCommands(true)).includes(command), "no such command");
    await vscode.commands.executeCommand(command, { path: ["versions", "kafka"], value: "2.8" });
    equal(await stored(file()), 'versions:\n  kafka: "2.8"\n');
    const rule = "producer-acks-default-one-legacy-client";
    equal((await finding(document.uri, rule)).severity, vscode.DiagnosticSeverity.Warning);
    await vscode.workspace.fs.writeFile(
      file(),
      new TextEncoder().encode('# Ours\nversions:\n  kafka: "2.8" # until May\n'),
    );
    await waitFor("the comment in the editor's view", async () => {
      const seen = await vscode.workspace.openTextDocument(file());
      return seen.getText().startsWith("# Ours") || undefined;
    });
    await vscode.commands.executeCommand(command, { path: ["versions", "kafka"], value: "4.0" });
    equal(await stored(file()), '# Ours\nversions:\n  kafka: "4.0" # until May\n');
    await waitFor(`${rule} to go`, () => findings(document.uri).every((one) => ruleOf(one) !== rule) || undefined);
  });
});
