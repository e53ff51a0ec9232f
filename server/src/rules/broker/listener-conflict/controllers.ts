/** What a node may advertise of its controller's listener, by release. */
import { type Lens, parseRange } from "../../../kafka/version.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import type { WrittenSetting } from "../../../model/setting.ts";
import { say } from "../../../texts/text.ts";
import type { Report } from "../../rule.ts";
import { remove, set } from "../../shared/fix.ts";
import { nodePart } from "../shared/cluster.ts";
import { controllersOf, type Listener, listenersOf, namesIn } from "../shared/listeners.ts";
import { brokerListenerConflictTexts as texts } from "./texts.ts";

/** Up to 3.8 a controller's listener must not be advertised, nor anything by a controller alone; since then it may be, with a real address. */
export function* controllerFaults(
  broker: EffectiveComponent,
  listeners: WrittenSetting,
  bound: readonly Listener[],
  lens: Lens,
): Iterable<Report> {
  const part = nodePart(broker);
  if (part === undefined || part === "zookeeper") return;
  const written = broker.written("advertised.listeners");
  const given = written === undefined ? [] : listenersOf(broker, "advertised.listeners");
  if (given === undefined || given === "malformed") return;
  const controllers = controllersOf(broker);
  const isControllers = ({ name }: Listener): boolean => part === "controller" || controllers.includes(name);
  const shown = given.filter(isControllers);
  if (written !== undefined && shown.length > 0) {
    if (part === "controller" && lens.within("broker", silentControllers))
      yield { at: written, message: say(texts().messages.alone), fixes: [remove(written, "safe")] };
    else if (part !== "controller" && lens.within("broker", hidesControllers))
      yield hidden(broker, written, given, controllers);
    else if (lens.within("broker", controllersAdvertise) && shown.some(({ host }) => host === "0.0.0.0"))
      yield { at: written, message: say(texts().messages.everywhere), advice: say(texts().fixes.address) };
  }
  // Only this release advertises what its controller listens on.
  const open = bound.some((one) => isControllers(one) && one.host === "0.0.0.0");
  if (open && shown.length === 0 && part !== "broker" && lens.within("broker", advertisesAll))
    yield {
      at: listeners,
      inPart: "silent",
      message: say(texts().messages.everywhere),
      advice: say(texts().fixes.release),
    };
}

function hidden(
  broker: EffectiveComponent,
  written: WrittenSetting,
  given: readonly Listener[],
  controllers: readonly string[],
): Report {
  const [shown] = given.filter(({ name }) => controllers.includes(name));
  const rest = (namesIn(broker, written.key) ?? []).filter((_, i) => !controllers.includes(given[i]?.name ?? ""));
  return {
    at: written,
    message: say(texts().messages.controllers, { name: shown?.name ?? "" }),
    fixes: rest.length === 0 ? [] : [set(written, rest.join(","), "safe")],
  };
}

/** The releases in which only other brokers' files may name a controller's listener; since 3.9 the sample file advertises it. */
const hidesControllers = parseRange(">=3.1 <3.9");
const silentControllers = parseRange(">=3.3 <3.9");
const controllersAdvertise = parseRange(">=3.9");
const advertisesAll = parseRange(">=3.9.0 <3.9.1");
