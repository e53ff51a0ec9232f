/** The one guard around every handler: a cancelled request stops early, a bug is logged and answered with nothing. */
import { type CancellationToken, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import { failureOf } from "../lint/failure.ts";

/** Where the guard reports what went wrong; never with contents of a file. */
export type Report = (what: string) => void;

/** Runs `fn` unless the request was cancelled; answers `fallback` where it throws. */
export function answer<T>(
  request: string,
  token: CancellationToken,
  fallback: T,
  report: Report,
  fn: () => T,
): T | ResponseError<never> {
  if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, "cancelled");
  try {
    return fn();
  } catch (error) {
    report(`${request}: ${failureOf(error)}`);
    return fallback;
  }
}
