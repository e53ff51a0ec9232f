/** The number of a node: broker.id and node.id are two names of it, and what is written for one holds for the other. */
import { parseRange } from "../../kafka/version.ts";
import { type Computation, computed } from "./computation.ts";

/** KafkaConfig.populateSynonyms, since releases know both. */
export const nodeId: Computation = otherName("node.id", "broker.id");
export const brokerId: Computation = otherName("broker.id", "node.id");

function otherName(key: string, other: string): Computation {
  return ({ written, lens }) => {
    const typed = written(key) === undefined && lens.within("broker", known) ? written(other)?.typed : undefined;
    return typed === undefined ? undefined : computed(key, typed);
  };
}

const known = parseRange(">=3.0");
