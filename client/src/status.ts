/** The status bar item: the releases for which the file at hand is judged, the preset, its findings. */
import {
  type Disposable,
  l10n,
  languages,
  MarkdownString,
  StatusBarAlignment,
  type StatusBarItem,
  type TextEditor,
  type Uri,
  window,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";

export const changeProject = "kafkaLossless.changeProject";

/** As the server tells it. */
export interface Status {
  readonly versions: readonly {
    readonly product?: string;
    readonly title: string;
    readonly range: string;
    readonly from: string;
    readonly releases: readonly string[];
  }[];
  readonly preset: string;
  readonly counts: Readonly<Record<"error" | "warning" | "info" | "hint", number>>;
  readonly project: string | null;
}

/** Asks the server about a document; nothing where it carries no Kafka settings. */
export async function statusOf(client: BaseLanguageClient, uri: Uri): Promise<Status | undefined> {
  if (!client.isRunning()) return undefined;
  const asked = client.code2ProtocolConverter.asUri(uri);
  return (await client.sendRequest<Status | null>("kafkaLossless/status", { uri: asked })) ?? undefined;
}

/** Shows the item while a file with Kafka settings is at hand. */
export function serveStatusBar(client: BaseLanguageClient): Disposable[] {
  const item = window.createStatusBarItem("kafkaLossless.status", StatusBarAlignment.Right, 50);
  item.name = "Kafka Lossless";
  item.command = changeProject;
  let asked = 0;
  const update = async (editor: TextEditor | undefined = window.activeTextEditor): Promise<void> => {
    const ask = ++asked;
    const uri = editor?.document.uri;
    const status = uri === undefined ? undefined : await statusOf(client, uri).catch(() => undefined);
    // Another file may have come to hand meanwhile.
    if (ask !== asked) return;
    if (status === undefined) item.hide();
    else draw(item, status);
  };
  return [
    item,
    window.onDidChangeActiveTextEditor((editor) => update(editor)),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const shown = window.activeTextEditor?.document.uri.toString();
      if (uris.some((uri) => uri.toString() === shown)) void update();
    }),
    client.onNotification("kafkaLossless/judgedAnew", () => update()),
    client.onDidChangeState(() => update()),
  ];
}

function draw(item: StatusBarItem, { versions, preset, counts }: Status): void {
  const [first] = versions;
  const release = first === undefined ? "Kafka" : `${first.title} ${first.range}`;
  const found = counts.error + counts.warning;
  // The usual preset is no news.
  const judged = preset === "standard" ? release : `${release} · ${preset}`;
  item.text = found === 0 ? `$(shield) ${judged}` : `$(shield) ${judged} $(warning) ${found}`;
  const lines = [
    ...versions.map(({ title, range, from }) => `${title} ${range} · ${sourceText(from)}`),
    l10n.t("Preset: {0}", preset),
    l10n.t("Errors: {0}, warnings: {1}, remarks: {2}", counts.error, counts.warning, counts.info + counts.hint),
  ];
  const tooltip = new MarkdownString();
  for (const line of lines) tooltip.appendText(line).appendMarkdown("  \n");
  item.tooltip = tooltip;
  item.accessibilityInformation = { label: `Kafka Lossless: ${lines.join("; ")}` };
  item.show();
}

/** Where a release was learnt. */
export function sourceText(from: string): string {
  if (from === "unknown") return l10n.t("not known: every release is considered");
  if (from === "pinned") return l10n.t("from the settings or the head of the file");
  const place = /[^/]+:\d+(?=\)?$)/.exec(from)?.[0];
  const told = from.replace(/\S+\/(?=[^/]+:\d+\)?$)/, "");
  return l10n.t("from {0}", place === undefined ? from : told);
}
