/** Titles of fixes: what changes, and what that means for the running application. */

import type { Message } from "./text.ts";

/** By kind of change and safety; every title is a whole sentence of its own. */
export const fixTitles = {
  set: {
    safe: { en: "Set {key}={value} (safe)", "zh-cn": "设为 {key}={value}（安全）" },
    "changes-performance": { en: "Set {key}={value} (changes performance)", "zh-cn": "设为 {key}={value}（影响性能）" },
    "changes-behaviour": { en: "Set {key}={value} (changes behaviour)", "zh-cn": "设为 {key}={value}（改变行为）" },
  },
  remove: {
    safe: { en: "Remove {key} (safe)", "zh-cn": "删除 {key}（安全）" },
    "changes-performance": { en: "Remove {key} (changes performance)", "zh-cn": "删除 {key}（影响性能）" },
    "changes-behaviour": { en: "Remove {key} (changes behaviour)", "zh-cn": "删除 {key}（改变行为）" },
  },
  insert: {
    safe: { en: "Add {key}={value} (safe)", "zh-cn": "添加 {key}={value}（安全）" },
    "changes-performance": { en: "Add {key}={value} (changes performance)", "zh-cn": "添加 {key}={value}（影响性能）" },
    "changes-behaviour": { en: "Add {key}={value} (changes behaviour)", "zh-cn": "添加 {key}={value}（改变行为）" },
  },
  rename: {
    safe: { en: "Rename to {key} (safe)", "zh-cn": "改名为 {key}（安全）" },
    "changes-performance": { en: "Rename to {key} (changes performance)", "zh-cn": "改名为 {key}（影响性能）" },
    "changes-behaviour": { en: "Rename to {key} (changes behaviour)", "zh-cn": "改名为 {key}（改变行为）" },
  },
} as const;

/** What is said in place of a fix that would put a harmful line into force. */
export const inForce = {
  drop: {
    en: "Best remove the line: Kafka's default for {setting} loses and doubles less than what it asks for.",
    "zh-cn": "最好删除这一行：{setting} 的默认值比这里写的值更不容易丢失或重复消息。",
  },
  worse: {
    en: "Correct the value first: under its right name, what this line says would be worse ({rule}).",
    "zh-cn": "请先改正取值：改用正确的名称后，这一行会引起更严重的问题（{rule}）。",
  },
  manyAbove: {
    en: "Many lines of this file have findings. Mend those above first: then a fix is offered here too.",
    "zh-cn": "此文件中有问题的行很多。请先修正上面的行，之后这里也会提供修复。",
  },
  later: {
    en: "Rename it by hand, or mend the lines above first: then a fix is offered here too.",
    "zh-cn": "请手动改名，或先修正上面的行，之后这里也会提供修复。",
  },
} as const;

/** The title of a fix that was thought safe, where it may not be. */
export function unsure(title: Message): Message {
  const kind = Object.values(fixTitles).find(({ safe }) => safe === title.text);
  return kind === undefined ? title : { ...title, text: kind["changes-behaviour"] };
}
