/** The effective configuration for the editor: our own request, and a word whenever another answer may be due. */
import type { Connection, Location, Range } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { effectiveConfiguration } from "../features/effective-configuration.ts";
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
    const prepared = workspace.prepareOpened({ uri });
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

export function notifyAnswersChanged(connection: Connection): void {
  void connection.sendNotification("kafkaLossless/answersChanged");
}
