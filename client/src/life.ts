/** The life of the server: a crash is told once and mended by a new start, five in a row are an end with a way to report it. */
import { commands, type Disposable, type LogOutputChannel, l10n, window } from "vscode";
import { type BaseLanguageClient, CloseAction, ErrorAction, type ErrorHandler } from "vscode-languageclient";
import { afterCrash, type Crashes, mostCrashes } from "./crashes.ts";
import { copyReport } from "./report.ts";

const restartServer = "kafkaLossless.restartServer";
const showOutput = "kafkaLossless.showOutput";

/** What is known of the server's past. */
export interface Life {
  readonly errorHandler: ErrorHandler;
  crashes(): number;
  /** True once it is not started again. */
  isDown(): boolean;
  /** Somebody starts it by hand: what was before does not count. */
  begin(): void;
}

/** `output` is where everything is told that nobody has to act on. */
export function createLife(output: LogOutputChannel): Life {
  let crashes: Crashes = [];
  let isDown = false;
  return {
    crashes: () => crashes.length,
    isDown: () => isDown,
    begin() {
      crashes = [];
      isDown = false;
    },
    errorHandler: {
      // A connection that is broken for good is closed too, and that is told.
      error: (error) => {
        output.error(error);
        return { action: ErrorAction.Continue, handled: true };
      },
      closed: () => {
        const after = afterCrash(crashes, Date.now());
        crashes = after.crashes;
        output.error(`the server ended unexpectedly: ${after.reaction}`);
        if (after.reaction === "restart-and-tell") void tellOnce();
        if (after.reaction !== "give-up") return { action: CloseAction.Restart, handled: true };
        isDown = true;
        void tellTheEnd();
        return { action: CloseAction.DoNotRestart, handled: true };
      },
    },
  };
}

async function tellOnce(): Promise<void> {
  const look = l10n.t("Show Output");
  const message = l10n.t("The server of Kafka Lossless ended unexpectedly. It was started again; nothing is lost.");
  if ((await window.showWarningMessage(message, look)) === look) await commands.executeCommand(showOutput);
}

async function tellTheEnd(): Promise<void> {
  const [again, report, look] = [l10n.t("Restart Server"), l10n.t("Copy Diagnostic Report"), l10n.t("Show Output")];
  const message = l10n.t(
    "The server of Kafka Lossless ended {0} times within three minutes and is not started again. A report helps to mend it.",
    mostCrashes,
  );
  const chosen = await window.showErrorMessage(message, again, report, look);
  const command = chosen === again ? restartServer : chosen === report ? copyReport : showOutput;
  if (chosen !== undefined) await commands.executeCommand(command);
}

/** Serves the commands that start the server again and show what it said. */
export function serveLife(client: BaseLanguageClient, output: LogOutputChannel, life: Life): readonly Disposable[] {
  const restart = async (): Promise<void> => {
    life.begin();
    // One that does not answer in time is left behind.
    if (client.isRunning()) await client.stop().catch((error: unknown) => output.error(String(error)));
    await client.start();
  };
  return [
    commands.registerCommand(restartServer, () =>
      restart().catch((error: unknown) => {
        output.error(String(error));
        void window.showErrorMessage(l10n.t("The server of Kafka Lossless could not be started: its output says why."));
      }),
    ),
    commands.registerCommand(showOutput, () => output.show()),
  ];
}
