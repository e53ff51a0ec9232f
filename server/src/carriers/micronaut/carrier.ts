/** Micronaut: the producers and consumers of its `application` files, over what these give to all clients. */
import { catalogueOf } from "../../kafka/catalogue.ts";
import { micronautPrecedence } from "../../kafka/micronaut.ts";
import type { Assignment, Component, Layer, Reading } from "../../model/component.ts";
import { type Given, givenBySpring } from "../../model/placeholder.ts";
import { type ConfigFile, type Entry, entriesOf } from "../../syntax/document.ts";
import type { Carrier } from "../carrier.ts";
import { forms } from "../files.ts";
import { springFile } from "../spring-boot/file.ts";

export const micronaut: Carrier = {
  id: "micronaut",
  files: [forms.properties, forms.yaml],
  signs: { words: ["kafka"] },
  recognise: (file, _, files) => files.some(isMicronauts) && placedIn(file).length > 0,
  joins: (file) => springFile(file.path) !== undefined,
  read: readApplication,
};

/** True for a file that Micronaut reads for certain: it names what only Micronaut has, and nothing of another framework. */
export function isMicronauts(file: ConfigFile): boolean {
  const entries = entriesOf(file);
  return (
    entries.some(({ key }) => key.startsWith("micronaut.")) &&
    !entries.some(({ key }) => /^(spring|quarkus)\./.test(key))
  );
}

type Client = "producer" | "consumer";

/** An entry below `kafka`: for one client, or for all. */
interface Placed {
  readonly entry: Entry;
  readonly client: { readonly role: Client; readonly name: string } | undefined;
  readonly setting: string;
  readonly environment: string | undefined;
}

/**
 * Run: Micronaut 4.6.5 looks for the settings of `myOrders` under `my-orders`, and does not find them; what becomes of such a name is not
 * told here. Read in KafkaDefaultConfiguration of 5.7.1: what is below `kafka` counts for all clients, but for these.
 */
const sections = /^(?:embedded|consumers|producers|streams|health|topics|schema)(?:\.|$)/;

