/** The shape of what is told beside a setting's meaning: its past, who else decides about it, what people believe, what to watch. */
import type { Text } from "./text.ts";

/** What is often said about a setting, and what is so. */
export interface Belief {
  /** The values beside which it is believed; without them, beside any. */
  readonly at?: readonly string[];
  readonly belief: Text;
  readonly truth: Text;
}

/** Notes on one setting; its defaults since 2.0 are facts of the catalogue and not repeated. */
export interface SettingNotes {
  /** What changed between releases and is no default of the catalogue. */
  readonly history?: Text;
  /** Frameworks and clients that use another value, or do not ask. */
  readonly elsewhere?: Text;
  readonly beliefs?: readonly Belief[];
  /** The metrics that show the fault. */
  readonly watch?: Text;
}

/** Notes by name of the setting. */
export type NoteTable = Readonly<Record<string, SettingNotes>>;
