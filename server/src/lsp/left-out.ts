/** Files that are too long to be judged: the user is told once of each. */
import { type Connection, MessageType } from "vscode-languageserver";
import { isMissed, longest } from "../analysis/parse.ts";
import { fileName } from "../syntax/address.ts";
import { progressTexts } from "../texts/progress.ts";
import { type Lang, type Message, render, say } from "../texts/text.ts";

/** True for a text that is too long; `tell` hears of those that may have settings of Kafka. */
export function createLeftOut(tell: (message: Message) => void): (uri: string, text: string) => boolean {
  const told = new Set<string>();
  return (uri, text) => {
    if (text.length <= longest) return false;
    if (!told.has(uri) && isMissed({ uri, text }))
      tell(say(progressTexts.tooLong, { file: fileName(uri), most: String(longest / 1_000_000) }));
    told.add(uri);
    return true;
  };
}

/** Shows a message to the user of the editor; `lang` is asked when there is one. */
export function showing(connection: Connection, lang: () => Lang): (message: Message) => void {
  return (message) => {
    const shown = { type: MessageType.Info, message: render(message, lang()) };
    // A connection that is gone has no user either.
    connection.sendNotification("window/showMessage", shown).catch(() => undefined);
  };
}
