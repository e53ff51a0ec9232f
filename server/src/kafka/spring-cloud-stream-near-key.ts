/** What an unknown name under `spring.cloud.stream` was meant to be: a key misspelt, at another level, or a setting of Kafka's own. */
import { catalogueOf } from "./catalogue.ts";
import { isKafkaName } from "./known-names.ts";
import { lettersOf, nameIndex } from "./near-name.ts";
import { type StreamWalk, walkStream } from "./spring-cloud-stream-tree.ts";

/** The key that was meant, in steps; the last one may be a name of Kafka's with its dots. */
export interface IntendedStreamKey {
  readonly kind: "misspelt" | "misplaced";
  readonly path: readonly string[];
}

/** What a file says about the part in which an unknown name stands. */
export interface StreamSurroundings {
  /** The clients that the entry may be about: what only others have is no answer. */
  readonly roles: readonly StreamRole[];
  /** The section of Kafka's binder that the file has, before the others. */
  readonly binder: "kafka" | "kafka-streams";
  readonly isBinding: (name: string) => boolean;
}

export type StreamRole = "consumer" | "producer";

/**
 * The one key that the elements of an unknown name were meant to be; `undefined` where there is none, or several as good. In the binder's own map
 * of Kafka's settings, of which only those that Kafka knows reach a client, a key of the binder's bindings counts as one, too.
 */
export function intendedStreamKey(
  elements: readonly string[],
  around: StreamSurroundings,
): IntendedStreamKey | undefined {
  const walk = walkStream(elements);
  const found = walk.isKnown
    ? inMap(walk, around)
    : [...misspelt(elements, walk), ...misplaced(elements, walk, around)];
  const distinct = new Map(found.map((one) => [one.path.join(" "), one]));
  return distinct.size === 1 ? [...distinct.values()][0] : undefined;
}

/** What is written for a binding of the name `default`, and was meant for all: `spring.cloud.stream.default` has it. */
export function intendedDefault(elements: readonly string[]): IntendedStreamKey | undefined {
  const section = sectionOf(elements);
  const [bindings, name] = elements.slice(3 + section.length);
  if (bindings !== "bindings" || name !== "default") return undefined;
  const path = exactly([...stream, ...section, "default", ...elements.slice(5 + section.length)]);
  return path === undefined ? undefined : { kind: "misplaced", path };
}

/** One element misspelt, everything after it in order. */
function misspelt(elements: readonly string[], { nodes, elements: known }: StreamWalk): readonly IntendedStreamKey[] {
  const at = known.length;
  const children = [...(nodes[at]?.children.values() ?? [])].map(({ element }) => element);
  const near = nearest(children, inWords(elements[at] ?? ""));
  const path = near === undefined ? undefined : exactly([...known, near, ...elements.slice(at + 1)]);
  return path === undefined ? [] : [{ kind: "misspelt", path }];
}

/** The names of one level are few: there a letter more, a letter less and two that changed places are slips in short words, too. */
function nearest(names: readonly string[], written: string): string | undefined {
  const near = nameIndex(names).nearest(written)?.name;
  if (near !== undefined) return near;
  const letters = lettersOf(written);
  const slips = letters.length < 6 ? [] : names.filter((name) => isSlip(letters, lettersOf(name)));
  return slips.length === 1 ? slips[0] : undefined;
}

function isSlip(a: string, b: string): boolean {
  if (a.length > b.length) return isSlip(b, a);
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  const start = at < 0 ? a.length : at;
  const [restOfA, restOfB] = [a.slice(start), b.slice(start)];
  if (b.length === a.length + 1) return restOfA === restOfB.slice(1);
  const swapped = (restOfA[1] ?? "") + (restOfA[0] ?? "") + restOfA.slice(2);
  return a.length === b.length && swapped === restOfB;
}

function misplaced(
  elements: readonly string[],
  walk: StreamWalk,
  around: StreamSurroundings,
): readonly IntendedStreamKey[] {
  const sectioned = inOtherSection(elements, around);
  const paths = sectioned === undefined ? levels(elements, walk, around) : [sectioned];
  return [...paths, ...native(elements, walk, around)].map((path) => ({ kind: "misplaced", path }));
}

/** The same key in the section of every binder, of the Kafka binder, or of that for Kafka Streams. */
function inOtherSection(elements: readonly string[], around: StreamSurroundings): readonly string[] | undefined {
  const own = sectionOf(elements);
  const order = around.binder === "kafka" ? sections : [sections[0], sections[2], sections[1]];
  for (const section of order) {
    if (section === undefined || section === own) continue;
    const path = exactly([...stream, ...section, ...elements.slice(3 + own.length)]);
    if (path !== undefined && suits(path, around)) return path;
  }
  return undefined;
}

const stream: readonly string[] = ["spring", "cloud", "stream"];
const sections: readonly (readonly string[])[] = [[], ["kafka"], ["kafka", "streams"]];

