/** What surrounds a report: whose component it is about, how strictly it is judged, and which releases may run it. */
import type { Axis, Versions } from "../kafka/version.ts";
import type { StrictnessByPlace } from "./preset.ts";

/**
 * Whether it is known who runs the component. Where it is not, only what is written counts, and never for much; where two programs
 * may run it, what loses records counts in full: neither saves them.
 */
export type Reader = "known" | "contested" | "unknown";

/** What surrounds a report. */
export interface Circumstances {
  readonly component: string;
  readonly development: boolean;
  readonly reader: Reader;
  readonly strictness: StrictnessByPlace;
  /** The releases that may run it. */
  readonly versions: Versions;
  /** Where those of a product were learnt. */
  readonly learnt: (axis: Axis) => Learnt;
}

/** Where a release was learnt, for people; `rebuilt` where a vendor built it, with repairs of its own. */
export interface Learnt {
  readonly from: string;
  /** The faults of it that are reported there. */
  readonly faults?: readonly string[];
  readonly rebuilt?: true;
}