function placedIn(file: ConfigFile): readonly Placed[] {
  const environment = springFile(file.path)?.profile;
  // What runs in tests, or while somebody develops, is left out.
  if (environment === "test" || environment === "dev" || file.parts.length > 1) return [];
  return entriesOf(file).flatMap((entry): readonly Placed[] => {
    const rest = /^kafka\.(.+)$/s.exec(entry.key)?.[1];
    // `key-serializer` is bound by the configuration's own setters, and the elements of a list become one value.
    if (rest === undefined || /[-A-Z[]/.test(rest.replace(/^(producers|consumers)\.[^.]+\./, ""))) return [];
    const [, plural, name, setting] = /^(producers|consumers)\.([^.[\]A-Z]+)\.(.+)$/s.exec(rest) ?? [];
    if (name !== undefined && setting !== undefined)
      return [
        { entry, client: { role: plural === "producers" ? "producer" : "consumer", name }, setting, environment },
      ];
    return sections.test(rest) ? [] : [{ entry, client: undefined, setting: rest, environment }];
  });
}

function readApplication(files: readonly ConfigFile[]): Reading {
  const placed = files.flatMap(placedIn);
  const given = placeholders(files);
  const named = groupsOf(placed).map((group) => componentOf(group, placed, given, files));
  return {
    carrier: micronaut.id,
    components: [...named, ...implied(named, placed, given, files)],
    unbound: [],
    files,
  };
}

/** A client with its own entries. */
interface Group {
  readonly client: NonNullable<Placed["client"]>;
  readonly first: Entry;
  readonly own: readonly Placed[];
}

/** The clients that have entries of their own, in the order of the files. */
function groupsOf(placed: readonly Placed[]): readonly Group[] {
  const found = new Map<string, Group & { readonly own: Placed[] }>();
  for (const one of placed) {
    const { client, entry } = one;
    if (client === undefined) continue;
    const known = found.get(`${client.role} ${client.name}`);
    if (known === undefined) found.set(`${client.role} ${client.name}`, { client, first: entry, own: [one] });
    else known.own.push(one);
  }
  return [...found.values()];
}

type Fill = (value: string | undefined) => Given;

function componentOf(
  { client: { role, name }, first, own }: Group,
  placed: readonly Placed[],
  given: Fill,
  files: readonly ConfigFile[],
): Component {
  return {
    ...clientOf(role, name, first, own.at(-1)?.entry, files),
    layers: [{ origin: "written", assignments: own.flatMap((one) => assignment(one, given)) }, common(placed, given)],
    presence: own.map(({ environment }) => activation(environment)),
  };
}

/** A client that nothing names, where settings for all clients have some that only such clients know. */
function implied(
  named: readonly Component[],
  placed: readonly Placed[],
  given: Fill,
  files: readonly ConfigFile[],
): readonly Component[] {
  return (["producer", "consumer"] as const).flatMap((role): readonly Component[] => {
    const other = role === "producer" ? "consumer" : "producer";
    const own = placed.filter(
      ({ client, setting }) => client === undefined && knows(role, setting) && !knows(other, setting),
    );
    const [first] = own;
    if (first === undefined || named.some((one) => one.role === role)) return [];
    const base = clientOf(role, undefined, first.entry, own.at(-1)?.entry, files);
    return [{ ...base, layers: [common(placed, given)], implied: true }];
  });
}

function knows(role: Client, setting: string): boolean {
  return catalogueOf(role).periods(setting).length > 0;
}

function common(placed: readonly Placed[], given: Fill): Layer {
  const own = placed.filter(({ client }) => client === undefined);
  return { origin: "inherited", assignments: own.flatMap((one) => assignment(one, given)) };
}

/** Annotations may give it more. */
function clientOf(
  role: Client,
  name: string | undefined,
  first: Entry,
  near: Entry | undefined,
  files: readonly ConfigFile[],
): Omit<Component, "layers"> {
  const path = files.find(({ uri }) => uri === first.uri)?.path ?? first.uri;
  return {
    id: `${role} ${name ?? ""}@${path}`,
    role,
    program: "micronaut",
    ...(name === undefined ? {} : { name }),
    carrier: micronaut.id,
    anchor: { uri: first.uri, span: stepOf(first, name)?.span ?? first.keySpan },
    near,
    partial: true,
    shared: false,
    spelling: (key) => ["kafka", ...(name === undefined ? [] : [`${role}s`, name]), key],
  };
}

/** The step that names the client; in .properties the whole key. */
function stepOf({ path }: Entry, name: string | undefined): Entry["path"][number] | undefined {
  return path.find((step) => step.name === name);
}

/** What the code decides whatever the file says, the file does not set. */
function assignment({ entry, setting, environment }: Placed, given: Fill): readonly Assignment[] {
  if (micronautPrecedence(setting) === "code-always") return [];
  const when = activation(environment);
  const rank = [environment === undefined ? 0 : 1];
  return [
    { key: setting, given: given(entry.value), entry, rank, ...(when === undefined ? {} : { activation: when }) },
  ];
}

function activation(environment: string | undefined): Assignment["activation"] {
  return environment === undefined ? undefined : { kind: "profile", name: environment };
}

/** `${name:default}`: what the files always say under the name, unknown where an environment has a say. */
function placeholders(files: readonly ConfigFile[]): Fill {
  const always = new Map<string, string | undefined>();
  const varying = new Set<string>();
  for (const file of files) {
    const isBase = springFile(file.path)?.profile === undefined;
    for (const { key, value } of entriesOf(file)) {
      if (isBase) always.set(key, value);
      else varying.add(key);
    }
  }
  return (value) =>
    givenBySpring(value, (name) => {
      if (varying.has(name)) return { text: undefined };
      return always.has(name) ? { text: always.get(name) } : undefined;
    });
}
