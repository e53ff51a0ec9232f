/** Inlay hints, folding, selection ranges and document links: what an editor asks about a whole document. */
import type { Connection, DocumentLink, FoldingRange, SelectionRange } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { ruleLinks } from "../features/document-links.ts";
import { type Fold, folds } from "../features/folding.ts";
import { inlayHints } from "../features/inlay-hints.ts";
import { selectionRanges } from "../features/selection-ranges.ts";
import { pageLink } from "../features/viewer.ts";
import type { Span } from "../syntax/document.ts";
import { answer } from "./answer.ts";
import type { Session } from "./session.ts";
import { toRange } from "./to-edit.ts";

export function serveStructure(connection: Connection, session: () => Session): void {
  connection.languages.inlayHint.on(({ textDocument, range }, token) => {
    const { client, workspace, ready, report } = session();
    return answer("inlay hints", token, [], report, ready(textDocument.uri), (document) => {
      if (document === undefined || !workspace.shows("inlayHints")) return [];
      const visible = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
      return inlayHints(workspace.analysisOf(document), document.uri, visible, client.lang).map(
        ({ offset, label }) => ({
          position: document.positionAt(offset),
          label,
          paddingLeft: true,
        }),
      );
    });
  });
  connection.onFoldingRanges(({ textDocument }, token) => {
    const { workspace, ready, report } = session();
    return answer("folding", token, null, report, ready(textDocument.uri), (document) => {
      const found = document === undefined ? undefined : folds(workspace.analysisOf(document), document.uri);
      return document === undefined || found === undefined ? null : found.map((one) => toFoldingRange(document, one));
    });
  });
  connection.onSelectionRanges(({ textDocument, positions }, token) => {
    const { workspace, ready, report } = session();
    return answer("selection ranges", token, [], report, ready(textDocument.uri), (document) => {
      if (document === undefined) return [];
      const analysis = workspace.analysisOf(document);
      return positions.map((position) =>
        toSelectionRange(document, selectionRanges(analysis, document.uri, document.offsetAt(position))),
      );
    });
  });
  connection.onDocumentLinks(({ textDocument }, token) => {
    const { client, workspace, ready, report } = session();
    return answer("links", token, [], report, ready(textDocument.uri), (document) => {
      if (document === undefined) return [];
      return ruleLinks(workspace.analysisOf(document), document.uri).map(
        ({ rule, span }): DocumentLink => ({ range: toRange(document, span), target: pageLink(rule, client) }),
      );
    });
  });
}

function toFoldingRange(document: TextDocument, { kind, span }: Fold): FoldingRange {
  const { start, end } = toRange(document, span);
  return { startLine: start.line, endLine: end.line, kind };
}

function toSelectionRange(document: TextDocument, spans: readonly Span[]): SelectionRange {
  const whole: SelectionRange = { range: toRange(document, { start: 0, end: document.getText().length }) };
  return (
    spans.reduceRight<SelectionRange | undefined>(
      (parent, span) => ({ range: toRange(document, span), ...(parent === undefined ? {} : { parent }) }),
      undefined,
    ) ?? whole
  );
}
