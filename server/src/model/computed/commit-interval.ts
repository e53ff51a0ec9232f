/** How often a Streams application commits, where nobody wrote it: under any kind of exactly-once every 100 ms. */
import { type Computation, computed } from "./computation.ts";

/** In milliseconds; read out of real applications of all releases since 1.1. */
export const commitIntervalOfGuarantee: Computation = ({ inherent }) => {
  const guarantee = inherent("processing.guarantee").typed;
  const isExactly = typeof guarantee === "string" && guarantee.startsWith("exactly_once");
  return isExactly && inherent(key).origin === "kafka-default" ? computed(key, exactlyOnceInterval) : undefined;
};

const key = "commit.interval.ms";
const exactlyOnceInterval = 100;
