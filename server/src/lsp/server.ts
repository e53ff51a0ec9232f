/** The language server: wires the protocol to the analysis and the features, and decides nothing about Kafka. */
import {
  CodeLensRefreshRequest,
  type Connection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { isProjectFile } from "../analysis/find-project.ts";
import { tokenTypes } from "../features/semantic-tokens.ts";
import { shadeOf } from "../features/viewer.ts";
import { failureOf } from "../lint/failure.ts";
import { productName } from "../product.ts";
import type { Rule } from "../rules/rule.ts";
import { answer } from "./answer.ts";
import { serveBaseline } from "./baseline.ts";
import { serveCheckFolder } from "./check-folder.ts";
import { clientOf, rootsOf } from "./client.ts";
import { codeActionKinds, serveCodeActions } from "./code-actions.ts";
import { askSettings, givenSettings } from "./configured.ts";
import type { FileSystem } from "./disk.ts";
import { notifyAnswersChanged, serveEffective } from "./effective.ts";
import { serveComponentAt, serveExplanation } from "./explanation.ts";
import { showing } from "./left-out.ts";
import { serveMap } from "./map.ts";
import { serveNavigation } from "./navigation.ts";
import { serveRequests } from "./requests.ts";
import { createSession, isEdited, type Session } from "./session.ts";
import { serveStarter } from "./starter.ts";
import { serveStatus } from "./status.ts";
import { serveStructure } from "./structure.ts";
import { watchedPatterns } from "./watched.ts";
import { createWorkspace } from "./workspace.ts";
import { createWorkspaceProblems } from "./workspace-problems.ts";

/** What the process around the server gives it. */
export interface Runtime {
  readonly version: string;
  /** The rules to run instead of all. */
  readonly rules?: readonly Rule[];
  /** Reads files that are not open; without it every document stands alone. */
  readonly fileSystem?: FileSystem;
}

/** Serves on a connection that the caller has made and will listen with nothing else; begins to listen. */
export function startServer(connection: Connection, runtime: Runtime): void {
  const documents = new TextDocuments(TextDocument);
  const workspace = createWorkspace({
    open: (uri) => documents.get(uri),
    fileSystem: runtime.fileSystem,
    rules: runtime.rules,
    // Whoever asked gets its answer first.
    changedElsewhere: (uris) => void Promise.resolve().then(() => othersChanged(uris)),
    tell: showing(connection, () => session.client.lang),
  });
  const report = (what: string): void => connection.console.error(what);
  const failed = (what: string) => (error: unknown) => report(`${what}: ${failureOf(error)}`);
  let session = createSession(
    clientOf({ processId: null, rootUri: null, capabilities: {} }),
    workspace,
    documents,
    report,
  );
  const problems = createWorkspaceProblems(connection, () => session, workspace.fileSystem);
  // Nothing is judged before the settings are there: findings that flash up and vanish teach people to look away.
  let settled: Promise<void> = Promise.resolve();
  let isSettled = true;
  /** What a client last sent that cannot be asked. */
  let configured: unknown;

  connection.onInitialize((params: InitializeParams) => {
    session = createSession(clientOf(params), workspace, documents, report);
    workspace.configure({ roots: session.client.roots, settingsOf: givenSettings(undefined) });
    isSettled = !session.client.canConfigure;
    return introduction(session, runtime);
  });

  const push = async (uri: string): Promise<void> => {
    if (session.client.pulls || !isSettled || !isEdited(uri)) return;
    try {
      const document = await session.ready(uri);
      // Where the extension was switched off meanwhile, what was shown goes.
      const version = documents.get(uri)?.version;
      if (version === undefined) return;
      await connection.sendDiagnostics({ uri, version, diagnostics: document ? [...session.validate(document)] : [] });
    } catch (error) {
      failed("diagnostics")(error);
    }
  };
  const pushAll = (): void => {
    for (const { uri } of documents.all()) void push(uri);
  };
  const notifyChanged = (): void => {
    const { showsEffective, explains } = session.client;
    if (showsEffective || explains) notifyAnswersChanged(connection);
  };
  const refresh = (): void => {
    const { client } = session;
    if (client.pulls && client.canRefresh) connection.languages.diagnostics.refresh().catch(failed("refresh"));
    if (client.showsStatus) connection.sendNotification("kafkaLossless/judgedAnew").catch(failed("refresh"));
    if (client.canRefreshHints) connection.languages.inlayHint.refresh().catch(failed("refresh"));
    notifyChanged();
    if (client.canRefreshLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(failed("refresh"));
    pushAll();
  };

  const othersChanged = (uris: readonly string[]): void => {
    problems.drawAgain(uris);
    if (uris.some((uri) => session.documentOf(uri) !== undefined)) refresh();
  };

  const configure = async (given: unknown): Promise<void> => {
    const { roots, canConfigure } = session.client;
    try {
      const settingsOf = canConfigure ? await askSettings(connection, roots) : givenSettings(given);
      workspace.configure({ roots, settingsOf });
      problems.restart(roots.filter((root) => settingsOf(root).isOn && settingsOf(root).searches));
    } catch (error) {
      failed("settings")(error);
    }
    isSettled = true;
    refresh();
  };

  connection.onInitialized(() => {
    const { client } = session;
    const section = "kafkaLossless";
    if (client.canRegister) {
      connection.client.register(DidChangeConfigurationNotification.type, { section }).catch(failed("registration"));
    }
    if (client.canWatch && runtime.fileSystem !== undefined) {
      const watchers = watchedPatterns.map((globPattern) => ({ globPattern }));
      connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(failed("registration"));
    }
    // While it initializes, the library takes this notification for itself where the client knows several folders.
    connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event: { added, removed } }) => {
      const { client } = session;
      const gone = rootsOf(removed.map(({ uri }) => uri));
      const roots = [...client.roots.filter((root) => !gone.includes(root)), ...rootsOf(added.map(({ uri }) => uri))];
      session = { ...session, client: { ...client, roots } };
      settled = configure(configured);
    });
    if (client.canConfigure) settled = configure(undefined);
  });
  connection.onNotification("kafkaLossless/shade", ({ shade }: { readonly shade?: unknown }) => {
    const { client } = session;
    const pictures = shadeOf(shade);
    if (client.pictures === undefined || pictures === undefined) return;
    session = { ...session, client: { ...client, pictures } };
    notifyChanged();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const uris = changes.map(({ uri }) => uri);
    if (workspace.changed(uris)) refresh();
    problems.changed(uris);
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    configured = settings;
    settled = configure(settings);
  });

  documents.onDidChangeContent(({ document }) => {
    notifyChanged();
    // What all files are judged by has changed.
    if (isProjectFile(document.uri)) return refresh();
    void push(document.uri);
    problems.edited(document.uri);
    for (const other of documents.all())
      if (other !== document && workspace.areTogether(document, other)) void push(other.uri);
  });
  // What was saved by others is not told to everybody.
  documents.onDidOpen(() => {
    if (!session.client.canWatch) workspace.readAgain();
  });
  documents.onDidClose(({ document }) => {
    if (workspace.closed(document.uri) || isProjectFile(document.uri)) refresh();
    problems.edited(document.uri);
    if (session.client.pulls || !isEdited(document.uri)) return;
    void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });

  connection.languages.diagnostics.on(async ({ textDocument }, token) => {
    await settled;
    return answer("diagnostics", token, full([]), report, session.ready(textDocument.uri), (document) =>
      full(document === undefined ? [] : session.validate(document)),
    ).finally(() => problems.shownOtherwise(textDocument.uri));
  });

  serveRequests(connection, () => session);
  serveCodeActions(connection, () => session);
  serveStructure(connection, () => session);
  serveStatus(connection, () => session);
  serveNavigation(connection, () => session);
  serveEffective(connection, () => session);
  serveExplanation(connection, () => session);
  serveMap(connection, () => session);
  serveBaseline(connection, () => session);
  serveCheckFolder(connection, () => session, problems.alsoSearch);
  serveStarter(connection, () => session);
  serveComponentAt(connection, () => session);
  documents.listen(connection);
  connection.listen();
}

function introduction({ client }: Session, { version }: Runtime): InitializeResult {
  const diagnosticProvider = { identifier: productName, interFileDependencies: true, workspaceDiagnostics: false };
  return {
    serverInfo: { name: productName, version },
    capabilities: {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: TextDocumentSyncKind.Incremental,
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: [...codeActionKinds], resolveProvider: client.resolvesEdits },
      completionProvider: { triggerCharacters: [".", "=", ":", " "] },
      documentSymbolProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      codeLensProvider: {},
      inlayHintProvider: true,
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      documentLinkProvider: {},
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      semanticTokensProvider: { legend: { tokenTypes: [...tokenTypes], tokenModifiers: [] }, full: true },
      ...(client.pulls ? { diagnosticProvider } : {}),
    },
  };
}

function full(items: readonly Diagnostic[]): DocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Full, items: [...items] };
}
