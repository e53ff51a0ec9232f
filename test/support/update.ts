/** `UPDATE=1`: expectations that are drawn or recorded are written anew, and every failure that this could mend says so. */
import fs from "node:fs";
import path from "node:path";
import { expect } from "vitest";
import { literalsOf } from "./literals.ts";
import { type Redrawing, redrawings, replaced } from "./redraw.ts";

/** True where what is expected shall be written anew. */
export const updates = process.env["UPDATE"] === "1";

/** The reader of sources, loaded only where it is used. */
const parseAst = updates ? (await import("vitest/node")).parseAst : undefined;

/** What to do about an expectation that differs, for the head of a failure. */
export function remedy(): string {
  const file = path.relative(process.cwd(), expect.getState().testPath ?? "");
  return `If the new one is right, \`UPDATE=1 npx vitest run ${file}\` writes it.\n`;
}

/** Compares with a file that holds what is expected; rewrites the file under `UPDATE=1`. */
export function expectRecorded(actual: string, file: string): void {
  if (updates) fs.writeFileSync(file, actual);
  expect(actual, remedy()).toBe(fs.existsSync(file) ? fs.readFileSync(file, "utf8") : "");
}

/** Compares with what is drawn in the test itself, given as it stands there; rewrites the test under `UPDATE=1`. */
export function expectDrawn(actual: string, drawing: string): void {
  const expected = drawing.replace(/^\n/, "");
  if (actual === expected || !updates) {
    expect(actual, remedy()).toBe(expected);
    return;
  }
  const { testPath = "", currentTestName } = expect.getState();
  const why = rewrite(testPath, drawing, drawing.slice(0, drawing.length - expected.length) + actual);
  if (why !== undefined) expect(actual, why).toBe(expected);
  else process.stdout.write(`redrawn: ${currentTestName}\n`);
}

/** Each source as it was, and what is replaced in it: lines of stacks and literals are those of the source as it was loaded. */
const sources = new Map<string, { readonly text: string; readonly edits: Map<string, Redrawing> }>();

function rewrite(file: string, before: string, after: string): string | undefined {
  const source = sources.get(file) ?? { text: fs.readFileSync(file, "utf8"), edits: new Map() };
  sources.set(file, source);
  const found = redrawings(
    literalsOf(parseAst?.(source.text, { lang: "ts" }), source.text),
    before,
    after,
    callIn(file, source.text),
  );
  if (found === undefined)
    return "UPDATE=1 cannot write it: the drawing is put together from several texts, or two read alike.\n";
  for (const edit of found) {
    const place = `${edit.start} ${edit.end}`;
    if ((source.edits.get(place) ?? edit).newText !== edit.newText)
      return "UPDATE=1 cannot write it: one drawing is expected of several runs, and they differ now.\n";
    source.edits.set(place, edit);
  }
  fs.writeFileSync(file, replaced(source.text, [...source.edits.values()]));
  return undefined;
}

/** The offset of the line in the test from which the check was called. */
function callIn(file: string, text: string): number {
  const lines = (new Error("for its stack").stack ?? "").split("\n").filter((line) => line.includes(file));
  const line = Number(/:(\d+):\d+\)?$/.exec(lines[0] ?? "")?.[1] ?? 1);
  return text
    .split("\n")
    .slice(0, line - 1)
    .join("\n").length;
}
