/** Quick picks that change the release or the preset of a folder, by writing its project file. */
import { commands, type Disposable, l10n, type QuickPickItem, Uri, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { projectFile as fileName } from "./generated/files.ts";
import { changeProject, type Status, sourceText, statusOf } from "./status.ts";
import { textOf, writeText } from "./write-text.ts";

interface Choice<T> extends QuickPickItem {
  readonly chosen: T;
}

/** What the project file shall say; `null` takes it out. */
interface Decision {
  readonly path: readonly string[];
  readonly value: string | null;
}

/** Serves the command behind the status bar item; a caller that already knows the decision may name it. */
export function serveProjectChoice(client: BaseLanguageClient): Disposable {
  return commands.registerCommand(changeProject, async (given?: Decision) => {
    const uri = window.activeTextEditor?.document.uri;
    const status = uri === undefined ? undefined : await statusOf(client, uri);
    if (uri === undefined || status === undefined) {
      void window.showInformationMessage(l10n.t("Open a file with Kafka settings first."));
      return;
    }
    const place = projectPlace(uri, status);
    if (place === undefined) {
      void window.showInformationMessage(l10n.t("Open the folder of this file first: the choice is written there."));
      return;
    }
    const decision = given ?? (await ask(status, place));
    if (decision !== undefined) await write(client, place, decision);
  });
}

/** The project file that holds, or the one to be made in the open folder. */
function projectPlace(uri: Uri, { project }: Status): Uri | undefined {
  if (project !== null) return Uri.parse(project);
  const folder = workspace.getWorkspaceFolder(uri);
  return folder === undefined ? undefined : Uri.joinPath(folder.uri, fileName);
}

async function ask({ versions, preset, project }: Status, place: Uri): Promise<Decision | undefined> {
  type What = Status["versions"][number] | "preset" | "open";
  const items: readonly Choice<What>[] = [
    ...versions.flatMap((version): Choice<What>[] =>
      version.product === undefined
        ? []
        : [{ label: `${version.title} ${version.range}`, description: sourceText(version.from), chosen: version }],
    ),
    { label: l10n.t("Preset: {0}", preset), description: l10n.t("what a record is worth"), chosen: "preset" },
    ...(project === null ? [] : [{ label: l10n.t("Open {0}", fileName), chosen: "open" } as const]),
  ];
  const title = l10n.t("Kafka Lossless: written to {0}", workspace.asRelativePath(place));
  const what = (await window.showQuickPick(items, { title, placeHolder: l10n.t("What to change for this folder") }))
    ?.chosen;
  if (what === "open") await window.showTextDocument(place);
  if (what === undefined || what === "open") return undefined;
  if (what === "preset") return choose(["preset"], presets(), l10n.t("What is a record worth?"));
  const path = ["versions", what.product ?? ""];
  const releases = what.releases.map((release): Choice<string | null> => ({ label: release, chosen: release }));
  const unset = l10n.t("Not set: from the build files, else every release");
  return choose(path, [...releases, { label: unset, chosen: null }], l10n.t("Release of {0}", what.title));
}

function presets(): readonly Choice<string | null>[] {
  return [
    { label: "critical", description: l10n.t("payments: a duplicate is a fault too"), chosen: "critical" },
    { label: "standard", description: l10n.t("no record may be lost"), chosen: "standard" },
    { label: "tolerant", description: l10n.t("metrics and logs: a lost record is none"), chosen: "tolerant" },
  ];
}

async function choose(
  path: readonly string[],
  items: readonly Choice<string | null>[],
  placeHolder: string,
): Promise<Decision | undefined> {
  const picked = await window.showQuickPick(items, { placeHolder });
  return picked === undefined ? undefined : { path, value: picked.chosen };
}

async function write(client: BaseLanguageClient, place: Uri, { path, value }: Decision): Promise<void> {
  const before = (await textOf(place)) ?? "";
  const text = await client.sendRequest<string | null>("kafkaLossless/decide", { text: before, path, value });
  if (text !== null) {
    await writeText(place, text);
    return;
  }
  const open = l10n.t("Open {0}", fileName);
  const message = l10n.t("{0} cannot be read: mend it first.", fileName);
  if ((await window.showErrorMessage(message, open)) === open) await window.showTextDocument(place);
}
