/** Fixes that several producer rules share; none leaves a producer that contradicts itself and does not start. */
import type { EffectiveComponent } from "../../../model/effective.ts";
import { inFlightLimit } from "../../../model/producer.ts";
import type { WrittenSetting } from "../../../model/setting.ts";
import { producerFixTitles as titles } from "../../../texts/producer-fixes.ts";
import { say } from "../../../texts/text.ts";
import type { Fix } from "../../rule.ts";
import { change, fix, insert, set } from "../fix.ts";

export const inFlightKey = "max.in.flight.requests.per.connection";

/** acks=all; a written enable.idempotence=false goes too, or the retries that acks=all brings could write records twice. */
export function acksAll(producer: EffectiveComponent, acks: WrittenSetting): Fix {
  const idempotence = producer.written("enable.idempotence");
  const inFlight = producer.effective(inFlightKey).typed;
  if (idempotence?.typed !== false || typeof inFlight !== "number") return set(acks, "all", "changes-performance");
  const both = [change.set(acks, "all"), change.remove(idempotence)];
  if (inFlight <= inFlightLimit) return fix(say(titles.allAndIdempotent), "changes-performance", both);
  const five = change.put(producer, inFlightKey, String(inFlightLimit));
  return fix(say(titles.allAndIdempotentAtMostFive), "changes-performance", [...both, five]);
}

/** enable.idempotence=true, with no more requests in flight than it admits; none where that number cannot be known. */
export function idempotent(producer: EffectiveComponent): readonly Fix[] {
  const key = "enable.idempotence";
  const idempotence = producer.written(key);
  const inFlight = producer.effective(inFlightKey).typed;
  if (typeof inFlight !== "number") return [];
  if (inFlight > inFlightLimit) {
    const changes = [change.put(producer, key, "true"), change.put(producer, inFlightKey, String(inFlightLimit))];
    return [fix(say(titles.idempotentAtMostFive), "changes-behaviour", changes)];
  }
  const safety = "changes-behaviour";
  return [idempotence === undefined ? insert(producer, key, "true", safety) : set(idempotence, "true", safety)];
}
