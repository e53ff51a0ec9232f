/** Whether a librdkafka consumer uses the group protocol of KIP-848, and since when that has settings of its own. */
import { parseRange } from "../../../kafka/version.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";

/** From here on the settings of the classic protocol are refused with the new one; before, the classic checks went on. */
export const classicOnly = parseRange(">=2.10");

export function usesNewProtocol(consumer: EffectiveComponent): boolean {
  return consumer.written("group.protocol")?.typed === "consumer";
}
