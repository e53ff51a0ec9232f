/** The assignors that a broker can load for the groups of the new protocol. */
import { type Lens, parseRange } from "../../../kafka/version.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import { say } from "../../../texts/text.ts";
import type { Report } from "../../rule.ts";
import { brokerInvalidValueTexts as texts } from "./texts.ts";

/** A short name that the release does not know, an assignor of clients, or a class of Kafka's that does not exist. */
export function* unknownAssignors(broker: EffectiveComponent, lens: Lens): Iterable<Report> {
  const short = lens.within("broker", shortNames) ? ["uniform", "range"] : [];
  const message = short.length > 0 ? texts().messages.assignor : texts().messages.assignorClass;
  yield* unknownIn(broker, "group.consumer.assignors", [...short, ...ofConsumers], message);
  if (lens.within("broker", looksAtShare))
    yield* unknownIn(broker, "group.share.assignors", ["simple", ofShare], texts().messages.shareAssignor);
}

function* unknownIn(
  broker: EffectiveComponent,
  key: string,
  known: readonly string[],
  message: NoAssignor,
): Iterable<Report> {
  const assignors = broker.written(key);
  if (!Array.isArray(assignors?.typed) || broker.spec(key) === undefined) return;
  // Classes of others may be there.
  const isOthers = (name: string): boolean => name.includes(".") && !name.startsWith("org.apache.kafka.");
  const wrong = assignors.typed.find((name) => name !== "" && !known.includes(name) && !isOthers(name));
  if (wrong === undefined) return;
  yield { at: assignors, message: say(message, { name: wrong }), advice: say(texts().fixes.write, { key }) };
}

type NoAssignor = ReturnType<typeof texts>["messages"]["assignor" | "assignorClass" | "shareAssignor"];

const assignor = "org.apache.kafka.coordinator.group.assignor.";
const ofConsumers = [`${assignor}UniformAssignor`, `${assignor}RangeAssignor`];
const ofShare = `${assignor}SimpleAssignor`;
const shortNames = parseRange(">=4.0");
const looksAtShare = parseRange(">=4.1");
