/** Services of compose files that are built from an application: each is one more view of it. */

import type { Component, Reading } from "../../model/component.ts";
import type { ConfigFile } from "../../syntax/document.ts";
import { type BuiltService, builtServices, isOfService } from "../compose/views.ts";
import { asWritten, isVariable, springEntries } from "../container/spring-names.ts";
import type { SpringIndex } from "./lookup.ts";
import type { PlacedSection } from "./placed-section.ts";
import { serviceRank } from "./placed-section.ts";
import { activeProfiles } from "./profiles.ts";

/** A service with the section that its variables are. */
export interface ServiceView {
  /** The file and the service: it stands where other views have their profile. */
  readonly name: string;
  /** The profiles that its variables activate; `undefined` where they leave the choice to the files. */
  readonly profiles: readonly string[] | undefined;
  readonly section: PlacedSection;
}

/** The views of the application whose resources lie in `root`. A service of which something decisive is not known is none. */
export function serviceViews(documents: readonly ConfigFile[], root: string): readonly ServiceView[] {
  const services = builtServices(documents, root);
  if (services.length === 0) return [];
  const keys = documents.flatMap(({ parts }) => parts.flatMap(({ entries }) => entries.map(({ key }) => key)));
  const bindings = new Set(
    keys.flatMap((key) => /^spring\.cloud\.stream\.(?:kafka\.)?bindings\.([^.[\]]+)\./.exec(key)?.[1] ?? []),
  );
  return services.flatMap((service) => viewOf(service, [...bindings]));
}

/** The active profiles with a service among what is named: its own choice goes before that of the files. */
export function activeWith(
  views: readonly ServiceView[],
  index: SpringIndex,
  named: readonly string[],
): readonly string[] {
  const view = views.find(({ name }) => named.includes(name));
  if (view === undefined) return activeProfiles(index, named);
  return [...activeProfiles(index, view.profiles ?? []), view.name];
}

/** What was read, in the entries of the files, and without what stands in the files of the services alone: these are judged by themselves. */
export function withoutServices(reading: Reading, views: readonly ServiceView[]): Reading {
  if (views.length === 0) return reading;
  const files = reading.files.filter(({ parts }) => !isOfService(parts));
  const isHere = ({ anchor }: Component): boolean => files.some(({ uri }) => uri === anchor.uri);
  return {
    ...reading,
    components: reading.components.filter(isHere).map(inFiles),
    unbound: reading.unbound.filter(({ entry }) => !isVariable(entry)),
    files,
    services: views.map(({ name }) => name),
    ...(reading.refusals === undefined
      ? {}
      : {
          refusals: (profiles) =>
            reading.refusals?.(profiles).filter(({ entry }) => entry === undefined || !isVariable(entry)) ?? [],
        }),
  };
}

function inFiles(component: Component): Component {
  const layers = component.layers.map((layer) => ({
    ...layer,
    assignments: layer.assignments.map((one) =>
      one.entry === undefined ? one : { ...one, entry: asWritten(one.entry) },
    ),
  }));
  const { near } = component;
  if (near === undefined || !isVariable(near)) return { ...component, layers };
  const written = component.layers.flatMap(({ assignments }) => assignments.flatMap(({ entry }) => entry ?? []));
  return { ...component, layers, near: written.findLast((entry) => !isVariable(entry)) };
}

function viewOf({ name, service, document, part }: BuiltService, bindings: readonly string[]): readonly ServiceView[] {
  const { variables } = service;
  const entries = springEntries(variables, bindings);
  const profiles = entries.findLast(({ key }) => key === "spring.profiles.active");
  const isDecided =
    !variables.some((variable) => /^spring[._]config[._]/i.test(variable.name)) &&
    (profiles === undefined || profiles.value !== undefined);
  if (!isDecided || entries.length === 0) return [];
  const activation = { kind: "profile", name } as const;
  return [
    {
      name,
      profiles: profiles?.value?.split(",").flatMap((one) => (one.trim() === "" ? [] : [one.trim()])),
      section: { document, part, entries, loaded: activation, activation, rank: [serviceRank], imports: [] },
    },
  ];
}
