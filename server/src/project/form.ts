/** Forms: what may be written at a place of a YAML file, how it is read, and the JSON schema that says the same. */

import { type Document, isAlias, isMap, isScalar, isSeq, type Node } from "yaml";
import { nameIndex } from "../kafka/near-name.ts";
import { parsePin } from "../kafka/version.ts";
import { maskedArguments } from "../model/secret/shapes.ts";
import type { Span } from "../syntax/document.ts";
import { projectFileTexts as texts } from "../texts/project-file.ts";
import { type Message, say } from "../texts/text.ts";
import type { Problem } from "./problem.ts";

/** A written text and where it stands. */
export interface Written {
  readonly value: string;
  readonly span: Span;
}

/** A file while it is read. */
export interface Reading {
  readonly document: Document;
  readonly problems: Problem[];
}

/** What may stand at a place. */
export interface Form<T> {
  /** The value, or what of it can be read; an empty place has none. */
  read(node: Node, reading: Reading): T | undefined;
  /** Made only where somebody asks for it: a file is read without. */
  schema(): JsonSchema;
}

export type JsonSchema = Readonly<Record<string, unknown>>;

/** Any text; numbers and the like count as they are written. */
export const text: Form<Written> = {
  schema: () => ({ type: "string" }),
  read(node, reading) {
    if (isScalar(node)) return { value: node.source ?? String(node.value), span: spanOf(node) };
    return wrong(node, reading, say(texts.needsText));
  },
};

/** A release: 3.10 is ten, not one. */
export const version: Form<Written> = {
  schema: () => ({ type: ["string", "number"], pattern: String.raw`^v?\d{1,3}(\.\d{1,3}){0,2}([-+.]\w[\w.-]*)?$` }),
  read(node, reading) {
    const found = text.read(node, reading);
    if (found === undefined || parsePin(found.value) !== undefined) return found;
    return wrong(node, reading, say(texts.badVersion, { value: found.value }));
  },
};

/** One of a few names. */
export function oneOf<const T extends string>(names: readonly T[]): Form<T> {
  return {
    schema: () => ({ enum: names }),
    read(node, reading) {
      const found = text.read(node, reading);
      if (found === undefined) return undefined;
      const { value } = found;
      const near = nameIndex(names).nearest(value)?.name;
      return (
        names.find((name) => name === value) ??
        wrong(
          node,
          reading,
          near === undefined
            ? say(texts.unknownValue, { value, known: names.join(", ") })
            : say(texts.unknownValueNear, { value, near }),
        )
      );
    },
  };
}

export function listOf<T>(form: Form<T>): Form<readonly T[]> {
  return {
    schema: () => ({ type: "array", items: form.schema() }),
    read(node, reading) {
      if (!isSeq(node)) return wrong(node, reading, say(texts.needsList));
      return node.items.flatMap((item) => readAt(form, item, reading) ?? []);
    },
  };
}

/** The same form once more; the schema says so instead of repeating it. */
export function sameAs<T>(pointer: string, { read }: Form<T>): Form<T> {
  return { read, schema: () => ({ $ref: pointer }) };
}

/** Values of one kind by the names of rules; `rules` are their titles by id. */
export function byRule<T>(rules: ReadonlyMap<string, () => string>, form: Form<T>): Form<ReadonlyMap<string, T>> {
  const names = [...rules.keys()];
  return {
    schema: () => ({
      type: "object",
      additionalProperties: false,
      properties: Object.fromEntries([...rules].map(([id, title]) => [id, { description: title(), ...form.schema() }])),
    }),
    read(node, reading) {
      if (!isMap(node)) return wrong(node, reading, say(texts.needsMapping, { known: "producer-acks-zero" }));
      return new Map(
        knownPairs(node, reading, names, () => form, {
          unknown: (key) => say(texts.unknownRule, { key }),
          near: (key, near) => say(texts.unknownRuleNear, { key, near }),
        }),
      );
    },
  };
}

/** A key of a mapping: what it is for, and what stands there. */
export interface Field<T> {
  readonly description: string;
  readonly form: Form<T>;
}

type Fields = Readonly<Record<string, Field<unknown>>>;
type Values<F extends Fields> = { readonly [K in keyof F]?: F[K] extends Field<infer T> ? T : never };

/** A mapping of known keys. */
export function mapping<F extends Fields>(fields: F, required: readonly (keyof F & string)[] = []): Form<Values<F>> {
  const names = Object.keys(fields);
  return {
    schema: () => ({
      type: "object",
      additionalProperties: false,
      ...(required.length === 0 ? {} : { required }),
      properties: Object.fromEntries(
        Object.entries(fields).map(([name, { description, form }]) => [name, { description, ...form.schema() }]),
      ),
    }),
    read(node, reading) {
      const known = names.join(", ");
      if (!isMap(node)) return wrong(node, reading, say(texts.needsMapping, { known }));
      const pairs = knownPairs(node, reading, names, (name) => fields[name]?.form, {
        unknown: (key) => say(texts.unknownKey, { key, known }),
        near: (key, near) => say(texts.unknownKeyNear, { key, near }),
      });
      // Each field's own form has read what stands under its key.
      return Object.fromEntries(pairs) as Values<F>;
    },
  };
}

/** Notes a problem down; a secret that stands where none belongs is not said again. */
export function report(reading: Reading, span: Span, { text, args }: Message): void {
  reading.problems.push({ span, message: { text, args: maskedArguments(args) } });
}

export function spanOf(node: Node): Span {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}

/** Reads what stands at a place; nothing, where nothing does: a key that has been left open. */
export function readAt<T>(form: Form<T>, node: unknown, reading: Reading): T | undefined {
  const meant = isAlias(node) ? node.resolve(reading.document) : node;
  if (!(isScalar(meant) || isMap(meant) || isSeq(meant))) return undefined;
  return isScalar(meant) && meant.value === null ? undefined : form.read(meant, reading);
}

interface WrittenPair {
  readonly key: Written;
  readonly value: unknown;
}

function pairsOf(node: Node, reading: Reading): readonly WrittenPair[] {
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => {
    const read = readAt(text, key, reading);
    return read === undefined ? [] : [{ key: read, value }];
  });
}

/** What stands under the keys that are known; of every other it is told what it may have been meant to be. */
function knownPairs<T>(
  node: Node,
  reading: Reading,
  names: readonly string[],
  formOf: (name: string) => Form<T> | undefined,
  tell: { readonly unknown: (key: string) => Message; readonly near: (key: string, near: string) => Message },
): readonly (readonly [string, T])[] {
  return pairsOf(node, reading).flatMap(({ key: { value: key, span }, value }) => {
    const form = names.includes(key) ? formOf(key) : undefined;
    if (form !== undefined) {
      const found = readAt(form, value, reading);
      return found === undefined ? [] : [[key, found] as const];
    }
    const near = nameIndex(names).nearest(key)?.name;
    report(reading, span, near === undefined ? tell.unknown(key) : tell.near(key, near));
    return [];
  });
}

function wrong(node: Node, reading: Reading, message: Message): undefined {
  report(reading, spanOf(node), message);
  return undefined;
}
