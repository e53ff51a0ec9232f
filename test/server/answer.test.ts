/** The guard around handlers: a bug costs its answer and nothing else, and tells nothing of what was read. */
import { expect, it } from "vitest";
import { CancellationToken, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import { answer } from "../../server/src/lsp/answer.ts";

it("answers with nothing where the handler throws, and reports where, but not what", async () => {
  const reported: string[] = [];
  const report = (what: string): void => void reported.push(what);
  const broken = (): string => {
    throw new RangeError("hunter2\n    at hunter2");
  };
  expect(await answer("hover", CancellationToken.None, "nothing", report, Promise.resolve(), broken)).toBe("nothing");
  expect(reported).toHaveLength(1);
  expect(reported[0]).toMatch(/^hover: RangeError\n\s+at /);
  expect(reported[0]).not.toContain("hunter2");
});

it("does not begin with what was cancelled", async () => {
  const begun: string[] = [];
  const result = await answer(
    "hover",
    CancellationToken.Cancelled,
    null,
    () => undefined,
    Promise.resolve(),
    () => begun.push("begun"),
  );
  expect(result).toBeInstanceOf(ResponseError);
  expect(result).toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  expect(begun).toEqual([]);
});
