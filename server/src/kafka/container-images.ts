/** The facts of schemas/container-images.json: how an image of Kafka turns environment variables into settings, what it sets itself, and which Kafka a tag holds. */
import raw from "../../../schemas/container-images.json";
import { type Spelling, settingName, variableName } from "./container-spelling.ts";
import { schema } from "./schema.ts";
import { everyRelease, type Interval, parsePin, parseRelease } from "./version.ts";

const facts = schema(raw as unknown as Facts);

/** An image whose start scripts are known. */
export interface ContainerImage {
  /** Our own name for it, such as `confluent-kafka`. */
  readonly id: string;
  /** Its repositories, without a registry: `confluentinc/cp-kafka`. */
  readonly names: readonly string[];
  readonly role: "broker" | "connect-worker";
  /** What a variable that becomes a setting begins with: `KAFKA_`. */
  readonly prefix: string;
  /** Variables without which the container stops at once. */
  readonly required: readonly string[];
  /** Settings that the image computes from others or from the machine: without a variable their value is not known. */
  readonly unsure: readonly string[];
  /** True where it holds a vendor's own build of Kafka, which may have what Kafka repaired in later releases. */
  readonly isRebuilt: boolean;
}

/** What an image does with a variable. */
export type VariableMeaning =
  /** It becomes this setting of Kafka, under the name that Kafka is given. */
  | { readonly kind: "setting"; readonly name: string }
  /** The image's scripts read it; it is no setting. */
  | { readonly kind: "own" }
  /** The container stops where it is set. */
  | { readonly kind: "refused" }
  /** The image puts its own value in its place; `by` is the variable that counts, where there is one. */
  | { readonly kind: "overwritten"; readonly by: string | undefined }
  /** It has a prefix of Kafka's, and nobody reads it. */
  | { readonly kind: "ignored" };

/** A setting that the image writes where no variable does. */
export interface ImageDefault {
  readonly name: string;
  readonly value: string;
}

/**
 * The image of a repository, such as `confluentinc/cp-kafka`, `docker.io/apache/kafka` or `quay.io/debezium/connect`, without a tag; a registry before
 * it does not count. `undefined` for any other.
 */
export function containerImage(repository: string): ContainerImage | undefined {
  const path = repository.split("/").slice(-2).join("/");
  const found = Object.entries(facts().images).find(([, { names }]) => names.includes(path));
  if (found === undefined) return undefined;
  const [id, { names, role, prefix, tags, required = [], unsure = [] }] = found;
  return { id, names, role, prefix, required, unsure, isRebuilt: tags === "confluent" };
}

/** What an image makes of a variable; `undefined` for one that has nothing to do with Kafka, as far as is known. */
export function meaningOf(image: ContainerImage, variable: string): VariableMeaning | undefined {
  const own = imageFacts(image);
  if (matches(own.own, variable) || matches(own.others, variable)) return { kind: "own" };
  if (own.refused?.includes(variable) === true) return { kind: "refused" };
  if (own.overwritten?.includes(variable) === true) return { kind: "overwritten", by: overwriter(own, variable) };
  const direct = entry(own.variables, variable) ?? entry(own.renamed, variable);
  if (direct !== undefined) return { kind: "setting", name: direct };
  const name = entry(own.aliases, variable) ?? variable;
  if (name.startsWith(own.prefix))
    return { kind: "setting", name: settingName(own.spelling, name.slice(own.prefix.length)) };
  for (const [prefix, setting] of Object.entries(own.prefixes ?? {})) {
    if (name.startsWith(prefix))
      return { kind: "setting", name: setting + settingName(own.spelling, name.slice(prefix.length)) };
  }
  return own.ignoredPrefix !== undefined && name.startsWith(own.ignoredPrefix) ? { kind: "ignored" } : undefined;
}

/** The variable that sets a setting of Kafka in an image; `undefined` where the image has no spelling for it, or overwrites it. */
export function variableFor(image: ContainerImage, setting: string): string | undefined {
  const own = imageFacts(image);
  const named = [own.variables, own.renamed]
    .flatMap((names) => Object.entries(names ?? {}))
    .find(([, name]) => name === setting);
  if (named !== undefined) return named[0];
  const spelled = variableName(own.spelling, setting);
  const variable = spelled === undefined ? undefined : own.prefix + spelled;
  const meaning = variable === undefined ? undefined : meaningOf(image, variable);
  return meaning?.kind === "setting" && meaning.name === setting ? variable : undefined;
}

/**
 * What an image writes below the variables. `variables` are the names of those that are set: the first that Kafka's own image writes into its file
 * drops the file that it brings along. Settings that are `unsure` are left out.
 */
export function imageDefaults(image: ContainerImage, variables: readonly string[]): readonly ImageDefault[] {
  const { file, fileUnless, defaults } = imageFacts(image);
  const isDropped =
    fileUnless !== undefined &&
    variables.some((name) => name.startsWith(fileUnless.prefix) && !fileUnless.except.includes(name));
  const settings = { ...(file === undefined || isDropped ? {} : fileSettings(file)), ...defaults };
  return Object.entries(settings).flatMap(([name, value]) => (image.unsure.includes(name) ? [] : [{ name, value }]));
}

