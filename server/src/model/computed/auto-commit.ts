/** A Java consumer without a group commits nothing. */
import { parseRange } from "../../kafka/version.ts";
import { type Computation, computed } from "./computation.ts";

const key = "enable.auto.commit";
/** KIP-289: before, the group was the empty text. */
const groupRequired = parseRange(">=2.2");

export const autoCommitWithoutGroup: Computation = ({ written, inherent, lens }) => {
  if (written(key) !== undefined || written("group.id") !== undefined) return undefined;
  if (inherent(key).origin !== "kafka-default" || !lens.within("clients", groupRequired)) return undefined;
  return computed(key, false);
};
