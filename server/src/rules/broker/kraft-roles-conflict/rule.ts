/** A KRaft node whose id, quorum and listeners do not fit its process.roles: the node does not start. */
import { kafkaDocs } from "../../../kafka/documentation.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import type { WrittenSetting } from "../../../model/setting.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type Report } from "../../rule.ts";
import { nodePart } from "../shared/cluster.ts";
import { listenersOf, namesIn } from "../shared/listeners.ts";
import { brokerKraftRolesConflictTexts as texts } from "./texts.ts";

const voters = "controller.quorum.voters";
const controllerNames = "controller.listener.names";
const healthy =
  "process.roles=broker,controller\nnode.id=1\ncontroller.quorum.voters=1@kafka1:9093,2@kafka2:9093,3@kafka3:9093\ncontroller.listener.names=CONTROLLER\nlisteners=PLAINTEXT://kafka1:9092,CONTROLLER://kafka1:9093\nlog.dirs=/data\ndefault.replication.factor=3\nmin.insync.replicas=2\n";

export const brokerKraftRolesConflict = defineRule({
  id: "broker-kraft-roles-conflict",
  category: "startup-failure",
  severity: "error",
  roles: ["broker"],
  // 2.8 checks none of this when it reads its file, 3.0 not all.
  versions: { broker: ">=3.1" },
  settings: [
    "process.roles",
    "node.id",
    "broker.id",
    voters,
    "controller.quorum.bootstrap.servers",
    controllerNames,
    "listeners",
  ],
  docs: {
    texts,
    examples: [{ bad: healthy.replace("node.id=1", "node.id=4"), good: healthy, versions: { broker: "4.0" } }],
    evidence: {
      kind: "executed",
      where:
        "KafkaConfig of 3.1.0 to 4.4.0: roles, ids, voters and listeners in all combinations; 2.8.2 takes nearly all of them",
    },
    references: [
      { title: "Kafka: KRaft", url: kafkaDocs("operations/kraft/#configuration") },
      { title: "KafkaConfig.validateValues, observed with kafka 2.8.2 to 4.4.0" },
    ],
  },
  *check(broker) {
    const roles = broker.written("process.roles");
    const part = nodePart(broker);
    if (roles === undefined || part === undefined || part === "zookeeper") return;
    yield* identity(broker, part === "broker");
    yield* quorum(broker, roles);
    yield* listening(broker, part);
  },
});

function* identity(broker: EffectiveComponent, onlyBroker: boolean): Iterable<Report> {
  const id = broker.written("node.id");
  const old = broker.written("broker.id");
  const [number, former] = [numberOf(id), numberOf(old)];
  if (id !== undefined && old !== undefined && number !== undefined && former !== undefined && number !== former)
    yield {
      at: id,
      related: [old],
      message: say(texts().messages.ids, { id: String(number), old: String(former) }),
      advice: say(texts().fixes.ids),
    };
  yield* malformedVoters(broker);
  const own = id ?? old;
  const quorumVoters = broker.written(voters);
  const ids = namesIn(broker, voters)?.map((voter) => Number.parseInt(voter, 10));
  const voter = numberOf(own);
  if (own === undefined || voter === undefined || quorumVoters === undefined || ids === undefined || ids.length === 0)
    return;
  const among = ids.includes(voter);
  if (among !== onlyBroker) return;
  const args = { id: String(voter) };
  yield {
    at: own,
    related: [quorumVoters],
    message: onlyBroker ? say(texts().messages.brokerVotes, args) : say(texts().messages.noVoter, args),
    advice: say(texts().fixes.voters),
  };
}

function* malformedVoters(broker: EffectiveComponent): Iterable<Report> {
  const at = broker.written(voters);
  const voter = namesIn(broker, voters) && at?.source.split(",").find((one) => !isVoter(one.trim()));
  if (at !== undefined && voter !== undefined)
    yield {
      at,
      message: say(texts().messages.voterForm, { voter: voter.trim() || "," }),
      advice: say(texts().fixes.voterForm),
    };
}

/** As it is written: the releases that do not know these settings are not meant by whoever writes process.roles. */
function numberOf(setting: WrittenSetting | undefined): number | undefined {
  return setting !== undefined && /^\s*-?\d+\s*$/.test(setting.source) ? Number(setting.source) : undefined;
}

/** Only where the file is whole otherwise: the quorum may come from elsewhere. */
function* quorum(broker: EffectiveComponent, roles: WrittenSetting): Iterable<Report> {
  if (["node.id", "listeners", controllerNames].some((key) => broker.written(key) === undefined)) return;
  const bootstrap = broker.written("controller.quorum.bootstrap.servers");
  if (broker.written(voters) !== undefined || (bootstrap !== undefined && broker.spec(bootstrap.key) !== undefined))
    return;
  // Who writes what only newer releases read runs a newer release.
  const inPart = bootstrap === undefined ? "info" : "silent";
  yield { at: roles, inPart, message: say(texts().messages.noQuorum), advice: say(texts().fixes.quorum) };
}

function* listening(broker: EffectiveComponent, part: "broker" | "controller" | "combined"): Iterable<Report> {
  const setting = broker.written("listeners");
  const bound = listenersOf(broker, "listeners");
  const names = namesIn(broker, controllerNames);
  const naming = broker.written(controllerNames);
  if (!setting || !naming || bound === undefined || bound === "malformed" || names === undefined) return;
  const [first] = names;
  if (first === undefined) return;
  const controllers = names.map((name) => name.toUpperCase());
  const isBound = (name: string): boolean => bound.some((one) => one.name === name.toUpperCase());
  const foreign = bound.find(({ name }) => !controllers.includes(name));
  const report = { at: naming, related: [setting], advice: say(texts().fixes.listeners) };
  if (part === "broker") {
    const own = names.find(isBound);
    const map = namesIn(broker, "listener.security.protocol.map");
    const unmapped = map && controllers.find((name) => !map.some((pair) => pair.toUpperCase().startsWith(`${name}:`)));
    if (own !== undefined) yield { ...report, message: say(texts().messages.brokerListens, { name: own }) };
    else if (unmapped !== undefined) yield { ...report, message: say(texts().messages.unmapped, { name: unmapped }) };
    return;
  }
  const missing = names.find((name) => !isBound(name));
  if (missing !== undefined) yield { ...report, message: say(texts().messages.notBound, { name: missing }) };
  else if (part === "controller" && foreign !== undefined)
    yield { ...report, at: setting, message: say(texts().messages.notController, { name: foreign.name }) };
  else if (part === "combined" && foreign === undefined)
    yield { ...report, at: setting, message: say(texts().messages.onlyControllers) };
}

/** One number, one host, a port; an empty entry is none. */
function isVoter(text: string): boolean {
  const port = /^\d+@[^@]+:(\d+)$/.exec(text)?.[1];
  return port !== undefined && Number(port) <= 65_535;
}
