/** All that the extension adds to the editor beside the language server's own answers: alike on the desktop and in the browser. */
import type { ExtensionContext, LogOutputChannel } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { serveBaseline } from "./baseline.ts";
import { followChanges } from "./changes.ts";
import { serveCheckFolder } from "./check-folder.ts";
import { serveDocumentation } from "./documentation.ts";
import { createDocumentsContext } from "./documents-context.ts";
import { serveEffective } from "./effective.ts";
import { serveExplanation } from "./explanation.ts";
import { serveFixAll } from "./fix-all.ts";
import { createLanguageStatus } from "./language-status.ts";
import { type Life, serveLife } from "./life.ts";
import { serveMap } from "./map.ts";
import { serveBesideNeighbours } from "./neighbours.ts";
import { servePages } from "./pages.ts";
import { serveProjectChoice } from "./project-choice.ts";
import { serveProjectFile } from "./project-file.ts";
import { serveReport } from "./report.ts";
import { serveShade } from "./shade.ts";
import { startWhenNeeded } from "./start.ts";
import { followStatus } from "./status.ts";
import { createStatusBar } from "./status-bar.ts";
import { serveTour } from "./tour.ts";

/** What the extension tells others, and the tests. */
export interface Running {
  /** False as long as nothing was opened that the server is worth starting for. */
  isServerRunning(): boolean;
}

/** Serves everything; the client itself starts when it is needed, and its notifications may come at once. */
export function serve(
  context: ExtensionContext,
  client: BaseLanguageClient,
  output: LogOutputChannel,
  life: Life,
): Running {
  const failed = (error: unknown): void => output.error(String(error));
  const { follow, onAnswersChanged, served } = followChanges(client);
  const [bar, documents] = [createStatusBar(), createDocumentsContext()];
  const language = createLanguageStatus(client, life.isDown);
  servePages(context);
  serveEffective(context, client, follow);
  serveExplanation(context, client, follow);
  context.subscriptions.push(
    ...served,
    ...serveMap(client, onAnswersChanged),
    serveProjectChoice(client),
    serveShade(client),
    serveBesideNeighbours(client),
    bar.item,
    ...language.served,
    documents.served,
    ...followStatus(client, [bar.show, language.show, documents.show]),
    ...serveLife(client, output, life),
    serveReport(context.extension, client, life.crashes),
    serveFixAll(),
    serveDocumentation(context.extension),
    serveProjectFile(client),
    serveBaseline(client),
    serveCheckFolder(client),
    ...serveTour(context),
    startWhenNeeded(
      () => client.start().catch(failed),
      () => client.stop().catch(failed),
    ),
  );
  return { isServerRunning: () => client.isRunning() };
}
