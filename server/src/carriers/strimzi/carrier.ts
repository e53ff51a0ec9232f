/** Strimzi's custom resources: clusters, topics, Connect, connectors, MirrorMaker and the bridge. */
import type { Assignment } from "../../model/component.ts";
import { type ConfigFile, entriesOf } from "../../syntax/document.ts";
import type { Carrier } from "../carrier.ts";
import { forms } from "../files.ts";
import { componentOf, countAt, type Resource, type ResourceParty, resourcesIn } from "../kubernetes/resource.ts";
import { connectorRole } from "../recognition/roles.ts";
import { flowsOf, mirrorWorkerOf } from "./mirrors.ts";
import { ignoredByOperator, isReadIn, writtenFor } from "./operator.ts";

export const strimzi: Carrier = {
  id: "strimzi",
  files: [forms.yaml, forms.helm],
  signs: { words: ["strimzi.io/"] },
  recognise: (file) => resourcesOf(file).length > 0,
  read: (files) => ({
    carrier: strimzi.id,
    components: files.flatMap((file) => {
      const resources = resourcesOf(file);
      return resources.flatMap((one) => partiesOf(one, resources).map((party) => componentOf(file, one, party)));
    }),
    unbound: files.flatMap((file) => resourcesOf(file).flatMap(ignoredByOperator)),
    files,
  }),
};

function resourcesOf(file: ConfigFile): readonly Resource[] {
  if (!entriesOf(file).some(({ key, value }) => key.endsWith("apiVersion") && value?.includes("strimzi.io/")))
    return [];
  return resourcesIn(file).filter(({ apiVersion }) => /^(kafka|core)\.strimzi\.io\//.test(apiVersion));
}

function partiesOf(resource: Resource, all: readonly Resource[]): readonly ResourceParty[] {
  const name = resource.text("metadata", "name");
  const common = { carrier: strimzi.id, program: "java", name } as const;
  const label = resource.text("metadata", "labels", "strimzi.io/cluster");
  switch (resource.kind) {
    case "Kafka":
      return [
        {
          ...common,
          role: "broker",
          maps: [["spec", "kafka", "config"]],
          named: [{ key: "metadata.version", path: ["spec", "kafka", "metadataVersion"] }],
          release: { axis: "broker", path: ["spec", "kafka", "version"] },
          ...nodesOf(resource, all),
          ...(name === undefined ? {} : { ties: { cluster: name, hosts: servicesOf(name) } }),
          others: storageOf(resource, all),
          operators: ["log.dirs", "log.dir", "listeners", "advertised.listeners", "node.id", "process.roles"],
          defaults: writtenFor(resource),
          isRead: isReadIn("Kafka"),
        },
      ];
    case "KafkaTopic":
      return [
        {
          ...common,
          name: resource.text("spec", "topicName") ?? name,
          role: "topic",
          maps: [["spec", "config"]],
          ...clusterOf(resource, all),
          ...(label === undefined ? {} : { ties: { cluster: label, hosts: servicesOf(label) } }),
          named: [
            { key: "replication.factor", path: ["spec", "replicas"] },
            { key: "partitions", path: ["spec", "partitions"] },
          ],
        },
      ];
    case "KafkaConnect":
      return [
        {
          ...common,
          role: "connect-worker",
          ...(name === undefined ? {} : { ties: { worker: name } }),
          maps: [["spec", "config"]],
          isRead: isReadIn("KafkaConnect"),
          named: [
            { key: "bootstrap.servers", path: ["spec", "bootstrapServers"] },
            { key: "group.id", path: ["spec", "groupId"] },
            { key: "config.storage.topic", path: ["spec", "configStorageTopic"] },
            { key: "offset.storage.topic", path: ["spec", "offsetStorageTopic"] },
            { key: "status.storage.topic", path: ["spec", "statusStorageTopic"] },
          ],
          release: { axis: "clients", path: ["spec", "version"] },
        },
      ];
    case "KafkaConnector":
      return [
        {
          ...common,
          role: connectorRole(valuesOf(resource)),
          ...(label === undefined ? {} : { ties: { worker: label } }),
          maps: [["spec", "config"]],
          named: [
            { key: "connector.class", path: ["spec", "class"] },
            { key: "tasks.max", path: ["spec", "tasksMax"] },
          ],
        },
      ];
    case "KafkaMirrorMaker2":
      return [...mirrorWorkerOf(resource), ...flowsOf(resource)];
    case "KafkaBridge":
      return (
        bridgeRoles
          .filter((role) => resource.children("spec", role, "config").length > 0)
          // Whoever asks the bridge for a client may give it settings of its own.
          .map((role) => ({
            ...common,
            role,
            maps: [["spec", role, "config"]],
            named: [{ key: "bootstrap.servers", path: ["spec", "bootstrapServers"] }],
            partial: true,
          }))
      );
    default:
      return [];
  }
}

/** The services that the operator makes for a cluster. */
function servicesOf(cluster: string): readonly string[] {
  return [`${cluster}-kafka-bootstrap`, `${cluster}-kafka-brokers`];
}

const bridgeRoles = ["producer", "consumer"] as const;

/** The kinds of storage, under the resource's own names: of the cluster, of its volumes, and of its node pools of brokers. */
function storageOf(resource: Resource, all: readonly Resource[]): readonly Assignment[] {
  const of = (one: Resource, ...path: readonly string[]): readonly Assignment[] => {
    const volumes = one.elements(...path, "volumes").map((element) => [...path, "volumes", element]);
    return [path, ...volumes].flatMap((each) => {
      const entry = one.at(...each, "type");
      return entry === undefined ? [] : [{ key: `${each.join(".")}.type`, given: { value: entry.value }, entry }];
    });
  };
  return [
    ...of(resource, "spec", "kafka", "storage"),
    ...poolsOf(resource, all).flatMap((pool) => of(pool, "spec", "storage")),
  ];
}

/** The node pools of a cluster that have brokers. */
function poolsOf(resource: Resource, all: readonly Resource[]): readonly Resource[] {
  return all.filter(
    (one) =>
      one.kind === "KafkaNodePool" &&
      one.text("metadata", "labels", "strimzi.io/cluster") === resource.text("metadata", "name") &&
      one.elements("spec", "roles").some((element) => one.text("spec", "roles", element) === "broker"),
  );
}

/** Brokers: the replicas of the resource, or of its node pools in the same file. */
function nodesOf(resource: Resource, all: readonly Resource[]): { readonly nodes?: number } {
  const own = countAt(resource, "spec", "kafka", "replicas");
  if (own !== undefined) return { nodes: own };
  const pools = poolsOf(resource, all);
  const counts = pools.map((pool) => countAt(pool, "spec", "replicas"));
  if (pools.length === 0 || counts.includes(undefined)) return {};
  return { nodes: counts.reduce<number>((sum, count) => sum + (count ?? 0), 0) };
}

/** A topic has as many nodes to lie on as its cluster of the same file. */
function clusterOf(topic: Resource, all: readonly Resource[]): { readonly nodes?: number } {
  const label = topic.text("metadata", "labels", "strimzi.io/cluster");
  const cluster = all.find((one) => one.kind === "Kafka" && one.text("metadata", "name") === label);
  return cluster === undefined ? {} : nodesOf(cluster, all);
}

function valuesOf(resource: Resource): ReadonlyMap<string, string> {
  const config = resource.children("spec", "config");
  return new Map([
    ...config.map((entry) => [entry.path.at(-1)?.name ?? "", entry.value ?? ""] as const),
    ["connector.class", resource.text("spec", "class") ?? ""] as const,
  ]);
}
