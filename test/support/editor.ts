/** An editor at the other end of a real connection: two streams, the real protocol, nothing pretended but the files. */
import { PassThrough } from "node:stream";
import { createConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  CodeLensRefreshRequest,
  CodeLensRequest,
  type CompletionItem,
  CompletionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  FileChangeType,
  type FileEvent,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Registration,
  RegistrationRequest,
  ShutdownRequest,
} from "vscode-languageserver-protocol/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { FileSystem } from "../../server/src/lsp/disk.ts";
import { ordered } from "../../server/src/lsp/lifecycle.ts";
import { startServer } from "../../server/src/lsp/server.ts";
import type { Rule } from "../../server/src/rules/rule.ts";

export interface EditorOptions {
  readonly capabilities?: ClientCapabilities;
  readonly locale?: string;
  /** What the editor says of itself beyond the protocol. */
  readonly options?: unknown;
  /** What the editor answers when it is asked for the settings of a folder, or of none; without it it cannot be asked. */
  readonly settings?: (folder: string | undefined) => unknown;
  readonly rules?: readonly Rule[];
  readonly folders?: readonly string[];
  /** The one folder of an editor that knows no others. */
  readonly rootUri?: string;
  /** Files that are not open, by address. */
  readonly files?: Map<string, string>;
  /** Instead of such files. */
  readonly fileSystem?: FileSystem;
}

/** The client of a push server as most editors are; a pull client adds `textDocument.diagnostic`. */
export const pushes: ClientCapabilities = {
  textDocument: { publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true } },
  workspace: { workspaceEdit: { documentChanges: true } },
};
export const pulls: ClientCapabilities = {
  ...pushes,
  textDocument: { ...pushes.textDocument, diagnostic: { relatedInformation: true, codeDescriptionSupport: true } },
};

export interface Editor {
  readonly introduction: InitializeResult;
  readonly connection: ProtocolConnection;
  /** Everything that the server wrote to its log. */
  readonly log: readonly string[];
  readonly published: readonly PublishDiagnosticsParams[];
  readonly refreshed: () => number;
  readonly lensesRefreshed: () => number;
  readonly registered: readonly string[];
  /** The same with what was registered for each. */
  readonly registrations: readonly Registration[];
  open(uri: string, text: string, languageId?: string): void;
  change(uri: string, text: string): void;
  close(uri: string): void;
  text(uri: string): string;
  /** The diagnostics of the document as last published for its present version. */
  pushed(uri: string): Promise<readonly Diagnostic[]>;
  pulled(uri: string): Promise<readonly Diagnostic[]>;
  hover(uri: string, position: Position): Promise<Hover | null>;
  complete(uri: string, position: Position): Promise<readonly CompletionItem[]>;
  actions(uri: string, diagnostic: Diagnostic, only?: readonly string[]): Promise<readonly CodeAction[]>;
  symbols(uri: string): Promise<readonly DocumentSymbol[]>;
  /** The titles of the code lenses. */
  lenses(uri: string): Promise<readonly (string | undefined)[]>;
  /** Applies an action's edit to the open documents, as an editor does. */
  apply(action: CodeAction): void;
  configured(settings: unknown): void;
  /** Tells the server of files that changed on disk. */
  changedOnDisk(...uris: readonly string[]): void;
  end(): Promise<void>;
}

