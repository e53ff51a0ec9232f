/** When the server starts: not for an editor full of other files, and at once where there is something for it. */
import * as vscode from "vscode";
import { equal, holds } from "./assert.ts";
import { pause, show, waitFor, write } from "./support.ts";

/** As the extension tells others. */
interface Running {
  isServerRunning(): boolean;
}

// The first suite of all: whatever was opened before would have started it.
describe("the server", () => {
  it("is not started for files without Kafka", async () => {
    const packages = Array.from({ length: 5_000 }, (_, i) => [
      `node_modules/package-${i}`,
      { version: `1.${i}.0`, resolved: `https://registry.npmjs.org/package-${i}.tgz`, license: "MIT" },
    ]);
    const lock = JSON.stringify({ name: "shop", lockfileVersion: 3, packages: Object.fromEntries(packages) }, null, 2);
    const document = await show(await write("package-lock.json", lock));
    holds(document.getText().length > 500_000, "the file is not large");
    await show(await write("labels.properties", "title=Orders\n"));
    await show(await write("pipeline.yml", "steps:\n  - run: make\n"));
    const running = await extension();
    // Nothing tells that a thing will not happen: as long as a server takes to start, and longer.
    await pause(2_000);
    equal(running.isServerRunning(), false);
  });

  it("is started when a file comes to be about Kafka", async () => {
    const document = await show(await write("notes.properties", "title=Orders\n"));
    const running = await extension();
    equal(running.isServerRunning(), false);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(document.getText().length), "bootstrap.servers=broker:9092\n");
    await vscode.workspace.applyEdit(edit);
    await waitFor("the server", () => running.isServerRunning() || undefined);
    await document.save();
  });
});

async function extension(): Promise<Running> {
  const found = vscode.extensions.getExtension<Running>("kafka-lossless.kafka-lossless");
  holds(found !== undefined, "the extension is not installed");
  // Woken by the language of what was opened, not by asking.
  await waitFor("the extension", () => found.isActive || undefined);
  return found.exports;
}
