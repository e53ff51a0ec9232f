/** The extension on the desktop: the language server is a process of its own. */
import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { serveAgentTools } from "./agent-tools.ts";
import { offerAgentServer } from "./agents.ts";
import { clientId, clientName, clientOptions, openOutput } from "./client-options.ts";
import { createLife } from "./life.ts";
import { type Running, serve } from "./serve.ts";
import { serveTasks } from "./tasks.ts";

let client: LanguageClient | undefined;

/** Called by VS Code when the first matching file opens. */
export function activate(context: ExtensionContext): Running {
  const output = openOutput(context);
  const life = createLife(output);
  const module = context.asAbsolutePath("dist/server.js");
  client = new LanguageClient(
    clientId,
    clientName,
    { module, transport: TransportKind.ipc },
    clientOptions(context, output, life),
  );
  context.subscriptions.push(serveTasks(context));
  // What is for agents alone must not keep the rest from a person.
  for (const serveAgents of [offerAgentServer, serveAgentTools]) {
    try {
      serveAgents(context, client);
    } catch (error) {
      output.error(String(error));
    }
  }
  return serve(context, client, output, life);
}

/** Called by VS Code on shutdown. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}