/** Starts a server, and introduces an editor to it. */
export async function editor(options: EditorOptions = {}): Promise<Editor> {
  const toServer = new PassThrough();
  const toEditor = new PassThrough();
  const { rules, files } = options;
  const runtime = {
    version: "0.0.0-test",
    ...(rules === undefined ? {} : { rules }),
    ...(files === undefined ? {} : { fileSystem: fileSystemOf(files) }),
    ...(options.fileSystem === undefined ? {} : { fileSystem: options.fileSystem }),
  };
  const writer = new StreamMessageWriter(toEditor);
  startServer(createConnection(ordered(new StreamMessageReader(toServer), writer), writer), runtime);
  const connection = createProtocolConnection(new StreamMessageReader(toEditor), new StreamMessageWriter(toServer));

  const documents = new Map<string, TextDocument>();
  /** How much had been published when a document was opened: what came before was about another text. */
  const openedAt = new Map<string, number>();
  const published: PublishDiagnosticsParams[] = [];
  const log: string[] = [];
  const registrations: Registration[] = [];
  let refreshes = 0;
  let lensRefreshes = 0;
  let waiting: (() => void)[] = [];
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    published.push(params);
    const woken = waiting;
    waiting = [];
    for (const wake of woken) wake();
  });
  connection.onNotification(LogMessageNotification.type, ({ message }) => void log.push(message));
  connection.onRequest(ConfigurationRequest.type, ({ items }) =>
    items.map(({ scopeUri }) => options.settings?.(scopeUri) ?? null),
  );
  connection.onRequest(RegistrationRequest.type, (asked) => void registrations.push(...asked.registrations));
  connection.onRequest(DiagnosticRefreshRequest.type, () => void refreshes++);
  connection.onRequest(CodeLensRefreshRequest.type, () => void lensRefreshes++);
  connection.listen();

  const given = options.capabilities ?? pushes;
  const workspace = options.settings === undefined ? given.workspace : { ...given.workspace, configuration: true };
  const introduction = await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: options.rootUri ?? null,
    initializationOptions: options.options,
    capabilities: { ...given, ...(workspace === undefined ? {} : { workspace }) },
    workspaceFolders: options.folders?.map((uri) => ({ uri, name: "folder" })) ?? null,
    ...(options.locale === undefined ? {} : { locale: options.locale }),
  });
  await connection.sendNotification(InitializedNotification.type, {});

  const get = (uri: string): TextDocument => {
    const document = documents.get(uri);
    if (document === undefined) throw new Error(`${uri} is not open`);
    return document;
  };
  const change = (uri: string, text: string): void => {
    const before = get(uri);
    const after = TextDocument.create(uri, before.languageId, before.version + 1, text);
    documents.set(uri, after);
    const range = { start: before.positionAt(0), end: before.positionAt(before.getText().length) };
    const contentChanges = [{ range, text }];
    void connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: after.version },
      contentChanges,
    });
  };
  const pulled = async (uri: string): Promise<readonly Diagnostic[]> => {
    const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    return report.kind === "full" ? report.items : [];
  };

  return {
    introduction,
    connection,
    log,
    published,
    get registered() {
      return registrations.map(({ method }) => method);
    },
    registrations,
    refreshed: () => refreshes,
    lensesRefreshed: () => lensRefreshes,
    open(uri, text, languageId = "properties") {
      documents.set(uri, TextDocument.create(uri, languageId, 1, text));
      openedAt.set(uri, published.length);
      void connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId, version: 1, text },
      });
    },
    change,
    close(uri) {
      documents.delete(uri);
      void connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
    },
    text: (uri) => get(uri).getText(),
    async pushed(uri) {
      for (;;) {
        const since = published.slice(openedAt.get(uri));
        const last = since.findLast((one) => one.uri === uri && one.version === documents.get(uri)?.version);
        if (last !== undefined) return last.diagnostics;
        await new Promise<void>((wake) => waiting.push(wake));
      }
    },
    pulled,
    hover: (uri, position) => connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position }),
    async complete(uri, position) {
      const found = await connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position });
      return Array.isArray(found) ? found : (found?.items ?? []);
    },
    async actions(uri, diagnostic, only) {
      const context = { diagnostics: [diagnostic], ...(only === undefined ? {} : { only: [...only] }) };
      const found = await connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range: diagnostic.range,
        context,
      });
      return (found ?? []).flatMap((one) => ("edit" in one ? [one] : []));
    },
    async symbols(uri) {
      const found = await connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
      return (found ?? []).flatMap((one) => ("selectionRange" in one ? [one] : []));
    },
    async lenses(uri) {
      const found = await connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } });
      return (found ?? []).map(({ command }) => command?.title);
    },
    apply(action) {
      const versioned = (action.edit?.documentChanges ?? []).flatMap((one) => ("edits" in one ? [one] : []));
      for (const { textDocument, edits } of versioned) {
        if (textDocument.version !== get(textDocument.uri).version) throw new Error("an edit for another version");
        const own = edits.flatMap((one) => ("newText" in one ? [one] : []));
        change(textDocument.uri, TextDocument.applyEdits(get(textDocument.uri), own));
      }
      for (const [uri, edits] of Object.entries(action.edit?.changes ?? {}))
        change(uri, TextDocument.applyEdits(get(uri), edits));
    },
    configured(settings) {
      void connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
    },
    changedOnDisk(...uris) {
      const changes: FileEvent[] = uris.map((uri) => ({ uri, type: FileChangeType.Changed }));
      void connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
    },
    async end() {
      await connection.sendRequest(ShutdownRequest.type);
      connection.dispose();
    },
  };
}

function fileSystemOf(files: ReadonlyMap<string, string>): FileSystem {
  return {
    names: async (folder) =>
      [...files.keys()].flatMap((uri) => {
        const name = uri.slice(folder.length);
        return uri.startsWith(folder) && !name.includes("/") ? [name] : [];
      }),
    folders: async (folder) => {
      const below = [...files.keys()].filter((uri) => uri.startsWith(folder)).map((uri) => uri.slice(folder.length));
      return [...new Set(below.flatMap((rest) => (rest.includes("/") ? [rest.slice(0, rest.indexOf("/"))] : [])))];
    },
    size: async (uri) => files.get(uri)?.length,
    text: async (uri) => files.get(uri),
    linkOf: async () => undefined,
  };
}
