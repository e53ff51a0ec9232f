/** How a topic's old records go: by age and size, or because a newer record has the same key. */
import type { EffectiveComponent } from "../../../model/effective.ts";
import type { WrittenSetting } from "../../../model/setting.ts";
import { fileName } from "../../../syntax/address.ts";

/** The written cleanup.policy where it can be known: what the cluster does without one stands elsewhere. */
export function policiesOf(
  topic: EffectiveComponent,
): { readonly at: WrittenSetting; readonly compacts: boolean; readonly deletes: boolean } | undefined {
  const at = topic.written("cleanup.policy");
  if (at === undefined || !Array.isArray(at.typed)) return undefined;
  return { at, compacts: at.typed.includes("compact"), deletes: at.typed.includes("delete") };
}

/** True where the name of the file has one of these words. */
export function isNamedFor(topic: EffectiveComponent, words: RegExp): boolean {
  return fileName(topic.anchor.uri)
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .some((word) => words.test(word));
}
