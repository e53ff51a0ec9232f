/** Actions on more than one finding, and the rules' pages. */
import * as vscode from "vscode";
import { equal, holds } from "./assert.ts";
import { choose, codeActions, finding, offered, positionOf, show, stored, waitFor, write } from "./support.ts";

/** One finding whose fix is safe in every release that may run. */
const share =
  "# kafka-lossless: kafka=4.2\nbootstrap.servers=broker:9092\ngroup.id=orders\nshare.acknowledgement.mode=explicit\nisolation.level=read_committed\n";
const text = "# Orders\nbootstrap.servers=broker:9092\nacks=0\nlinger.ms=5\nretries=0\n";

describe("actions", () => {
  it("make a producer reliable in one step, which one undo takes back", async () => {
    const document = await show(await write("reliable.properties", text));
    const found = await finding(document.uri, "producer-acks-zero");
    const action = await offered(document.uri, found.range, ({ title }) => title === "Make this producer reliable");
    equal(action.kind?.value, "refactor.rewrite.kafkaLossless.reliable");
    await choose(action);
    const after = document.getText();
    holds(/^acks=all$/m.test(after) && !/^retries=0$/m.test(after), after);
    holds(/^# Orders\nbootstrap\.servers=broker:9092\n/.test(after) && /^linger\.ms=5$/m.test(after), after);
    await vscode.commands.executeCommand("undo");
    equal(document.getText(), text);
  });

  it("fix all that is safe, for those who ask by kind", async () => {
    const document = await show(await write("share-consumer.properties", share));
    await finding(document.uri, "consumer-share-group-unsupported-keys");
    const kind = "source.fixAll.kafkaLossless";
    const start = new vscode.Range(0, 0, 0, 0);
    const [action] = await waitFor("the action", async () => {
      const found = await codeActions(document.uri, start, kind);
      return found.length > 0 ? found : undefined;
    });
    if (action !== undefined) await choose(action);
    equal(document.getText(), share.replace(/isolation.*\n/, ""));
  });

  it("fix all that is safe on saving, where the settings ask for it", async () => {
    const settings = vscode.workspace.getConfiguration("editor");
    const onSave = "codeActionsOnSave";
    await settings.update(onSave, { "source.fixAll.kafkaLossless": "explicit" }, vscode.ConfigurationTarget.Global);
    try {
      const document = await show(await write("saved-consumer.properties", share));
      await finding(document.uri, "consumer-share-group-unsupported-keys");
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(0, 0), "# Orders\n");
      await vscode.workspace.applyEdit(edit);
      await vscode.commands.executeCommand("workbench.action.files.save");
      await waitFor("the mended file", async () => {
        return (await stored(document.uri)) === `# Orders\n${share.replace(/isolation.*\n/, "")}` || undefined;
      });
    } finally {
      await settings.update(onSave, undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it("show the page of a rule", async () => {
    const document = await show(await write("page.properties", text));
    const found = await finding(document.uri, "producer-acks-zero");
    const title = "Show the page of producer-acks-zero";
    await choose(await offered(document.uri, found.range, (one) => one.title === title));
    await waitFor("the page in a tab", () => {
      const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
      return tabs.some(({ label }) => label.includes("producer-acks-zero.md")) || undefined;
    });
    await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
  });

  it("leave the rest of a file's actions to others", async () => {
    const document = await show(
      await write("fine.properties", "# kafka-lossless: kafka=3.9\nbootstrap.servers=b:9092\nacks=all\n"),
    );
    const position = positionOf(document, "acks");
    const actions = await codeActions(document.uri, new vscode.Range(position, position));
    equal(actions.filter(({ title }) => /Kafka|reliable/.test(title)).length, 0);
  });
});
