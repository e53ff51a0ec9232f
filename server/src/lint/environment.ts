/** Tells a development setup from one where a lost message hurts, by what the files themselves say. */
import type { Component } from "../model/component.ts";
import type { View } from "../model/profiles.ts";
import type { Environment } from "../rules/rule.ts";
import { fileName, folders } from "../syntax/address.ts";

/** The surroundings of a component in a view: folder, profile, or a cluster that has only one broker. `roots` are the open folders. */
export function environmentOf(component: Component, view: View, roots: readonly string[]): Environment {
  const uri = belowRoot(component.anchor.uri, roots);
  const byPlace = folders(uri).some((folder) => developmentFolder.test(folder)) || developmentFile.test(fileName(uri));
  const byProfile = view.profiles.length > 0 && view.profiles.every((profile) => developmentProfile.test(profile));
  const named = byPlace || byProfile;
  return { development: named || isSingleNode(component), named };
}

/** The address below the folder that is open: what lies above it says nothing about the project. */
function belowRoot(uri: string, roots: readonly string[]): string {
  const root = roots.filter((one) => uri.startsWith(one)).sort((a, b) => b.length - a.length)[0];
  return root === undefined ? uri : uri.slice(root.length);
}

const developmentFolder =
  /^(examples?|samples?|demos?|quickstarts?|tutorials?|docker|test|tests|testing|it|e2e|fixtures|testdata|devenv|dev|local|playground)$/i;
const developmentFile = /(^|[-_.])(dev|local|test|example|sample|single)([-_.]|$)/i;
const developmentProfile =
  /^(dev|develop|development|local|localhost|test|tests|testing|it|integration-?tests?|docker|demo|sandbox)$/i;

/** One node by its own words: a combined node with one voter, internal topics with one copy, or addresses of this host only. */
function isSingleNode(component: Component): boolean {
  const value = (key: string): string | undefined =>
    component.layers
      .flatMap((layer) => layer.assignments)
      .findLast((assignment) => assignment.key === key)
      ?.given.value?.trim();
  if (component.role === "broker") {
    const voters = value("controller.quorum.voters") ?? value("controller.quorum.bootstrap.servers");
    const combined =
      value("process.roles")?.includes("broker") === true && value("process.roles")?.includes("controller") === true;
    if (combined && (voters === undefined || !voters.includes(","))) return true;
    if (value("offsets.topic.replication.factor") === "1" || value("transaction.state.log.replication.factor") === "1")
      return true;
    const addresses = [value("advertised.listeners"), value("listeners"), value("zookeeper.connect")].filter(
      (one) => one !== undefined,
    );
    return addresses.length > 0 && addresses.every(isLocal) && value("advertised.listeners") !== undefined
      ? true
      : isLocal(value("zookeeper.connect") ?? "");
  }
  const servers = value("bootstrap.servers");
  return servers !== undefined && isLocal(servers);
}

/** True where every address of the list is this host's. */
function isLocal(list: string): boolean {
  const addresses = list.split(",").map((one) => one.trim().replace(/^[a-z_0-9]+:\/\//i, ""));
  return addresses.every(
    (one) => /^(localhost|127\.0\.0\.1|\[::1\]|0\.0\.0\.0)?(:\d+)?(\/\S*)?$/i.test(one) && one !== "",
  );
}
