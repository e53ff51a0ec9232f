/** Our own request by which an editor takes a file into the baseline: the server knows the findings, the client writes. */
import { type Connection, RequestType } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { answer } from "./answer.ts";
import type { Accepted } from "./known-findings.ts";
import type { Session } from "./session.ts";

/** Answers with the address and the new text of the baseline; `null` for a file in no open folder. */
export function serveBaseline(connection: Connection, session: () => Session): void {
  connection.onRequest(acceptRequest, ({ uri }, token) => {
    const { workspace, ready, report } = session();
    return answer<Accepted | null, TextDocument | undefined>("baseline", token, null, report, ready(uri), (document) =>
      document === undefined ? null : (workspace.accepting(document) ?? null),
    );
  });
}

const acceptRequest = new RequestType<{ readonly uri: string }, Accepted | null, void>("kafkaLossless/accept");
