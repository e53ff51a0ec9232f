/** JSON as a grammar; edits keep the layout by way of jsonc-parser. */
import { type JSONPath, modify } from "jsonc-parser";
import type { Entry } from "../document.ts";
import type { Grammar } from "../grammar.ts";
import { applyEdits, difference, type TextEdit } from "../text-edit.ts";
import { lineBreakOf } from "../text-lines.ts";
import { readJson } from "./read.ts";
import { jsonSlot } from "./slot.ts";

export const json: Grammar = {
  read: readJson,
  key: keyOf,
  set: (read, entry, value) => {
    const forms =
      /^["']/.test(entry.source) || entry.source === "" ? [JSON.stringify(value)] : [value, JSON.stringify(value)];
    return forms.map((newText) => [{ uri: read.uri, span: entry.valueSpan, newText }]);
  },
  remove: (read, entries) => {
    // One after the other, from the end: each leaves the paths of those before it as they are.
    const after = entries
      .toReversed()
      .reduce((text, entry) => changed(read.uri, text, pathOf(entry), undefined), read.text);
    return [[difference(read.uri, read.text, after)]];
  },
  rename: (read, entry, segments) => {
    const parent = entry.path.slice(0, -1).map(({ name }) => name);
    const name = segments.at(-1);
    const isHere = segments.length === entry.path.length && parent.every((one, index) => one === segments[index]);
    return name === undefined || !isHere
      ? []
      : [[{ uri: read.uri, span: entry.keySpan, newText: JSON.stringify(name) }]];
  },
  insert: (read, segments, value) => {
    const after = changed(read.uri, read.text, segments.map(stepOf), value);
    return [{ edits: [difference(read.uri, read.text, after)], key: keyOf(segments), replaces: undefined }];
  },
  slotAt: jsonSlot,
  comments: undefined,
  divider: undefined,
  duplicates: undefined,
};

function keyOf(segments: readonly string[]): string {
  return segments.reduce((key, name) => (key === "" || name.startsWith("[") ? key + name : `${key}.${name}`), "");
}

function changed(uri: string, text: string, path: JSONPath, value: string | undefined): string {
  const edits = modify(text, path, value, { formattingOptions: layoutOf(text) });
  return applyEdits(
    text,
    edits.map(
      ({ offset, length, content }): TextEdit => ({
        uri,
        span: { start: offset, end: offset + length },
        newText: content,
      }),
    ),
  );
}

function pathOf({ path }: Entry): JSONPath {
  return path.map(({ name }) => stepOf(name));
}

function stepOf(name: string): string | number {
  const index = /^\[(\d+)\]$/.exec(name)?.[1];
  return index === undefined ? name : Number(index);
}

/** The layout of the first line that is indented. */
function layoutOf(text: string): { readonly insertSpaces: boolean; readonly tabSize: number; readonly eol: string } {
  const indent = /^([ \t]+)\S/m.exec(text)?.[1] ?? "  ";
  return {
    insertSpaces: !indent.startsWith("\t"),
    tabSize: indent.startsWith("\t") ? 1 : indent.length,
    eol: lineBreakOf(text),
  };
}
