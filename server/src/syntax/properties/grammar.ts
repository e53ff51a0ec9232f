/** .properties as a grammar: as java.util.Properties reads it. */
import type { Grammar } from "../grammar.ts";
import {
  insertIntoProperties,
  linesAround,
  removeFromProperties,
  renameInProperties,
  setInProperties,
} from "./edit.ts";
import { readProperties } from "./read.ts";

export const properties: Grammar = {
  read: readProperties,
  key: (segments) => segments.join("."),
  set: (read, entry, value) => [setInProperties(read, entry, value)],
  remove: (read, entries) => [removeFromProperties(read, entries)],
  rename: (read, entry, segments) => [renameInProperties(read, entry, segments.join("."))],
  insert: (read, segments, value, { near }) => {
    const key = segments.join(".");
    return [{ edits: insertIntoProperties(read, key, value, near), key, replaces: undefined }];
  },
  window: linesAround,
  comments: { mark: "#", endsLines: false },
  divider: undefined,
  duplicates: "last-counts",
};
