/** SPRING_APPLICATION_JSON: an object whose members are properties of Spring Boot. */
import type { Entry, Span } from "../../syntax/document.ts";
import { readJson } from "../../syntax/json/read.ts";
import type { Variable } from "./component.ts";

/**
 * Its members as variables under their dotted names. They can be read and not edited: another grammar is around them. Where that has
 * escaped the text, all of them stand at the whole value. A member that somebody fills in is not known.
 */
export function jsonVariables({ entry, given }: Variable): readonly Variable[] {
  const begin = entry.source.indexOf("{");
  const text = entry.source.slice(begin, entry.source.lastIndexOf("}") + 1);
  const isVerbatim = begin >= 0 && isJson(text);
  if (!isVerbatim && (given.value === undefined || !isJson(given.value))) return [];
  const at = entry.valueSpan.start + begin;
  const place = (span: Span): Span =>
    isVerbatim ? { start: span.start + at, end: span.end + at } : { ...entry.valueSpan };
  const parts = readJson(entry.uri, isVerbatim ? text : (given.value ?? ""));
  return parts.flatMap(({ entries }) =>
    entries.map((one): Variable => {
      const moved: Entry = {
        ...one,
        part: entry.part,
        path: one.path.map((step) => ({ ...step, span: place(step.span) })),
        keySpan: place(one.keySpan),
        valueSpan: place(one.valueSpan),
        span: place(one.span),
        viaAlias: true,
      };
      return {
        name: one.key,
        entry: moved,
        given: { value: one.value?.includes("$") === true ? undefined : one.value },
      };
    }),
  );
}

/** Boot refuses an object that is none, and so is nothing known of it. */
function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === "object";
  } catch {
    return false;
  }
}
