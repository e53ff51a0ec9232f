/** What a team lives with for now: a file is taken into the baseline, its findings fade, and what is new is seen. */
import * as vscode from "vscode";
import { equal, holds } from "./assert.ts";
import { finding, findings, place, ruleOf, show, stored, waitFor, write } from "./support.ts";

const name = ".kafka-lossless-baseline.json";
const head = "bootstrap.servers=broker:9092,other:9092\n";

describe("a baseline", () => {
  // What it says would count for all other suites.
  after(() => vscode.workspace.fs.delete(place(name)));

  it("takes in all findings of a file, which fade, and hides them where the setting says so", async () => {
    const document = await show(await write("accepted/producer.properties", `${head}acks=0\n`));
    const found = await finding(document.uri, "producer-acks-zero");
    equal(found.severity, vscode.DiagnosticSeverity.Error);
    // The message that follows waits for a person.
    void vscode.commands.executeCommand("kafkaLossless.acceptIntoBaseline");
    await waitFor("the faded finding", () => {
      const [now] = findings(document.uri);
      return now?.severity === vscode.DiagnosticSeverity.Hint && now.tags?.includes(vscode.DiagnosticTag.Unnecessary);
    });
    const text = await stored(place(name));
    holds(text.includes('"path":"accepted/producer.properties","rule":"producer-acks-zero"'), text);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(document.getText().length), "delivery.timeout.ms=1000\n");
    await vscode.workspace.applyEdit(edit);
    await waitFor("a new finding", () =>
      findings(document.uri).some((one) => one.severity !== vscode.DiagnosticSeverity.Hint),
    );
    const settings = vscode.workspace.getConfiguration("kafkaLossless");
    await settings.update("baseline", "hidden", vscode.ConfigurationTarget.Global);
    try {
      await waitFor(
        "the end of the faded finding",
        () => findings(document.uri).every((one) => ruleOf(one) !== "producer-acks-zero") || undefined,
      );
      holds(findings(document.uri).length > 0, "what is new is gone too");
    } finally {
      await settings.update("baseline", undefined, vscode.ConfigurationTarget.Global);
      await document.save();
    }
  });
});
