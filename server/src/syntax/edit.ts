/** Changes to a configuration file as text edits; no edit is given that would change anything besides what was asked for. */
import { type ConfigDocument, type Entry, entriesOf } from "./document.ts";
import { insertIntoProperties, removeFromProperties, renameInProperties, setInProperties } from "./edit-properties.ts";
import { type Insertion, insertIntoYaml } from "./edit-yaml-insert.ts";
import { removeFromYaml } from "./edit-yaml-remove.ts";
import { renameInYaml, setInYaml } from "./edit-yaml-scalar.ts";
import { parseProperties } from "./properties.ts";
import { parseSpringProperties } from "./spring-properties.ts";
import { applyEdits, type TextEdit } from "./text-edit.ts";
import { parseYaml } from "./yaml.ts";

/** Gives `entry` the value `value`, in the quotes and layout that it has where they can hold it. */
export function setValue(document: ConfigDocument, entry: Entry, value: string): readonly TextEdit[] {
  if (entry.viaAlias || entry.value === value) return [];
  const candidates =
    document.format === "yaml" ? setInYaml(document, entry, value) : [setInProperties(document, entry, value)];
  const wanted = entriesOf(document).map((each) => (each === entry ? { ...each, value } : each));
  return firstSound(document, candidates, contents(wanted));
}

/** Takes `entry` out, with its lines. */
export function removeEntry(document: ConfigDocument, entry: Entry): readonly TextEdit[] {
  return removeEntries(document, [entry]);
}

/** Takes several entries out at once, and in YAML the mappings and sequences that they leave empty. */
export function removeEntries(document: ConfigDocument, entries: readonly Entry[]): readonly TextEdit[] {
  if (entries.length === 0 || entries.some((entry) => entry.viaAlias)) return [];
  const gone = new Set(entries);
  const edits =
    document.format === "yaml" ? removeFromYaml(document, entries) : removeFromProperties(document, entries);
  const wanted = entriesOf(document).filter((entry) => !gone.has(entry));
  return firstSound(document, [edits], contents(wanted, withoutIndexes), withoutIndexes);
}

/** Calls `entry` by the full flattened key `newKey`; where it has to move, the segments say how its new path is written. */
export function renameKey(
  document: ConfigDocument,
  entry: Entry,
  newKey: string | readonly string[],
): readonly TextEdit[] {
  const segments = typeof newKey === "string" ? [newKey] : newKey;
  const key = document.format === "yaml" ? joinKey(segments) : segments.join(".");
  if (entry.viaAlias || key === entry.key) return [];
  const wanted = contents(entriesOf(document).map((each) => (each === entry ? { ...each, key } : each)));
  if (document.format === "properties") return firstSound(document, [renameInProperties(document, entry, key)], wanted);
  const inPlace = firstSound(document, renameInYaml(document, entry, key), wanted);
  return inPlace.length > 0 ? inPlace : move(document, entry, segments);
}

/**
 * Writes a new entry. `key` is the path in segments, which may contain dots. In .properties it stands on a line of its own
 * after `near`, else at the end; in YAML it becomes the last child of the deepest mapping of near's section that is there.
 */
export function insertEntry(
  document: ConfigDocument,
  key: readonly string[],
  value: string,
  near: Entry | undefined,
): readonly TextEdit[] {
  const section = near?.section ?? document.sections.length - 1;
  const before = entriesOf(document);
  const candidates: readonly Insertion[] =
    document.format === "yaml"
      ? insertIntoYaml(document, key, value, section)
      : [
          {
            edits: insertIntoProperties(document, key.join("."), value, near),
            key: key.join("."),
            replaces: undefined,
          },
        ];
  for (const { edits, key: flattened, replaces } of candidates) {
    const here = (entry: Entry) => entry.section === section && (entry.key === flattened || entry.key === replaces);
    if (before.some((entry) => here(entry) && entry.key === flattened && !entry.viaAlias)) continue;
    const kept = before.filter((entry) => !here(entry));
    const wanted = contents([...kept, { key: flattened, value, section }]);
    const sound = firstSound(document, [edits], wanted);
    if (sound.length > 0) return sound;
  }
  return [];
}

/** Removal and insertion as one edit, computed one after the other. */
function move(document: ConfigDocument, entry: Entry, segments: readonly string[]): readonly TextEdit[] {
  if (entry.value === undefined) return [];
  const removal = removeEntries(document, [entry]);
  if (removal.length === 0) return [];
  const between = parse(document, applyEdits(document.text, removal));
  const near =
    between.sections.length === document.sections.length ? between.sections[entry.section]?.entries[0] : undefined;
  const insertion = insertEntry(between, segments, entry.value, near);
  if (insertion.length === 0) return [];
  return [difference(document, applyEdits(between.text, insertion))];
}

/** The one edit that turns a document's text into `text`. */
function difference(document: ConfigDocument, text: string): TextEdit {
  const old = document.text;
  const shorter = Math.min(old.length, text.length);
  let start = 0;
  while (start < shorter && old[start] === text[start]) start++;
  let tail = 0;
  while (tail < shorter - start && old[old.length - 1 - tail] === text[text.length - 1 - tail]) tail++;
  return { uri: document.uri, span: { start, end: old.length - tail }, newText: text.slice(start, text.length - tail) };
}

function parse(document: ConfigDocument, text: string): ConfigDocument {
  if (document.format === "yaml") return parseYaml(document.uri, text);
  return (document.loader === "spring" ? parseSpringProperties : parseProperties)(document.uri, text);
}

/** The first edits that lead to exactly these contents and to no more problems than there were. */
function firstSound(
  document: ConfigDocument,
  candidates: readonly (readonly TextEdit[])[],
  wanted: string,
  name: (key: string) => string = (key) => key,
): readonly TextEdit[] {
  for (const edits of candidates) {
    if (edits.length === 0) continue;
    const result = parse(document, applyEdits(document.text, edits));
    const sound = result.problems.length <= document.problems.length;
    if (sound && contents(entriesOf(result), name) === wanted) return edits;
  }
  return [];
}

interface Content {
  readonly key: string;
  readonly value: string | undefined;
  readonly section: number;
}

/** What a list of entries says, whatever its order between keys; sections without an entry do not count. */
function contents(entries: readonly Content[], name: (key: string) => string = (key) => key): string {
  const sections = [...new Set(entries.map((entry) => entry.section))].sort((a, b) => a - b);
  const rank = new Map(sections.map((section, index) => [section, index]));
  const lines = entries.map(({ key, value, section }) => JSON.stringify([rank.get(section), name(key), value]));
  return lines.sort().join("\n");
}

/** The elements of a sequence move up when one of them goes. */
function withoutIndexes(key: string): string {
  return key.replace(/\[\d+\]/g, "[]");
}

function joinKey(segments: readonly string[]): string {
  return segments.reduce((key, name) => (key === "" || name.startsWith("[") ? key + name : `${key}.${name}`), "");
}
