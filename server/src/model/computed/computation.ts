/** The frame of everything that a client computes: what a setting becomes that is not written. */

import type { Typed } from "../../kafka/value.ts";
import type { Lens } from "../../kafka/version.ts";
import { absent } from "../read-setting.ts";
import type { Setting } from "../setting.ts";

/** A component's settings without anything computed, at the release under the lens. */
export interface GivenSettings {
  /** What stands in a file. */
  written(key: string): Setting | undefined;
  /** Written, else the framework's default, else Kafka's. */
  inherent(key: string): Setting;
  readonly lens: Lens;
}

/** What the client makes of one setting; `undefined` where it stays what it is. */
export type Computation = (given: GivenSettings) => Setting | undefined;

/** A setting that the client gives this value. */
export function computed(key: string, typed: Typed): Setting {
  return absent(key, "computed", typed);
}

/** A setting of which nobody can tell what the client makes of it. */
export function unknown(key: string): Setting {
  return absent(key, "unknown", undefined);
}
