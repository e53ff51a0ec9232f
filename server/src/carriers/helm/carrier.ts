/** Values of Helm charts: settings of brokers and Connect workers, and the variables of their containers. Charts may add more. */
import { catalogueOf } from "../../kafka/catalogue.ts";
import type { Component } from "../../model/component.ts";
import { givenPlainly } from "../../model/placeholder.ts";
import type { ConfigDocument, ConfigFile, Entry, Part } from "../../syntax/document.ts";
import { grammars } from "../../syntax/grammars.ts";
import type { Divisions, Embedding } from "../../syntax/read.ts";
import { literalBlock } from "../block.ts";
import type { Carrier } from "../carrier.ts";
import { applicationComponents } from "../container/application.ts";
import { imageComponent, type Variable } from "../container/component.ts";
import { imageOf, type KnownImage, releasesOf } from "../container/image.ts";
import { forms } from "../files.ts";
import { ownerOf } from "../recognition/owner.ts";
import { isValues, type Values, valuesIn } from "./values.ts";

export const helm: Carrier = {
  id: "helm",
  files: [forms.yaml, forms.helm],
  signs: { words: ["kafka", "connect_"] },
  divide,
  recognise: (file) => componentsIn(file).length > 0,
  read: (files) => ({ carrier: helm.id, components: files.flatMap(componentsIn), unbound: [], files }),
};

/** Blocks of lines `key=value` that are settings of a broker or a worker, whatever the chart calls them. */
function divide(document: ConfigDocument): Divisions {
  const [part] = document.parts;
  if (part === undefined || !isValues(document)) return { embeddings: [], slices: [] };
  const embeddings = part.entries.flatMap((entry): readonly Embedding[] => {
    const range = blocks.test(entry.path.at(-1)?.name ?? "") ? literalBlock(document.text, entry) : undefined;
    if (range === undefined || roleOf(entry) === undefined) return [];
    return [{ grammar: "properties", entries: [entry], range, name: entry.path.map(({ name }) => name).join(".") }];
  });
  return { embeddings, slices: [] };
}

const blocks = /^(config|extraConfig|configuration|serverProperties|.+\.properties)$/;

/** The role that a block of settings has by itself, or where all of it is a broker's and something above it is called so. */
function roleOf({ uri, value = "", path }: Entry): "broker" | "connect-worker" | undefined {
  const entries = grammars.properties.read(uri, value).flatMap((one) => one.entries);
  const roles = ownerOf("values.properties", entries)?.roles ?? [];
  if (roles.length === 1 && (roles[0] === "broker" || roles[0] === "connect-worker")) return roles[0];
  const isNamed = path.some(({ name }) => /kafka|^broker$|^controller$/i.test(name));
  const isBrokers = (role: "broker" | "topic" | "producer" | "consumer") => (one: Entry) =>
    catalogueOf(role).periods(one.key).length > 0;
  const isOwn = (one: Entry): boolean =>
    isBrokers("broker")(one) && !(["topic", "producer", "consumer"] as const).some((role) => isBrokers(role)(one));
  return isNamed && entries.every(isBrokers("broker")) && entries.some(isOwn) ? "broker" : undefined;
}

function componentsIn(file: ConfigFile): readonly Component[] {
  const [part] = file.parts;
  if (part === undefined || !isValues(file)) return [];
  const values = valuesIn(part);
  return [
    ...file.parts.filter(({ grammar }) => grammar === "properties").flatMap((block) => ofBlock(file, block, values)),
    ...values.named(["configurationOverrides"]).flatMap((path) => ofOverrides(file, path, values)),
    ...values.named(environments).flatMap((path) => ofEnvironment(file, path, values)),
  ];
}

const environments = ["env", "extraEnv", "extraEnvVars", "environment", "customEnv"];

/** What all components of a chart have in common: the chart itself may set what is absent. */
function common(file: ConfigFile, path: readonly string[]) {
  return {
    program: "java",
    carrier: helm.id,
    application: `${file.path}#${path.join(".")}`,
    partial: true,
    shared: false,
  } as const;
}

