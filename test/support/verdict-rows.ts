/** Truth tables of verdicts: a line each, and the test that reads it. */
import { expect, it } from "vitest";
import { deliveryOf, type Judged, names, sign } from "./verdict.ts";

/** A line of a table: the settings, the release of the clients (or of Spring Boot), and the four answers. */
export interface Row {
  readonly given: string;
  readonly on: string;
  readonly gives: string;
  readonly loses: string;
  readonly duplicates: string;
  readonly reorders?: string;
  readonly assumes: string;
}

/** A test for each line: what the verdict on its file says. */
export function rowsOf(table: readonly Row[], judged: (row: Row) => Judged): void {
  it.each(table.map((row) => [`${row.given.replaceAll("\n", " ")} on ${row.on}`, row] as const))("%s", (_, row) => {
    const found = deliveryOf(judged(row));
    expect({
      gives: sign(found),
      loses: names(found.losesWhen),
      duplicates: names(found.duplicatesWhen),
      reorders: names(found.reordersWhen),
      assumes: names(found.assumes),
    }).toEqual({
      gives: row.gives,
      loses: row.loses,
      duplicates: row.duplicates,
      reorders: row.reorders ?? "-",
      assumes: row.assumes,
    });
  });
}

/** The line that every file has. */
export const start = "bootstrap.servers=k:9092\n";

/** A line with the answers in the order of the columns. */
export function row(
  given: string,
  on: string,
  gives: string,
  loses: string,
  duplicates: string,
  assumes: string,
  reorders = "-",
): Row {
  return { given, on, gives, loses, duplicates, reorders, assumes };
}

/** Lines `key=value`; `-` is not written. */
export function settings(given: Readonly<Record<string, string>>): string {
  return Object.entries(given)
    .filter(([, value]) => value !== "-")
    .map(([key, value]) => `${key}=${value}\n`)
    .join("");
}
