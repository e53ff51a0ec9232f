/** The fixes that rules offer, with titles that name the consequence. */
import type { EffectiveComponent } from "../../model/effective.ts";
import { mask } from "../../model/secret/shapes.ts";
import { type WrittenSetting, writtenName } from "../../model/setting.ts";
import type { Entry } from "../../syntax/document.ts";
import { fixTitles } from "../../texts/fixes.ts";
import { type Message, say } from "../../texts/text.ts";
import type { Change, Fix, Safety } from "../rule.ts";

/** Gives a written setting another value. */
export function set(setting: WrittenSetting, value: string, safety: Safety): Fix {
  const shown = setting.secret === undefined ? value : mask;
  const title = say(fixTitles.set[safety], { key: writtenName(setting), value: shown });
  return fix(title, safety, [change.set(setting, value)]);
}

/** Takes a written setting out of the file. */
export function remove(setting: WrittenSetting, safety: Safety): Fix {
  return fix(say(fixTitles.remove[safety], { key: writtenName(setting) }), safety, [change.remove(setting)]);
}

/** Writes a setting that the file does not have, in the file's own spelling. */
export function insert(component: EffectiveComponent, key: string, value: string, safety: Safety): Fix {
  return fix(say(fixTitles.insert[safety], { key: component.component.spelling(key)?.at(-1) ?? key, value }), safety, [
    change.insert(component, key, value),
  ]);
}

/** Gives an entry another name; `path` is the new name as the file writes it, in steps. */
export function rename(entry: Entry, key: string, path: readonly string[], safety: Safety): Fix {
  return fix(say(fixTitles.rename[safety], { key }), safety, [{ kind: "rename", entry, to: path }]);
}

/** Several changes that only make sense together. */
export function fix(title: Message, safety: Safety, changes: readonly Change[]): Fix {
  return { title, safety, changes };
}

/** The changes by name, for fixes of several. */
export const change = {
  set: (setting: WrittenSetting, value: string): Change => ({ kind: "set", setting, value }),
  remove: (setting: Pick<WrittenSetting, "entry">): Change => ({ kind: "remove", setting }),
  insert: (component: EffectiveComponent, key: string, value: string): Change => ({
    kind: "insert",
    component,
    key,
    value,
  }),
  /** Sets the value where the setting is written, writes it where it is not. */
  put: (component: EffectiveComponent, key: string, value: string): Change => {
    const setting = component.written(key);
    return setting === undefined ? { kind: "insert", component, key, value } : { kind: "set", setting, value };
  },
} as const;
