/** Brokers that are one cluster, and what holds in all of them. */
import { mayMeet, type Standing } from "./environment.ts";
import { type Fact, knownValue, type Party, type Pointer } from "./party.ts";

/** A cluster: the brokers whose files say that they belong together. */
export interface Cluster {
  readonly id: string;
  readonly brokers: readonly Party[];
}

/** A value, and where it is from. */
export interface Known {
  readonly value: Fact["value"];
  readonly written: boolean;
  readonly at: Pointer;
}

/** The clusters of all brokers; one whose quorum nobody knows is its own. A node that only controls is in none. */
export function clustersOf(brokers: readonly Party[], standing: (party: Party) => Standing): readonly Cluster[] {
  const groups = new Map<string, Party[]>();
  for (const party of brokers) {
    if (knownValue(party, "process.roles") === "controller") continue;
    const { project, environment = "", containers = "" } = standing(party);
    // What an operator is given is a whole cluster: another one of its name is of another namespace.
    const tie = party.cluster === undefined ? (quorumOf(party) ?? party.id) : party.id;
    const id = JSON.stringify([project, environment, containers, party.carrier, tie]);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [party]);
    else group.push(party);
  }
  return [...groups].map(([id, group]) => ({ id, brokers: group }));
}

/** What two nodes have in common only where they are of one cluster. */
function quorumOf(party: Party): string | undefined {
  const quorum =
    knownValue(party, "controller.quorum.voters") ??
    knownValue(party, "controller.quorum.bootstrap.servers") ??
    knownValue(party, "zookeeper.connect");
  return quorum === undefined ? undefined : String(quorum);
}

/** The value that all brokers of a cluster have; `undefined` where one has another, or nobody knows it. */
export function agreed({ brokers }: Cluster, key: string): Known | undefined {
  const [first, ...others] = brokers;
  const fact = first?.facts[key];
  if (first === undefined || fact === undefined) return undefined;
  if (others.some((one) => knownValue(one, key) !== fact.value)) return undefined;
  const writer = brokers.find((one) => one.facts[key]?.written === true) ?? first;
  return { ...fact, written: writer.facts[key]?.written === true, at: { party: writer, key } };
}

/** How many brokers it has, as far as files say. */
export function sizeOf({ brokers }: Cluster): number {
  return Math.max(brokers.length, ...brokers.map(({ nodes = 1 }) => nodes));
}

/** How many brokers it has at most; `undefined` where other files may have more of them. */
export function mostOf(cluster: Cluster): number | undefined {
  return cluster.brokers.every(({ nodes }) => nodes !== undefined) ? sizeOf(cluster) : undefined;
}

/** Finds the clusters of which some broker may meet a party, in their order: only those are asked whose folders hold its own, or lie in them. */
export function clustersNear(
  clusters: readonly Cluster[],
  standing: (party: Party) => Standing,
): (party: Party) => readonly Cluster[] {
  const at = new Map<string, Set<number>>();
  const below = new Map<string, Set<number>>();
  for (const [i, { brokers }] of clusters.entries()) {
    for (const project of new Set(brokers.map((one) => standing(one).project))) {
      add(at, project, i);
      for (const folder of foldersOf(project)) add(below, folder, i);
    }
  }
  return (party) => {
    const own = standing(party);
    const around = foldersOf(own.project).flatMap((folder) => [...(at.get(folder) ?? [])]);
    const found = new Set([...(below.get(own.project) ?? []), ...around]);
    return [...found]
      .sort((a, b) => a - b)
      .flatMap((i) => clusters[i] ?? [])
      .filter(({ brokers }) => brokers.some((one) => mayMeet(standing(one), own)));
  };
}

function add(map: Map<string, Set<number>>, key: string, value: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([value]));
  else known.add(value);
}

/** A folder and all above it, the root among them; each ends in a slash. */
function foldersOf(project: string): readonly string[] {
  const ends = [...project.matchAll(/\//g)].map(({ index }) => project.slice(0, index + 1));
  return [...new Set(["", ...ends, project])];
}
