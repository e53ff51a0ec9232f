/** Flume agents: sources, sinks and channels of Kafka, each with the clients that it builds. */
import { type FlumeComponent, flumeRenamed, flumeSettings } from "../../kafka/flume.ts";
import type { Assignment, Component, Layer } from "../../model/component.ts";
import { type Given, givenPlainly } from "../../model/placeholder.ts";
import { type ConfigFile, type Entry, entriesOf } from "../../syntax/document.ts";
import type { Carrier } from "../carrier.ts";
import { forms } from "../files.ts";

export const flume: Carrier = {
  id: "flume",
  files: [forms.properties, forms.conf],
  signs: { words: ["flume"] },
  recognise: (file) => partsOf(file).length > 0,
  read: (files) => ({ carrier: flume.id, components: files.flatMap(componentsOf), unbound: [], files }),
};

/** One source, sink or channel of an agent. */
interface FlumePart {
  readonly kind: FlumeComponent;
  /** `a1.sinks.k1`. */
  readonly prefix: string;
  /** The line that says that it is Kafka's. */
  readonly type: Entry;
  /** Its lines, and the rest of each name. */
  readonly own: readonly { readonly entry: Entry; readonly rest: string }[];
}

type Client = "producer" | "consumer";

const clients: Readonly<Record<FlumeComponent, readonly Client[]>> = {
  source: ["consumer"],
  sink: ["producer"],
  channel: ["producer", "consumer"],
};

/** The parts whose type is one of Flume's own classes for Kafka. */
function partsOf(file: ConfigFile): readonly FlumePart[] {
  if (file.parts.some(({ grammar }) => grammar !== "properties")) return [];
  const all = entriesOf(file);
  return all.flatMap((type): readonly FlumePart[] => {
    const [, prefix, kind] = /^([^.]+\.(source|sink|channel)s\.[^.]+)\.type$/.exec(type.key) ?? [];
    if (prefix === undefined || !isComponent(kind) || !isKafkas(kind, type.value)) return [];
    const start = `${prefix}.`;
    const own = all.flatMap((entry) =>
      entry.key.startsWith(start) ? [{ entry, rest: entry.key.slice(start.length) }] : [],
    );
    return [{ kind, prefix, type, own }];
  });
}

function isComponent(kind: string | undefined): kind is FlumeComponent {
  return kind === "source" || kind === "sink" || kind === "channel";
}

function isKafkas(kind: FlumeComponent, type: string | undefined): boolean {
  const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  return type?.trim() === `org.apache.flume.${kind}.kafka.Kafka${name}`;
}

function componentsOf(file: ConfigFile): readonly Component[] {
  return partsOf(file).flatMap((part) => clients[part.kind].map((client) => componentOf(file, part, client)));
}

function componentOf(file: ConfigFile, { kind, prefix, type, own }: FlumePart, client: Client): Component {
  const settings = flumeSettings(kind, client);
  const given = (isFixed: boolean): Layer => ({
    origin: "framework-default",
    assignments: settings
      .filter(({ fixed }) => fixed === isFixed)
      .map(({ name, value }) => ({ key: name, given: { value } })),
  });
  const behind = `kafka.${client}.`;
  return {
    id: `${client}@${file.path}#${prefix}`,
    role: client,
    program: "flume",
    name: prefix,
    carrier: flume.id,
    anchor: { uri: file.uri, span: type.keySpan },
    near: own.at(-1)?.entry,
    layers: [
      // Flume sets these last.
      given(true),
      { origin: "written", assignments: own.flatMap(({ entry, rest }) => assignment(behind, entry, rest)) },
      { origin: "written", assignments: own.flatMap(({ entry, rest }) => renamed(kind, client, entry, rest)) },
      given(false),
    ],
    partial: false,
    shared: false,
    spelling: (key) => [key === servers ? `${prefix}.kafka.${servers}` : `${prefix}.${behind}${key}`],
  };
}

const servers = "bootstrap.servers";

/** What is written for a client; its address has a name of its own, which beats the one behind `kafka.producer.`. */
function assignment(behind: string, entry: Entry, rest: string): readonly Assignment[] {
  const key = rest === `kafka.${servers}` ? servers : rest.startsWith(behind) ? rest.slice(behind.length) : undefined;
  if (key === undefined || (key === servers && rest.startsWith(behind))) return [];
  return [{ key, given: givenPlainly(entry.value), entry }];
}

/** The names of Flume 1.6, which count where the new ones are absent. */
function renamed(kind: FlumeComponent, client: Client, entry: Entry, rest: string): readonly Assignment[] {
  const key = flumeRenamed(kind, rest);
  const isOther = key === "acks" ? client !== "producer" : key !== servers && client !== "consumer";
  if (key === undefined || isOther) return [];
  if (key !== "auto.offset.reset") return [{ key, given: givenPlainly(entry.value), entry }];
  // `readSmallestOffset` has other values: nothing of Kafka's can be written there.
  return [{ key, given: start(entry.value), entry: { ...entry, viaAlias: true } }];
}

function start(value: string | undefined): Given {
  const text = value?.trim().toLowerCase();
  return { value: text === "true" ? "earliest" : text === "false" ? "latest" : undefined };
}
