/** The verdict of a broker or topic: how many replicas may die before acknowledged records are lost, and before writes stop. */
import { type Lens, parseRange } from "../../kafka/version.ts";
import type { EffectiveComponent } from "../effective.ts";
import { logDirsOf } from "../log-dirs.ts";
import { keepsRecordsInObjectStore } from "../object-store.ts";
import type { Setting } from "../setting.ts";
import { because, type Ground, type ReplicaGuarantee } from "./ground.ts";

const minIsrKey = "min.insync.replicas";
const uncleanKey = "unclean.leader.election.enable";
/** KAFKA-12670: before, the KRaft controller never elects uncleanly. */
const uncleanInKRaft = parseRange(">=3.9");
/** Before, a minimum above the number of replicas refuses every write. */
const lowersMinIsr = parseRange(">=3.7");
/** KIP-966: clusters formatted with 4.1 take the minimum from the controllers. */
const minIsrOfCluster = parseRange(">=4.1");
const day = 86_400_000;

/** Judges what a broker gives to topics that set nothing themselves. */
export function ofBroker(broker: EffectiveComponent, lens: Lens): ReplicaGuarantee {
  if (keepsRecordsInObjectStore(broker.component)) return elsewhere;
  const roles = broker.written("process.roles");
  // A node that is broker alone leaves the defaults of new topics to the controllers.
  const isAlone = roles !== undefined && !roles.source.includes("controller");
  const own = (key: string): Setting | undefined => (isAlone ? broker.written(key) : broker.effective(key));
  const isClusters = isAlone && lens.within("broker", minIsrOfCluster);
  const unclean = broker.effective(uncleanKey);
  const isIgnored = roles !== undefined && !lens.within("broker", uncleanInKRaft);
  const replicas = {
    factor: number(own("default.replication.factor")),
    minIsr: number(isClusters ? broker.written(minIsrKey) : broker.effective(minIsrKey)),
    unclean: isIgnored ? false : boolean(unclean),
  };
  const agreed = isAlone || lens.within("broker", minIsrOfCluster) ? [because("assumesControllerAgrees")] : [];
  return judge(replicas, lens, [because("assumesDefaultTopics"), ...agreed], aroundBroker(broker));
}

/** Judges a topic; what its file leaves out is the broker's to say. */
export function ofTopic(topic: EffectiveComponent, lens: Lens): ReplicaGuarantee {
  const factor = topic.written("replication.factor") ?? topic.written("replication-factor");
  const minIsr = topic.written(minIsrKey);
  const unclean = topic.written(uncleanKey);
  const replicas = { factor: number(factor), minIsr: number(minIsr), unclean: boolean(unclean) };
  const decides = factor === undefined || minIsr === undefined || unclean === undefined;
  // An unset switch is off in every release; only a broker that was told otherwise turns it on.
  const known = unclean === undefined ? { ...replicas, unclean: false } : replicas;
  const around = [...short(number(topic.written("retention.ms"))), ...compacted(topic.written("cleanup.policy"))];
  return judge(known, lens, decides ? [because("assumesBrokerDecides")] : [], around);
}

/** Copies among brokers say nothing of records that lie in an object store. */
const elsewhere: ReplicaGuarantee = {
  toleratesForData: undefined,
  toleratesForWrites: undefined,
  assumes: [],
  losesWhen: [],
};

interface Replicas {
  readonly factor: number | undefined;
  readonly minIsr: number | undefined;
  readonly unclean: boolean | undefined;
}

function judge(
  { factor, minIsr, unclean }: Replicas,
  lens: Lens,
  assumptions: readonly Ground[],
  around: readonly Ground[],
): ReplicaGuarantee {
  const losesWhen: Ground[] = [];
  if (unclean === true) losesWhen.push(because("uncleanLoses"));
  if (factor === 1) losesWhen.push(because("oneReplicaLoses"));
  else if (minIsr === 1) losesWhen.push(because("minIsrOneLoses"));
  const assumes = [because("assumesAcksAll"), ...assumptions];
  if (factor !== undefined && minIsr !== undefined && minIsr > factor && !lens.within("broker", lowersMinIsr))
    assumes.push(because("assumesMinIsrLowered"));
  return {
    toleratesForData: forData(factor, minIsr, unclean),
    toleratesForWrites:
      factor === 1 ? 0 : factor === undefined || minIsr === undefined ? undefined : Math.max(factor - minIsr, 0),
    assumes,
    losesWhen: [...losesWhen, ...around],
  };
}

