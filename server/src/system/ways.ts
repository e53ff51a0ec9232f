/** Every topic that can be followed: how it is declared, who writes to it, who reads it. */
import { inTextOrder } from "../syntax/address.ts";
import type { Known } from "./cluster.ts";
import type { System } from "./link.ts";
import type { Party } from "./party.ts";
import { read, sameTopic, type Target, topicValue, type Use, written } from "./paths.ts";
import { type Made, madeAtFirstUse } from "./undeclared.ts";

/** One topic with everybody who is known to use it. */
export interface Way {
  readonly topic: string;
  /** Empty where no file declares it. */
  readonly declarations: readonly Party[];
  readonly writers: readonly Use[];
  readonly readers: readonly Use[];
  /** True where no file declares it, and its cluster makes it at the first use. */
  readonly isMade: boolean;
  /** What all declarations agree on; without any, what the cluster gives to a topic that it makes. */
  readonly copies: Known | undefined;
  readonly minimum: Known | undefined;
}

/** The ways of a system, by the name of the topic. Names alone do not make one way: each use is linked by a declaration or a cluster. */
export function waysOf(system: System): readonly Way[] {
  const writers = system.parties.flatMap((party) => written(system, party));
  const readers = system.parties.flatMap((party) => read(system, party));
  const names = new Set([
    ...[...writers, ...readers].map(({ topic }) => topic),
    ...system.parties.flatMap(({ role, name }) => (role === "topic" && name !== undefined ? [name] : [])),
  ]);
  return [...names].sort(inTextOrder).flatMap((name) => {
    const uses = [...writers, ...readers].filter(({ topic }) => topic === name);
    const declared = system.parties.filter((one) => one.role === "topic" && one.name === name);
    return groupsOf(system, declared, uses).map((group): Way => {
      const targets = group.declarations.flatMap((topic): readonly Pick<Target, "topic" | "cluster">[] => {
        const clusters = system.clustersFor(topic);
        return clusters.length === 0 ? [{ topic, cluster: undefined }] : clusters.map((link) => ({ ...link, topic }));
      });
      const made = group.declarations.length > 0 ? [] : madeFor(system, group.uses);
      return {
        topic: name,
        isMade: made.length > 0,
        declarations: group.declarations,
        writers: writers.filter((one) => group.uses.includes(one)),
        readers: readers.filter((one) => group.uses.includes(one)),
        copies: common([
          ...targets.map((one) => topicValue(one, "replication.factor")),
          ...made.map(({ copies }) => copies),
        ]),
        minimum: common([
          ...targets.map((one) => topicValue(one, "min.insync.replicas")),
          ...made.map(({ minimum }) => minimum),
        ]),
      };
    });
  });
}

/** None where one of its users may make it in another way. */
function madeFor(system: System, uses: readonly Use[]): readonly Made[] {
  const made = uses.map((use) => madeAtFirstUse(system, use));
  return made.every((one) => one.length > 0) ? made.flat() : [];
}

interface Group {
  readonly declarations: readonly Party[];
  readonly uses: readonly Use[];
}

/** Those that are linked, directly or through others. */
function groupsOf(system: System, declared: readonly Party[], uses: readonly Use[]): readonly Group[] {
  const groups: Group[] = declared.map((one) => ({ declarations: [one], uses: [] }));
  for (const use of uses) {
    const linked = groups.filter(
      (group) =>
        use.targets.some(({ topic }) => group.declarations.includes(topic)) ||
        group.uses.some((other) => other.party.id === use.party.id || sameTopic(system, other, use) !== undefined),
    );
    const rest = groups.filter((group) => !linked.includes(group));
    const joined: Group = {
      declarations: linked.flatMap(({ declarations }) => declarations),
      uses: [...linked.flatMap((group) => group.uses), use],
    };
    groups.splice(0, groups.length, ...rest, joined);
  }
  return groups;
}

/** The first where all are known and equal. */
function common(all: readonly (Known | undefined)[]): Known | undefined {
  const [first, ...others] = all;
  return others.every((one) => one?.value === first?.value) ? first : undefined;
}
