/** The commands of the palette: those that change a file, those that tell, and the switch for everything. */
import * as vscode from "vscode";
import { equal, holds } from "./assert.ts";
import { finding, findings, place, show, stored, waitFor, write } from "./support.ts";

/** The extension as it runs here. */
function extension(): vscode.Extension<{ isServerRunning(): boolean }> {
  const found = vscode.extensions.getExtension<{ isServerRunning(): boolean }>("kafka-lossless.kafka-lossless");
  holds(found !== undefined, "the extension is not installed");
  return found;
}
const zero = "bootstrap.servers=broker:9092\nacks=0\n";

describe("commands", () => {
  it("are all there that the manifest names", async () => {
    const { commands } = extension().packageJSON.contributes as { commands: { command: string }[] };
    const known = await vscode.commands.getCommands(true);
    equal(
      commands.map(({ command }) => command).filter((command) => !known.includes(command)),
      [],
    );
  });

  it("make all safe fixes of the file at hand", async () => {
    const head = "# kafka-lossless: kafka=4.2\nbootstrap.servers=broker:9092\ngroup.id=orders\n";
    const text = `${head}share.acknowledgement.mode=explicit\nisolation.level=read_committed\n`;
    const document = await show(await write("fix-all.properties", text));
    await finding(document.uri, "consumer-share-group-unsupported-keys");
    await vscode.commands.executeCommand("kafkaLossless.fixAllSafe");
    equal(document.getText(), text.replace(/isolation.*\n/, ""));
    await document.save();
  });

  it("write a project file once, and open the one that is there", async () => {
    const uri = place(".kafka-lossless.yaml");
    try {
      await vscode.commands.executeCommand("kafkaLossless.createProjectFile");
      const text = await stored(uri);
      holds(/^preset: standard$/m.test(text) && /plain: \d+/.test(text), text);
      equal(vscode.window.activeTextEditor?.document.uri.path, uri.path);
      await write(".kafka-lossless.yaml", "# Ours\n");
      await vscode.commands.executeCommand("kafkaLossless.createProjectFile");
      equal(await stored(uri), "# Ours\n");
    } finally {
      await vscode.workspace.fs.delete(uri);
      await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    }
  });

  it("open what there is to read", async () => {
    await vscode.commands.executeCommand("kafkaLossless.openDocumentation", "rules");
    await waitFor("the list of rules", () => {
      const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
      return tabs.some(({ label }) => label.includes("README.md")) || undefined;
    });
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  });

  it("copy a report of versions and settings that holds nothing of a file", async () => {
    await show(await write("reported.properties", `${zero}sasl.jaas.config=x password="hunter2";\n`));
    const settings = vscode.workspace.getConfiguration("kafkaLossless");
    await settings.update("preset", "critical", vscode.ConfigurationTarget.Global);
    try {
      // The question that follows waits for a person.
      void vscode.commands.executeCommand("kafkaLossless.copyDiagnosticReport");
      const { version } = extension().packageJSON as { version: string };
      const report = await waitFor("the report", async () => {
        const text = await vscode.env.clipboard.readText();
        return text.startsWith(`Kafka Lossless ${version}\n`) ? text : undefined;
      });
      holds(report.includes("kafkaLossless.preset: critical"), report);
      holds(report.includes("server: running"), report);
      holds(!/hunter2|broker:9092|reported/.test(report), report);
    } finally {
      await settings.update("preset", undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it("start the server again, and the findings come back", async () => {
    const document = await show(await write("restarted.properties", zero));
    await finding(document.uri, "producer-acks-zero");
    await vscode.commands.executeCommand("kafkaLossless.restartServer");
    await finding(document.uri, "producer-acks-zero");
  });
});

describe("the switch", () => {
  it("takes everything back, and brings it again", async () => {
    const document = await show(await write("switched.properties", zero));
    await finding(document.uri, "producer-acks-zero");
    const settings = vscode.workspace.getConfiguration("kafkaLossless");
    const running = extension().exports;
    await settings.update("enable", false, vscode.ConfigurationTarget.Global);
    try {
      await waitFor("no finding", () => findings(document.uri).length === 0 || undefined);
      await waitFor("the end of the server", () => !running.isServerRunning() || undefined);
    } finally {
      await settings.update("enable", undefined, vscode.ConfigurationTarget.Global);
    }
    await finding(document.uri, "producer-acks-zero");
  });
});
