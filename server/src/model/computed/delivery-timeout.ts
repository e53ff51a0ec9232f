/** How long a producer tries, where nobody wrote it: the default grows to what linger.ms and request.timeout.ms take together. */
import { type Computation, computed } from "./computation.ts";

/** In milliseconds; a written one that is shorter is refused. Read out of real producers since 2.1. */
export const deliveryTimeoutOfOthers: Computation = ({ inherent }) => {
  const usual = inherent(key);
  const [linger, request] = [inherent("linger.ms").typed, inherent("request.timeout.ms").typed];
  if (usual.origin !== "kafka-default" || typeof usual.typed !== "number") return undefined;
  if (typeof linger !== "number" || typeof request !== "number") return undefined;
  const least = Math.min(linger + request, longest);
  return least > usual.typed ? computed(key, least) : undefined;
};

const key = "delivery.timeout.ms";
/** Milliseconds are counted in 32 bits. */
const longest = 2_147_483_647;
