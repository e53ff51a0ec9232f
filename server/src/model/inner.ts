/** A client that another component builds inside, and what that component gives it. */
import type { Lens } from "../kafka/version.ts";
import type { EffectiveComponent } from "./effective.ts";
import type { WrittenSetting } from "./setting.ts";

/** One client inside; its settings bear the names under which they are written. */
export interface Inner {
  readonly role: "producer" | "consumer" | "admin";
  /** The prefixes under which it is given settings, the strongest first. */
  readonly prefixes: readonly string[];
  /** What is written and reaches it. */
  readonly find: (key: string) => WrittenSetting | undefined;
  /** What it is given where nothing is written. */
  readonly defaults: Readonly<Record<string, string>>;
  /** True where others may give it further settings: what is absent is unknown then. */
  readonly isOpen: boolean;
}

/** The clients inside of a component at the release under the lens. */
export type InnersOf = (whole: EffectiveComponent, lens: Lens) => readonly Inner[];
