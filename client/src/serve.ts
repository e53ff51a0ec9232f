/** All that the extension adds to the editor beside the language server's own answers: alike on the desktop and in the browser. */
import { EventEmitter, type ExtensionContext } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { serveEffective } from "./effective.ts";
import { serveExplanation } from "./explanation.ts";
import { serveBesideNeighbours } from "./neighbours.ts";
import { servePages } from "./pages.ts";
import { serveProjectChoice } from "./project-choice.ts";
import { serveShade } from "./shade.ts";
import { serveStatusBar } from "./status.ts";

/** Called before the client starts: its notifications may come at once. */
export function serve(context: ExtensionContext, client: BaseLanguageClient): void {
  servePages(context);
  const changed = changesOf(client);
  serveEffective(context, client, changed.event);
  serveExplanation(context, client, changed.event);
  context.subscriptions.push(
    changed,
    serveProjectChoice(client),
    serveShade(client),
    serveBesideNeighbours(client),
    ...serveStatusBar(client),
  );
}

const waitForMore = 200;

/** Documents made of others may be due anew; once after the last of several words that come close together. */
function changesOf(client: BaseLanguageClient): EventEmitter<void> {
  const changed = new EventEmitter<void>();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  // A client heeds one listener for a word.
  client.onNotification("kafkaLossless/effectiveChanged", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => changed.fire(), waitForMore);
  });
  return changed;
}
