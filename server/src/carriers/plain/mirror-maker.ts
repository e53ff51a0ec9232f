/** MirrorMaker's file: one component for each flow from cluster to cluster, with what is written for it, its clusters, and all. */

import { catalogueOf } from "../../kafka/catalogue.ts";
import type { Assignment, Component, Layer, UnboundEntry } from "../../model/component.ts";
import { givenPlainly } from "../../model/placeholder.ts";
import type { ConfigFile, Entry } from "../../syntax/document.ts";

/** The flows that have a line of their own; none where the file names no clusters. */
export function flowComponents(document: ConfigFile, entries: readonly Entry[], carrier: string): Component[] {
  const aliases = clustersOf(entries);
  const leading = leadingOf(aliases);
  const common = entries.filter(({ key }) => !key.includes("->") && leading(key) === undefined && isCommon(key));
  return flowsIn(entries, aliases).flatMap(({ source, target }) => {
    const name = `${source}->${target}`;
    const own = below(`${name}.`, entries).filter(({ key }) => !workers.test(key));
    const [first] = own;
    if (source === target || first?.entry === undefined) return [];
    return [
      {
        id: `mirror-maker@${document.path}#${name}`,
        role: "mirror-maker",
        program: "java",
        name,
        carrier,
        anchor: { uri: document.uri, span: first.entry.keySpan },
        near: own.at(-1)?.entry,
        // The order of MirrorMakerConfig.connectorBaseConfig, the strongest first.
        layers: [
          layer(own),
          layer([...ofCluster("source", source, entries), ...ofCluster("target", target, entries)]),
          layer(common.map((entry) => assignment(entry.key, entry))),
          { origin: "framework-default", assignments: ownDefaults },
        ],
        partial: false,
        shared: false,
        spelling: (key) => [`${name}.${key}`],
      },
    ];
  });
}

/** Where they differ from those of the connectors and clients inside: a flow is off, and its consumer starts at the oldest record. */
const ownDefaults: readonly Assignment[] = [
  { key: "enabled", given: { value: "false" } },
  { key: "source.consumer.auto.offset.reset", given: { value: "earliest" } },
];

interface Flow {
  readonly source: string;
  readonly target: string;
}

/** The flows between clusters that have a line, in the order in which the file names the clusters. */
function flowsIn(entries: readonly Entry[], aliases: readonly string[]): readonly Flow[] {
  const leading = leadingOf(aliases);
  const rank = new Map(aliases.map((alias, index) => [alias, index]));
  const found = new Map<string, Flow>();
  for (const { key } of entries) {
    const arrow = key.indexOf("->");
    const source = key.slice(0, Math.max(0, arrow));
    const target = rank.has(source) ? leading(key.slice(arrow + "->".length)) : undefined;
    if (target !== undefined) found.set(`${source}->${target}`, { source, target });
  }
  const order = (alias: string): number => rank.get(alias) ?? 0;
  return [...found.values()].sort((a, b) => order(a.source) - order(b.source) || order(a.target) - order(b.target));
}

/** Tells the cluster that a key begins with, before a dot; of several the longest. */
function leadingOf(aliases: readonly string[]): (key: string) => string | undefined {
  const known = new Set(aliases);
  const longest = Math.max(0, ...aliases.map((alias) => alias.length));
  return (key) => {
    for (let dot = key.lastIndexOf(".", longest); dot > 0; dot = key.lastIndexOf(".", dot - 1)) {
      const alias = key.slice(0, dot);
      if (known.has(alias)) return alias;
    }
    return undefined;
  };
}

/** What a worker reads; a flow's own line gives it nothing. */
const workers = /^(offset|config|status)\.storage\./;

/** The lines for clients that name neither a cluster nor a flow. */
export function droppedLines(entries: readonly Entry[]): readonly UnboundEntry[] {
  const leading = leadingOf(clustersOf(entries));
  return entries
    .filter(({ key }) => !key.includes("->") && leading(key) === undefined && !isCommon(key))
    .map((entry) => ({ entry, canonical: entry.key, bound: [] }));
}

/** Of the lines without a prefix MirrorMaker drops those for clients: `consumer.…` has to name its cluster or its flow. */
function isCommon(key: string): boolean {
  if (catalogueOf("mirror-maker").periods(key).length > 0) return true;
  return !/^((source|target)\.)?(cluster|consumer|producer|admin)\./.test(key) && !key.includes("->");
}

/** `A.consumer.x` is `source.consumer.x` to a flow from A; what names no client is `source.cluster.x`. */
function ofCluster(side: "source" | "target", alias: string, entries: readonly Entry[]): readonly Assignment[] {
  return below(`${alias}.`, entries).map((one) => {
    const isClient = /^(consumer|producer|admin)/.test(one.key);
    return { ...one, key: `${side}.${isClient ? "" : "cluster."}${one.key}` };
  });
}

function below(prefix: string, entries: readonly Entry[]): readonly Assignment[] {
  return entries
    .filter(({ key }) => key.startsWith(prefix))
    .map((entry) => assignment(entry.key.slice(prefix.length), entry));
}

function assignment(key: string, entry: Entry): Assignment {
  return { key, given: givenPlainly(entry.value), entry };
}

function layer(assignments: readonly Assignment[]): Layer {
  return { origin: "written", assignments };
}

function clustersOf(entries: readonly Entry[]): readonly string[] {
  const written = entries.findLast(({ key }) => key === "clusters")?.value ?? "";
  return [...new Set(written.split(",").map((alias) => alias.trim()))].filter((alias) => alias !== "");
}
