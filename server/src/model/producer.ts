/** What a producer makes of acks, retries, in-flight requests and idempotence together when it is built. */
import { type Lens, parseRange } from "../kafka/version.ts";
import type { Setting } from "./setting.ts";

/** Releases in which the default `enable.idempotence=true` takes effect: KIP-679 as repaired by KAFKA-13598 and KAFKA-13673. */
export const idempotentByDefault = parseRange(">=3.0.1 <3.1 || >=3.1.1");
/** More requests in flight than this rule idempotence out, since 1.0. */
export const inFlightLimit = 5;

/** The settings that decide; each as written or by default. */
export interface IdempotenceInputs {
  readonly acks: Setting;
  readonly retries: Setting;
  readonly inFlight: Setting;
  readonly idempotence: Setting | undefined;
  readonly transactionalId: Setting | undefined;
}

/**
 * Whether the producer sends with idempotence: a written value is taken at its word (a contradiction does not start, which is
 * a finding of its own); a transactional.id switches it on; the default steps back for acks, retries or in-flight that rule it out.
 * `undefined` where one of the deciding values is unknown.
 */
export function effectiveIdempotence(inputs: IdempotenceInputs, lens: Lens): boolean | undefined {
  const { acks, retries, inFlight, idempotence, transactionalId } = inputs;
  if (idempotence !== undefined) return typeof idempotence.typed === "boolean" ? idempotence.typed : undefined;
  if (!lens.within("clients", idempotentByDefault)) return transactionalId !== undefined;
  if (acks.typed === undefined || retries.typed === undefined || inFlight.typed === undefined) return undefined;
  return acks.typed === "all" && retries.typed !== 0 && Number(inFlight.typed) <= inFlightLimit;
}

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
