/** Options that the desktop and the browser client share. */
import { type ExtensionContext, type LogOutputChannel, window } from "vscode";
import { type LanguageClientOptions, RevealOutputChannelOn } from "vscode-languageclient";
import type { Life } from "./life.ts";
import { provideDiagnostics } from "./neighbours.ts";
import { pagesFolder, showRule } from "./pages.ts";
import { documentSelector } from "./selector.ts";
import { shade } from "./shade.ts";

/** The options; the rules' pages are read from the extension itself, without a network. */
export function clientOptions(
  context: ExtensionContext,
  outputChannel: LogOutputChannel,
  { errorHandler }: Life,
): LanguageClientOptions {
  const pages = pagesFolder(context).toString();
  return {
    documentSelector,
    outputChannel,
    errorHandler,
    // What somebody has to act on is told as a message.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    middleware: { provideDiagnostics },
    diagnosticPullOptions: { onChange: true, onSave: false },
    // A hover may lead to our own pages as they are read, and to nothing else.
    markdown: { isTrusted: { enabledCommands: [showRule] } },
    // Asked at each start: the theme may be another by then.
    initializationOptions: () => ({
      pages,
      pictures: shade(),
      showsPages: true,
      showsStatus: true,
      effective: true,
      explanation: true,
      baseline: true,
    }),
  };
}

export const clientId = "kafkaLossless";
export const clientName = "Kafka Lossless";

/** What the server says; VS Code has the command that sets its level. */
export function openOutput({ subscriptions }: ExtensionContext): LogOutputChannel {
  const output = window.createOutputChannel(clientName, { log: true });
  subscriptions.push(output);
  return output;
}
