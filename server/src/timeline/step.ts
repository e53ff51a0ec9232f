/** One step in the story of how a message gets lost: who does what to whom. */
import type { Text } from "../texts/text.ts";

/** The parties of a story, in the order in which a picture sets them side by side. */
export const lanes = [
  "application",
  "producer",
  "connect",
  "leader",
  "follower",
  "broker",
  "disk",
  "consumer",
] as const;
export type Lane = (typeof lanes)[number];

/** A step; with `to` an arrow from `lane` to `to`, without it something that happens at `lane`. */
export interface Step {
  readonly lane: Lane;
  readonly to?: Lane;
  /** `failure` is the trigger, `lost`, `duplicate` and `reordered` what becomes of a record; nothing for an ordinary step. */
  readonly mark?: "failure" | "lost" | "duplicate" | "reordered";
  readonly text: Text;
}
