/** Whether a Java producer sends with idempotence where the file does not say. */
import { idempotentByDefault, inFlightLimit } from "../producer.ts";
import { absent } from "../read-setting.ts";
import { type Computation, type GivenSettings, unknown } from "./computation.ts";

const key = "enable.idempotence";

/** A written value stays: a contradiction does not start, which is a finding of its own. */
export const idempotenceByDefault: Computation = (given) => {
  if (given.written(key) !== undefined) return undefined;
  const usual = given.inherent(key);
  // To the client, what its builder gives is as good as written.
  if (usual.origin === "framework-default") return undefined;
  const isIdempotent = sendsIdempotently(given);
  if (isIdempotent === undefined || usual.origin === "unknown") return unknown(key);
  return absent(key, usual.typed === isIdempotent ? "kafka-default" : "computed", isIdempotent);
};

/** A transactional.id switches it on; the newer default steps back for settings that rule it out. `undefined` where one of them is unknown. */
function sendsIdempotently({ written, inherent, lens }: GivenSettings): boolean | undefined {
  if (!lens.within("clients", idempotentByDefault)) return written("transactional.id") !== undefined;
  const acks = inherent("acks").typed;
  const retries = inherent("retries").typed;
  const inFlight = inherent("max.in.flight.requests.per.connection").typed;
  if (acks === undefined || retries === undefined || inFlight === undefined) return undefined;
  return acks === "all" && retries !== 0 && Number(inFlight) <= inFlightLimit;
}
