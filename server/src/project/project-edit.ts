/** Changes one decision in a project file and leaves everything else in it as it is, comments first of all. */
import { isCollection, isMap, parseDocument, stringify } from "yaml";

/** A place in the project file, and what shall stand there; `undefined` takes it out. */
export interface Decision {
  readonly path: readonly string[];
  readonly value: string | undefined;
}

/** The new text; `undefined` where the file cannot be read as YAML, which only a person can mend. */
export function decide(text: string, { path, value }: Decision): string | undefined {
  const document = parseDocument(text);
  if (document.errors.length > 0) return undefined;
  // A file of nothing but comments keeps them above what is new.
  if (document.contents === null) return value === undefined ? text : `${withLineEnd(text)}${nested(path, value)}`;
  if (!isMap(document.contents)) return undefined;
  const parent = path.slice(0, -1);
  if (value === undefined) {
    if (!document.hasIn(path)) return text;
    document.deleteIn(path);
    // An empty `versions:` says nothing.
    const left = parent.length === 0 ? undefined : document.getIn(parent);
    if (isCollection(left) && left.items.length === 0) document.deleteIn(parent);
    const written = document.toString(layout);
    return document.contents.items.length === 0 ? written.replace(/^\{\}\n/m, "") : written;
  }
  if (parent.length > 0 && !isMap(document.getIn(parent))) document.deleteIn(parent);
  document.setIn(path, value);
  return document.toString(layout);
}

const layout = { lineWidth: 0 } as const;

function nested(path: readonly string[], value: string): string {
  return stringify(
    path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value),
    layout,
  );
}

function withLineEnd(text: string): string {
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}
