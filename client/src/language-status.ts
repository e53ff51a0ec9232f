/** The item beside the language of a file: for which release it is judged, and whether the server is there at all. */
import { type Disposable, LanguageStatusSeverity, l10n, languages } from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import { languages as readLanguages } from "./generated/files.ts";
import { changeProject, releaseOf, type ShowStatus, sourceText } from "./status.ts";

const name = "Kafka Lossless";

/** `isDown` says whether the server has ended for good. */
export function createLanguageStatus(
  client: BaseLanguageClient,
  isDown: () => boolean,
): { readonly show: ShowStatus; readonly served: readonly Disposable[] } {
  const judged = languages.createLanguageStatusItem("kafkaLossless.judged", []);
  judged.name = name;
  const server = languages.createLanguageStatusItem("kafkaLossless.server", []);
  server.name = name;
  server.severity = LanguageStatusSeverity.Error;
  server.text = l10n.t("The server of Kafka Lossless has ended");
  server.command = { title: l10n.t("Restart Server"), command: "kafkaLossless.restartServer" };
  const show: ShowStatus = (document, status) => {
    // A file in the same language without Kafka is not spoken of.
    judged.selector = document === undefined || status === undefined ? [] : [{ language: document.languageId }];
    if (status === undefined) return;
    judged.text = releaseOf(status);
    judged.detail = [...status.versions.slice(0, 1).map(({ from }) => sourceText(from)), status.preset].join(" · ");
    judged.command = { title: l10n.t("Change"), command: changeProject };
  };
  const follow = client.onDidChangeState(({ newState }) => {
    judged.busy = newState === State.Starting;
    server.selector = isDown() && newState === State.Stopped ? readLanguages.map((language) => ({ language })) : [];
  });
  return { show, served: [judged, server, follow] };
}
