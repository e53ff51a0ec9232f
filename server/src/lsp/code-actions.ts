/** Code actions by kind: what a person is offered, what runs on save, and edits that are made only when chosen. */
import { type CodeAction, CodeActionKind, type Connection } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Action, codeActions, pageActions } from "../features/code-actions.ts";
import { makeReliable } from "../features/make-reliable.ts";
import { type ReliableAction, reliableActions, safeFixes } from "../features/rewrite-actions.ts";
import { rulePage } from "../product.ts";
import type { Span } from "../syntax/document.ts";
import type { TextEdit } from "../syntax/text-edit.ts";
import { actionTexts } from "../texts/actions.ts";
import { render, say } from "../texts/text.ts";
import { answer } from "./answer.ts";
import type { Session } from "./session.ts";
import { toWorkspaceEdit } from "./to-edit.ts";

const fixAllKind = `${CodeActionKind.SourceFixAll}.kafkaLossless`;
const reliableKind = `${CodeActionKind.RefactorRewrite}.kafkaLossless.reliable`;

const acceptKind = `${CodeActionKind.Source}.kafkaLossless.baseline`;

/** The kinds that this server offers. */
export const codeActionKinds: readonly string[] = [CodeActionKind.QuickFix, reliableKind, fixAllKind, acceptKind];
/** Those that concern a whole file. */
const wholeFile: readonly string[] = [fixAllKind, acceptKind];

export function serveCodeActions(connection: Connection, session: () => Session): void {
  connection.onCodeAction(({ textDocument, range, context }, token) => {
    const { ready, report } = session();
    return answer("code actions", token, [], report, ready(textDocument.uri), (document) => {
      if (document === undefined) return [];
      const selection = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
      return [
        ...(isWanted(CodeActionKind.QuickFix, context.only) ? quickFixes(session(), document, selection) : []),
        ...(isWanted(reliableKind, context.only) ? rewrites(session(), document, selection) : []),
        ...(isWanted(fixAllKind, context.only) ? fixesOfAll(session(), document) : []),
        ...(isWanted(acceptKind, context.only) ? acceptance(session(), document) : []),
      ];
    });
  });
  connection.onCodeActionResolve((action, token) => {
    const { ready, report } = session();
    const target = targetOf(action.data);
    if (target === undefined) return action;
    return answer("edit of a code action", token, action, report, ready(target.uri), (document) =>
      document === undefined ? action : { ...action, ...reliableEdit(session(), document, target.component) },
    );
  });
}

/** What concerns a whole file is given only to those who name it: an editor on saving, a person in its menu. */
function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  const isForAll = !wholeFile.includes(kind);
  return only?.some((one) => one === kind || kind.startsWith(`${one}.`) || (one === "" && isForAll)) ?? isForAll;
}

function quickFixes(session: Session, document: TextDocument, selection: Span): readonly CodeAction[] {
  const { client, workspace, diagnosticOf } = session;
  const analysis = workspace.analysisOf(document);
  const kind = CodeActionKind.QuickFix;
  const asCodeAction = ({ title, finding, edits, preferred, placeholder }: Action): CodeAction => ({
    title,
    kind,
    diagnostics: [diagnosticOf(document, finding)],
    isPreferred: preferred,
    edit: editOf(session, document, edits, placeholder),
  });
  const pages = client.showsPages ? pageActions(analysis, document.uri, selection, client.lang) : [];
  return [
    ...codeActions(analysis, document.uri, selection, client.lang).map(asCodeAction),
    ...pages.map(({ title, rule }): CodeAction => {
      const command = {
        title,
        command: "kafkaLossless.showRule",
        arguments: [rulePage(rule, client.pages, client.lang)],
      };
      return { title, kind, command };
    }),
  ];
}

function rewrites(session: Session, document: TextDocument, selection: Span): readonly CodeAction[] {
  const { client, workspace } = session;
  const { uri } = document;
  const asCodeAction = ({ title, component }: ReliableAction): CodeAction => ({
    title,
    kind: reliableKind,
    ...(client.resolvesEdits
      ? { data: { uri, component: component.id } }
      : reliableEdit(session, document, component.id)),
  });
  return reliableActions(workspace.analysisOf(document), uri, selection, client.lang).map(asCodeAction);
}

function reliableEdit(session: Session, document: TextDocument, id: string): Pick<CodeAction, "edit"> {
  const analysis = session.workspace.analysisOf(document);
  const component = analysis.components.find((one) => one.id === id);
  return component === undefined ? {} : { edit: editOf(session, document, makeReliable(analysis, component)) };
}

function fixesOfAll(session: Session, document: TextDocument): readonly CodeAction[] {
  const edits = safeFixes(session.workspace.analysisOf(document), document.uri);
  if (edits.length === 0) return [];
  const title = render(say(actionTexts.fixAll), session.client.lang);
  return [{ title, kind: fixAllKind, edit: editOf(session, document, edits) }];
}

/** What is found here is to be lived with for now; nothing where all of it is recorded. */
function acceptance({ client, workspace }: Session, document: TextDocument): readonly CodeAction[] {
  const known = workspace.knownIn(document);
  const isNew = workspace
    .analysisOf(document)
    .findings.some((one) => one.place.uri === document.uri && one.suppression === undefined && !known.has(one));
  if (!client.accepts || !isNew) return [];
  const title = render(say(actionTexts.accept), client.lang);
  const command = { title, command: "kafkaLossless.acceptIntoBaseline", arguments: [document.uri] };
  return [{ title, kind: acceptKind, command }];
}

function editOf(
  { client, documentOf, textsOf, workspace }: Session,
  document: TextDocument,
  edits: readonly TextEdit[],
  placeholder?: string,
): NonNullable<CodeAction["edit"]> {
  const isOpen = (uri: string): boolean => documentOf(uri) !== undefined;
  return toWorkspaceEdit(
    edits,
    { client, documentOf: textsOf(workspace.analysisOf(document)), isOpen, atHand: document.uri },
    placeholder,
  );
}

function targetOf(given: unknown): { readonly uri: string; readonly component: string } | undefined {
  if (typeof given !== "object" || given === null || !("uri" in given) || !("component" in given)) return undefined;
  const { uri, component } = given;
  return typeof uri === "string" && typeof component === "string" ? { uri, component } : undefined;
}
