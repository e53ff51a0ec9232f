/** Tells a development setup from one where a lost message hurts, by what the files themselves say. */
import type { Merged } from "../model/merge.ts";
import type { View } from "../model/profiles.ts";
import type { Environment } from "../rules/rule.ts";
import { below, fileName, folders } from "../syntax/address.ts";

/** The surroundings of a component in a view: folder, profile, or a cluster that has only one broker. `roots` are the open folders. */
export function environmentOf(merged: Merged, view: View, roots: readonly string[]): Environment {
  const uri = below(merged.component.anchor.uri, roots);
  const byPlace = folders(uri).some((folder) => developmentFolder.test(folder)) || developmentFile.test(fileName(uri));
  const profiles = view.profiles.filter((profile) => profile !== view.service);
  const byProfile = profiles.length > 0 && profiles.every((profile) => developmentProfile.test(profile));
  const named = byPlace || byProfile;
  return { development: named || isSingleNode(merged), named };
}

const developmentFolder =
  /^(examples?|samples?|demos?|quickstarts?|tutorials?|docker|test|tests|testing|it|e2e|fixtures|testdata|devenv|dev|local|playground)$/i;
const developmentFile = /(^|[-_.])(dev|local|test|example|sample|single)([-_.]|$)/i;
const developmentProfile =
  /^(dev|develop|development|local|localhost|test|tests|testing|it|integration-?tests?|docker|demo|sandbox)$/i;

/** One node by its own words: a combined node with one voter, internal topics with one copy, or addresses of this host only. */
function isSingleNode(merged: Merged): boolean {
  const value = (key: string): string | undefined => {
    const given = merged.written.get(key)?.[0]?.given;
    // `${BROKERS:localhost:9092}` is made for other places than a developer's machine.
    return given?.defaulted === undefined ? given?.value?.trim() : undefined;
  };
  if (merged.component.nodes !== undefined) return merged.component.nodes === 1;
  // What a flow from cluster to cluster writes is written to its target.
  if (merged.component.role !== "broker")
    return isLocal([value("bootstrap.servers") ?? value("target.cluster.bootstrap.servers")]);
  const roles =
    value("process.roles")
      ?.split(",")
      .map((role) => role.trim()) ?? [];
  const voters = value("controller.quorum.voters") ?? value("controller.quorum.bootstrap.servers") ?? "";
  if (roles.includes("broker") && roles.includes("controller") && !voters.includes(",")) return true;
  const internal = ["offsets.topic.replication.factor", "transaction.state.log.replication.factor"].map(value);
  // One copy beside several is a line of the sample file that somebody forgot, and no single node.
  const copies = [...internal, value("default.replication.factor"), value("min.insync.replicas")];
  const oneCopy = internal.includes("1") && !copies.some((number) => /^\d+$/.test(number ?? "") && Number(number) > 1);
  return oneCopy || isLocal([value("advertised.listeners"), value("zookeeper.connect")]);
}

/** True where something is listed and every address of it is this host's. */
function isLocal(lists: readonly (string | undefined)[]): boolean {
  const addresses = lists
    .flatMap((list) => list?.split(",") ?? [])
    .map((one) => one.trim().replace(/^[a-z_0-9]+:\/\//i, ""));
  return (
    addresses.length > 0 &&
    addresses.every((one) => /^(localhost|127\.0\.0\.1|\[::1\]|0\.0\.0\.0)(:\d+)?(\/\S*)?$/i.test(one))
  );
}
