/** A setting as one release reads it in one view: its value, where it comes from, and what it overrides. */
import type { Typed } from "../kafka/value.ts";
import type { Entry, Place } from "../syntax/document.ts";
import type { Origin } from "./component.ts";
import type { Given } from "./placeholder.ts";
import { masked } from "./secret/shapes.ts";

/** A setting of a component as one release reads it in one view. */
export interface Setting {
  readonly key: string;
  /** The value as Kafka reads it; `undefined` where it cannot be known or is a secret, or Kafka refuses it. */
  readonly typed: Typed | undefined;
  /** The value for people, secrets masked. */
  readonly source: string;
  /** Set where the whole value is a secret, by its name or by what it was resolved through: it is shown as a mask alone. */
  readonly secret?: Secret;
  /** True where Kafka refuses the value. */
  readonly invalid: boolean;
  readonly origin: Origin;
  /** The written entry, for everything that is written. */
  readonly entry?: Entry;
  /** The placeholder whose written default counts here, as the file has it: for edits, and for nobody to see. */
  readonly defaulted?: string;
  /** Set where nobody knows the value because it is another one at each start. */
  readonly renewed?: NonNullable<Given["renewed"]>;
  /** What this value overrides, the strongest first. */
  readonly overrides: readonly Setting[];
}

/** For whoever has to look at a secret to judge it: nothing of it may be said. */
export interface Secret {
  /** The value as Kafka reads it; `undefined` where it cannot be known. */
  readonly typed: Typed | undefined;
}

/** A setting that stands in a file. */
export interface WrittenSetting extends Setting {
  readonly entry: Entry;
  readonly place: Place;
}

/** The value as Kafka reads it, in words; a number beyond what JavaScript holds exactly is told as it is written. */
export function shownValue({ typed, source }: Setting): string {
  if (typeof typed === "number" && Math.abs(typed) > Number.MAX_SAFE_INTEGER) return source.trim();
  return typeof typed === "number" || typeof typed === "boolean" ? String(typed) : masked(String(typed));
}

/** The name as its file has it: in YAML the last written step alone. */
export function writtenName(setting: WrittenSetting): string {
  return setting.entry.path.at(-1)?.name ?? setting.key;
}
