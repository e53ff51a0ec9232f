/** Kafka Connect's own plug-ins with the aliases that a worker knows, and which of them a written name was meant to be. */
import { type ClassKind, kafkaClasses } from "./class-names.ts";
import { lettersOf, type NameIndex, nameIndex } from "./near-name.ts";

/** A plug-in by its full name; aliases are its simple name and what is left of that without its kind. */
export interface ConnectPlugin {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Those of a kind, of any release. */
export function plugins(kind: ClassKind): readonly ConnectPlugin[] {
  return tableOf(kind).plugins;
}

/** What a name that is none was meant to be: another case or package, a letter or two out of place. Empty where nobody can tell; several for a class that only its inner classes make a plug-in. */
export function meantPlugins(written: string, kind: ClassKind): readonly ConnectPlugin[] {
  const { plugins, full, simple } = tableOf(kind);
  const name = written.replace(/^(["'])(.*)\1$/, "$2");
  const last = name.slice(name.lastIndexOf(".") + 1);
  const isDotted = name.includes(".");
  const isKafkas = name.startsWith("org.apache.kafka.");
  const same = plugins.filter((one) => lettersOf(one.name) === lettersOf(name));
  if (same.length > 0) return same;
  const isSame = (one: string): boolean => lettersOf(one) === lettersOf(last);
  if (!isDotted || isKafkas) {
    const named = plugins.filter((one) => isSame(simpleOf(one.name)) || (!isDotted && one.aliases.some(isSame)));
    if (named.length > 0) return named;
    const inner = plugins.filter((one) => simpleOf(one.name).startsWith(`${last}$`));
    if (inner.length > 0) return inner;
  }
  const near = isDotted ? full.nearest(name)?.name : nearSimple(simple, name);
  return plugins.filter((one) => one.name === near || (!isDotted && simpleOf(one.name) === near));
}

/** Of a simple name a slip begins alike and is long: others' plug-ins have simple names of their own. */
function nearSimple(simple: NameIndex, name: string): string | undefined {
  const near = name.length < 8 ? undefined : simple.nearest(name)?.name;
  return near?.[0]?.toLowerCase() === name[0]?.toLowerCase() ? near : undefined;
}

interface Table {
  readonly plugins: readonly ConnectPlugin[];
  readonly full: NameIndex;
  readonly simple: NameIndex;
}

const tables = new Map<ClassKind, Table>();

function tableOf(kind: ClassKind): Table {
  const known = tables.get(kind);
  if (known !== undefined) return known;
  const names = [...kafkaClasses(kind), ...(fileConnectors[kind] ?? [])];
  const table = {
    plugins: names.map((name) => ({ name, aliases: aliasesOf(simpleOf(name)) })),
    full: nameIndex(names),
    simple: nameIndex(names.map(simpleOf)),
  };
  tables.set(kind, table);
  return table;
}

/** The two of the jar connect-file. */
const fileConnectors: Readonly<Partial<Record<ClassKind, readonly string[]>>> = {
  "sink-connector": ["org.apache.kafka.connect.file.FileStreamSinkConnector"],
  "source-connector": ["org.apache.kafka.connect.file.FileStreamSourceConnector"],
};

/** An inner class has the alias of its last part, which several share, so that it has none. */
function aliasesOf(simple: string): readonly string[] {
  if (simple.includes("$")) return [];
  const pruned = simple.replace(kindOf, "");
  return [...new Set([simple, pruned])];
}

const kindOf = /(ConnectorClientConfigOverridePolicy|ConfigProvider|Connector|HeaderConverter|Converter)$/;

/** The name behind the package, with the class around it: `InsertField$Value`. */
function simpleOf(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1);
}
