/** The effective configuration and the explanation of a component for the editor: our own requests, and a word whenever another answer may be due. */
import type { Connection, Location, Range, TextDocumentPositionParams } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { effectiveConfiguration } from "../features/effective-configuration.ts";
import { componentAt, explanation } from "../features/explanation.ts";
import { answer } from "./answer.ts";
import type { Session } from "./session.ts";
import { toRange } from "./to-edit.ts";
import { toLocation } from "./to-lsp.ts";

/** The answer to `kafkaLossless/effective`. */
export interface EffectiveAnswer {
  readonly text: string;
  /** Parts of the text, and where each leads. */
  readonly links: readonly { readonly range: Range; readonly target: Location }[];
}

/** Answers for every file that can be read: the editor may have closed it since. */
export function serveEffective(connection: Connection, session: () => Session): void {
  connection.onRequest("kafkaLossless/effective", ({ uri }: { readonly uri: string }, token) => {
    const { client, workspace, textsOf, report } = session();
    const prepared = workspace.prepare({ uri });
    return answer("effective configuration", token, null, report, prepared, (): EffectiveAnswer => {
      const analysis = workspace.analysisOf({ uri });
      const { text, links } = effectiveConfiguration(analysis, uri, client.lang);
      const shown = TextDocument.create("", "", 0, text);
      return {
        text,
        links: links.flatMap(({ start, end, place }) =>
          toLocation(place, textsOf(analysis)).map((target) => ({ range: toRange(shown, { start, end }), target })),
        ),
      };
    });
  });
}

/** The page that explains a component, by its id; it names the published pages of its rules. */
export function serveExplanation(connection: Connection, session: () => Session): void {
  connection.onRequest(
    "kafkaLossless/explanation",
    ({ uri, component }: { readonly uri: string; readonly component: string }, token) => {
      const { client, workspace, report } = session();
      const prepared = workspace.prepare({ uri });
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

export function tellAnswersChanged(connection: Connection): void {
  void connection.sendNotification("kafkaLossless/answersChanged");
}
