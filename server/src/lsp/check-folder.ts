/** Our own request by which a person has one folder looked through, whatever the settings say of the whole workspace. */
import { type Connection, RequestType } from "vscode-languageserver";
import { answer } from "./answer.ts";
import { rootsOf } from "./client.ts";
import type { Session } from "./session.ts";

/** Answers at once, before anything is found; `false` for what lies in no open folder, or where the extension is switched off. */
export function serveCheckFolder(
  connection: Connection,
  session: () => Session,
  search: (folder: string) => void,
): void {
  connection.onRequest(checkRequest, ({ folder }, token) => {
    const { client, workspace, report } = session();
    const [asked = ""] = rootsOf([folder]);
    return answer("check of a folder", token, false, report, Promise.resolve(), () => {
      const isOurs = client.roots.some((root) => asked.startsWith(root)) && workspace.settingsOf(asked).isOn;
      if (isOurs) search(asked);
      return isOurs;
    });
  });
}

const checkRequest = new RequestType<{ readonly folder: string }, boolean, void>("kafkaLossless/checkFolder");
