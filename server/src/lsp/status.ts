/** Requests of our own for the status bar: what a document is judged by, and a changed project file. */
import { type Connection, RequestType } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Status, status } from "../features/status.ts";
import { decide } from "../project/project-edit.ts";
import { answer } from "./answer.ts";
import type { Session } from "./session.ts";

export function serveStatus(connection: Connection, session: () => Session): void {
  connection.onRequest(statusRequest, ({ uri }: { readonly uri: string }, token) => {
    const { workspace, ready, report } = session();
    return answer<Status | null, TextDocument | undefined>("status", token, null, report, ready(uri), (document) =>
      document === undefined
        ? null
        : (status(workspace.analysisOf(document), document.uri, workspace.knownIn(document)) ?? null),
    );
  });
  connection.onRequest(
    "kafkaLossless/decide",
    ({ text, path, value }: { readonly text: string; readonly path: string[]; readonly value: string | null }, token) =>
      answer(
        "decision",
        token,
        null,
        session().report,
        Promise.resolve(text),
        (given) => decide(given, { path, value: value ?? undefined }) ?? null,
      ),
  );
}

const statusRequest = new RequestType<{ readonly uri: string }, Status | null, void>("kafkaLossless/status");
