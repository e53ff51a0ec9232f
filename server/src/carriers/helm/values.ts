/** A Helm chart's values: sections that hold settings of Kafka, each with what stands beside it. */
import { fileName } from "../../syntax/address.ts";
import type { ConfigFile, Entry, Part } from "../../syntax/document.ts";

/** The entries of a file of values by their path. */
export interface Values {
  readonly part: Part;
  /** The entry at a path. */
  at(path: readonly string[]): Entry | undefined;
  /** The entries one step below a path. */
  children(path: readonly string[]): readonly Entry[];
  /** The paths, of any depth, whose last step has one of these names. */
  named(names: readonly string[]): readonly (readonly string[])[];
}

/** True for a file of values by its name: `values.yaml`, `values-prod.yaml`, `kafka-values.yml`. */
export function isValues({ path, parts }: Pick<ConfigFile, "path" | "parts">): boolean {
  return valuesName.test(fileName(path)) && parts[0]?.grammar === "kubernetes-yaml";
}

/** How files of values are called. */
export const valuesName = /^(.*[-_.])?values([-_.].*)?\.ya?ml$/i;

export function valuesIn(part: Part): Values {
  const index = new Map<string, Entry>();
  const below = new Map<string, Entry[]>();
  const paths = new Map<string, readonly string[]>();
  for (const entry of part.entries) {
    const path = entry.path.map(({ name }) => name);
    index.set(keyOf(path), entry);
    const above = keyOf(path.slice(0, -1));
    const others = below.get(above);
    if (others === undefined) below.set(above, [entry]);
    else others.push(entry);
    for (let depth = 1; depth <= path.length; depth++) paths.set(keyOf(path.slice(0, depth)), path.slice(0, depth));
  }
  return {
    part,
    at: (path) => index.get(keyOf(path)),
    children: (path) => below.get(keyOf(path)) ?? [],
    named: (names) => [...paths.values()].filter((path) => names.includes(path.at(-1) ?? "")),
  };
}

function keyOf(path: readonly string[]): string {
  return path.join("\n");
}
