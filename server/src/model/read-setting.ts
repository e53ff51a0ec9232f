/** One assignment, or the lack of one, as a release reads it. */
import type { Spec } from "../kafka/catalogue.ts";
import { isValid, readTyped, type Typed } from "../kafka/value.ts";
import type { Assignment, Origin } from "./component.ts";
import { isSecretName } from "./secret/names.ts";
import { mask, masked } from "./secret/shapes.ts";
import type { Setting, WrittenSetting } from "./setting.ts";

/** `reader` is the specification, `not-yet` for a setting that only other releases know, `undefined` for a name of no catalogue. */
export function settingOf(
  assignment: Assignment,
  reader: Spec | "not-yet" | undefined,
  origin: Origin,
  overrides: readonly Setting[],
): Setting {
  const { key, given, entry } = assignment;
  const spec = reader === "not-yet" ? undefined : reader;
  const value = reader === "not-yet" ? undefined : given.value;
  const read = value === undefined ? undefined : spec === undefined ? value.trim() : acceptedAs(spec, value);
  const source = given.value ?? entry?.source ?? "";
  const isSecretValue = given.secret === true || isSecretName(key, source);
  const typed = read === undefined ? undefined : canonical(spec?.name ?? key, read);
  return {
    key,
    typed: isSecretValue ? undefined : typed,
    source: isSecretValue ? mask : masked(source),
    ...(isSecretValue ? { secret: { typed } } : {}),
    invalid: value !== undefined && read === undefined,
    origin,
    ...(entry === undefined ? {} : { entry }),
    ...(given.defaulted === undefined ? {} : { defaulted: given.defaulted }),
    ...(given.renewed === undefined ? {} : { renewed: given.renewed }),
    overrides,
  };
}

/** The value that Kafka makes of a text; `undefined` where it refuses the text. */
export function acceptedAs({ type, valid }: Spec, value: string): Typed | undefined {
  const typed = readTyped(type, value);
  return typed !== undefined && isValid(typed, valid) ? typed : undefined;
}

/** Only what stands in a file can be pointed at. */
export function asWritten(setting: Setting): WrittenSetting | undefined {
  const { entry } = setting;
  return entry === undefined
    ? undefined
    : {
        ...setting,
        entry,
        place: {
          uri: entry.uri,
          span: entry.valueSpan.start === entry.valueSpan.end ? entry.keySpan : entry.valueSpan,
        },
      };
}

/** What holds where nothing is written. */
export function defaultOf(key: string, spec: Spec | undefined): Setting {
  if (spec === undefined) return absent(key, "unknown", undefined);
  if (spec.default === null || spec.default === undefined) return absent(key, "kafka-default", undefined);
  const typed = readTyped(spec.type, spec.default);
  const found = absent(key, "kafka-default", typed === undefined ? undefined : canonical(key, typed));
  return typeof typed === "number" ? { ...found, source: spec.default } : found;
}

/** A value that no file gives. */
export function absent(key: string, origin: Origin, typed: Typed | undefined): Setting {
  return { key, typed, source: typed === undefined ? "" : String(typed), invalid: false, origin, overrides: [] };
}

/** `-1` and `all` are one value; every rule compares with `all`, and with the others as text. */
function canonical(key: string, typed: Typed): Typed {
  if (key !== "acks") return typed;
  return String(typed) === "-1" ? "all" : String(typed);
}
