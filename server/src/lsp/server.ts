/** The language server: wires the protocol to the analysis and the features, and decides nothing about Kafka. */
import {
  CodeActionKind,
  type Connection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type InitializeParams,
  MarkupKind,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { codeActions } from "../features/code-actions.ts";
import { completion } from "../features/completion.ts";
import { hover } from "../features/hover.ts";
import { symbols } from "../features/symbols.ts";
import { productName, rulePage } from "../product.ts";
import { type Lang, langOf } from "../texts/text.ts";
import { answer } from "./answer.ts";
import { readSettings } from "./settings.ts";
import { toCodeAction, toCompletionItem, toDiagnostic, toDocumentSymbol, toRange } from "./to-lsp.ts";
import { createWorkspace } from "./workspace.ts";

/** What the process around the server gives it. */
export interface Runtime {
  readonly version: string;
}

/** Documents of these schemes are views of other versions, not files that anybody edits. */
const notEdited = /^(git|gitfs|gitlens|svn|hg|output|vscode-scm|review|conflictResolution|pr|debug|walkThrough):/i;

/** Serves on a connection that the caller has made and will listen with nothing else; begins to listen. */
export function startServer(connection: Connection, runtime: Runtime): void {
  const documents = new TextDocuments(TextDocument);
  const workspace = createWorkspace();
  const report = (what: string): void => connection.console.error(what);
  const crashed = new Set<string>();
  let lang: Lang = "en";
  let pulls = false;
  let canConfigure = false;
  let canRegister = false;
  let canRefresh = false;

  const documentOf = (uri: string): TextDocument | undefined => (notEdited.test(uri) ? undefined : documents.get(uri));

  const validate = (document: TextDocument): readonly Diagnostic[] => {
    const analysis = workspace.analysisOf(document);
    for (const crash of analysis.crashes) {
      if (!crashed.has(crash.rule)) report(`rule ${crash.rule} failed: ${crash.error}`);
      crashed.add(crash.rule);
    }
    return analysis.findings
      .filter((finding) => finding.suppression === undefined && finding.place.uri === document.uri)
      .map((finding) => toDiagnostic(document, finding, lang, documentOf, rulePage));
  };

  const push = (document: TextDocument): void => {
    if (pulls || notEdited.test(document.uri)) return;
    void connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics: [...validate(document)] });
  };

  connection.onInitialize((params: InitializeParams) => {
    lang = langOf(params.locale);
    pulls = params.capabilities.textDocument?.diagnostic !== undefined;
    canConfigure = params.capabilities.workspace?.configuration === true;
    canRegister = params.capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true;
    canRefresh = params.capabilities.workspace?.diagnostics?.refreshSupport === true;
    return {
      serverInfo: { name: productName, version: runtime.version },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
        completionProvider: { triggerCharacters: [".", "=", ":", " "] },
        documentSymbolProvider: true,
        ...(pulls ? { diagnosticProvider: { identifier: productName, interFileDependencies: false, workspaceDiagnostics: false } } : {}),
      },
    };
  });

  const configure = async (given: unknown): Promise<void> => {
    const value: unknown = canConfigure ? await connection.workspace.getConfiguration("kafkaLossless") : sectionOf(given);
    workspace.configure(readSettings(value));
    if (pulls && canRefresh) connection.languages.diagnostics.refresh();
    for (const document of documents.all()) push(document);
  };

  connection.onInitialized(() => {
    if (canRegister) void connection.client.register(DidChangeConfigurationNotification.type, { section: "kafkaLossless" });
    if (canConfigure) configure(undefined).catch((error: unknown) => report(`settings: ${String(error)}`));
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    configure(settings).catch((error: unknown) => report(`settings: ${String(error)}`));
  });

  documents.onDidChangeContent(({ document }) => push(document));
  documents.onDidClose(({ document }) => {
    workspace.forget(document.uri);
    if (!pulls) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });

  connection.languages.diagnostics.on(({ textDocument }, token) => {
    const full = (items: readonly Diagnostic[]): DocumentDiagnosticReport => ({ kind: DocumentDiagnosticReportKind.Full, items: [...items] });
    return answer("diagnostics", token, full([]), report, () => {
      const document = documentOf(textDocument.uri);
      return full(document === undefined ? [] : validate(document));
    });
  });

  connection.onHover(({ textDocument, position }, token) =>
    answer("hover", token, null, report, () => {
      const document = documentOf(textDocument.uri);
      if (document === undefined) return null;
      const found = hover(workspace.analysisOf(document), document.uri, document.offsetAt(position), lang);
      return found === undefined ? null : { contents: { kind: MarkupKind.Markdown, value: found.markdown }, range: toRange(document, found.span) };
    }),
  );

  connection.onCodeAction(({ textDocument, range, context }, token) =>
    answer("code actions", token, [], report, () => {
      const document = documentOf(textDocument.uri);
      if (document === undefined || (context.only !== undefined && !context.only.some((kind) => isQuickFix(kind)))) return [];
      const selection = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
      return codeActions(workspace.analysisOf(document), document.uri, selection, lang).map((action) =>
        toCodeAction(action, toDiagnostic(document, action.finding, lang, documentOf, rulePage), documentOf),
      );
    }),
  );

  connection.onCompletion(({ textDocument, position }, token) =>
    answer("completion", token, [], report, () => {
      const document = documentOf(textDocument.uri);
      if (document === undefined) return [];
      return completion(workspace.analysisOf(document), document.uri, document.offsetAt(position), lang).map((item) => toCompletionItem(document, item));
    }),
  );

  connection.onDocumentSymbol(({ textDocument }, token) =>
    answer("symbols", token, [], report, () => {
      const document = documentOf(textDocument.uri);
      return document === undefined ? [] : symbols(workspace.analysisOf(document), document.uri).map((node) => toDocumentSymbol(document, node));
    }),
  );

  documents.listen(connection);
  connection.listen();
}

function isQuickFix(kind: string): boolean {
  return kind === CodeActionKind.QuickFix || kind === "" || kind.startsWith(`${CodeActionKind.QuickFix}.`);
}

function sectionOf(settings: unknown): unknown {
  return typeof settings === "object" && settings !== null && "kafkaLossless" in settings ? settings.kafkaLossless : settings;
}
