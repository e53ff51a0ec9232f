/** Whether the settings of a component are those under which a release is at fault. */
import type { Condition } from "../../../kafka/advisories.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import { absentIsUnknown } from "../../../model/program.ts";
import type { Setting, WrittenSetting } from "../../../model/setting.ts";

/** What is known of a condition; `undefined` where that cannot be known. */
export interface Held {
  readonly holds: boolean | undefined;
  /** The written setting that decides. */
  readonly by?: WrittenSetting;
}

/** Asks a condition of a component, at the release that its lens looks at. */
export function held(condition: Condition, component: EffectiveComponent): Held {
  const names = "key" in condition ? [condition.key] : condition.anyOf;
  const written = names.map((name) => component.written(name)).find((one) => one !== undefined);
  const by = written === undefined ? {} : { by: written };
  if ("written" in condition) {
    const isKnown = written !== undefined || !absentIsUnknown(component);
    return { holds: isKnown ? (written !== undefined) === condition.written : undefined, ...by };
  }
  return { holds: suits(condition, written ?? component.effective(names.at(-1) ?? "")), ...by };
}

function suits(condition: Exclude<Condition, { readonly written: boolean }>, { typed }: Setting): boolean | undefined {
  if (typed === undefined) return undefined;
  if ("is" in condition) return isSame(typed, condition.is);
  if ("startsWith" in condition)
    return typeof typed === "string" ? typed.toLowerCase().startsWith(condition.startsWith) : undefined;
  // What a client inside is given has no type of its own: it is a text, and a plain number is read as one.
  const number = typeof typed === "string" && /^\d{1,15}$/.test(typed) ? Number(typed) : typed;
  if (typeof number !== "number") return undefined;
  return "below" in condition ? number < condition.below : number >= condition.atLeast;
}

/** The names of choices are read in any case; a list is one value where it has no other. */
function isSame(typed: NonNullable<Setting["typed"]>, wanted: string | number | boolean): boolean {
  if (Array.isArray(typed)) return typed.length === 1 && typed[0] === wanted;
  // Settings of a framework and of clients inside are texts, whatever they mean.
  if (typeof typed === "string") return typed.toLowerCase() === String(wanted).toLowerCase();
  return typed === wanted;
}
