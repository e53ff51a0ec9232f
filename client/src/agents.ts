/** Offers the server for agents to the editor, where the editor takes such servers: only newer ones do, and on the desktop alone. */
import * as vscode from "vscode";
import { agentServer } from "./agent-server.ts";
import { clientName } from "./client-options.ts";

/** As the manifest names it. */
const providerId = "kafka-lossless";

/** What editors since 1.101 have beside the API of the oldest that is supported. */
interface Newer {
  readonly lm?: {
    registerMcpServerDefinitionProvider?(id: string, provider: Provider): vscode.Disposable;
  };
  readonly McpStdioServerDefinition?: new (
    label: string,
    command: string,
    args: string[],
    env: Record<string, string>,
    version: string,
  ) => Definition;
}
interface Definition {
  cwd?: vscode.Uri;
}
interface Provider {
  readonly onDidChangeMcpServerDefinitions: vscode.Event<void>;
  provideMcpServerDefinitions(): Definition[];
}

/** Nothing is started here: an editor starts the server when somebody lets an agent use it. */
export function offerAgentServer({ extension, subscriptions }: vscode.ExtensionContext): void {
  const { lm, McpStdioServerDefinition: Stdio } = vscode as unknown as Newer;
  if (lm?.registerMcpServerDefinitionProvider === undefined || Stdio === undefined) return;
  const changes = new vscode.EventEmitter<void>();
  const commandLine = vscode.Uri.joinPath(extension.extensionUri, "dist/cli.js").fsPath;
  const { version }: { version: string } = extension.packageJSON;
  subscriptions.push(
    changes,
    vscode.workspace.onDidChangeWorkspaceFolders(() => changes.fire()),
    lm.registerMcpServerDefinitionProvider(providerId, {
      onDidChangeMcpServerDefinitions: changes.event,
      provideMcpServerDefinitions() {
        const folders = (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === "file");
        const paths = folders.map(({ uri }) => uri.fsPath);
        const server = agentServer(commandLine, paths, vscode.env.language, process.execPath);
        if (server === undefined) return [];
        const { command, args, env } = server;
        const definition = new Stdio(clientName, command, [...args], { ...env }, version);
        if (folders[0] !== undefined) definition.cwd = folders[0].uri;
        return [definition];
      },
    }),
  );
}
