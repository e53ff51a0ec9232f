/** The assignors that a broker can load for the groups of the new protocol. */
import { type Lens, parseRange } from "../../../kafka/version.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import { say } from "../../../texts/text.ts";
import type { Report } from "../../rule.ts";
import { brokerInvalidValueTexts as texts } from "./texts.ts";

/** A short name that the release does not know, or an assignor of clients. */
export function* unknownAssignors(broker: EffectiveComponent, lens: Lens): Iterable<Report> {
  const assignors = broker.written("group.consumer.assignors");
  if (!Array.isArray(assignors?.typed) || broker.spec(assignors.key) === undefined) return;
  const short = lens.within("broker", shortNames) ? ["uniform", "range"] : [];
  const isWrong = (name: string): boolean =>
    name.includes(".") ? name.startsWith("org.apache.kafka.clients.") : !short.includes(name);
  const wrong = assignors.typed.find((name) => name !== "" && isWrong(name));
  if (wrong === undefined) return;
  yield {
    at: assignors,
    message: say(short.length > 0 ? texts().messages.assignor : texts().messages.assignorClass, { name: wrong }),
    advice: say(texts().fixes.write, { key: assignors.key }),
  };
}

const shortNames = parseRange(">=4.0");
