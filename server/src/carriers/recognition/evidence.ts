/** What the lines of a file tell of the program whose clients it is for: names that only some know, and values that only some take. */
import { type CatalogueRole, catalogueOf } from "../../kafka/catalogue.ts";
import { isLibrdkafkas, isMeantForLibrdkafka } from "../../kafka/foreign-names.ts";
import { scalaSettings } from "../../kafka/scala-clients.ts";
import type { Program } from "../../model/component.ts";
import type { Entry } from "../../syntax/document.ts";
import type { Writing } from "./writing.ts";

/** The programs whose clients are configured in lines of `key=value`. */
export type ClientProgram = Extract<Program, "java" | "librdkafka" | "scala">;

/** An entry that speaks for some of the programs, and how much it weighs. */
export interface Evidence {
  readonly entry: Entry;
  readonly programs: readonly ClientProgram[];
  readonly weight: number;
}

/** What tells the programs apart; what all of them know, and what none knows, is no evidence. */
export function evidenceIn({ name, entries }: Writing): readonly Evidence[] {
  const last = new Map(entries.map((entry) => [entry.key, entry]));
  const surroundings = { connects: last.has("bootstrap.servers"), isJavasFile: name.endsWith(".properties") };
  return [...last.values()].flatMap((entry) => [...ofName(entry, surroundings), ...ofValue(entry)]);
}

interface Surroundings {
  /** True where the address stands under the name that Java knows. */
  readonly connects: boolean;
  readonly isJavasFile: boolean;
}

/** What all evidence for a program weighs together. */
export function weight(program: ClientProgram, evidence: readonly Evidence[]): number {
  return evidence.filter(({ programs }) => programs.includes(program)).reduce((sum, one) => sum + one.weight, 0);
}

/** The evidence that speaks for one program and not for the other. */
export function evidenceFor(
  program: ClientProgram,
  against: ClientProgram,
  evidence: readonly Evidence[],
): readonly Evidence[] {
  return evidence.filter(({ programs }) => programs.includes(program) && !programs.includes(against));
}

const clientRoles: readonly CatalogueRole[] = ["producer", "consumer", "admin"];

function knowsIn(role: CatalogueRole, key: string): boolean {
  return catalogueOf(role).periods(key).length > 0;
}

function ofName(entry: Entry, surroundings: Surroundings): readonly Evidence[] {
  const { key } = entry;
  const isJavas = clientRoles.some((role) => knowsIn(role, key));
  const knowing: Readonly<Record<ClientProgram, boolean>> = {
    java: isJavas,
    librdkafka: knowsIn("librdkafka", key) && (isJavas || isLibrdkafkas(key)),
    scala: scalaSettings(key).length > 0,
  };
  const found = (["java", "librdkafka", "scala"] as const).filter((program) => knowing[program]);
  const worth = weightOf(entry, found, surroundings);
  return found.length === 0 || found.length === 3 || worth === 0 ? [] : [{ entry, programs: found, weight: worth }];
}

const usual = 2;

function weightOf(
  { key, value = "" }: Entry,
  found: readonly ClientProgram[],
  { connects, isJavasFile }: Surroundings,
): number {
  // Classes of serializers are copied from one file into the next.
  if (/^(key|value)\.(de)?serializer$/.test(key)) return 1;
  // Java programs have a user and a password for what they build themselves.
  if (key === "sasl.username" || key === "compression.level") return 1;
  if (key === "sasl.password") return 0;
  if (!key.includes(".") && found.length === 1) return isMeantForLibrdkafka(key, value) ? 1 : 0;
  if (key === "plugin.library.paths") return 3;
  // Without an address nothing starts, and each has a name for it.
  if (key === "bootstrap.servers" || (key === "metadata.broker.list" && !connects)) return 3;
  // What the Scala clients had is often left over in Java's files.
  return isJavasFile && found.includes("librdkafka") && found.includes("scala") ? 1 : usual;
}

function ofValue(entry: Entry): readonly Evidence[] {
  const value = (entry.value ?? "").trim();
  return values
    .filter(({ key, pattern }) => key === entry.key && pattern.test(value))
    .map(({ programs }) => ({ entry, programs, weight: usual }));
}

interface ValueEvidence {
  readonly key: string;
  readonly pattern: RegExp;
  readonly programs: readonly ClientProgram[];
}

/** Of a value that Java refuses, such as `smallest`, nobody can tell whether it is meant for another program. */
const values: readonly ValueEvidence[] = [
  {
    key: "partition.assignment.strategy",
    pattern: /^(range|roundrobin|cooperative-sticky)(\s*,\s*(range|roundrobin|cooperative-sticky))*$/,
    programs: ["librdkafka"],
  },
  { key: "partition.assignment.strategy", pattern: /\borg\.apache\.kafka\./, programs: ["java"] },
  {
    key: "partitioner",
    pattern: /^(random|consistent|consistent_random|murmur2|murmur2_random|fnv1a|fnv1a_random)$/,
    programs: ["librdkafka"],
  },
  // Unknown to the Scala clients.
  { key: "auto.offset.reset", pattern: /^(earliest|latest)$/, programs: ["java", "librdkafka"] },
  // librdkafka reads no store of Java's kind.
  { key: "ssl.keystore.location", pattern: /\.jks$/, programs: ["java"] },
];
