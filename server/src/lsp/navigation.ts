/** Definition and references: each asks its feature, and converts places in open and closed files alike. */
import type { Connection, Location, Position } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Analysis } from "../analysis/analyze.ts";
import { definition } from "../features/definition.ts";
import { references } from "../features/references.ts";
import type { Place } from "../syntax/document.ts";
import { answer } from "./answer.ts";
import type { Session } from "./session.ts";
import { toLocation } from "./to-lsp.ts";

export function serveNavigation(connection: Connection, session: () => Session): void {
  connection.onDefinition(({ textDocument, position }, token) => {
    const { ready, report } = session();
    return answer("definition", token, [], report, ready(textDocument.uri), (document) =>
      locations(session(), document, position, definition),
    );
  });

  connection.onReferences(({ textDocument, position, context }, token) => {
    const { ready, report } = session();
    return answer("references", token, [], report, ready(textDocument.uri), (document) =>
      locations(session(), document, position, (analysis, uri, offset) =>
        references(analysis, uri, offset, { withItself: context.includeDeclaration }),
      ),
    );
  });
}

function locations(
  { workspace, textsOf }: Session,
  document: TextDocument | undefined,
  position: Position,
  feature: (analysis: Analysis, uri: string, offset: number) => readonly Place[],
): Location[] {
  if (document === undefined) return [];
  const analysis = workspace.analysisOf(document);
  const places = feature(analysis, document.uri, document.offsetAt(position));
  return places.flatMap((place) => toLocation(place, textsOf(analysis)));
}
