/** How the file at hand is judged, as the server tells it: asked once for all who show it. */

import type { Uri } from "vscode";
import { type Disposable, l10n, languages, type TextDocument, window } from "vscode";
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

/** Shows a document and how it is judged: nothing where it carries no Kafka settings, or no document is at hand. */
export type ShowStatus = (document: TextDocument | undefined, status: Status | undefined) => void;

/** Calls everybody when another file is at hand, or the same one is judged otherwise. */
export function followStatus(client: BaseLanguageClient, show: readonly ShowStatus[]): readonly Disposable[] {
  let asked = 0;
  const update = async (): Promise<void> => {
    const ask = ++asked;
    const document = window.activeTextEditor?.document;
    const status = document && (await statusOf(client, document.uri).catch(() => undefined));
    // Another file may have come to hand meanwhile.
    if (ask === asked) for (const one of show) one(document, status);
  };
  return [
    window.onDidChangeActiveTextEditor(update),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const shown = window.activeTextEditor?.document.uri.toString();
      if (uris.some((uri) => uri.toString() === shown)) void update();
    }),
    client.onNotification("kafkaLossless/judgedAnew", update),
    client.onDidChangeState(update),
  ];
}

/** The release that matters most for the file, such as `Kafka 3.9`. */
export function releaseOf({ versions: [first] }: Status): string {
  return first === undefined ? "Kafka" : `${first.title} ${first.range}`;
}

/** Where a release was learnt. */
export function sourceText(from: string): string {
  if (from === "unknown") return l10n.t("not known: every release is considered");
  if (from === "pinned") return l10n.t("from the settings or the head of the file");
  const place = /[^/]+:\d+(?=\)?$)/.exec(from)?.[0];
  const told = from.replace(/\S+\/(?=[^/]+:\d+\)?$)/, "");
  return l10n.t("from {0}", place === undefined ? from : told);
}
