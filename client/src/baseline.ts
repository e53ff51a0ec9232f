/** The command that takes all findings of a file into the baseline: what a team lives with for now. */
import { commands, type Disposable, l10n, Uri, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { writeText } from "./write-text.ts";

interface Accepted {
  readonly baseline: string;
  readonly text?: string;
}

/** A caller may name the file, by its address; else it is the one at hand. */
export function serveBaseline(client: BaseLanguageClient): Disposable {
  return commands.registerCommand("kafkaLossless.acceptIntoBaseline", async (given?: unknown) => {
    const uri = typeof given === "string" ? Uri.parse(given) : window.activeTextEditor?.document.uri;
    if (uri === undefined || !client.isRunning()) {
      void window.showInformationMessage(l10n.t("Open a file with Kafka settings first."));
      return;
    }
    const asked = client.code2ProtocolConverter.asUri(uri);
    const accepted = await client.sendRequest<Accepted | null>("kafkaLossless/accept", { uri: asked });
    if (accepted === null) {
      void window.showInformationMessage(l10n.t("Open the folder of this file first: the choice is written there."));
      return;
    }
    const place = Uri.parse(accepted.baseline);
    const name = workspace.asRelativePath(place);
    const open = l10n.t("Open {0}", name);
    if (accepted.text === undefined) {
      const message = l10n.t("{0} is not a baseline that can be read: mend it first.", name);
      if ((await window.showErrorMessage(message, open)) === open) await window.showTextDocument(place);
      return;
    }
    if (!(await writeText(place, accepted.text))) return;
    const message = l10n.t("The findings of {0} are in the baseline now.", workspace.asRelativePath(uri));
    if ((await window.showInformationMessage(message, open)) === open) await window.showTextDocument(place);
  });
}
