/** Tells whether a file sets up a KafkaShareConsumer, which has no position to commit and none to begin at. */
import type { EffectiveComponent } from "../model/effective.ts";

/** Settings that only a share consumer takes. */
export const shareKeys = ["share.acknowledgement.mode", "share.acquire.mode"];

export function isShareConsumer(consumer: EffectiveComponent): boolean {
  return shareKeys.some((key) => consumer.written(key) !== undefined);
}
