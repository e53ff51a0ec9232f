/** The listener's ack mode, as Spring's relaxed binding of enumerations reads it. */
import { parseRange } from "../kafka/version.ts";
import type { Setting } from "./setting.ts";

export const ackModeKey = "spring.kafka.listener.ack-mode";

/** ContainerProperties.AckMode of spring-kafka. */
export const ackModes = ["RECORD", "BATCH", "TIME", "COUNT", "COUNT_TIME", "MANUAL", "MANUAL_IMMEDIATE"] as const;
export type AckMode = (typeof ackModes)[number];

/** The mode a setting names, in any case and with dashes or without; `undefined` where it names none or is unknown. */
export function readAckMode(setting: Setting | undefined): AckMode | undefined {
  if (typeof setting?.typed !== "string") return undefined;
  const letters = lettersOf(setting.typed);
  return ackModes.find((mode) => lettersOf(mode) === letters);
}

/** Since spring-kafka 2.3 (Boot 2.2) the container asks for no auto-commit where nobody wrote the setting. */
export const falseWhenUnset = parseRange(">=2.2");

function lettersOf(text: string): string {
  return text.replace(/[^A-Za-z0-9]/g, "").toLowerCase();
}