/** The settings that the image computes from another one where they are not set, and from which (`listeners` from `advertised.listeners`). */
export function computedSettings(image: ContainerImage): readonly { readonly name: string; readonly from: string }[] {
  return Object.entries(imageFacts(image).computed ?? {}).map(([name, from]) => ({ name, from }));
}

/** The releases of Kafka that an image without a known tag may hold; `undefined` for all. */
export function kafkaOfImage(image: ContainerImage): Interval | undefined {
  const newest = pinOf(imageFacts(image).newest);
  return newest === undefined ? undefined : { from: everyRelease.from, to: newest.to };
}

/**
 * The releases of Kafka that a tag may hold: `7.6.1` of Confluent is some 3.6, `2.13-2.8.1` of wurstmeister is 2.8.1. `undefined` for tags that name
 * none (`latest`) and for platforms that are not known here.
 */
export function kafkaOfTag(image: ContainerImage, tag: string): Interval | undefined {
  const { tags } = imageFacts(image);
  if (tags === "kafka") return pinOf(/^(\d+\.\d+(?:\.\d+)?)(?![\w.])/.exec(tag)?.[1]);
  if (tags === "scala-kafka") return pinOf(/^(?:\d+\.\d+-)?(\d+\.\d+\.\d+(?:\.\d+)?)$/.exec(tag)?.[1]);
  // What a version before the release holds was not asked.
  const text = /alpha|beta|cr\d|rc\d/i.test(tag) ? undefined : /^(\d+\.\d+(?:\.\d+)?)(?:$|[.-])/.exec(tag)?.[1];
  const platform = pinOf(text);
  return platform === undefined ? undefined : inTable(facts().tags[tags]?.kafka ?? [], platform, tags === "confluent");
}

/** The part of the table that a tag may mean. Where lines go with lines (`isByLine`), a line that is not in the table is not known. */
function inTable(
  table: readonly (readonly [string, string])[],
  platform: Interval,
  isByLine: boolean,
): Interval | undefined {
  const rows = table.map(([from, kafka]) => ({ from: parseRelease(from) ?? 0, kafka: parsePin(kafka) }));
  const held = rows.filter(({ from }, i) =>
    isByLine
      ? from <= platform.from && lineAfter(from) >= platform.to
      : from < platform.to && (rows[i + 1]?.from ?? lineAfter(from)) > platform.from,
  );
  const [first] = held;
  if (first?.kafka === undefined) return undefined;
  return { from: first.kafka.from, to: held.at(-1)?.kafka?.to ?? first.kafka.to };
}

function lineAfter(release: number): number {
  return release - (release % 1_000) + 1_000;
}

function pinOf(text: string | undefined): Interval | undefined {
  return text === undefined ? undefined : parsePin(text);
}

function overwriter({ variables = {}, prefix, spelling }: ImageFacts, variable: string): string | undefined {
  const setting = settingName(spelling, variable.slice(prefix.length));
  return Object.entries(variables).find(([, name]) => name === setting)?.[0];
}

function fileSettings(id: string): Readonly<Record<string, string>> {
  const file = facts().files[id];
  if (file === undefined) return {};
  return { ...(file.extends === undefined ? {} : fileSettings(file.extends)), ...file.settings };
}

/** A name that ends in `*` stands for all that begin so. */
function matches(names: readonly string[] | undefined, variable: string): boolean {
  return (
    names?.some((name) => (name.endsWith("*") ? variable.startsWith(name.slice(0, -1)) : name === variable)) ?? false
  );
}

function entry(names: Readonly<Record<string, string>> | undefined, name: string): string | undefined {
  return names !== undefined && Object.hasOwn(names, name) ? names[name] : undefined;
}

interface ImageFacts {
  readonly names: readonly string[];
  readonly role: ContainerImage["role"];
  readonly prefix: string;
  readonly spelling: Spelling;
  readonly tags: "kafka" | "scala-kafka" | "confluent" | "debezium";
  /** The release after which no more were made. */
  readonly newest?: string;
  readonly own: readonly string[];
  readonly others?: readonly string[];
  readonly refused?: readonly string[];
  readonly overwritten?: readonly string[];
  readonly required?: readonly string[];
  readonly unsure?: readonly string[];
  readonly variables?: Readonly<Record<string, string>>;
  readonly renamed?: Readonly<Record<string, string>>;
  readonly aliases?: Readonly<Record<string, string>>;
  readonly prefixes?: Readonly<Record<string, string>>;
  readonly ignoredPrefix?: string;
  readonly file?: string;
  readonly fileUnless?: { readonly prefix: string; readonly except: readonly string[] };
  readonly defaults?: Readonly<Record<string, string>>;
  readonly computed?: Readonly<Record<string, string>>;
}

interface Facts {
  readonly files: Readonly<
    Record<string, { readonly extends?: string; readonly settings: Readonly<Record<string, string>> }>
  >;
  readonly images: Readonly<Record<string, ImageFacts>>;
  readonly tags: Readonly<Record<string, { readonly kafka: readonly (readonly [string, string])[] }>>;
}

function imageFacts({ id }: ContainerImage): ImageFacts {
  const found = facts().images[id];
  if (found === undefined) throw new Error(`no image ${id}`);
  return found;
}
