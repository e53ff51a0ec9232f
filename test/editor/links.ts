/** What the extension writes for people goes through no link; only where there are links. */
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import * as vscode from "vscode";
import { equal } from "./assert.ts";
import { finding, place, show, stored, write } from "./support.ts";

describe("a link", () => {
  it("in place of the baseline is not written through", async function () {
    if (process.platform === "win32") this.skip();
    const { uri } = await show(await write("linked/producer.properties", "bootstrap.servers=a:9092,b:9092\nacks=0\n"));
    await finding(uri, "producer-acks-zero");
    const target = path.join(place("linked").fsPath, "precious.txt");
    writeFileSync(target, "precious");
    const link = place(".kafka-lossless-baseline.json");
    symlinkSync(target, link.fsPath);
    try {
      // Its message waits for nobody.
      await vscode.commands.executeCommand("kafkaLossless.acceptIntoBaseline");
      equal(readFileSync(target, "utf8"), "precious");
      equal(await stored(link), "precious");
    } finally {
      await vscode.workspace.fs.delete(link);
    }
  });
});
