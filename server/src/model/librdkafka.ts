/** What librdkafka makes of its settings when a client is built: idempotence, and buffers that must hold each other. */
import type { LibrdkafkaRole, Role } from "./component.ts";
import { inFlightLimit, unlimitedRetries } from "./producer.ts";
import type { Setting } from "./setting.ts";

export function isLibrdkafka(role: Role): role is LibrdkafkaRole {
  return role.startsWith("librdkafka-");
}

type Read<T> = (key: string) => T;

/** What an unwritten setting becomes; `undefined` where it stays what it is by default. */
export function computedByLibrdkafka(
  key: string,
  written: Read<Setting | undefined>,
  inherent: Read<Setting>,
): boolean | number | undefined {
  return written(key) === undefined
    ? (ofIdempotence(key, written) ?? ofBuffers(key, written, (one) => Number(inherent(one).typed)))
    : undefined;
}

/** Transactions switch idempotence on, and that bounds the requests in flight and retries for ever. */
function ofIdempotence(key: string, written: Read<Setting | undefined>): boolean | number | undefined {
  const transactional = isSet(written("transactional.id"));
  if (key === "enable.idempotence") return transactional ? true : undefined;
  if (!transactional && written("enable.idempotence")?.typed !== true) return undefined;
  if (key === "max.in.flight.requests.per.connection") return inFlightLimit;
  return key === "retries" ? unlimitedRetries : undefined;
}

/** A fetch grows to the largest message, a response to the largest fetch. */
function ofBuffers(key: string, written: Read<Setting | undefined>, size: Read<number>): number | undefined {
  if (key !== "fetch.max.bytes" && key !== "receive.message.max.bytes") return undefined;
  const fetch =
    written("fetch.max.bytes") === undefined
      ? Math.max(size("fetch.max.bytes"), size("message.max.bytes"))
      : size("fetch.max.bytes");
  const needed = key === "fetch.max.bytes" ? fetch : fetch + responseOverhead;
  return needed > size(key) ? needed : undefined;
}

/** So much a response is larger than what was fetched. */
export const responseOverhead = 512;

/** An empty text is as good as none to librdkafka. */
export function isSet(setting: Setting | undefined): boolean {
  return setting !== undefined && setting.typed !== "";
}