/** An acknowledged record is on as many replicas as the minimum demands; with unclean elections that says nothing. */
function forData(
  factor: number | undefined,
  minIsr: number | undefined,
  unclean: boolean | undefined,
): number | undefined {
  if (factor === 1 || minIsr === 1 || unclean === true) return 0;
  if (minIsr === undefined || unclean === undefined) return undefined;
  return Math.min(minIsr, factor ?? minIsr) - 1;
}

/** A custom resource says what its volumes are under its own names. */
function hasEphemeralStorage(broker: EffectiveComponent): boolean {
  return broker.keys().some((key) => isStorageType(key) && broker.written(key)?.source === "ephemeral");
}

/** True for the path of a kind of storage in Strimzi's resources: of a cluster, a volume, a node pool. */
export function isStorageType(key: string): boolean {
  return /^spec\.(kafka\.)?storage\.(.+\.)?type$/.test(key);
}

/** What else in a broker's file takes records or positions away. */
function aroundBroker(broker: EffectiveComponent): readonly Ground[] {
  const grounds: Ground[] = [];
  const path = logDirsOf(broker).typed;
  const temporary = String(path ?? "")
    .split(",")
    .map((one) => one.trim())
    .find((one) => /^\/tmp(\/|$)/.test(one));
  if (temporary !== undefined) grounds.push(because("temporaryFilesLose", { path: temporary }));
  if (hasEphemeralStorage(broker)) grounds.push(because("ephemeralStorageLoses"));
  if (broker.effective("offsets.topic.replication.factor").typed === 1) grounds.push(because("offsetsTopicLoses"));
  const acks = broker.written("offsets.commit.required.acks")?.typed;
  if (acks === 0 || acks === 1) grounds.push(because("offsetsAcksLose"));
  const logFactor = number(broker.effective("transaction.state.log.replication.factor")) ?? 3;
  const logMinIsr = number(broker.effective("transaction.state.log.min.isr")) ?? 2;
  if (logFactor < 3 || logMinIsr < 2) grounds.push(because("transactionLogLoses"));
  if (broker.written("auto.create.topics.enable")?.typed === true) grounds.push(because("autoCreateMisleads"));
  return [...grounds, ...short(retention(broker)), ...compacted(broker.written("log.cleanup.policy"))];
}

/** Of several units Kafka takes the finest. */
function retention(broker: EffectiveComponent): number | undefined {
  const units = [
    ["log.retention.ms", 1],
    ["log.retention.minutes", 60_000],
    ["log.retention.hours", 3_600_000],
  ] as const;
  for (const [key, milliseconds] of units) {
    const written = broker.written(key);
    if (written === undefined) continue;
    const value = number(written);
    return value === undefined ? undefined : value * milliseconds;
  }
  return undefined;
}

function short(milliseconds: number | undefined): readonly Ground[] {
  return milliseconds !== undefined && milliseconds >= 0 && milliseconds < day
    ? [because("retentionLoses", { milliseconds: String(milliseconds) })]
    : [];
}

function compacted(policy: Setting | undefined): readonly Ground[] {
  const { typed } = policy ?? {};
  const policies = Array.isArray(typed) ? typed : String(typed ?? "").split(",");
  return policies.some((one) => one.trim() === "compact") ? [because("compactionDrops")] : [];
}

/** A factor of -1 is the broker's to say. */
function number(setting: Setting | undefined): number | undefined {
  const value = Number(setting?.typed ?? Number.NaN);
  return Number.isNaN(value) || value < 1 ? undefined : value;
}

function boolean(setting: Setting | undefined): boolean | undefined {
  return typeof setting?.typed === "boolean" ? setting.typed : undefined;
}
