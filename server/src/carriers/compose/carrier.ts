/** Docker Compose: services with an image of Kafka's, services that give an application its variables, and the topics that their commands make. */
import type { Component, UnboundEntry } from "../../model/component.ts";
import { type ConfigDocument, type ConfigFile, type Entry, entriesOf } from "../../syntax/document.ts";
import type { Divisions } from "../../syntax/read.ts";
import { lineStart, nextLineStart } from "../../syntax/text-lines.ts";
import type { Carrier } from "../carrier.ts";
import { applicationComponents } from "../container/application.ts";
import { type Container, imageComponent, unboundVariables } from "../container/component.ts";
import { topicComponents } from "../container/topics.ts";
import { forms } from "../files.ts";
import { springFile } from "../spring-boot/file.ts";
import { dotEnvOf, envFilesNamedIn } from "./env-files.ts";
import { isCompose, isListItem, type Service, servicesIn } from "./service.ts";

export const compose: Carrier = {
  id: "compose",
  files: [forms.yaml, forms.compose, forms.env],
  signs: { words: ["kafka_", "mp_messaging_", "cp-kafka-connect", "debezium/connect", "kafka-topics"] },
  divide,
  recognise: (file, _, files) => readFile(file, files).some(({ components }) => components.length > 0),
  // Beside the files of an application it is judged as views of that.
  joins: (file, files) =>
    !files.some(({ path }) => springFile(path) !== undefined) && (isCompose(file) || isNamed(file, files)),
  read: (files) => {
    const read = files.flatMap((file) => readFile(file, files));
    const components = read.flatMap((one) => one.components);
    const written = components.flatMap(({ layers }) => layers.flatMap(({ assignments }) => assignments));
    const uris = new Set([
      ...components.map(({ anchor }) => anchor.uri),
      ...written.flatMap(({ entry }) => entry?.uri ?? []),
    ]);
    return {
      carrier: compose.id,
      components,
      unbound: read.flatMap(({ unbound }) => unbound),
      files: files.filter(({ uri }) => uris.has(uri)),
    };
  },
};

/** A file of variables that a compose file beside it names. */
function isNamed({ path }: ConfigFile, files: readonly ConfigFile[]): boolean {
  return files.some((one) => isCompose(one) && (dotEnvOf(one) === path || envFilesNamedIn(one).includes(path)));
}

function readFile(file: ConfigFile, files: readonly ConfigFile[]): readonly ReturnType<typeof readService>[] {
  const services = servicesIn(file, files);
  const counts = services.flatMap(({ image, count }) => (image?.image.role === "broker" ? [count] : []));
  const nodes = counts.includes(undefined) ? undefined : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return services.map((service) => readService(service, nodes));
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

/** A component of a service, and the variables of Kafka's that its image does not hand on. */
function readService(
  service: Service,
  nodes: number | undefined,
): {
  readonly components: readonly Component[];
  readonly unbound: readonly UnboundEntry[];
} {
  const { file, name, part, list, image, variables, command, hosts, isOpen } = service;
  const counted = nodes === undefined || nodes === 0 ? {} : { nodes };
  const topics = topicComponents({ file, carrier: compose.id, name, entries: command, ...counted });
  const own = variables.findLast(({ entry }) => entry.uri === file.uri)?.entry;
  const near = own ?? variables.at(-1)?.entry;
  const container: Container = {
    file,
    carrier: compose.id,
    name,
    anchor: part.entries[0]?.path[1]?.span ?? part.span,
    variables,
    near,
    hosts,
    spelling: (variable) => {
      const isLine = list !== undefined || (own === undefined && near !== undefined);
      return isLine ? [variable] : ["services", name, "environment", variable];
    },
    ...counted,
    isOpen,
  };
  if (image === undefined) return { components: [...topics, ...applicationComponents(container)], unbound: [] };
  return { components: [...topics, ...imageComponent(container, image)], unbound: unboundVariables(container, image) };
}
