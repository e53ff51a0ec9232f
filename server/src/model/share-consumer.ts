/** Consumers of share groups: the records they are given are acknowledged one by one, and no offset of theirs is committed. */
import type { EffectiveComponent } from "./effective.ts";

/** Settings that only a share consumer has. */
export const shareKeys = ["share.acknowledgement.mode", "share.acquire.mode"] as const;

/** True for a file that names one of them, whatever the release knows. */
export function isShareConsumer(consumer: EffectiveComponent): boolean {
  return shareKeys.some((key) => consumer.keys().includes(key));
}
