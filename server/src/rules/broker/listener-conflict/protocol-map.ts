/** Which security protocol each listener has: by a written map, or by the default one, which forgets the controllers beside a secure listener. */
import { hortonworksProtocol } from "../../../kafka/hortonworks.ts";
import { type Lens, parseRange } from "../../../kafka/version.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import type { WrittenSetting } from "../../../model/setting.ts";
import { say } from "../../../texts/text.ts";
import type { Report } from "../../rule.ts";
import { isGivenElsewhere, nodePart } from "../shared/cluster.ts";
import { type Listener, namesIn } from "../shared/listeners.ts";
import { brokerListenerConflictTexts as texts } from "./texts.ts";

const mapKey = "listener.security.protocol.map";
const controllersKey = "controller.listener.names";
const protocols = ["PLAINTEXT", "SSL", "SASL_PLAINTEXT", "SASL_SSL"];
/** One vendor's build has another, and nobody can tell that it is not this one. */
const possible = [...protocols, hortonworksProtocol];

/** A protocol that does not exist, or a listener without one. */
export function* protocolFaults(
  broker: EffectiveComponent,
  at: WrittenSetting,
  bound: readonly Listener[],
  lens: Lens,
): Iterable<Report> {
  const names = bound.map(({ name }) => name);
  const written = broker.written(mapKey);
  if (written === undefined) {
    if ([mapKey, controllersKey].some((key) => !broker.written(key) && isGivenElsewhere(broker, key))) return;
    yield* withoutMap(broker, at, names, lens);
    return;
  }
  const map = namesIn(broker, mapKey);
  if (map === undefined) return;
  const wrong = map.find(
    (pair) =>
      !possible.includes(
        pair
          .slice(pair.lastIndexOf(":") + 1)
          .trim()
          .toUpperCase(),
      ),
  );
  if (wrong !== undefined) {
    const advice = say(texts().fixes.protocol, { protocols: protocols.join(", ") });
    yield { at: written, message: say(texts().messages.protocol, { pair: wrong }), advice };
    return;
  }
  const unmapped = names.find((name) => !map.some((pair) => pair.split(":")[0]?.trim().toUpperCase() === name));
  if (unmapped !== undefined) yield { at, message: say(texts().messages.unmapped, { name: unmapped }), advice: add() };
}

/** The default map has the four protocols by name, and the controllers in plain text unless any listener bears the name of a secure one. */
function* withoutMap(
  broker: EffectiveComponent,
  at: WrittenSetting,
  names: readonly string[],
  lens: Lens,
): Iterable<Report> {
  const controllers = namesIn(broker, controllersKey);
  const part = nodePart(broker);
  if (part === undefined || (controllers === undefined && broker.written(controllersKey) !== undefined)) return;
  if (part !== "zookeeper" && !lens.within("broker", asked)) return;
  const own = part === "zookeeper" ? [] : (controllers ?? []);
  const secure = [...names, ...own].find((name) => name !== "PLAINTEXT" && protocols.includes(name.toUpperCase()));
  // Their names count as they are written, those of listeners in upper case.
  const known = [...possible, ...(secure === undefined ? own : [])];
  const needed = part === "broker" ? [...names, ...own] : names;
  const unmapped = needed.find((name) => !known.includes(name));
  if (unmapped === undefined) return;
  const forgotten = own.includes(unmapped) && secure !== undefined;
  yield {
    at,
    message: forgotten
      ? say(texts().messages.forgotten, { name: unmapped, secure })
      : say(texts().messages.unmapped, { name: unmapped }),
    advice: add(),
  };
}

function add() {
  return say(texts().fixes.map);
}

/** Of nodes on KRaft these were asked. */
const asked = parseRange(">=3.3");
