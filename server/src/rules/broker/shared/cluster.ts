/** What a broker's own file tells about its cluster: whether there are further brokers, and which part this node plays. */
import type { EffectiveComponent } from "../../../model/effective.ts";

/** `several`: the file itself counts on further nodes; `remote`: it serves other hosts, more it does not say; `undefined`: no sign. */
export type ClusterSign = "several" | "remote" | undefined;

/** The strongest sign of a real cluster that stands in the file. */
export function clusterSign(broker: EffectiveComponent): ClusterSign {
  const copied = copies.some((key) => {
    const typed = broker.written(key)?.typed;
    return typeof typed === "number" && typed > 1;
  });
  if (copied || ensembles.some((key) => addressesOf(broker, key).length > 1)) return "several";
  const advertised = addressesOf(broker, "advertised.listeners");
  return advertised.length > 0 && !advertised.some((address) => ownHost.test(address)) ? "remote" : undefined;
}

/** True for a setting that the file leaves to an image, an operator or another file. */
export function isGivenElsewhere(broker: EffectiveComponent, key: string): boolean {
  return broker.partial || broker.assigned(key).some(({ entry }) => entry === undefined);
}

function isNamed(broker: EffectiveComponent, key: string): boolean {
  return broker.assigned(key).length > 0;
}

/**
 * The part a node plays: process.roles on KRaft, otherwise a broker of a ZooKeeper cluster; `undefined` where it cannot be read,
 * or where a file has a quorum and neither process.roles nor zookeeper.connect: no node starts with that, something else adds to it.
 */
export function nodePart(broker: EffectiveComponent): "broker" | "controller" | "combined" | "zookeeper" | undefined {
  const given = broker.effective("process.roles");
  if (given.source === "") {
    const isOfQuorum = quorum.some((key) => isNamed(broker, key)) && !isNamed(broker, "zookeeper.connect");
    return isOfQuorum ? undefined : "zookeeper";
  }
  const roles = given.source.split(",").map((role) => role.trim());
  if (roles.some((role) => role !== "broker" && role !== "controller")) return undefined;
  if (roles.includes("broker")) return roles.includes("controller") ? "combined" : "broker";
  return "controller";
}

const quorum = ["controller.quorum.voters", "controller.quorum.bootstrap.servers", "controller.listener.names"];

/** More than one copy asked for is more than one broker. */
const copies = [
  "default.replication.factor",
  "offsets.topic.replication.factor",
  "transaction.state.log.replication.factor",
  "min.insync.replicas",
];
const ensembles = ["controller.quorum.voters", "controller.quorum.bootstrap.servers", "zookeeper.connect"];
export const ownHost = /\/\/(localhost|127\.0\.0\.1|\[::1\]|0\.0\.0\.0)?(:|$)/i;

/** The addresses of a list; none where a tool has yet to fill it in. */
export function addressesOf(broker: EffectiveComponent, key: string): readonly string[] {
  const source = broker.written(key)?.source ?? "";
  return /[{}$%<>]/.test(source)
    ? []
    : source
        .split(",")
        .map((address) => address.trim())
        .filter((address) => address !== "");
}