function ofBlock(file: ConfigFile, block: Part, values: Values): readonly Component[] {
  const [first] = block.entries;
  const above = (block.name ?? "")
    .replace(/(^|\.)([^.]+\.properties|[^.]+)$/, "")
    .split(".")
    .filter((step) => step !== "");
  if (first === undefined) return [];
  const role = roleOf({
    ...first,
    value: block.entries.map(({ key, value }) => `${key}=${value ?? ""}`).join("\n"),
    path: above.map((name) => ({ name, span: first.span })),
  });
  if (role === undefined) return [];
  return [
    {
      ...common(file, above),
      id: `${role}@${file.path}#${block.name ?? ""}`,
      role,
      anchor: { uri: file.uri, span: first.keySpan },
      near: block.entries.at(-1),
      layers: [{ origin: "written", assignments: block.entries.map(assigned) }],
      ...nodesOf(role, above, values),
      spelling: (key) => [key],
    },
  ];
}

/** Charts that turn a map of Kafka's own names into variables of an image, which stands beside it. */
function ofOverrides(file: ConfigFile, path: readonly string[], values: Values): readonly Component[] {
  const above = path.slice(0, -1);
  const entries = values.children(path);
  const known = imageAt(above, values) ?? imageOf(entries[0], `confluentinc/${above.at(-1) ?? ""}`);
  const [first] = entries;
  // Only Confluent's charts have such a map.
  if (known === undefined || first === undefined || !known.image.id.startsWith("confluent-")) return [];
  const { image } = known;
  return [
    {
      ...common(file, path),
      id: `${image.role}@${file.path}#${path.join(".")}`,
      role: image.role,
      anchor: { uri: file.uri, span: first.path[path.length - 1]?.span ?? first.keySpan },
      near: entries.at(-1),
      layers: [
        {
          origin: "written",
          assignments: entries.map((one) => ({ ...assigned(one), key: one.path.at(-1)?.name ?? one.key })),
        },
      ],
      ...nodesOf(image.role, above, values),
      ...releasesOf(known),
      spelling: (key) => [...path, key],
    },
  ];
}

/** The variables of a container: a map, or a list of `name` and `value`. */
function ofEnvironment(file: ConfigFile, path: readonly string[], values: Values): readonly Component[] {
  const above = path.slice(0, -1);
  const variables = [...values.children(path).map(ofMap), ...listed(path, values)];
  const [first] = variables;
  if (first === undefined) return [];
  const known = imageAt(above, values);
  const isMap = values.children(path).length > 0;
  const container = {
    file,
    carrier: helm.id,
    name: above.length === 0 ? "values" : above.join("."),
    anchor: first.entry.keySpan,
    variables,
    near: isMap ? variables.at(-1)?.entry : undefined,
    spelling: (variable: string) => (isMap ? [...path, variable] : undefined),
    ...nodesOf(known?.image.role, above, values),
    isOpen: true,
  };
  return known === undefined ? applicationComponents(container) : imageComponent(container, known);
}

function ofMap(entry: Entry): Variable {
  return { name: entry.path.at(-1)?.name ?? entry.key, entry, given: givenPlainly(entry.value) };
}

function listed(path: readonly string[], values: Values): readonly Variable[] {
  const found: Variable[] = [];
  for (let i = 0; ; i++) {
    const name = values.at([...path, `[${i}]`, "name"]);
    if (name === undefined) return found;
    const value = values.at([...path, `[${i}]`, "value"]);
    const entry = value ?? { ...name, viaAlias: true };
    if (name.value !== undefined)
      found.push({ name: name.value, named: name, entry, given: givenPlainly(value?.value) });
  }
}

/** `image: NAME`, or its registry, repository and tag; a tag may stand beside it as `imageTag`. */
function imageAt(above: readonly string[], values: Values): KnownImage | undefined {
  const whole = values.at([...above, "image"]);
  const repository = whole ?? values.at([...above, "image", "repository"]);
  const tag = values.at([
    ...above,
    whole === undefined ? "image" : "imageTag",
    ...(whole === undefined ? ["tag"] : []),
  ]);
  const text = repository?.value;
  if (repository === undefined || text === undefined) return undefined;
  const isTagged = /:[^/]*$/.test(text) || tag?.value === undefined;
  return imageOf(repository, isTagged ? text : `${text}:${tag?.value ?? ""}`);
}

/** The number of brokers that stands beside their settings. */
function nodesOf(role: string | undefined, above: readonly string[], values: Values): { readonly nodes?: number } {
  if (role !== "broker") return {};
  const counts = ["brokers", "replicaCount", "replicas"].map((name) => values.at([...above, name])?.value ?? "");
  const [count] = counts.filter((text) => /^\d+$/.test(text));
  return count === undefined ? {} : { nodes: Number(count) };
}

function assigned(entry: Entry) {
  return { key: entry.key, given: givenPlainly(entry.value), entry };
}
