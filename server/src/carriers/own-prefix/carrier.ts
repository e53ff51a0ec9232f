/** A program of somebody's own: settings of Kafka's clients behind one common prefix, in whichever `.properties` or YAML. */
import { catalogueOf } from "../../kafka/catalogue.ts";
import { once } from "../../kafka/schema.ts";
import type { Component } from "../../model/component.ts";
import { givenPlainly } from "../../model/placeholder.ts";
import { type ConfigFile, type Entry, entriesOf, type Part } from "../../syntax/document.ts";
import type { Carrier } from "../carrier.ts";
import { forms } from "../files.ts";
import { flume } from "../flume/carrier.ts";
import { isMicronauts } from "../micronaut/carrier.ts";
import { ownerIn } from "../recognition/declared-owner.ts";
import { isOtherLanguage } from "../recognition/file-language.ts";
import { rolesOfClients, rolesOfWhole } from "../recognition/roles.ts";
import type { Writing } from "../recognition/writing.ts";
import { smallrye } from "../smallrye/carrier.ts";

/** What stands in the names that decide; `acks` decides as well, and stands in too many words to be looked for. */
const words = [
  "bootstrap.servers",
  "enable.idempotence",
  "auto.commit",
  "auto.offset.reset",
  "serializer",
  "max.poll.",
  "group.id",
  "isolation.level",
  "linger.ms",
  "max.in.flight",
  "transactional.id",
  "delivery.timeout.ms",
  "session.timeout.ms",
  "heartbeat.interval.ms",
  "max.request.size",
  "buffer.memory",
  "batch.size",
];

export const ownPrefix: Carrier = {
  id: "own-prefix",
  files: [forms.properties, forms.springProperties, forms.conf, forms.yaml, forms.springYaml],
  signs: { words },
  recognise: (file, hints) => groupsIn(file, hints).length > 0,
  read: (files, hints) => ({
    carrier: ownPrefix.id,
    components: files.flatMap((file) => groupsIn(file, hints).flatMap((group) => componentsOf(file, group))),
    unbound: [],
    files,
  }),
};

/** The settings behind one prefix of one part. */
interface Group {
  readonly prefix: string;
  readonly part: Part;
  readonly own: readonly Owned[];
}

interface Owned {
  readonly entry: Entry;
  readonly prefix: string;
  readonly setting: string;
}

/** The groups of a file that no other program is known to read. */
function groupsIn(file: ConfigFile, hints: Parameters<Carrier["recognise"]>[1]): readonly Group[] {
  const known = groups.get(file);
  if (known !== undefined) return known;
  const found = isOthers(file, hints) ? [] : file.parts.flatMap(groupsOf);
  groups.set(file, found);
  return found;
}

const groups = new WeakMap<ConfigFile, readonly Group[]>();

function isOthers(file: ConfigFile, hints: Parameters<Carrier["recognise"]>[1]): boolean {
  const [grammar] = file.parts.map((part) => part.grammar);
  if (grammar === undefined || !grammars.includes(grammar)) return true;
  const entries = entriesOf(file);
  if (!grammar.endsWith("yaml") && isOtherLanguage(file.path, entries)) return true;
  return (
    ownerIn(file, hints) !== undefined ||
    isMicronauts(file) ||
    flume.recognise(file, hints, [file]) ||
    smallrye.recognise(file, hints, [file])
  );
}

const grammars: readonly string[] = ["properties", "spring-properties", "snake-yaml"];

function groupsOf(part: Part): readonly Group[] {
  const all = new Map<string, Owned[]>();
  for (const entry of part.entries) {
    const owned = ownedBy(entry);
    if (owned === undefined) continue;
    const own = all.get(owned.prefix);
    if (own === undefined) all.set(owned.prefix, [owned]);
    else own.push(owned);
  }
  return [...all].flatMap(([prefix, own]) => {
    const group = { prefix, part, own };
    return isClients(group) ? [group] : [];
  });
}

/** What frameworks read in their own way. */
const foreign = /^(?:spring|quarkus|mp\.messaging|micronaut|flink|storm|camel)(?:\.|$)/;

