/** The one guard around every handler: a cancelled request stops early, a bug is logged and answered with nothing. */
import { type CancellationToken, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import { failureOf } from "../lint/failure.ts";

/** Where the guard reports what went wrong; never with contents of a file. */
export type Report = (what: string) => void;

/** Runs `fn` on what it waits for unless the request was cancelled; answers `fallback` where anything throws. */
export async function answer<T, Subject>(
  request: string,
  token: CancellationToken,
  fallback: T,
  report: Report,
  subject: Promise<Subject>,
  fn: (subject: Subject) => T,
): Promise<T | ResponseError<never>> {
  if (token.isCancellationRequested) return cancelled();
  try {
    const ready = await subject;
    return token.isCancellationRequested ? cancelled() : fn(ready);
  } catch (error) {
    report(`${request}: ${failureOf(error)}`);
    return fallback;
  }
}

function cancelled(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, "cancelled");
}
