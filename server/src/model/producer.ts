/** What Java's producer and librdkafka's alike hold true of idempotence. */
import { parseRange } from "../kafka/version.ts";
import type { Setting } from "./setting.ts";

/** Releases of Java's clients in which the default `enable.idempotence=true` takes effect: KIP-679 as repaired by KAFKA-13598 and KAFKA-13673. */
export const idempotentByDefault = parseRange(">=3.0.1 <3.1 || >=3.1.1");
/** More requests in flight than this rule idempotence out, since 1.0. */
export const inFlightLimit = 5;

/** What a client makes of unset retries once it is idempotent. */
export const unlimitedRetries = 2_147_483_647;

/** Whether the file itself asks for idempotence, by its switch or by a transactional.id; `undefined` where the switch is unknown. */
export function asksForIdempotence(
  idempotence: Setting | undefined,
  transactionalId: Setting | undefined,
): boolean | undefined {
  if (transactionalId !== undefined) return true;
  if (idempotence === undefined) return false;
  return typeof idempotence.typed === "boolean" ? idempotence.typed : undefined;
}
