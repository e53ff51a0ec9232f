/** The shape of what is said about a setting and its values. */
import type { Text } from "./text.ts";

/** A value, or a range of numbers (both ends inclusive), and what it means. */
export interface ValueText {
  /** As Kafka reads it; absent for a range. */
  readonly value?: string;
  readonly from?: number;
  readonly to?: number;
  /** For a range: the number that completion offers. */
  readonly offer?: string;
  readonly text: Text;
}

/** What one setting means. */
export interface SettingTexts {
  /** Whatever its value. */
  readonly about: Text;
  /** The safest for delivery first. */
  readonly values?: readonly ValueText[];
}

/** Texts by name of the setting. */
export type SettingTable = Readonly<Record<string, SettingTexts>>;
