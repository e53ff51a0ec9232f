/** All names that Kafka knows in any role and release, and the nearest of them to one that it does not know. */
import { type CatalogueRole, catalogueOf, catalogueRoles } from "./catalogue.ts";
import { type NameIndex, type NearName, nameIndex } from "./near-name.ts";

/** True for a setting that some release of Kafka knows in some role. */
export function isKafkaName(name: string): boolean {
  allNames ??= new Set(catalogueRoles.flatMap((role) => catalogueOf(role).names));
  return allNames.has(name);
}

let allNames: ReadonlySet<string> | undefined;

/** The setting of these roles that an unknown name was meant to be. */
export function nearestSetting(roles: readonly CatalogueRole[], written: string): NearName | undefined {
  const near = indexOf(roles).nearest(written);
  // `key-serializer` in a consumer is the producer's setting, not a misspelt `key.deserializer`.
  return near?.by === "letters" && indexOf(catalogueRoles).nearest(written)?.by === "separators" ? undefined : near;
}

function indexOf(roles: readonly CatalogueRole[]): NameIndex {
  const key = roles.join();
  const known = indexes.get(key) ?? nameIndex([...new Set(roles.flatMap((role) => catalogueOf(role).names))]);
  indexes.set(key, known);
  return known;
}

const indexes = new Map<string, NameIndex>();