/** The longest end of a name that is a setting of Kafka's clients, and what is before it; nothing for a name that a framework reads. */
function ownedBy(entry: Entry): Owned | undefined {
  if (!lastWords().has(lastWord(plain(entry.path.at(-1)?.name ?? "")))) return undefined;
  const name = nameOf(entry);
  if (foreign.test(name)) return undefined;
  for (let at = name.indexOf("."); at > 0; at = name.indexOf(".", at + 1)) {
    const setting = name.slice(at + 1);
    if (settings().has(setting)) return { entry, prefix: name.slice(0, at), setting };
  }
  return undefined;
}

function nameOf({ path }: Entry): string {
  return path.map(({ name }) => plain(name)).join(".");
}

/** A key of Spring's maps stands in brackets. */
function plain(name: string): string {
  return name.startsWith("[") && name.endsWith("]") ? name.slice(1, -1) : name;
}

const roles = ["producer", "consumer"] as const;

const settings = once(() => new Set(roles.flatMap((role) => catalogueOf(role).names)));

/** Few names of a large file end like a setting. */
const lastWords = once(() => new Set([...settings()].map(lastWord)));

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1);
}

function decides(setting: string): boolean {
  return setting === "acks" || words.some((word) => setting.includes(word));
}

/** Three that decide, and neither sentences nor the settings of a broker, a worker or Streams beside them. */
function isClients(group: Group): boolean {
  const deciding = group.own.filter(({ setting }) => decides(setting));
  const isProse = deciding.some(({ entry: { value = "" } }) => /\p{L} +\p{L}/u.test(value));
  if (new Set(deciding.map(({ setting }) => setting)).size < 3 || isProse) return false;
  return rolesOfWhole(writingOf(group, besides(group))).length === 0 && rolesOf(group).length > 0;
}

/** What the clients behind a prefix are; none where only settings of any client stand there. */
function rolesOf(group: Group): readonly ("producer" | "consumer")[] {
  const values = group.own.map(({ setting, entry }): [string, string] => [setting, entry.value ?? ""]);
  const found = rolesOfClients(writingOf(group, values));
  return roles.filter((role) => found.includes(role));
}

/** Everything behind the prefix. */
function besides({ prefix, part }: Group): readonly [string, string][] {
  const start = `${prefix}.`;
  return part.entries.flatMap((entry): [string, string][] => {
    const name = nameOf(entry);
    return name.startsWith(start) ? [[name.slice(start.length), entry.value ?? ""]] : [];
  });
}

function writingOf({ prefix, own }: Group, values: readonly [string, string][]): Writing {
  const entries = own.map(({ entry }) => entry);
  return { name: prefix.toLowerCase(), entries, values: new Map(values), comments: [] };
}

function componentsOf(file: ConfigFile, group: Group): readonly Component[] {
  const { prefix, part, own } = group;
  const found = rolesOf(group);
  const shared = found.length > 1;
  const [first] = own;
  if (first === undefined) return [];
  const isYaml = part.grammar.endsWith("yaml");
  return found.map((role) => ({
    id: `${role}@${file.path}#${part.span.start} ${prefix}`,
    role,
    program: "unknown",
    name: prefix,
    carrier: ownPrefix.id,
    application: `${file.path}#${part.span.start} ${prefix}`,
    anchor: { uri: file.uri, span: first.entry.keySpan },
    near: own.at(-1)?.entry,
    layers: [
      {
        origin: "written",
        assignments: own.map(({ entry, setting }) => ({ key: setting, given: givenPlainly(entry.value), entry })),
      },
    ],
    partial: true,
    shared,
    spelling: (key) => (isYaml ? inYaml(first, key) : [`${prefix}.${key}`]),
  }));
}

/** Beside the first: only where that is one step, in its brackets if it has some. */
function inYaml({ entry: { path }, setting }: Owned, key: string): readonly string[] | undefined {
  const last = path.at(-1)?.name ?? "";
  const steps = path.slice(0, -1).map(({ name }) => name);
  if (last === setting) return [...steps, key];
  return last === `[${setting}]` ? [...steps, `[${key}]`] : undefined;
}
