/** The quick fixes: what they write to the disk, and that the finding is gone afterwards. */
import * as vscode from "vscode";
import { equal, holds } from "./assert.ts";
import { choose, finding, findings, offered, ruleOf, show, stored, waitFor, write } from "./support.ts";

const rule = "producer-acks-zero";
const text = "bootstrap.servers=broker:9092\n# Why: measured in spring\nacks = 0\n";

describe("quick fixes", () => {
  it("set acks=all, touch nothing else, and the finding is gone", async () => {
    const document = await show(await write("fix-me.properties", text));
    const found = await finding(document.uri, rule);
    await choose(await action(document.uri, found, (title, added) => /acks/.test(title) && added === "all"));
    holds(await document.save(), "the document was not saved");
    equal(await stored(document.uri), text.replace("acks = 0", "acks = all"));
    await waitFor(
      "the finding to go",
      () => findings(document.uri).every((left) => ruleOf(left) !== rule) || undefined,
    );
  });

  it("can ignore a finding by a comment that names the rule and asks for a reason", async () => {
    const document = await show(await write("ignore-me.properties", text));
    const found = await finding(document.uri, rule);
    const title = `Ignore ${rule} here, with a reason`;
    await choose(await offered(document.uri, found.range, (one) => one.title === title));
    const lines = document.getText().split("\n");
    const comment = lines.findIndex((line) => line.startsWith(`# kafka-lossless-ignore ${rule} -- `));
    equal(lines[comment + 1], "acks = 0");
    // The reason is selected, to be written over.
    const reason = "why this is acceptable here";
    await waitFor("the cursor in the reason", () => {
      const editor = vscode.window.activeTextEditor;
      return (editor !== undefined && document.getText(editor.selection) === reason) || undefined;
    });
    await waitFor(
      "the finding to go",
      () => findings(document.uri).every((left) => ruleOf(left) !== rule) || undefined,
    );
    await document.save();
  });
});

function action(
  uri: vscode.Uri,
  found: vscode.Diagnostic,
  fits: (title: string, added: string) => boolean,
): Promise<vscode.CodeAction> {
  return offered(uri, found.range, ({ title, edit }) => {
    const edits = edit?.entries().flatMap(([, changes]) => changes) ?? [];
    return edits.some((change) => fits(title, change.newText));
  });
}
