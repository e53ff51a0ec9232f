/** Strimzi's KafkaMirrorMaker2: the worker that the operator makes of the target cluster, and one flow for each mirror. */
import { keyIn, type Resource, type ResourceParty } from "../kubernetes/resource.ts";
import { isReadIn } from "./operator.ts";

const common = { carrier: "strimzi", program: "java" } as const;

/** The settings of the target cluster, which the operator gives to the worker of all mirrors; `undefined` where the resource has none. */
function targetOf(resource: Resource): readonly string[] | undefined {
  if (resource.children("spec", "target").length > 0) return ["spec", "target"];
  const alias = resource.text("spec", "connectCluster");
  const element = resource
    .elements("spec", "clusters")
    .find((one) => alias !== undefined && resource.text("spec", "clusters", one, "alias") === alias);
  return element === undefined ? undefined : ["spec", "clusters", element];
}

/** The worker that runs the mirrors: KafkaMirrorMaker2Cluster of the operator makes it of the target cluster. */
export function mirrorWorkerOf(resource: Resource): readonly ResourceParty[] {
  const target = targetOf(resource);
  if (target === undefined || resource.children(...target, "config").length === 0) return [];
  return [
    {
      ...common,
      role: "connect-worker",
      name: resource.text("metadata", "name"),
      maps: [[...target, "config"]],
      named: [
        { key: "bootstrap.servers", path: [...target, "bootstrapServers"] },
        { key: "group.id", path: [...target, "groupId"] },
        { key: "config.storage.topic", path: [...target, "configStorageTopic"] },
        { key: "offset.storage.topic", path: [...target, "offsetStorageTopic"] },
        { key: "status.storage.topic", path: [...target, "statusStorageTopic"] },
      ],
      release: { axis: "clients", path: ["spec", "version"] },
      isRead: isReadIn("KafkaMirrorMaker2"),
    },
  ];
}

/** Where the addresses of a mirror's cluster stand: in the mirror itself, in the target of all, or in the list of clusters. */
function addressesOf(
  resource: Resource,
  mirror: readonly string[],
  side: "source" | "target",
  alias: string | undefined,
): NonNullable<ResourceParty["named"]> {
  const key = `${side}.cluster.bootstrap.servers`;
  const listed = resource
    .elements("spec", "clusters")
    .filter((element) => alias !== undefined && resource.text("spec", "clusters", element, "alias") === alias)
    .map((element) => ["spec", "clusters", element]);
  const places = [[...mirror, side], ...(side === "target" ? [["spec", "target"]] : []), ...listed];
  const found = places.find((place) => resource.at(...place, "bootstrapServers") !== undefined);
  return found === undefined ? [] : [{ key, path: [...found, "bootstrapServers"] }];
}

/** One flow for each mirror; its source, checkpoint and heartbeat connectors have maps of their own, and its worker's producer writes the copies. */
export function flowsOf(resource: Resource): readonly ResourceParty[] {
  const worker = targetOf(resource) ?? [];
  const ofProducer = resource
    .children(...worker, "config")
    .map(keyIn)
    .filter((key) => worker.length > 0 && key.startsWith("producer."))
    .map((key) => ({ key: `target.${key}`, path: [...worker, "config", key] }));
  return resource.elements("spec", "mirrors").flatMap((element): readonly ResourceParty[] => {
    const mirror = ["spec", "mirrors", element];
    const source = resource.text(...mirror, "sourceCluster") ?? resource.text(...mirror, "source", "alias");
    const target =
      resource.text(...mirror, "targetCluster") ??
      resource.text(...mirror, "target", "alias") ??
      resource.text("spec", "target", "alias");
    if (source === undefined) return [];
    return [
      {
        ...common,
        role: "mirror-maker",
        name: `${source}->${target ?? "?"}`,
        maps: ["sourceConnector", "checkpointConnector", "heartbeatConnector"].map((one) => [...mirror, one, "config"]),
        named: [
          { key: "topics", path: [...mirror, "topicsPattern"] },
          { key: "groups", path: [...mirror, "groupsPattern"] },
          ...addressesOf(resource, mirror, "source", source),
          ...addressesOf(resource, mirror, "target", target),
          ...ofProducer,
        ],
        release: { axis: "clients", path: ["spec", "version"] },
      },
    ];
  });
}
