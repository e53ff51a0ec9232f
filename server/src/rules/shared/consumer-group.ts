/** Whether a consumer is in a group. */
import type { EffectiveComponent } from "../../model/effective.ts";

/** True where the file names a group, or who builds the consumer gives it one. */
export function hasGroup(consumer: EffectiveComponent): boolean {
  return consumer.written("group.id") !== undefined || consumer.effective("group.id").origin === "framework-default";
}
