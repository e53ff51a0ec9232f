/** The commands of the walkthrough: an example that loses messages, what is said of it, and examples for CI. */
import {
  commands,
  type Disposable,
  type ExtensionContext,
  env,
  l10n,
  type QuickPickItem,
  Selection,
  type TextDocument,
  Uri,
  ViewColumn,
  window,
  workspace,
} from "vscode";

/** What the walkthrough points at in its example. */
const line = "acks=0";

/** Serves them; the example is a document that nobody has saved, so that nothing of anybody's is changed. */
export function serveTour({ extensionUri }: ExtensionContext): readonly Disposable[] {
  const shipped = async (path: string): Promise<string> =>
    new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extensionUri, path)));
  let example: TextDocument | undefined;
  const open = async (): Promise<void> => {
    if (example === undefined || example.isClosed) {
      const name = env.language.toLowerCase() === "zh-cn" ? "producer.zh-cn.properties" : "producer.properties";
      const content = await shipped(`walkthrough/${name}`);
      example = await workspace.openTextDocument({ language: "properties", content });
    }
    const editor = await window.showTextDocument(example, { viewColumn: ViewColumn.Beside, preview: false });
    const at = example.positionAt(Math.max(0, example.getText().indexOf(line)) + line.length - 1);
    editor.selection = new Selection(at, at);
    editor.revealRange(editor.selection);
  };
  const openAnd = (command: string) => async (): Promise<void> => {
    await open();
    await commands.executeCommand(command);
  };
  return [
    commands.registerCommand("kafkaLossless.openExample", open),
    commands.registerCommand("kafkaLossless.showExampleHover", openAnd("editor.action.showHover")),
    commands.registerCommand("kafkaLossless.showExampleFixes", openAnd("editor.action.quickFix")),
    commands.registerCommand("kafkaLossless.openCiExample", async (given?: unknown) => {
      const placeHolder = l10n.t("For which CI?");
      const chosen =
        ciExamples.find(({ file }) => file === given) ?? (await window.showQuickPick(ciExamples, { placeHolder }));
      if (chosen === undefined) return;
      const content = await shipped(`docs/ci/${chosen.file}`);
      await window.showTextDocument(await workspace.openTextDocument({ language: "yaml", content }));
    }),
  ];
}

/** Each says in its first line where it belongs. */
const ciExamples: readonly (QuickPickItem & { readonly file: string })[] = [
  { label: "GitHub Actions", file: "github-actions.yml" },
  { label: "GitHub code scanning", file: "github-code-scanning.yml" },
  { label: "GitLab", file: "gitlab-ci.yml" },
  { label: "pre-commit", file: "pre-commit-config.yaml" },
];
