/** Ways of records: who writes to which topic, as it is declared or as its cluster would make it, and who reads it. */
import { agreed, type Cluster, type Known, sizeOf } from "./cluster.ts";
import type { System, TopicLink } from "./link.ts";
import type { Party, TopicUse } from "./party.ts";
import type { Proof } from "./proof.ts";

/** One thing that the topic of a client may be. */
export interface Target {
  /** Where it is declared. */
  readonly topic: Party;
  /** The cluster that it is on, where that is known. */
  readonly cluster: Cluster | undefined;
  readonly proofs: readonly Proof[];
}

/** A topic that a client uses by name, and everything that it may be; a claim about it has to hold in all of them. */
export interface Use extends TopicUse {
  readonly party: Party;
  readonly targets: readonly Target[];
}

/** The topics that a party writes to, as far as files name them. */
export function written(system: System, party: Party): readonly Use[] {
  return party.writes.map((use) => useOf(system, party, use));
}

/** The topics that a party reads, as far as files name them. */
export function read(system: System, party: Party): readonly Use[] {
  return party.reads.map((use) => useOf(system, party, use));
}

/** Why two clients that name one topic mean the same one; `undefined` where that is not proven. */
export function sameTopic(system: System, a: Use, b: Use): readonly Proof[] | undefined {
  if (a.topic !== b.topic) return undefined;
  const proofs = sameCluster(system, a.party, b.party);
  return proofs && [{ kind: "name", by: a.topic, at: { party: b.party, key: b.key } }, ...proofs];
}

/** Why two clients work with one cluster; `undefined` where that is not proven. */
export function sameCluster(system: System, a: Party, b: Party): readonly Proof[] | undefined {
  if (!system.sharesEnvironment(a, b)) return undefined;
  const ofA = system.clustersFor(a);
  const ofB = system.clustersFor(b);
  if (ofA.length > 0 || ofB.length > 0) {
    // Where several clusters are possible, both have to mean the same ones.
    const isSame = ofA.length === ofB.length && ofA.every(({ cluster }) => ofB.some((one) => one.cluster === cluster));
    return isSame ? ofA.flatMap(({ proofs }) => proofs) : undefined;
  }
  // To one application `localhost` is one host.
  const isOne = a.application === b.application;
  const by = a.reaches?.find((one) => (isOne || isUnique(one)) && b.reaches?.includes(one));
  return by === undefined ? undefined : [{ kind: "address", by, at: { party: b, key: "bootstrap.servers" } }];
}

/** A name with a domain means one host everywhere; `kafka` and `localhost` are another one in each project. */
function isUnique(address: string): boolean {
  return (
    /^[a-z0-9-]+(\.[a-z0-9-]+)+:\d+$/.test(address) && !/^[\d.]+:|\.(local|localhost|localdomain)(:|\.)/.test(address)
  );
}

function useOf(system: System, party: Party, use: TopicUse): Use {
  const targets = system.topicsNamed(use.topic, party).flatMap((link) => targetsOf(system, link));
  return { ...use, party, targets };
}

function targetsOf(system: System, { topic, proofs }: TopicLink): readonly Target[] {
  const clusters = system.clustersFor(topic);
  if (clusters.length === 0) return [{ topic, cluster: undefined, proofs }];
  return clusters.map((link) => ({ topic, cluster: link.cluster, proofs: [...proofs, ...link.proofs] }));
}

/** A topic's own setting, else the broker's of another name where it has one; `undefined` where nobody knows it. */
export function topicValue({ topic, cluster }: Pick<Target, "topic" | "cluster">, key: TopicKey): Known | undefined {
  if (topic.unsure.includes(key)) return undefined;
  const own = topic.facts[key];
  if (own !== undefined) return { ...own, at: { party: topic, key } };
  return cluster === undefined ? undefined : agreed(cluster, brokerKeys[key]);
}

/** What a topic has from its cluster where it says nothing itself. */
const brokerKeys = {
  "replication.factor": "default.replication.factor",
  "min.insync.replicas": "min.insync.replicas",
  "unclean.leader.election.enable": "unclean.leader.election.enable",
  "max.message.bytes": "message.max.bytes",
  "retention.ms": "log.retention.ms",
  "cleanup.policy": "log.cleanup.policy",
} as const;
export type TopicKey = keyof typeof brokerKeys;

/** The value as a number; `undefined` for anything else. */
export function count(known: Known | undefined): number | undefined {
  return typeof known?.value === "number" ? known.value : undefined;
}

/** True where more replicas are not possible: the files of the topic or the cluster have one node. */
export function isSingle({ topic, cluster }: Target): boolean {
  return cluster === undefined ? topic.development || topic.nodes === 1 : isSingleCluster(cluster);
}

/** A cluster of one node, or one for development. */
export function isSingleCluster(cluster: Cluster): boolean {
  return sizeOf(cluster) === 1 ? cluster.brokers.some(({ nodes, development }) => nodes === 1 || development) : false;
}
