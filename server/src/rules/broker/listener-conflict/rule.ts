/** Listeners of a broker that contradict each other: the broker does not start. */
import { settingDocs } from "../../../kafka/documentation.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import type { WrittenSetting } from "../../../model/setting.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type Report } from "../../rule.ts";
import { nodePart } from "../shared/cluster.ts";
import { controllersOf, type Listener, listenersOf, namesIn } from "../shared/listeners.ts";
import { controllerFaults } from "./controllers.ts";
import { protocolFaults } from "./protocol-map.ts";
import { brokerListenerConflictTexts as texts } from "./texts.ts";

const healthy =
  "broker.id=1\nzookeeper.connect=zk1:2181,zk2:2181,zk3:2181\nlog.dirs=/data\ndefault.replication.factor=3\nmin.insync.replicas=2\nlisteners=PLAINTEXT://0.0.0.0:9092\n";
export const brokerListenerConflict = defineRule({
  id: "broker-listener-conflict",
  category: "startup-failure",
  severity: "error",
  roles: ["broker"],
  settings: [
    "listeners",
    "advertised.listeners",
    "inter.broker.listener.name",
    "security.inter.broker.protocol",
    "listener.security.protocol.map",
    "controller.listener.names",
    "early.start.listeners",
  ],
  docs: {
    texts,
    examples: [
      {
        bad: `${healthy}advertised.listeners=SSL://kafka1:9093\n`,
        good: `${healthy}advertised.listeners=PLAINTEXT://kafka1:9092\n`,
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "KafkaConfig of 2.0.1 to 4.4.0: listeners, advertised listeners and the one between brokers in all combinations; of 3.3 to 4.4 the protocols of listeners and controllers, written and by default",
    },
    references: [
      { title: "Kafka: listeners", url: settingDocs("broker", "listeners") },
      { title: "KafkaConfig.validateValues, observed with kafka 2.0.1 to 4.4.0" },
    ],
  },
  *check(broker, { lens }) {
    const both = broker.written("inter.broker.listener.name");
    const protocol = broker.written("security.inter.broker.protocol");
    if (both?.typed !== undefined && protocol !== undefined)
      yield {
        at: both,
        related: [protocol],
        message: say(texts().messages.bothNames),
        advice: say(texts().fixes.oneName),
      };
    if (["advertised.host.name", "host.name", "port", "advertised.port"].some((key) => broker.written(key))) return;
    const setting = broker.written("listeners") ?? (nodePart(broker) === "zookeeper" ? (both ?? protocol) : undefined);
    const bound = broker.written("listeners") === undefined ? unwritten(broker) : listenersOf(broker, "listeners");
    if (bound !== undefined && bound !== "malformed") yield* strangersAtStart(broker, bound);
    if (setting === undefined || bound === undefined) return;
    yield* malformed(setting, bound);
    if (bound === "malformed") return;
    yield* protocolFaults(broker, setting, bound, lens);
    yield* controllerFaults(broker, setting, bound, lens);
    yield* between(broker, setting, bound);
  },
});

/** What a broker opens whose file does not say; `undefined` where something else, such as an image, says it. */
function unwritten(broker: EffectiveComponent): readonly Listener[] | undefined {
  return broker.effective("listeners").origin === "kafka-default" ? usual : undefined;
}

/** What a broker opens that is told nothing. */
const usual: readonly Listener[] = [{ name: "PLAINTEXT", host: "", port: 9092 }];

function* malformed(at: WrittenSetting, bound: readonly Listener[] | "malformed"): Iterable<Report> {
  const advice = say(texts().fixes.form);
  if (bound === "malformed") {
    yield { at, message: say(texts().messages.malformed, { key: at.key }), advice };
    return;
  }
  const names = bound.map(({ name }) => name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) yield { at, message: say(texts().messages.twice, { name: twice }), advice };
  // Newer releases share a port between the two families of addresses.
  const mixed = bound.some(({ host }) => host.includes(":"));
  const ports = mixed ? [] : bound.map(({ port }) => port).filter((port) => port !== 0);
  const port = ports.find((one, i) => ports.indexOf(one) !== i);
  if (port !== undefined && twice === undefined)
    yield { at, message: say(texts().messages.samePort, { port: String(port) }), advice };
}

/** What is advertised, and the listener that brokers use among themselves, have to be there. */
function* between(broker: EffectiveComponent, at: WrittenSetting, bound: readonly Listener[]): Iterable<Report> {
  const part = nodePart(broker);
  if (part === undefined || part === "controller") return;
  const controllers = controllersOf(broker);
  const written = broker.written("advertised.listeners");
  const given = listenersOf(broker, "advertised.listeners");
  if (given === "malformed" && written !== undefined)
    yield {
      at: written,
      message: say(texts().messages.malformed, { key: written.key }),
      advice: say(texts().fixes.form),
    };
  if (given === "malformed" || (written !== undefined && given === undefined)) return;
  const advertised = (given ?? bound).filter(({ name }) => !controllers.includes(name));
  const place = written ?? at;
  const list = bound.map(({ name }) => name).join(", ");
  const stray = advertised.find(({ name }) => !bound.some((one) => one.name === name));
  if (stray !== undefined)
    yield {
      at: place,
      related: [at],
      message: say(texts().messages.stray, { name: stray.name, list }),
      advice: say(texts().fixes.form),
    };
  if (advertised.some(({ host }) => host === "0.0.0.0"))
    yield { at: place, message: say(texts().messages.everywhere), advice: say(texts().fixes.address) };
  const inner = innerName(broker);
  if (stray === undefined && inner !== undefined && !advertised.some(({ name }) => name === inner))
    yield {
      at: broker.written("inter.broker.listener.name") ?? place,
      related: [at],
      message: say(texts().messages.inner, { name: inner, list: advertised.map(({ name }) => name).join(", ") }),
      advice: say(texts().fixes.inner),
    };
}

/** A name that is opened before all others has to be one that is opened at all. */
function* strangersAtStart(broker: EffectiveComponent, bound: readonly Listener[]): Iterable<Report> {
  const early = broker.written("early.start.listeners");
  if (early === undefined || broker.spec(early.key) === undefined) return;
  const controllers = namesIn(broker, "controller.listener.names");
  if (early.typed === undefined || (controllers === undefined && broker.written("controller.listener.names"))) return;
  const names = new Set([...bound.map(({ name }) => name), ...(controllers ?? [])]);
  const stranger = namesIn(broker, early.key)?.find((name) => !names.has(name));
  if (stranger === undefined) return;
  yield {
    at: early,
    message: say(texts().messages.early, { name: stranger, list: [...names].join(", ") }),
    advice: say(texts().fixes.early),
  };
}

function innerName(broker: EffectiveComponent): string | undefined {
  const named = broker.written("inter.broker.listener.name");
  if (named !== undefined) return namesIn(broker, named.key)?.[0]?.toUpperCase();
  const { typed } = broker.effective("security.inter.broker.protocol");
  return typeof typed === "string" ? typed.toUpperCase() : undefined;
}
