/** A project file to begin with, for the editor: our own request, for which the folder is looked through. */
import { type Connection, RequestType } from "vscode-languageserver";
import { type Surveyed, survey, surveyed } from "../analysis/survey.ts";
import { starterFile } from "../project/starter.ts";
import { answer } from "./answer.ts";
import { rootsOf } from "./client.ts";
import { lookThrough } from "./look-through.ts";
import type { Session } from "./session.ts";

/** Answers with the text of the file, as `init` of the command line writes it; only for a folder that is open. */
export function serveStarter(connection: Connection, session: () => Session): void {
  connection.onRequest(starterRequest, ({ folder }, token) => {
    const { client, report } = session();
    const [root = ""] = rootsOf([folder]);
    const sets: Surveyed[] = [];
    const folders = client.roots.includes(root) ? [root] : [];
    const looked = lookThrough(session(), folders, token, (analysis) => {
      sets.push(surveyed(analysis, (place) => place.replaceAll(root, "")));
    });
    return answer<string | null, void>("project file", token, null, report, looked, () =>
      folders.length === 0 ? null : starterFile(survey(sets), client.lang),
    );
  });
}

const starterRequest = new RequestType<{ readonly folder: string }, string | null, void>("kafkaLossless/starter");
