/** What transactions and idempotence make of librdkafka's unwritten settings when a client is built. */
import type { Typed } from "../../kafka/value.ts";
import { inFlightLimit, unlimitedRetries } from "../producer.ts";
import type { Setting } from "../setting.ts";
import { type Computation, computed, type GivenSettings } from "./computation.ts";

/** Transactions switch it on. */
export const idempotence: Computation = where("enable.idempotence", true, isTransactional);
/** Idempotence bounds the requests in flight. */
export const inFlightOfIdempotence: Computation = where(
  "max.in.flight.requests.per.connection",
  inFlightLimit,
  isIdempotent,
);
/** It retries for ever. */
export const retriesOfIdempotence: Computation = where("retries", unlimitedRetries, isIdempotent);

function where(key: string, becomes: Typed, holds: (given: GivenSettings) => boolean): Computation {
  return (given) => (given.written(key) === undefined && holds(given) ? computed(key, becomes) : undefined);
}

function isTransactional({ written }: GivenSettings): boolean {
  return isSet(written("transactional.id"));
}

function isIdempotent(given: GivenSettings): boolean {
  return isTransactional(given) || given.written("enable.idempotence")?.typed === true;
}

/** An empty text is as good as none to librdkafka. */
export function isSet(setting: Setting | undefined): boolean {
  return setting !== undefined && setting.typed !== "";
}
