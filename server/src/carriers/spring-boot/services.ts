/** Services of compose files that are built from an application: each is one more view of it. */

import type { Component, Reading } from "../../model/component.ts";
import { fileName } from "../../syntax/address.ts";
import type { ConfigFile, Part } from "../../syntax/document.ts";
import { servicesBuiltFrom } from "../compose/builds.ts";
import type { Service } from "../compose/service.ts";
import { asWritten, isVariable, springEntries } from "../container/spring-names.ts";
import type { SpringIndex } from "./lookup.ts";
import { activeProfiles } from "./profiles.ts";
import type { PlacedSection } from "./sections.ts";

/** A service with the section that its variables are. */
export interface ServiceView {
  /** The file and the service: it stands where other views have their profile. */
  readonly name: string;
  /** The profiles that its variables activate; `undefined` where they leave the choice to the files. */
  readonly profiles: readonly string[] | undefined;
  readonly section: PlacedSection;
}

/** Variables beat all files, those of profiles too. */
export const serviceRank = 2;

/** The views of the application whose resources lie in `root`. A service of which something decisive is not known is none. */
export function serviceViews(documents: readonly ConfigFile[], root: string): readonly ServiceView[] {
  const folder = applicationFolder(root);
  if (folder === undefined) return [];
  return documents.flatMap((document) => {
    const [part] = document.parts;
    if (part?.grammar !== "compose-yaml") return [];
    return servicesBuiltFrom(folder, document, documents).flatMap((service) => viewOf(service, document, part));
  });
}

/** The folder of the project whose resources these are, its slash included; `undefined` for resources in no such project. */
export function applicationFolder(root: string): string | undefined {
  return /^(|.*\/)src\/main\/resources\/$/s.exec(root)?.[1];
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

/** True for a compose file, and for a file of variables. */
export function isOfService([part]: readonly Part[]): boolean {
  return part?.grammar === "compose-yaml" || part?.grammar === "env";
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

function viewOf(service: Service, document: ConfigFile, part: Part): readonly ServiceView[] {
  const { variables, isOpen } = service;
  const entries = springEntries(variables);
  const profiles = entries.findLast(({ key }) => key === "spring.profiles.active");
  const isDecided =
    !isOpen &&
    !variables.some(({ name }) => /^spring[._]config[._]/i.test(name)) &&
    !isOverruled(service) &&
    (profiles === undefined || profiles.value !== undefined);
  if (!isDecided || entries.length === 0) return [];
  const name = `${fileName(document.path)}: ${service.name}`;
  const activation = { kind: "profile", name } as const;
  return [
    {
      name,
      profiles: profiles?.value?.split(",").flatMap((one) => (one.trim() === "" ? [] : [one.trim()])),
      section: { document, part, entries, loaded: activation, activation, rank: [serviceRank], imports: [] },
    },
  ];
}

/** Arguments and system properties beat variables. */
function isOverruled({ part, variables }: Service): boolean {
  const texts = [
    ...part.entries.flatMap(({ path, value }) => (/^(command|entrypoint)$/.test(path[2]?.name ?? "") ? [value] : [])),
    ...variables.flatMap(({ name, given }) => (/(JAVA|JVM|JDK)\w*OPT/i.test(name) ? [given.value] : [])),
  ];
  return texts.some((text) => text === undefined || /--|-D/.test(text));
}
