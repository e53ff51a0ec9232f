/** The delivery map for the editor: our own requests, for which the whole workspace is looked through. */
import type { CancellationToken, Connection } from "vscode-languageserver";
import type { MapViewer } from "../analysis/map-shown.ts";
import { mapChart } from "../features/map-chart.ts";
import { type Known, mapPage } from "../features/map-page.ts";
import { relativeName } from "../syntax/address.ts";
import type { Place } from "../syntax/document.ts";
import { answer } from "./answer.ts";
import { lookThrough } from "./look-through.ts";
import type { Session } from "./session.ts";
import { toLocation } from "./to-lsp.ts";

/** Answers with a title and the inside of a page, whose links are commands of the extension; or with a chart, for readers of text. */
export function serveMap(connection: Connection, session: () => Session): void {
  connection.onRequest("kafkaLossless/map", (token: CancellationToken) =>
    drawn(session(), token, (known, viewer, { client }) => mapPage(known, viewer, client.pictures ?? "light")),
  );
  connection.onRequest("kafkaLossless/mapChart", (token: CancellationToken) => drawn(session(), token, mapChart));
}

function drawn<T>(
  current: Session,
  token: CancellationToken,
  draw: (known: Known, viewer: MapViewer, current: Session) => T,
) {
  const { client, workspace, report, documentOf, textOf } = current;
  const folders = client.roots.filter((root) => workspace.settingsOf(root).isOn);
  return answer("map", token, null, report, lookThrough(current, folders, token), () => {
    const startOf = (place: Place) => toLocation(place, (uri) => documentOf(uri) ?? textOf(uri))[0]?.range.start;
    const nameOf = (uri: string): string => {
      const root = client.roots.find((one) => uri.startsWith(one));
      return root === undefined ? uri : relativeName(uri, root);
    };
    const viewer = {
      lang: client.lang,
      label: (place: Place) => `${nameOf(place.uri)}:${(startOf(place)?.line ?? 0) + 1}`,
      href: (place: Place) => {
        const start = startOf(place) ?? { line: 0, character: 0 };
        const asked = JSON.stringify([place.uri, start.line, start.character]);
        return `command:kafkaLossless.openPlace?${encodeURIComponent(asked)}`;
      },
    };
    return draw(workspace.system.all(), viewer, current);
  });
}
