/** The command that copies a report for whoever mends the extension: versions and settings, nothing of any file. */
import { commands, type Disposable, type Extension, env, l10n, UIKind, Uri, version, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type Declared, settingLine } from "./report-lines.ts";

export const copyReport = "kafkaLossless.copyDiagnosticReport";

/** `crashes` tells how often the server has ended unexpectedly in this window. */
export function serveReport(
  extension: Extension<unknown>,
  client: BaseLanguageClient,
  crashes: () => number,
): Disposable {
  return commands.registerCommand(copyReport, async () => {
    await env.clipboard.writeText(reportOf(extension, client, crashes()));
    const open = l10n.t("Report an Issue");
    const message = l10n.t("The report is in the clipboard: versions and settings, nothing of any file.");
    const { bugs } = manifestOf(extension);
    if ((await window.showInformationMessage(message, open)) === open) await env.openExternal(Uri.parse(bugs.url));
  });
}

/** As the issue templates of the repository ask for it: in English, since who reads it may not read another language. */
function reportOf(extension: Extension<unknown>, client: BaseLanguageClient, crashes: number): string {
  const { version: own, contributes } = manifestOf(extension);
  const scopes = [undefined, ...(workspace.workspaceFolders ?? [])];
  const settings = scopes.flatMap((folder, i) => {
    const settings = workspace.getConfiguration(undefined, folder);
    const lines = Object.entries(contributes.configuration.properties).flatMap(([name, declared]) =>
      settingLine(name, settings.get(name), declared),
    );
    return folder === undefined || lines.length === 0 ? lines : [`folder ${i}:`, ...lines.map((line) => `  ${line}`)];
  });
  const languages = new Map<string, number>();
  for (const { languageId } of workspace.textDocuments) languages.set(languageId, (languages.get(languageId) ?? 0) + 1);
  return [
    `Kafka Lossless ${own}`,
    `VS Code ${version} (${env.appName}), ${env.uiKind === UIKind.Web ? "web" : "desktop"}, ${env.language}`,
    `remote: ${env.remoteName ?? "none"}`,
    `server: ${client.isRunning() ? "running" : "not running"}, ended unexpectedly: ${crashes}`,
    `folders: ${workspace.workspaceFolders?.length ?? 0}, trusted: ${workspace.isTrusted}`,
    `open documents: ${[...languages].map(([language, count]) => `${language} ${count}`).join(", ") || "none"}`,
    "settings that differ from the defaults:",
    ...(settings.length === 0 ? ["  none"] : settings.map((line) => `  ${line}`)),
    "",
  ].join("\n");
}

interface Manifest {
  readonly version: string;
  readonly bugs: { readonly url: string };
  readonly contributes: { readonly configuration: { readonly properties: Readonly<Record<string, Declared>> } };
}

function manifestOf({ packageJSON }: Extension<unknown>): Manifest {
  // VS Code reads it from our own package.json, which the tests hold to this form.
  return packageJSON as Manifest;
}
