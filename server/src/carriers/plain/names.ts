/** What a plain file may be before it is parsed: what its name alone says, and the words that each has in it. */
import type { Role } from "../../model/component.ts";
import { fileName } from "../../syntax/address.ts";
import type { Signs } from "../carrier.ts";
import { programName } from "../files.ts";

/** The role for a name that is usual with Kafka, else `undefined`. */
export function roleByName(uri: string): Role | undefined {
  const name = programName(fileName(uri)).toLowerCase();
  if (!name.endsWith(".properties")) return undefined;
  return names.find(([pattern]) => pattern.test(name))?.[1];
}

const names: readonly (readonly [RegExp, Role])[] = [
  [/^connect-(distributed|standalone)/, "connect-worker"],
  [/^connect-mirror-maker|^(mm2|mirror-?maker)/, "mirror-maker"],
  [/(^|[-_.])sink[-_.]/, "connect-sink"],
  [/(^|[-_.])source[-_.]/, "connect-source"],
  [/(^|[-_.])producer[-_.]/, "producer"],
  [/(^|[-_.])consumer[-_.]/, "consumer"],
  [/^(kafka-)?streams?[-_.]/, "streams"],
  [/^(server|broker|controller)(-\d+)?\.properties$/, "broker"],
];

/** All of these names. */
const plainNames = new RegExp(`(${names.map(([pattern]) => pattern.source).join("|")}).*(?<=\\.properties)$`, "i");

/** Each setting by which a plain file is recognised has one of these in its name. */
const words: readonly string[] = [
  "kafka",
  "bootstrap.",
  "acks",
  "retries",
  ".ms",
  ".bytes",
  "broker",
  "zookeeper.",
  "controller.",
  "controlled.",
  "leader.",
  "process.roles",
  "listener",
  "advertised.",
  "authorizer.",
  "principal.",
  "delegation.",
  "password.encoder",
  "quota",
  "max.connection",
  ".threads",
  "log.",
  "replica",
  "topic",
  "policy",
  "flush.",
  "compress",
  ".dirty.",
  "election",
  "preallocate",
  "delete.records",
  "message",
  "segment.",
  "serializer",
  "batch.",
  "buffer",
  "queue",
  "queuing.",
  "partition",
  "idempotence",
  "transaction",
  "max.in.flight",
  "max.request.",
  "consumer.",
  "producer.",
  "group.",
  "offset",
  "commit",
  "poll.",
  "fetch.",
  "isolation.",
  "share.",
  "check.crcs",
  "metadata.",
  "ssl.",
  "sasl.",
  "https.",
  "socket.",
  ".report",
  "api.version",
  "gapless",
  "random.seed",
  "termination.signal",
  "builtin.",
  "storage.",
  "plugin.",
  "connector.class",
  "application.id",
  "clusters",
];

/** What shows that a file may be a plain one: of Java, librdkafka or the old Scala clients, which share most names. */
export const plainSigns: Signs = { names: plainNames, words };
