/** Hover, completion, symbols and code lenses: each finds its document, asks the feature, converts the answer. */
import { type Connection, MarkupKind } from "vscode-languageserver";
import { codeLenses } from "../features/code-lens.ts";
import { completion } from "../features/completion.ts";
import { hover } from "../features/hover.ts";
import { symbols } from "../features/symbols.ts";
import { answer } from "./answer.ts";
import type { Session } from "./session.ts";
import { toRange } from "./to-edit.ts";
import { toCodeLenses, toCompletionItem, toDocumentSymbol } from "./to-lsp.ts";

/** `session` is absent until the client has introduced itself; the protocol allows no request before. */
export function serveRequests(connection: Connection, session: () => Session): void {
  connection.onHover(({ textDocument, position }, token) => {
    const { client, workspace, ready, report } = session();
    return answer("hover", token, null, report, ready(textDocument.uri), (document) => {
      if (document === undefined) return null;
      const found = hover(workspace.analysisOf(document), document.uri, document.offsetAt(position), client);
      if (found === undefined) return null;
      const kind = client.readsMarkdown.hover ? MarkupKind.Markdown : MarkupKind.PlainText;
      return { contents: { kind, value: found.markdown }, range: toRange(document, found.span) };
    });
  });

  connection.onCompletion(({ textDocument, position }, token) => {
    const { client, workspace, ready, report } = session();
    return answer("completion", token, [], report, ready(textDocument.uri), (document) => {
      if (document === undefined) return [];
      const proposals = completion(
        workspace.analysisOf(document),
        document.uri,
        document.offsetAt(position),
        client.lang,
      );
      return proposals.map((proposal) => toCompletionItem(document, proposal, client));
    });
  });

  connection.onDocumentSymbol(({ textDocument }, token) => {
    const { workspace, ready, report } = session();
    return answer("symbols", token, [], report, ready(textDocument.uri), (document) => {
      if (document === undefined) return [];
      return symbols(workspace.analysisOf(document), document.uri).map((node) => toDocumentSymbol(document, node));
    });
  });

  connection.onCodeLens(({ textDocument }, token) => {
    const { client, workspace, ready, report } = session();
    return answer("code lenses", token, [], report, ready(textDocument.uri), (document) => {
      if (document === undefined || !workspace.settingsOf(document.uri).codeLens) return [];
      const lenses = codeLenses(workspace.analysisOf(document), document.uri, client.lang);
      return toCodeLenses(document, lenses, client);
    });
  });
}
