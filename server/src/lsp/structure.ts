/** Inlay hints, folding, selection ranges, document links and semantic tokens: what an editor asks about a whole document. */
import {
  type Connection,
  type DocumentLink,
  type FoldingRange,
  type Location,
  type SelectionRange,
  SemanticTokensBuilder,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { placeLinks, ruleLinks } from "../features/document-links.ts";
import { type Fold, folds } from "../features/folding.ts";
import { inlayHints } from "../features/inlay-hints.ts";
import { selectionRanges } from "../features/selection-ranges.ts";
import { type SemanticToken, semanticTokens, tokenTypes } from "../features/semantic-tokens.ts";
import { pageLink } from "../features/viewer.ts";
import type { Span } from "../syntax/document.ts";
import { answer } from "./answer.ts";
import type { Session } from "./session.ts";
import { toRange } from "./to-edit.ts";
import { toLocation } from "./to-lsp.ts";

export function serveStructure(connection: Connection, session: () => Session): void {
  connection.languages.inlayHint.on(({ textDocument, range }, token) => {
    const { client, workspace, ready, report } = session();
    return answer("inlay hints", token, [], report, ready(textDocument.uri), (document) => {
      if (document === undefined || !workspace.settingsOf(document.uri).inlayHints) return [];
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
  connection.languages.semanticTokens.on(({ textDocument }, token) => {
    const { workspace, ready, report } = session();
    return answer("semantic tokens", token, { data: [] }, report, ready(textDocument.uri), (document) => {
      if (document === undefined || hasOwnTokens(document)) return { data: [] };
      return tokensOf(document, semanticTokens(workspace.analysisOf(document), document.uri)).build();
    });
  });
  connection.onDocumentLinks(({ textDocument }, token) => {
    const { client, workspace, textsOf, ready, report } = session();
    return answer("links", token, [], report, ready(textDocument.uri), (document) => {
      if (document === undefined) return [];
      const analysis = workspace.analysisOf(document);
      const rules = ruleLinks(analysis, document.uri).map(
        ({ rule, span }): DocumentLink => ({ range: toRange(document, span), target: pageLink(rule, client) }),
      );
      const places = placeLinks(analysis, document.uri).flatMap(({ span, target }) =>
        toLocation(target, textsOf(analysis)).map(
          (location): DocumentLink => ({ range: toRange(document, span), target: addressOf(location) }),
        ),
      );
      return [...rules, ...places];
    });
  });
}

/** Languages of Spring Tools, which colours them itself. */
function hasOwnTokens({ languageId }: TextDocument): boolean {
  return languageId.startsWith("spring-boot-");
}

/** A token stands on one line: a value that goes on has one for each. */
function tokensOf(document: TextDocument, tokens: readonly SemanticToken[]): SemanticTokensBuilder {
  const builder = new SemanticTokensBuilder();
  const text = document.getText();
  for (const { type, span } of tokens) {
    for (const { index, 0: line } of text.slice(span.start, span.end).matchAll(/[^\r\n]+/g)) {
      const part = line.replace(/\\$/, "").trim();
      if (part === "") continue;
      const at = document.positionAt(span.start + index + line.indexOf(part));
      builder.push(at.line, at.character, part.length, tokenTypes.indexOf(type), 0);
    }
  }
  return builder;
}

/** Editors count from 1 in an address. */
function addressOf({ uri, range: { start } }: Location): string {
  return start.line === 0 && start.character === 0 ? uri : `${uri}#L${start.line + 1},${start.character + 1}`;
}

function toFoldingRange(document: TextDocument, { kind, span }: Fold): FoldingRange {
  const { start, end } = toRange(document, span);
  return { startLine: start.line, endLine: end.line, ...(kind === undefined ? {} : { kind }) };
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
