/** The command that opens what there is to read: all of it comes with the extension and needs no network. */
import { commands, type Disposable, type Extension, env, l10n, type QuickPickItem, Uri, window } from "vscode";
import { preview } from "./pages.ts";

interface Choice extends QuickPickItem {
  readonly open: () => Thenable<unknown>;
}

/** Serves it; a caller that knows what it wants may name it. */
export function serveDocumentation(extension: Extension<unknown>): Disposable {
  const page = (path: string) => () => preview(Uri.joinPath(extension.extensionUri, path));
  const beliefs = env.language.toLowerCase() === "zh-cn" ? "beliefs.zh-cn.md" : "beliefs.md";
  const choices = (): Readonly<Record<string, Choice>> => ({
    readme: { label: l10n.t("What Kafka Lossless does, and how"), open: page("README.md") },
    rules: { label: l10n.t("All rules"), open: page("docs/rules/README.md") },
    beliefs: { label: l10n.t("What is often believed of Kafka"), open: page(`docs/rules/${beliefs}`) },
    changes: { label: l10n.t("What is new"), open: page("CHANGELOG.md") },
  });
  return commands.registerCommand("kafkaLossless.openDocumentation", async (given?: unknown) => {
    const all = choices();
    const placeHolder = l10n.t("What to read");
    const chosen =
      typeof given === "string" ? all[given] : await window.showQuickPick(Object.values(all), { placeHolder });
    await chosen?.open();
  });
}
