/** What the application will run with: the read-only document, the ways into it and out of it, and findings of files that are not open. */
import * as vscode from "vscode";
import { equal, holds } from "./assert.ts";
import { finding, findings, place, positionOf, show, waitFor, write } from "./support.ts";

const scheme = "kafka-lossless-effective";
const producer = (settings: string): string => `spring:\n  kafka:\n    producer:\n      ${settings}\n`;

describe("the effective configuration", () => {
  it("opens beside the file, leads to the deciding lines, and follows changes", async () => {
    const base = await write("effective/application.yml", producer("acks: all"));
    const prod = await write("effective/application-prod.yml", producer("acks: 1"));
    const source = await show(prod);
    const column = vscode.window.activeTextEditor?.viewColumn;
    await vscode.commands.executeCommand("kafkaLossless.showEffectiveConfiguration");
    const shown = await opened(/\backs +1 .*application-prod.yml:4 \(overrides all, application.yml:4\)/);
    equal(shown.uri.path, `${prod.path} (effective)`);
    holds(vscode.window.activeTextEditor?.viewColumn !== column, "it did not open beside the file");
    const leads = (columns: number, path: string) =>
      waitFor(`the way to ${path}`, async () => {
        const at = positionOf(shown, "(overrides all").translate(0, columns);
        const [first] = await definitions(shown.uri, at);
        return first?.[0] === path && first[1] === 3;
      });
    await leads(-3, prod.path);
    await leads("(overrides all, a".length, base.path);
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>("vscode.executeLinkProvider", shown.uri);
    const targets = links.map(({ target }) => `${target?.path}#${target?.fragment}`);
    holds(targets.includes(`${base.path}#L4,13`), targets.join("\n"));

    const edit = new vscode.WorkspaceEdit();
    edit.replace(prod, source.lineAt(3).range, "      acks: 0");
    await vscode.workspace.applyEdit(edit);
    await opened(/\backs +0 .*overrides all/);
    await source.save();
    await write("effective/application.yml", producer("acks: -1"));
    await opened(/\backs +0 .*\(overrides all, application.yml:4\)/);
    await write("effective/application.yml", producer("retries: 5"));
    await waitFor("the change on the disk", () => !shown.getText().includes("overrides"));
  });

  it("is behind the line above each component", async () => {
    const uri = await write("lens.properties", "bootstrap.servers=broker:9092\nacks=0\n");
    await show(uri);
    await click(uri, "show effective configuration");
    await opened(/\backs +0 +written +lens.properties:2/);
  });
});

describe("the explanation of a component", () => {
  const text = "bootstrap.servers=broker:9092\nacks=0\n";

  it("opens from the line above it", async () => {
    const uri = await write("explained.properties", text);
    await show(uri);
    await click(uri, "explain");
    await page("explained.properties explained", "# Producer · at most once");
    const edit = new vscode.WorkspaceEdit();
    edit.replace(uri, new vscode.Range(1, 5, 1, 6), "soon");
    await vscode.workspace.applyEdit(edit);
    await page("explained.properties explained", "# Producer · does not start");
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  });

  it("opens from where the cursor is", async () => {
    const { uri } = await show(await write("cursor.properties", text));
    await finding(uri, "producer-acks-zero");
    await vscode.commands.executeCommand("kafkaLossless.explain");
    await page("cursor.properties explained", "# Producer · at most once");
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  });

  async function page(title: string, begins: string): Promise<void> {
    await waitFor("the page", () => {
      const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
      return tabs.some(({ label }) => label.includes(title)) || undefined;
    });
    await waitFor(`"${begins}"`, () => {
      const isPage = ({ uri: { scheme, path } }: vscode.TextDocument): boolean =>
        scheme === "kafka-lossless-explanation" && path.includes(title);
      const page = vscode.workspace.textDocuments.find(isPage);
      return page?.getText().startsWith(begins) || undefined;
    });
  }
});

/** Chooses a lens by its title. */
async function click(uri: vscode.Uri, title: string): Promise<void> {
  const lens = await waitFor("a lens", async () => {
    const command = "vscode.executeCodeLensProvider";
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(command, uri, 10);
    return lenses.find((one) => one.command?.title === title);
  });
  const { command = "", arguments: given = [] } = lens.command ?? {};
  await vscode.commands.executeCommand(command, ...given);
}

describe("navigation", () => {
  it("goes from an overridden line to the file that decides", async () => {
    const base = await write("navigate/application.yml", producer("acks: all"));
    const prod = await write("navigate/application-prod.yml", producer("acks: 1"));
    const document = await show(base);
    const at = positionOf(document, "acks");
    await waitFor("the definition", async () => {
      const [first] = await definitions(base, at);
      return first?.[0] === prod.path && first[1] === 3;
    });
    const command = "vscode.executeReferenceProvider";
    const references = await vscode.commands.executeCommand<vscode.Location[]>(command, base, at);
    equal(references.map(({ uri }) => uri.path).sort(), [base.path, prod.path].sort());
  });
});

describe("problems of the workspace", () => {
  // In VS Code for the Web the search runs in the worker, and reads every file through the client.
  it("are shown of files of every kind that are not open, when asked for", async () => {
    const closed = await write("closed/producer.properties", "bootstrap.servers=broker:9092\nacks=0\n");
    const conf = await write("closed/deep/down/client.conf", "bootstrap.servers=broker:9092\nacks=0\n");
    const json = await write(
      "closed/orders-sink.json",
      JSON.stringify({
        name: "orders",
        config: { "connector.class": "JdbcSink", topics: "orders", "errors.tolerance": "all" },
      }),
    );
    await write("closed/application.yml", "spring:\n  kafka:\n    producer:\n      acks: all\n");
    const profile = await write("closed/application-prod.yml", "spring:\n  kafka:\n    producer:\n      acks: 0\n");
    await show(place("producer.properties"));
    equal(findings(closed), []);
    const settings = vscode.workspace.getConfiguration("kafkaLossless");
    await settings.update("problems", "workspace", vscode.ConfigurationTarget.Global);
    try {
      await finding(closed, "producer-acks-zero");
      await finding(conf, "producer-acks-zero");
      await finding(json, "connect-sink-tolerance-all-without-dlq");
      const overriding = await finding(profile, "producer-acks-zero");
      holds(overriding.message.includes("overrides acks=all in application.yml"), overriding.message);
      await show(closed);
      await waitFor("the finding once", () => findings(closed).length === 1);
    } finally {
      await settings.update("problems", undefined, vscode.ConfigurationTarget.Global);
    }
  });
});

/** The read-only document, once it says something. */
function opened(text: RegExp): Promise<vscode.TextDocument> {
  return waitFor(`${text} in the effective configuration`, () =>
    vscode.workspace.textDocuments.find((one) => one.uri.scheme === scheme && text.test(one.getText())),
  );
}

async function definitions(uri: vscode.Uri, at: vscode.Position): Promise<readonly (readonly [string, number])[]> {
  const command = "vscode.executeDefinitionProvider";
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(command, uri, at);
  return found.map((one) =>
    "targetUri" in one
      ? ([one.targetUri.path, one.targetRange.start.line] as const)
      : ([one.uri.path, one.range.start.line] as const),
  );
}
