/** What librdkafka makes of idempotence and transactions when a producer is built. */
import type { LibrdkafkaRole, Role } from "./component.ts";
import { inFlightLimit, unlimitedRetries } from "./producer.ts";
import type { Setting } from "./setting.ts";

export function isLibrdkafka(role: Role): role is LibrdkafkaRole {
  return role.startsWith("librdkafka-");
}

/** What an unwritten setting becomes: transactions switch idempotence on, and that bounds the requests in flight and retries for ever. */
export function computedByLibrdkafka(
  key: string,
  written: (key: string) => Setting | undefined,
): boolean | number | undefined {
  if (written(key) !== undefined) return undefined;
  const transactional = isSet(written("transactional.id"));
  if (key === "enable.idempotence") return transactional ? true : undefined;
  if (!transactional && written("enable.idempotence")?.typed !== true) return undefined;
  if (key === "max.in.flight.requests.per.connection") return inFlightLimit;
  return key === "retries" ? unlimitedRetries : undefined;
}

/** An empty text is as good as none to librdkafka. */
export function isSet(setting: Setting | undefined): boolean {
  return setting !== undefined && setting.typed !== "";
}
