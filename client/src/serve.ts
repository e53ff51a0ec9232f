/** All that the extension adds to the editor beside the language server's own answers: alike on the desktop and in the browser. */
import type { ExtensionContext } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { followChanges } from "./changes.ts";
import { serveEffective } from "./effective.ts";
import { serveExplanation } from "./explanation.ts";
import { serveBesideNeighbours } from "./neighbours.ts";
import { servePages } from "./pages.ts";
import { serveProjectChoice } from "./project-choice.ts";
import { serveShade } from "./shade.ts";
import { serveStatusBar } from "./status.ts";

/** Called before the client starts: its notifications may come at once. */
export function serve(context: ExtensionContext, client: BaseLanguageClient): void {
  const { follow, served } = followChanges(client);
  servePages(context);
  serveEffective(context, client, follow);
  serveExplanation(context, client, follow);
  context.subscriptions.push(
    ...served,
    serveProjectChoice(client),
    serveShade(client),
    serveBesideNeighbours(client),
    ...serveStatusBar(client),
  );
}
