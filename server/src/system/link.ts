/** Links the parties of a workspace: clients to clusters, topics to clusters, connectors to workers, each link with its proof. */
import { type Cluster, clustersNear, clustersOf } from "./cluster.ts";
import { areApart, mayMeet, type Standing, sharesEnvironment, standingOf } from "./environment.ts";
import type { Party } from "./party.ts";
import type { Proof } from "./proof.ts";

/** A cluster that a party may work with, and why. */
export interface ClusterLink {
  readonly cluster: Cluster;
  readonly proofs: readonly Proof[];
}

/** A declared topic that a party may mean, and why. */
export interface TopicLink {
  readonly topic: Party;
  readonly proofs: readonly Proof[];
}

/** All parties, and the questions that rules and pictures ask about them. Every answer is made once. */
export interface System {
  readonly parties: readonly Party[];
  readonly clusters: readonly Cluster[];
  /** The clusters with which a party may work: several where nothing decides, none where nothing is proven. */
  clustersFor(party: Party): readonly ClusterLink[];
  /** The declarations of a topic that a party may mean. */
  topicsNamed(name: string, party: Party): readonly TopicLink[];
  /** True where some file declares a topic of that name, or one of an unknown name, whoever may mean it. */
  isDeclared(name: string): boolean;
  /** The worker that runs a connector; several where nothing decides. */
  workersFor(connector: Party): readonly { readonly worker: Party; readonly proofs: readonly Proof[] }[];
  /** True for two that no word sets apart: neither a folder, nor a profile, nor a compose file. */
  sharesEnvironment(a: Party, b: Party): boolean;
  /** True for two of different projects: of their folders neither holds the other. */
  areApart(a: Party, b: Party): boolean;
}

/** Joins parties; `roots` are the addresses of the open folders. Pure: the same parties give the same links. */
export function systemOf(parties: readonly Party[], roots: readonly string[] = []): System {
  const standings = new Map(parties.map((party) => [party, standingOf(party, roots)]));
  const standing = (party: Party): Standing => standings.get(party) ?? standingOf(party, roots);
  const clusters = clustersOf(
    parties.filter(({ role }) => role === "broker"),
    standing,
  );
  const meet = (a: Party, b: Party): boolean => mayMeet(standing(a), standing(b));
  const near = clustersNear(clusters, standing);
  const workers = parties.filter(({ role }) => role === "connect-worker");
  const workersFor = remembered((connector: Party) => workersOf(connector, workers, meet));
  const clustersFor = remembered((party: Party): readonly ClusterLink[] => {
    if (party.role === "broker") return [];
    if (!party.role.startsWith("connect-s")) return clusterLinks(party, near(party));
    return workersFor(party).flatMap(({ worker, proofs }) =>
      clusterLinks(worker, near(worker)).map((link) => ({ ...link, proofs: [...proofs, ...link.proofs] })),
    );
  });
  const declared = parties.filter(({ role }) => role === "topic");
  const topics = groupedByName(declared);
  const isNameless = declared.some(({ name }) => name === undefined);
  return {
    parties,
    clusters,
    clustersFor,
    workersFor,
    isDeclared: (name) => isNameless || topics.has(name),
    areApart: (a, b) => areApart(standing(a), standing(b)),
    sharesEnvironment: (a, b) => sharesEnvironment(standing(a), standing(b)),
    topicsNamed: (name, party) =>
      (topics.get(name) ?? []).flatMap((topic): readonly TopicLink[] => {
        if (!meet(topic, party)) return [];
        const proof: Proof = { kind: "name", by: name, at: { party: topic } };
        const theirs = clustersFor(party);
        const its = clustersFor(topic);
        if (theirs.length === 0) return byAddress(party, topic, its.length > 0, proof);
        if (its.length === 0 && topic.cluster === undefined) return [{ topic, proofs: [proof] }];
        const common = theirs.find(({ cluster }) => its.some((one) => one.cluster === cluster));
        return common === undefined ? [] : [{ topic, proofs: [proof, ...common.proofs] }];
      }),
  };
}

