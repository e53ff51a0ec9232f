/** Plain values of the core as the protocol wants them; nothing is decided here. */
import {
  type CompletionItem,
  CompletionItemKind,
  CompletionItemTag,
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type DocumentSymbol,
  InsertTextMode,
  type Location,
  type CodeLens as LspCodeLens,
  MarkupKind,
  SymbolKind,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { CodeLens } from "../features/code-lens.ts";
import type { Proposal } from "../features/proposal.ts";
import type { SymbolNode } from "../features/symbols.ts";
import type { Finding } from "../lint/finding.ts";
import { productName } from "../product.ts";
import type { Problem } from "../project/problem.ts";
import type { Place } from "../syntax/document.ts";
import { render } from "../texts/text.ts";
import { lensTexts } from "../texts/verdict-line.ts";
import type { Client } from "./client.ts";
import { shapeMark, shapeRules } from "./shape.ts";
import { type DocumentOf, toRange } from "./to-edit.ts";

const severity = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

export function toDiagnostic(
  document: TextDocument,
  finding: Finding,
  client: Client,
  documentOf: DocumentOf,
  page: (rule: string) => string,
): Diagnostic {
  const related = client.showsRelated ? finding.related : [];
  const relatedInformation = related.flatMap(({ place, message }) => {
    const other = documentOf(place.uri);
    return other === undefined
      ? []
      : [{ location: { uri: place.uri, range: toRange(other, place.span) }, message: render(message, client.lang) }];
  });
  return {
    range: toRange(document, finding.place.span),
    severity: severity[finding.severity],
    source: productName,
    code: finding.rule,
    ...(client.showsRuleLinks ? { codeDescription: { href: page(finding.rule) } } : {}),
    message: finding.messages.map((message) => render(message, client.lang)).join(" "),
    ...(relatedInformation.length === 0 ? {} : { relatedInformation }),
    ...(shapeRules.includes(finding.rule) ? { data: shapeMark } : {}),
  };
}

/** A finding that a baseline records: faded in the text, and in no list of problems. */
export function dimmed(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, severity: DiagnosticSeverity.Hint, tags: [DiagnosticTag.Unnecessary] };
}

/** For a project file: a mistake in it is an error. */
export function problemDiagnostic(document: TextDocument, { span, message }: Problem, client: Client): Diagnostic {
  return {
    range: toRange(document, span),
    severity: DiagnosticSeverity.Error,
    source: productName,
    message: render(message, client.lang),
    data: shapeMark,
  };
}

export function toDocumentSymbol(document: TextDocument, node: SymbolNode): DocumentSymbol {
  return {
    name: node.name,
    detail: node.detail,
    kind: node.children.length > 0 ? SymbolKind.Object : SymbolKind.Property,
    range: toRange(document, node.span),
    selectionRange: toRange(document, node.selection),
    children: node.children.map((child) => toDocumentSymbol(document, child)),
  };
}

/** The verdicts, and behind the last of a component what can be opened; without a command's name a lens is a line to read. */
export function toCodeLenses(document: TextDocument, lenses: readonly CodeLens[], client: Client): LspCodeLens[] {
  const effective = { title: lensTexts.effective[client.lang], command: "kafkaLossless.showEffectiveConfiguration" };
  const explain = { title: lensTexts.explain[client.lang], command: "kafkaLossless.explain" };
  return lenses.flatMap(({ component, span, title }, index) => {
    const range = toRange(document, span);
    const isLast = lenses[index + 1]?.component !== component;
    return [
      { range, command: { title, command: "" } },
      ...(isLast && client.showsEffective ? [{ range, command: { ...effective, arguments: [document.uri] } }] : []),
      ...(isLast && client.explains ? [{ range, command: { ...explain, arguments: [document.uri, component] } }] : []),
    ];
  });
}

/** A place as the protocol has it; nothing where its document is not known. */
export function toLocation({ uri, span }: Place, documentOf: DocumentOf): readonly Location[] {
  const document = documentOf(uri);
  return document === undefined ? [] : [{ uri, range: toRange(document, span) }];
}

export function toCompletionItem(document: TextDocument, proposal: Proposal, client: Client): CompletionItem {
  const kind = client.readsMarkdown.completion ? MarkupKind.Markdown : MarkupKind.PlainText;
  return {
    label: proposal.label,
    kind: proposal.kind === "key" ? CompletionItemKind.Property : CompletionItemKind.Value,
    sortText: proposal.rank,
    textEdit: { range: toRange(document, proposal.replace), newText: proposal.newText },
    ...(proposal.detail === "" ? {} : { detail: proposal.detail }),
    ...(client.showsGists && proposal.gist ? { labelDetails: { description: proposal.gist } } : {}),
    ...(proposal.documentation === "" ? {} : { documentation: { kind, value: proposal.documentation } }),
    ...(proposal.deprecated === true && client.strikesThrough ? { tags: [CompletionItemTag.Deprecated] } : {}),
    ...(client.insertsAsIs ? { insertTextMode: InsertTextMode.asIs } : {}),
  };
}
