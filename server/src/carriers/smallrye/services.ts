/** Services of compose files that are built from an application on MicroProfile Config: each is one more view of it. */
import type { Activation } from "../../model/profiles.ts";
import type { ConfigFile } from "../../syntax/document.ts";
import { type BuiltService, builtServices } from "../compose/views.ts";
import type { Variable } from "../container/component.ts";
import { rootOfSet } from "../spring-boot/sections.ts";
import type { SmallryeName } from "./names.ts";
import type { Placed } from "./placed.ts";
import { smallryeVariable, variableOfProperty } from "./variables.ts";

/** A service with what its variables say. */
export interface ServiceView {
  /** The file and the service: it stands where other views have their profile. */
  readonly name: string;
  /** The profiles that run with it, beside the usual one. */
  readonly profiles: readonly string[];
  readonly variables: readonly Variable[];
}

/** The views of the application of a set. A service of which something decisive is not known is none. */
export function serviceViews(documents: readonly ConfigFile[]): readonly ServiceView[] {
  return builtServices(documents, rootOfSet(documents)).flatMap(viewOf);
}

function viewOf({ name, service: { variables } }: BuiltService): readonly ServiceView[] {
  const profile = variables.findLast((one) => one.name === "QUARKUS_PROFILE" || one.name === "SMALLRYE_CONFIG_PROFILE");
  const names = profile?.given.value?.split(",").flatMap((one) => (one.trim() === "" ? [] : [one.trim()]));
  const isDecided =
    (profile === undefined || names !== undefined) &&
    !variables.some((one) => /^(?:QUARKUS|SMALLRYE)_CONFIG_LOCATIONS$/.test(one.name));
  return isDecided && variables.length > 0 ? [{ name, profiles: names ?? [], variables }] : [];
}

/** The profiles of a view: a service's own, its name the last; without one those that are named. */
export function activeWith(views: readonly ServiceView[], named: readonly string[]): readonly string[] {
  const view = views.find(({ name }) => named.includes(name));
  if (view === undefined) return named;
  return [...new Set([...named.filter((one) => one !== view.name), ...view.profiles]), view.name];
}

/**
 * What the variables of the services say of channels that the files know, and of all clients. Run: SmallRye Config 3.9.1 and the
 * connector 4.25.0 take a variable before any file, Kafka's settings that have no attribute of their own too.
 */
export function placedByServices(views: readonly ServiceView[], inFiles: readonly Placed[]): readonly Placed[] {
  const channels = inFiles.flatMap(({ name }) => (name.kind === "channel" ? [name] : []));
  const named = (name: string): SmallryeName | undefined => {
    const found = smallryeVariable(name);
    if (found === undefined) return undefined;
    const { profile, ...own } = found;
    const profiles = profile === undefined ? [] : [profile];
    if (own.kind !== "channel") return { ...own, profiles };
    const known = channels.find(
      ({ direction, channel }) => direction === own.direction && asVariable(channel) === own.channel,
    );
    return known === undefined ? undefined : { ...own, channel: known.channel, profiles };
  };
  return views.flatMap((view) =>
    view.variables.flatMap(({ name: variable, entry, given }): readonly Placed[] => {
      const name = named(variable);
      const activation = name === undefined ? "never" : activationOf(view, name.profiles);
      if (name === undefined || activation === "never") return [];
      return [{ entry, name, given, activation, rank: [aboveFiles, name.profiles.length] }];
    }),
  );
}

/** The ordinal of variables among those of files. */
const aboveFiles = 3;

/** A variable for a profile is there where the service runs with that. */
function activationOf({ name, profiles }: ServiceView, wanted: readonly string[]): Activation | "never" {
  const running = profiles.length === 0 ? ["prod"] : profiles;
  return wanted.every((one) => running.includes(one)) ? { kind: "profile", name } : "never";
}

/** A channel whose name has dots is in quotes, and each of them is an underscore. */
function asVariable(channel: string): string {
  return variableOfProperty(channel.includes(".") ? `"${channel}"` : channel);
}
