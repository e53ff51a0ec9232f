/** Whether a librdkafka producer asks for idempotence, and the fix that makes it do so. */

import { isSet } from "../../../model/computed/librdkafka-idempotence.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import { inFlightLimit } from "../../../model/producer.ts";
import { producerFixTitles as titles } from "../../../texts/producer-fixes.ts";
import { say } from "../../../texts/text.ts";
import type { Fix } from "../../rule.ts";
import { change, fix, insert, set } from "../../shared/fix.ts";
import { inFlightKey } from "../../shared/producer/fixes.ts";

/** By its switch, or by a transactional.id. */
export function asksForLibrdkafkaIdempotence(producer: EffectiveComponent): boolean {
  return producer.written("enable.idempotence")?.typed === true || isSet(producer.written("transactional.id"));
}

/** Unwritten requests in flight become 5 by themselves; only a written number is in the way. */
export function withIdempotence(producer: EffectiveComponent): Fix {
  const key = "enable.idempotence";
  const inFlight = producer.written(inFlightKey);
  if (inFlight !== undefined && Number(inFlight.typed) > inFlightLimit) {
    const changes = [change.put(producer, key, "true"), change.set(inFlight, String(inFlightLimit))];
    return fix(say(titles.idempotentAtMostFive), "changes-behaviour", changes);
  }
  const written = producer.written(key);
  const safety = "changes-behaviour";
  return written === undefined ? insert(producer, key, "true", safety) : set(written, "true", safety);
}