/** A client whose cluster is not among the files: it must not have an address that is another cluster's. */
function byAddress(party: Party, topic: Party, hasCluster: boolean, name: Proof): readonly TopicLink[] {
  const { reaches } = party;
  if (reaches === undefined) return [{ topic, proofs: [name] }];
  if (topic.listens.length === 0) return hasCluster ? [] : [{ topic, proofs: [name] }];
  const by = reaches.find((address) => topic.listens.some((one) => isSameAddress(address, one)));
  return by === undefined ? [] : [{ topic, proofs: [name, { kind: "address", by, at: { party: topic } }] }];
}

/** By what the party itself says, else by there being one cluster only. */
function clusterLinks(party: Party, near: readonly Cluster[]): readonly ClusterLink[] {
  if (party.reaches !== undefined) {
    const { reaches } = party;
    const links = near.flatMap((cluster) => addressLink(reaches, cluster));
    const own = links.filter(({ cluster }) => cluster.brokers.some(({ uri }) => uri === party.uri));
    return own.length > 0 ? own : links;
  }
  if (party.cluster !== undefined) {
    const { cluster: by } = party;
    return near.flatMap((cluster): readonly ClusterLink[] => {
      const broker = cluster.brokers.find((one) => one.cluster === by);
      return broker === undefined ? [] : [{ cluster, proofs: [{ kind: "label", by, at: { party: broker } }] }];
    });
  }
  // Only what has no address of its own is found a cluster so.
  const [only, ...others] = near;
  const broker = only?.brokers[0];
  if (party.role !== "topic" || only === undefined || broker === undefined || others.length > 0) return [];
  return [{ cluster: only, proofs: [{ kind: "only", by: party.name ?? "", at: { party: broker } }] }];
}

function addressLink(reaches: readonly string[], cluster: Cluster): readonly ClusterLink[] {
  for (const party of cluster.brokers) {
    const by = reaches.find((address) => party.listens.some((one) => isSameAddress(address, one)));
    if (by !== undefined) return [{ cluster, proofs: [{ kind: "address", by, at: { party } }] }];
  }
  return [];
}

/** A service of Kubernetes has longer names too: `kafka`, `kafka.data`, `kafka.data.svc.cluster.local`. */
function isSameAddress(reached: string, listened: string): boolean {
  const [host, port] = split(reached);
  const [name, at] = split(listened);
  if (at !== "*" && at !== port) return false;
  if (host === name) return true;
  return (
    at === "*" && host.startsWith(`${name}.`) && /^\.[a-z0-9-]+(\.svc(\.[a-z0-9.-]+)?)?$/.test(host.slice(name.length))
  );
}

function split(address: string): readonly [host: string, port: string] {
  const colon = address.lastIndexOf(":");
  return [address.slice(0, colon), address.slice(colon + 1)];
}

/** By a label, else the only worker that may meet the connector. */
function workersOf(
  connector: Party,
  all: readonly Party[],
  meet: (a: Party, b: Party) => boolean,
): readonly { readonly worker: Party; readonly proofs: readonly Proof[] }[] {
  const workers = all.filter((one) => meet(one, connector));
  const { worker: by } = connector;
  if (by !== undefined) {
    const labelled = workers.filter((one) => one.worker === by);
    return labelled.map((worker) => ({ worker, proofs: [{ kind: "label", by, at: { party: worker } }] }));
  }
  const [only, ...others] = workers;
  if (only === undefined || others.length > 0) return [];
  return [{ worker: only, proofs: [{ kind: "only", by: connector.name ?? "", at: { party: only } }] }];
}

function groupedByName(parties: readonly Party[]): ReadonlyMap<string, readonly Party[]> {
  const groups = new Map<string, Party[]>();
  for (const party of parties) {
    const { name } = party;
    const group = name === undefined ? undefined : groups.get(name);
    if (group !== undefined) group.push(party);
    else if (name !== undefined) groups.set(name, [party]);
  }
  return groups;
}

function remembered<K, V>(ask: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = ask(key);
    known.set(key, value);
    return value;
  };
}
