/** A component explained for the editor: our own requests for the page, and for the component at a cursor. */
import type { Connection, TextDocumentPositionParams } from "vscode-languageserver";
import { componentAt } from "../features/component-at.ts";
import { explanation } from "../features/explanation.ts";
import { answer } from "./answer.ts";
import type { Session } from "./session.ts";

/** The page that explains a component, by its id; it names the published pages of its rules. */
export function serveExplanation(connection: Connection, session: () => Session): void {
  connection.onRequest(
    "kafkaLossless/explanation",
    ({ uri, component }: { readonly uri: string; readonly component: string }, token) => {
      const { client, workspace, report } = session();
      const prepared = workspace.prepareOpened({ uri });
      return answer("explanation", token, null, report, prepared, () => {
        // A preview follows no link to a file: the published pages are named.
        const viewer = { lang: client.lang, pictures: client.pictures ?? "light" } as const;
        return explanation(workspace.analysisOf({ uri }), component, viewer) ?? null;
      });
    },
  );
}

/** Which component an editor means, whose cursor stands somewhere in a file. */
export function serveComponentAt(connection: Connection, session: () => Session): void {
  connection.onRequest("kafkaLossless/componentAt", ({ textDocument, position }: TextDocumentPositionParams, token) => {
    const { workspace, ready, report } = session();
    return answer("component", token, null, report, ready(textDocument.uri), (document) => {
      if (document === undefined) return null;
      return componentAt(workspace.analysisOf(document), document.uri, document.offsetAt(position)) ?? null;
    });
  });
}