function sectionOf(elements: readonly string[]): readonly string[] {
  const steps = elements.slice(3, 5).map((one) => lettersOf(one));
  const own = steps[0] !== "kafka" ? 0 : steps[1] === "streams" ? 2 : 1;
  return sections[own] ?? [];
}

/** One level too few, one too many, or two in the wrong order. */
function levels(
  elements: readonly string[],
  { nodes, elements: known }: StreamWalk,
  around: StreamSurroundings,
): readonly (readonly string[])[] {
  const at = known.length;
  const changed: (readonly string[])[] = [];
  for (let i = 2; i <= at; i++) {
    const [before, after] = [elements.slice(0, i), elements.slice(i)];
    const [own = "", next = ""] = after.map((one) => one.toLowerCase());
    for (const { element, node } of nodes[i]?.children.values() ?? []) {
      if (!structural.has(element)) continue;
      if (node.any === undefined || around.isBinding(after[0] ?? "")) changed.push([...before, element, ...after]);
      if (structural.has(own) && element !== own) changed.push([...before, element, ...after.slice(1)]);
    }
    if (structural.has(own)) changed.push([...before, ...after.slice(1)]);
    if (structural.has(own) && structural.has(next)) changed.push([...before, next, own, ...after.slice(2)]);
  }
  return changed.flatMap((one) => {
    const path = exactly(one);
    return path === undefined || !suits(path, around) ? [] : [path];
  });
}

/** The levels that people leave out or put where none belongs. */
const structural: ReadonlySet<string> = new Set([
  "stream",
  "kafka",
  "streams",
  "binder",
  "bindings",
  "default",
  "consumer",
  "producer",
  "configuration",
]);

/** A setting of Kafka's beside the map for such settings. */
function native(
  elements: readonly string[],
  { nodes, elements: known }: StreamWalk,
  around: StreamSurroundings,
): readonly (readonly string[])[] {
  const at = known.length;
  if (nodes[at]?.children.get("configuration")?.node.holds !== "map") return [];
  const own = roles.filter((role) => known.includes(role));
  const letters = lettersOf(elements.slice(at).join(""));
  const setting = settingsOf(own.length > 0 ? own : around.roles).find((name) => lettersOf(name) === letters);
  if (setting === undefined) return [];
  const isAddress = setting === "bootstrap.servers" && known.at(-1) === "binder";
  return [isAddress ? [...known, "brokers"] : [...known, "configuration", setting]];
}

const roles: readonly StreamRole[] = ["consumer", "producer"];

/** In a map of Kafka's settings, what is the binder's own; what is a slip of one of Kafka's has a rule of its own. */
function inMap({ elements, rest }: StreamWalk, around: StreamSurroundings): readonly IntendedStreamKey[] {
  const key = rest.join(".");
  if (key === "" || isKafkaName(key) || !isFiltered(elements)) return [];
  return streamKeysIn(key, around).map((path) => ({ kind: "misplaced", path }));
}

/** The binder's map for both clients, of which each is given what Kafka knows of it. */
function isFiltered(elements: readonly string[]): boolean {
  return elements.join(".") === "spring.cloud.stream.kafka.binder.configuration";
}

/** The settings of all bindings that a key of a map names. */
function streamKeysIn(key: string, around: StreamSurroundings): readonly (readonly string[])[] {
  return around.roles.flatMap((role) => {
    const found = exactly([...stream, "kafka", "default", role, key]) ?? exactly([...stream, "default", role, key]);
    return found === undefined ? [] : [found];
  });
}

/** The path as the documentation spells it, where it leads to a key; below a map of Kafka's settings it has to be one of them. */
function exactly(elements: readonly string[]): readonly string[] | undefined {
  const walk = walkStream(elements);
  const node = walk.nodes.at(-1);
  if (!walk.isKnown || node?.name === undefined) return undefined;
  if (walk.rest.length === 0) return node.holds === "map" ? undefined : walk.elements;
  if (node.holds !== "map") return [...walk.elements, ...walk.rest];
  const key = walk.rest.join(".");
  const isNative = walk.elements.at(-1) === "configuration";
  return isNative && !settingsOf(rolesIn(walk.elements)).includes(key) ? undefined : [...walk.elements, key];
}

/** False for a key of the direction that the binding has not. */
function suits(path: readonly string[], around: StreamSurroundings): boolean {
  const own = roles.filter((role) => path.includes(role));
  return own.length === 0 || own.some((role) => around.roles.includes(role));
}

function rolesIn(path: readonly string[]): readonly StreamRole[] {
  const own = roles.filter((role) => path.includes(role));
  return own.length > 0 ? own : roles;
}

function settingsOf(all: readonly StreamRole[]): readonly string[] {
  return all.flatMap((role) => catalogueOf(role).names);
}

/** `enableDql` in the words in which names are compared. */
function inWords(element: string): string {
  return element.replace(/([a-z0-9])([A-Z])/g, "$1-$2").replaceAll("_", "-");
}
