/** What a plain file is for by its name alone: a guess for a file in which nothing is written yet. */
import type { Role } from "../../model/component.ts";
import { fileName } from "../../syntax/address.ts";

/** The role for a name that is usual with Kafka, else `undefined`. */
export function roleByName(uri: string): Role | undefined {
  const name = fileName(uri).toLowerCase();
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
