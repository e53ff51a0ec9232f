/** Edits as the protocol wants them, in the form that the client takes. */
import type {
  AnnotatedTextEdit,
  ChangeAnnotation,
  TextEdit as LspTextEdit,
  Range,
  SnippetTextEdit,
  WorkspaceEdit,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Span } from "../syntax/document.ts";
import type { TextEdit } from "../syntax/text-edit.ts";
import { actionTexts } from "../texts/actions.ts";
import { render, say } from "../texts/text.ts";
import type { Client } from "./client.ts";

/** Finds the text of an address, for its lines; the version is that of an open document, else 0. */
export type DocumentOf = (uri: string) => TextDocument | undefined;

export interface EditCircumstances {
  readonly client: Client;
  readonly documentOf: DocumentOf;
  readonly isOpen: (uri: string) => boolean;
  /** The document in front of the person: what else is changed is shown before it happens. */
  readonly atHand: string;
}

export function toRange(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

/** One edit of the workspace, one step to undo. A snippet lets the cursor select `placeholder`. */
export function toWorkspaceEdit(
  edits: readonly TextEdit[],
  { client, documentOf, isOpen, atHand }: EditCircumstances,
  placeholder?: string,
): WorkspaceEdit {
  const byDocument = [...new Set(edits.map((edit) => edit.uri))].flatMap((uri) => {
    const document = documentOf(uri);
    const own = edits.filter((edit) => edit.uri === uri);
    return document === undefined ? [] : [{ document, own }];
  });
  const plain = (document: TextDocument, { span, newText }: TextEdit): LspTextEdit => ({
    range: toRange(document, span),
    newText,
  });
  if (!client.takesDocumentChanges) {
    const changes = byDocument.map(({ document, own }) => [document.uri, own.map((one) => plain(document, one))]);
    return { changes: Object.fromEntries(changes) };
  }
  const asked = (uri: string): boolean => client.annotatesChanges && uri !== atHand;
  const shown = (document: TextDocument, edit: TextEdit): LspTextEdit | AnnotatedTextEdit | SnippetTextEdit => {
    const snippet = client.insertsSnippets ? snippetOf(edit.newText, placeholder) : undefined;
    const range = toRange(document, edit.span);
    if (snippet !== undefined) return { range, snippet: { kind: "snippet", value: snippet } };
    return asked(document.uri) ? { ...plain(document, edit), annotationId: otherFile } : plain(document, edit);
  };
  const documentChanges = byDocument.map(({ document, own }) => ({
    textDocument: { uri: document.uri, version: isOpen(document.uri) ? document.version : null },
    edits: own.map((one) => shown(document, one)),
  }));
  if (!byDocument.some(({ document }) => asked(document.uri))) return { documentChanges };
  const annotation: ChangeAnnotation = {
    label: render(say(actionTexts.otherFile), client.lang),
    needsConfirmation: true,
  };
  return { documentChanges, changeAnnotations: { [otherFile]: annotation } };
}

const otherFile = "other-file";

/** `undefined` where there is nothing to write over. */
function snippetOf(text: string, placeholder: string | undefined): string | undefined {
  const at = placeholder === undefined ? -1 : text.lastIndexOf(placeholder);
  if (placeholder === undefined || at < 0) return undefined;
  const literal = (part: string): string => part.replace(/[\\$}]/g, "\\$&");
  return `${literal(text.slice(0, at))}\${1:${literal(placeholder)}}${literal(text.slice(at + placeholder.length))}`;
}
