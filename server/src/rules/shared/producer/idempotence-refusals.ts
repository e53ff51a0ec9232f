/** What a producer cannot have beside the idempotence that it is asked for: it refuses to start. */
import type { EffectiveComponent } from "../../../model/effective.ts";
import { inFlightLimit } from "../../../model/producer.ts";
import type { WrittenSetting } from "../../../model/setting.ts";
import { say, type Text } from "../../../texts/text.ts";
import type { Report } from "../../rule.ts";
import { remove, set } from "../fix.ts";
import { inFlightKey } from "./fixes.ts";

/** One report for each such setting; `asking` is what asks for idempotence. */
export function* refusedBesideIdempotence(
  producer: EffectiveComponent,
  asking: WrittenSetting,
  messages: { readonly acks: Text; readonly retries: Text; readonly inFlight: Text },
): Iterable<Report> {
  const related = [asking];
  const acks = producer.written("acks");
  if (acks?.typed !== undefined && acks.typed !== "all") {
    const message = say(messages.acks, { acks: acks.source.trim() });
    yield { at: acks, related, message, fixes: [set(acks, "all", "changes-performance")] };
  }
  const retries = producer.written("retries");
  // Without the line, whoever asks for idempotence retries without limit, in every release.
  if (retries?.typed === 0) {
    yield { at: retries, related, message: say(messages.retries), fixes: [remove(retries, "changes-behaviour")] };
  }
  const inFlight = producer.written(inFlightKey);
  if (typeof inFlight?.typed === "number" && inFlight.typed > inFlightLimit) {
    const message = say(messages.inFlight, { count: String(inFlight.typed) });
    yield { at: inFlight, related, message, fixes: [set(inFlight, String(inFlightLimit), "changes-performance")] };
  }
}
