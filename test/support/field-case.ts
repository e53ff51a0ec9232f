/** Cases of test/field: what a mechanism is, the files that show it, and what is reported of them, drawn under their lines. */
import { filesBelow } from "./files-below.ts";

/** One kind of mistake, or of a file that looks like one, as people reported it. */
export interface FieldCase {
  readonly name: string;
  /** One line of plain English. */
  readonly mechanism: string;
  /** The release that is pinned, where one matters. */
  readonly kafka: string | undefined;
  /** The files without what is drawn, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** What is drawn, from the first file to the last. */
  readonly expected: readonly { readonly severity: string; readonly rule: string }[];
  /** The whole case as it is written. */
  readonly text: string;
  /** Where it is written, from the root of the project. */
  readonly path: string;
}

/** What the command line says of a place. */
export interface FieldFinding {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly severity: string;
  readonly rule: string;
}

/** All cases below a folder, by name. */
export function fieldCases(folder: string): readonly FieldCase[] {
  return filesBelow(folder)
    .filter(({ path }) => path.endsWith(".txt"))
    .map(readCase)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The case with other findings drawn under its lines. */
export function redrawCase({ mechanism, kafka, files }: FieldCase, findings: readonly FieldFinding[]): string {
  const head = [mechanism, ...(kafka === undefined ? [] : [`kafka ${kafka}`]), ""];
  const drawn = Object.entries(files).flatMap(([path, text]) => [
    `${mark}${path}`,
    ...text.split("\n").flatMap((line, at) => {
      const here = findings.filter((one) => one.path === path && one.line === at + 1);
      return [line, ...here.map(({ column, severity, rule }) => `${" ".repeat(column - 1)}^ ${severity} ${rule}`)];
    }),
  ]);
  return [...head, ...drawn].join("\n");
}

const mark = "=== ";
const drawn = /^ *\^ (error|warning|info|hint) ([a-z0-9-]+)$/;

function readCase({ path, text }: { readonly path: string; readonly text: string }): FieldCase {
  const [head = "", ...parts] = text.split(/^=== /m);
  const lines = text.split("\n");
  return {
    name: path.slice(path.lastIndexOf("/") + 1, -".txt".length),
    mechanism: head.split("\n")[0] ?? "",
    kafka: /^kafka (.+)$/m.exec(head)?.[1],
    files: Object.fromEntries(
      parts.map((part, at) => {
        const [name = "", ...rest] = part.split("\n");
        // The line end before the next mark ends the last line of a file.
        const own = at < parts.length - 1 ? rest.slice(0, -1) : rest;
        return [name, own.filter((line) => !drawn.test(line)).join("\n")];
      }),
    ),
    expected: lines.flatMap((line) => {
      const [, severity, rule] = drawn.exec(line) ?? [];
      return severity === undefined || rule === undefined ? [] : [{ severity, rule }];
    }),
    text,
    path,
  };
}
