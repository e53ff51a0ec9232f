/** What idempotence that was asked for makes of unwritten acks and retries, on Java clients whose defaults are still 1 and 0. */
import type { Typed } from "../../kafka/value.ts";
import { asksForIdempotence, unlimitedRetries } from "../producer.ts";
import { type Computation, computed, unknown } from "./computation.ts";

export const acksOfIdempotence: Computation = raised("acks", "1", "all");
export const retriesOfIdempotence: Computation = raised("retries", 0, unlimitedRetries);

function raised(key: string, from: Typed, to: Typed): Computation {
  return ({ written, inherent }) => {
    if (written(key) !== undefined) return undefined;
    const { typed, origin } = inherent(key);
    // What a framework hands over counts as written to the client.
    if (typed !== from || origin === "framework-default") return undefined;
    const asked = asksForIdempotence(written("enable.idempotence"), written("transactional.id"));
    if (asked === undefined) return unknown(key);
    return asked ? computed(key, to) : undefined;
  };
}
