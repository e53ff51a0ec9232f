/** The command that shows the effective configuration beside a file: a read-only document whose places can be followed. */
import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { Follow } from "./changes.ts";

interface Answer {
  readonly text: string;
  readonly links: readonly {
    readonly range: Range;
    readonly target: { readonly uri: string; readonly range: Range };
  }[];
}
interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}
interface Link {
  readonly range: vscode.Range;
  readonly target: vscode.Location;
}

const scheme = "kafka-lossless-effective";

/** Everything lives as long as the extension. */
export function serveEffective(context: vscode.ExtensionContext, client: BaseLanguageClient, follow: Follow): void {
  const changes = new vscode.EventEmitter<vscode.Uri>();
  const linksOf = new Map<string, readonly Link[]>();
  const show = async (given?: unknown): Promise<void> => {
    const source = typeof given === "string" ? vscode.Uri.parse(given) : vscode.window.activeTextEditor?.document.uri;
    if (source === undefined || source.scheme === scheme) return;
    const document = await vscode.workspace.openTextDocument(shownAt(source));
    changes.fire(document.uri);
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside });
  };
  context.subscriptions.push(
    changes,
    vscode.commands.registerCommand("kafkaLossless.showEffectiveConfiguration", show),
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changes.event,
      async provideTextDocumentContent(uri, token) {
        const answer = await client.sendRequest<Answer | null>("kafkaLossless/effective", { uri: uri.query }, token);
        // A document whose language is found out is closed and opened again: only what is gone for good is dropped.
        const open = new Set(vscode.workspace.textDocuments.map((document) => document.uri.toString()));
        for (const key of linksOf.keys()) if (!open.has(key)) linksOf.delete(key);
        linksOf.set(uri.toString(), (answer?.links ?? []).map(linkOf));
        return answer?.text ?? "";
      },
    }),
    vscode.languages.registerDocumentLinkProvider(
      { scheme },
      {
        provideDocumentLinks: ({ uri }) =>
          (linksOf.get(uri.toString()) ?? []).map(
            ({ range, target }) => new vscode.DocumentLink(range, addressOf(target)),
          ),
      },
    ),
    vscode.languages.registerDefinitionProvider(
      { scheme },
      {
        // Anywhere in a row leads to the line that decides; on an overridden place, to that.
        provideDefinition({ uri }, position) {
          const links = linksOf.get(uri.toString()) ?? [];
          const inRow = links.filter(({ range }) => range.start.line === position.line);
          return (inRow.find(({ range }) => range.contains(position)) ?? inRow[0])?.target;
        },
      },
    ),
    follow(scheme, changes),
  );
}

/** The address under which the configuration of a file is shown. */
function shownAt(source: vscode.Uri): vscode.Uri {
  const path = vscode.l10n.t("{0} (effective)", source.path);
  return vscode.Uri.from({ scheme, path, query: source.toString() });
}

function linkOf({ range, target }: Answer["links"][number]): Link {
  return { range: rangeOf(range), target: new vscode.Location(vscode.Uri.parse(target.uri), rangeOf(target.range)) };
}

function rangeOf({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** Editors count from 1 in an address. */
function addressOf({ uri, range: { start } }: vscode.Location): vscode.Uri {
  return uri.with({ fragment: `L${start.line + 1},${start.character + 1}` });
}
