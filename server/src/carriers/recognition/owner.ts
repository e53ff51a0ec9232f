/** Tells whose file it is: the program that reads it, and what that program is there, by the weight of everything that is written. */
import { isLibrdkafkas } from "../../kafka/foreign-names.ts";
import type { Contest, Program, Role } from "../../model/component.ts";
import type { Comment, Entry } from "../../syntax/document.ts";
import { springFile } from "../spring-boot/file.ts";
import { isLibrdkafkaName, rolesByNames } from "./client-roles.ts";
import { type Evidence, evidenceFor, evidenceIn, weight } from "./evidence.ts";
import { isOtherLanguage } from "./file-language.ts";
import { isListing } from "./listing.ts";
import { rolesOfClients, rolesOfTopics, rolesOfWhole } from "./roles.ts";
import { scalaRoles } from "./scala-roles.ts";
import { type Writing, writingOf } from "./writing.ts";

/** Whose file it is, and as what. */
export interface Owner {
  readonly program: Program;
  readonly roles: readonly Role[];
  /** What speaks for two programs alike. */
  readonly contest?: Contest;
}

/** The owner of a file, by its path and what is written in it; `undefined` where it is not Kafka's, or nobody starts it. */
export function ownerOf(path: string, entries: readonly Entry[], comments: readonly Comment[] = []): Owner | undefined {
  if (entries.length === 0 || springFile(path) !== undefined || entries.some(({ key }) => frameworks.test(key)))
    return undefined;
  if (isOtherLanguage(path, entries) || isListing(entries)) return undefined;
  const writing = writingOf(path, entries, comments);
  const whole = rolesOfWhole(writing);
  if (whole.length > 0) return { program: "java", roles: whole };
  const owner = ownerOfClients(writing);
  if (owner !== undefined) return owner;
  const topics = rolesOfTopics(writing);
  return topics.length === 0 ? undefined : { program: "java", roles: topics };
}

/** Frameworks build clients of their own; only what spring-kafka's serializers read stands beside Kafka's own settings. */
const frameworks = /^(mp\.messaging|quarkus|micronaut|flink|storm|spring(?!\.(json|deserializer|message)\.))\./;

function ownerOfClients(writing: Writing): Owner | undefined {
  const evidence = evidenceIn(writing);
  if (isScalas(writing, evidence)) return owner("scala", scalaRoles(writing.entries));
  const clients = rolesOfClients(writing);
  switch (winner(writing.name, evidence)) {
    case "java":
      return owner("java", clients);
    case "librdkafka":
      return owner("librdkafka", librdkafkaRoles(writing)) ?? owner("unknown", clients);
    case "neither":
      return owner("unknown", clients);
    case "both":
      return owner("unknown", clients, {
        java: evidenceFor("java", "librdkafka", evidence).map(({ entry }) => entry),
        librdkafka: evidenceFor("librdkafka", "java", evidence).map(({ entry }) => entry),
      });
    case "nobody":
      return undefined;
  }
}

function owner(program: Program, roles: readonly Role[], contest?: Contest): Owner | undefined {
  if (roles.length === 0) return undefined;
  return contest === undefined ? { program, roles } : { program, roles, contest };
}

/** More of it is the Scala clients' than anybody else's; without their own address, beside what is Java's alone, twice as much. */
function isScalas({ values }: Writing, evidence: readonly Evidence[]): boolean {
  const others = Math.max(weight("java", evidence), weight("librdkafka", evidence));
  const connects = values.has("zookeeper.connect") || values.has("metadata.broker.list");
  const isNobodyElses = connects || evidenceFor("java", "librdkafka", evidence).length === 0;
  return weight("scala", evidence) > (isNobodyElses ? others : 2 * others);
}

/**
 * Java or librdkafka; `both` where they weigh alike, `neither` where what speaks for librdkafka may as well be the application's own,
 * `nobody` where it is as much the Scala clients'.
 */
function winner(name: string, evidence: readonly Evidence[]): "java" | "librdkafka" | "both" | "neither" | "nobody" {
  if (isLibrdkafkasName(name)) return "librdkafka";
  const [javas, librdkafkas] = [
    evidenceFor("java", "librdkafka", evidence),
    evidenceFor("librdkafka", "java", evidence),
  ];
  const [ours, theirs] = [weight("java", javas), weight("librdkafka", librdkafkas)];
  // A value that only librdkafka takes may as well be wrong.
  if (theirs === 0 || (name.endsWith(".properties") && librdkafkas.every(isByValue))) return "java";
  if (ours === 0) {
    // What librdkafka refuses is left over from the Scala clients, in a file that Java's took over.
    if (name.endsWith(".properties") && evidenceFor("scala", "librdkafka", evidence).length > 0) return "java";
    if (weight("librdkafka", evidence) === weight("scala", evidence)) return "nobody";
    const isLeftover = librdkafkas.some(({ programs }) => programs.includes("scala"));
    return theirs >= enough || isLeftover ? "librdkafka" : "neither";
  }
  const difference = ours - theirs + ofFileName(name);
  if (Math.abs(difference) < enough) return "both";
  return difference > 0 ? "java" : "librdkafka";
}

/** True where the name alone is Java's as well. */
function isByValue({ entry }: Evidence): boolean {
  return !isLibrdkafkas(entry.key);
}

/** By so much one program must outweigh the other. */
const enough = 2;

/** Java keeps its settings in .properties; who writes a .conf seldom means Java. */
function ofFileName(name: string): number {
  if (name.endsWith(".properties")) return 3;
  return name.endsWith(".conf") ? -2 : 0;
}

function isLibrdkafkasName(name: string): boolean {
  return /rdkafka|kcat|kafkacat/.test(name);
}

/** The roles a file plays for librdkafka; none where most of it is another program's, or too little to tell. */
function librdkafkaRoles({ name, values }: Writing): readonly Role[] {
  const keys = [...values.keys()];
  const known = keys.filter(isLibrdkafkaName);
  const connects = values.has("bootstrap.servers") || values.has("metadata.broker.list");
  const own = known.filter((key) => key.includes(".") && isLibrdkafkas(key)).length;
  // Code or the command line gives the address then.
  const isEnough = connects || own >= (isLibrdkafkasName(name) ? 2 : 3);
  return isEnough && known.length * 2 >= keys.length ? rolesByNames(known) : [];
}
