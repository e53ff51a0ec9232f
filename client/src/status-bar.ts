/** The status bar item: the releases for which the file at hand is judged, the preset, its findings. */
import { type Disposable, l10n, MarkdownString, StatusBarAlignment, type StatusBarItem, window } from "vscode";
import { changeProject, releaseOf, type ShowStatus, type Status, sourceText } from "./status.ts";

/** Shows the item while a file with Kafka settings is at hand. */
export function createStatusBar(): { readonly show: ShowStatus; readonly item: Disposable } {
  const item = window.createStatusBarItem("kafkaLossless.status", StatusBarAlignment.Right, 50);
  item.name = "Kafka Lossless";
  item.command = changeProject;
  const show: ShowStatus = (_, status) => {
    if (status === undefined) item.hide();
    else draw(item, status);
  };
  return { show, item };
}

function draw(item: StatusBarItem, status: Status): void {
  const { versions, preset, counts } = status;
  const found = counts.error + counts.warning;
  const release = releaseOf(status);
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
