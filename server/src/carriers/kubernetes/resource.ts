/** Kubernetes resources in YAML: what each is, and its entries by path. */
import { type Axis, parsePin } from "../../kafka/version.ts";
import type { Assignment, Component, Party, Ties } from "../../model/component.ts";
import { givenPlainly } from "../../model/placeholder.ts";
import type { ConfigFile, Entry, Part } from "../../syntax/document.ts";

/** One resource: a YAML document, or an element of a `List`. */
export interface Resource {
  readonly part: Part;
  readonly apiVersion: string;
  readonly kind: string;
  /** The path of the resource in its document; empty for a document of its own. */
  readonly prefix: readonly string[];
  /** The entry at a path below the resource. */
  at(...path: readonly string[]): Entry | undefined;
  /** The entries one step below a path. */
  children(...path: readonly string[]): readonly Entry[];
  /** The names of the elements of a list at a path: `[0]`, `[1]`. */
  elements(...path: readonly string[]): readonly string[];
  /** The value at a path, where a file gives one that can be known. */
  text(...path: readonly string[]): string | undefined;
}

/** The resources of a file as Kubernetes reads it; none in a file of another grammar. */
export function resourcesIn({ parts }: Pick<ConfigFile, "parts">): readonly Resource[] {
  return parts.filter(({ grammar }) => grammar === "kubernetes-yaml").flatMap(resourcesOf);
}

function resourcesOf(part: Part): readonly Resource[] {
  const index = indexOf(part.entries);
  const whole = resourceAt(part, [], index);
  if (whole?.kind !== "List") return whole === undefined ? [] : [whole];
  return whole.elements("items").flatMap((element) => resourceAt(part, ["items", element], index) ?? []);
}

/** Entries by the path of what is around them. */
type Index = ReadonlyMap<string, readonly Entry[]>;

function indexOf(entries: readonly Entry[]): Index {
  const index = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry.path.slice(0, -1).map(({ name }) => name));
    const others = index.get(key);
    if (others === undefined) index.set(key, [entry]);
    else others.push(entry);
  }
  return index;
}

function keyOf(path: readonly string[]): string {
  return path.join("\n");
}

function resourceAt(part: Part, prefix: readonly string[], index: Index): Resource | undefined {
  const children = (...path: readonly string[]): readonly Entry[] => index.get(keyOf([...prefix, ...path])) ?? [];
  const at = (...path: readonly string[]): Entry | undefined =>
    children(...path.slice(0, -1)).findLast((entry) => entry.path.at(-1)?.name === path.at(-1));
  const text = (...path: readonly string[]): string | undefined => {
    const value = at(...path)?.value;
    return value === undefined ? undefined : givenPlainly(value).value;
  };
  const elements = (...path: readonly string[]): readonly string[] => {
    const depth = prefix.length + path.length;
    const names = part.entries
      .filter((entry) => [...prefix, ...path].every((step, i) => entry.path[i]?.name === step))
      .flatMap((entry) => entry.path[depth]?.name ?? []);
    return [...new Set(names)].filter((name) => /^\[\d+\]$/.test(name));
  };
  const apiVersion = text("apiVersion");
  const kind = text("kind");
  if (apiVersion === undefined || kind === undefined) return undefined;
  return { part, apiVersion, kind, prefix, at, children, elements, text };
}

/** A party that a resource sets up, and where its settings stand in it. */
export interface ResourceParty extends Party {
  readonly name: string | undefined;
  readonly carrier: string;
  /** The maps that hold Kafka's own names, the one that takes new settings first. */
  readonly maps: readonly (readonly string[])[];
  /** Settings that the resource calls by another name. */
  readonly named?: readonly { readonly key: string; readonly path: readonly string[] }[];
  /** The release that the resource asks for. */
  readonly release?: { readonly axis: Axis; readonly path: readonly string[] };
  /** How many nodes it has, where the file says so. */
  readonly nodes?: number;
  readonly partial?: boolean;
  readonly ties?: Ties;
  /** Settings of its own that stand elsewhere in the file. */
  readonly others?: readonly Assignment[];
  /** Settings that the operator writes, whatever the resource says: their values are not known. */
  readonly operators?: readonly string[];
  /** Settings that the operator writes where the resource says nothing. */
  readonly defaults?: Readonly<Record<string, string>>;
  /** False for a setting in the maps that the operator leaves out. */
  readonly isRead?: (key: string) => boolean;
}

/** The component of a party. */
export function componentOf(file: ConfigFile, resource: Resource, party: ResourceParty): Component {
  const { role, program, name, carrier, maps, named = [], release, nodes, partial = false, ties } = party;
  const { others: elsewhere = [], operators = [], defaults = {}, isRead = () => true } = party;
  const [own = []] = maps;
  const inMaps = maps.flatMap((path) => resource.children(...path)).filter((entry) => isRead(keyIn(entry)));
  const others = named.flatMap(({ key, path }) => {
    const entry = resource.at(...path);
    return entry === undefined ? [] : [{ key, given: givenPlainly(entry.value), entry }];
  });
  const version = release === undefined ? undefined : resource.at(...release.path);
  const interval = version?.value === undefined ? undefined : parsePin(version.value);
  return {
    id: `${role}@${file.path}#${resource.part.source.index}${keyOf([...resource.prefix, ...own])}`,
    role,
    program,
    ...(name === undefined ? {} : { name }),
    carrier,
    anchor: { uri: file.uri, span: anchorOf(resource, own) },
    near: inMaps.at(-1) ?? others.at(-1)?.entry ?? resource.at("kind"),
    layers: [
      {
        origin: "written",
        assignments: [
          ...inMaps.map((entry) => {
            return { key: keyIn(entry), given: givenPlainly(entry.value), entry };
          }),
          ...others,
          ...elsewhere,
        ],
      },
      {
        origin: "framework-default",
        assignments: [
          ...Object.entries(defaults).map(([key, value]) => ({ key, given: { value } })),
          ...operators.map((key) => ({ key, given: { value: undefined } })),
        ],
      },
    ],
    ...(release === undefined || version === undefined || interval === undefined
      ? {}
      : { releases: { [release.axis]: { interval, place: { uri: file.uri, span: version.valueSpan } } } }),
    ...(nodes === undefined ? {} : { nodes }),
    partial,
    ...(ties === undefined ? {} : { ties }),
    shared: false,
    spelling: (key) => {
      const path = named.find((one) => one.key === key)?.path ?? [...own, key];
      return [...resource.prefix, ...path];
    },
  };
}

/** The last step of an entry's path: Kafka's own name in a map of settings. */
export function keyIn(entry: Entry): string {
  return entry.path.at(-1)?.name ?? entry.key;
}

/** The written step that holds the settings, else the kind of the resource. */
function anchorOf(resource: Resource, path: readonly string[]): Component["anchor"]["span"] {
  const depth = resource.prefix.length + path.length - 1;
  const step = resource.children(...path)[0]?.path[depth]?.span;
  return step ?? resource.at("metadata", "name")?.valueSpan ?? resource.at("kind")?.valueSpan ?? { start: 0, end: 0 };
}

/** A whole number at a path. */
export function countAt(resource: Resource, ...path: readonly string[]): number | undefined {
  const text = resource.text(...path);
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}
