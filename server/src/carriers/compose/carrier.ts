/** Docker Compose: services with an image of Kafka's, and services that give a Spring Boot application its variables. */
import type { Component, UnboundEntry } from "../../model/component.ts";
import { type ConfigDocument, type ConfigFile, type Entry, entriesOf, type Part } from "../../syntax/document.ts";
import type { Divisions } from "../../syntax/read.ts";
import { lineStart, nextLineStart } from "../../syntax/text-lines.ts";
import type { Carrier } from "../carrier.ts";
import { type Container, imageComponent, unboundVariables, type Variable } from "../container/component.ts";
import { imageOf, type KnownImage } from "../container/image.ts";
import { springComponents } from "../container/spring.ts";
import { forms } from "../files.ts";

export const compose: Carrier = {
  id: "compose",
  files: [forms.yaml, forms.compose],
  signs: { words: ["kafka_", "cp-kafka-connect", "debezium/connect"] },
  divide,
  recognise: (file) => servicesIn(file).some((one) => readService(one).components.length > 0),
  read: (files) => {
    const read = files.flatMap(servicesIn).map(readService);
    return {
      carrier: compose.id,
      components: read.flatMap(({ components }) => components),
      unbound: read.flatMap(({ unbound }) => unbound),
      files,
    };
  },
};

/** A service: its own part, the part of its list of variables where it has one, and how many brokers are beside it. */
interface Service {
  readonly file: ConfigFile;
  readonly part: Part;
  readonly list: Part | undefined;
  readonly image: KnownImage | undefined;
  readonly brokers: number;
}

function isCompose({ parts }: ConfigFile): boolean {
  return parts[0]?.grammar === "compose-yaml";
}

/** Each service is a part, and so is a list of variables that has lines of its own. */
function divide(document: ConfigDocument): Divisions {
  if (!isCompose(document)) return { embeddings: [], slices: [] };
  const services = new Map<string, Entry[]>();
  for (const entry of entriesOf(document)) {
    const [first, second] = entry.path;
    if (first?.name !== "services" || second === undefined) continue;
    const own = services.get(second.name);
    if (own === undefined) services.set(second.name, [entry]);
    else own.push(entry);
  }
  const { text } = document;
  return {
    slices: [...services].map(([name, entries]) => ({ name, entries, depth: 2 })),
    embeddings: [...services].flatMap(([name, entries]) => {
      const items = entries.filter((entry) => isListItem(entry) && !entry.viaAlias);
      const [first] = items;
      const last = items.at(-1);
      const hasLines = first !== undefined && /^[ \t]*-[ \t]/.test(text.slice(lineStart(text, first.span.start)));
      if (first === undefined || last === undefined || !hasLines) return [];
      const range = { start: lineStart(text, first.span.start), end: nextLineStart(text, last.span.end) };
      return [{ grammar: "env" as const, entries: items, range, name }];
    }),
  };
}

function isListItem({ path }: Entry): boolean {
  return path.length === 4 && path[2]?.name === "environment" && /^\[\d+\]$/.test(path[3]?.name ?? "");
}

function servicesIn(file: ConfigFile): readonly Service[] {
  if (!isCompose(file)) return [];
  const own = file.parts.filter((part) => part.grammar === "compose-yaml" && part.name !== undefined);
  const services = own.map((part) => {
    const image = imageOf(part.entries.find(({ path }) => path.length === 3 && path[2]?.name === "image"));
    const list = file.parts.find((one) => one.grammar === "env" && one.name === part.name);
    return { file, part, list, image };
  });
  const brokers = services.filter(({ image }) => image?.image.role === "broker").length;
  return services.map((service) => ({ ...service, brokers }));
}

function readService(service: Service): {
  readonly components: readonly Component[];
  readonly unbound: readonly UnboundEntry[];
} {
  const container = containerOf(service);
  const { image } = service;
  if (image === undefined) return { components: springComponents(container), unbound: [] };
  return { components: imageComponent(container, image), unbound: unboundVariables(container, image) };
}

function containerOf({ file, part, list, image, brokers }: Service): Container {
  const name = part.name ?? "";
  const step = part.entries[0]?.path[1]?.span;
  const hasFiles = part.entries.some(({ path }) => path[2]?.name === "env_file");
  return {
    file,
    carrier: compose.id,
    name,
    anchor: step ?? part.span,
    hosts: [name, ...part.entries.flatMap(hostOf)],
    variables: [...part.entries.flatMap(variableOf), ...(list?.entries ?? []).map(ofLine)],
    spelling: (variable) => (list === undefined ? ["services", name, "environment", variable] : [variable]),
    ...(image?.image.role === "broker" ? { nodes: brokers } : {}),
    isOpen: hasFiles,
  };
}

/** `hostname:` and `container_name:` are names in the network too. */
function hostOf({ path, value }: Entry): readonly string[] {
  const isName = path.length === 3 && /^(hostname|container_name)$/.test(path[2]?.name ?? "");
  const name = isName ? resolved(value) : undefined;
  return name === undefined ? [] : [name];
}

/** `NAME: value`, and in a list that has no lines of its own `NAME=value`, which cannot be edited. */
function variableOf(entry: Entry): readonly Variable[] {
  const { path, value } = entry;
  if (path.length !== 4 || path[2]?.name !== "environment") return [];
  if (!isListItem(entry)) {
    // A variable without a value is the one of whoever starts the service.
    const given = entry.source === "" ? undefined : resolved(value);
    return [{ name: path[3]?.name ?? "", entry, value: given }];
  }
  const [, name = "", text] = /^([^=]+)(?:=(.*))?$/s.exec(value ?? "") ?? [];
  return name === "" ? [] : [{ name, entry: { ...entry, viaAlias: true }, value: resolved(text) }];
}

function ofLine(entry: Entry): Variable {
  return { name: entry.key, entry, value: resolved(entry.value) };
}

/** What Compose fills in is not known here; `$$` is a dollar. */
function resolved(text: string | undefined): string | undefined {
  if (text === undefined || /(^|[^$])(\$\$)*\$[{A-Za-z_]/.test(text)) return undefined;
  return text.replaceAll("$$", "$");
}
