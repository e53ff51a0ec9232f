/** Tells when other answers about files may be due: one event for all who ask, since a client keeps a single handler for each notification. */
import { type Disposable, EventEmitter, type Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";

const waitForMore = 200;

/** Asks `changes` again for each open document of a scheme, once after several changes that come close together. */
export type Follow = (scheme: string, changes: EventEmitter<Uri>) => Disposable;

/** Calls back whenever the server's answers may have changed, once after several changes that come close together. */
export type OnAnswersChanged = (then: () => void) => Disposable;

export function followChanges(client: BaseLanguageClient): {
  readonly follow: Follow;
  readonly onAnswersChanged: OnAnswersChanged;
  readonly served: Disposable[];
} {
  const changed = new EventEmitter<void>();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const notified = client.onNotification("kafkaLossless/answersChanged", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => changed.fire(), waitForMore);
  });
  const follow: Follow = (scheme, changes) =>
    changed.event(() => {
      for (const { uri } of workspace.textDocuments) if (uri.scheme === scheme) changes.fire(uri);
    });
  return { follow, onAnswersChanged: (then) => changed.event(then), served: [changed, notified] };
}
