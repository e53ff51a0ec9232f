/** The name under which Connect hands a setting on to a client, for one that is written almost so. */
import { catalogueOf } from "../../../kafka/catalogue.ts";
import { nameIndex } from "../../../kafka/near-name.ts";
import type { Role } from "../../../model/component.ts";
import type { Client } from "../../../model/handed-on.ts";

/** What was meant, and whether only `override` is missing or too much. */
export interface Meant {
  readonly right: string;
  readonly by: "override" | "spelling";
}

/** `undefined` for a name that is right, that begins with no client, or that the client does not know. */
export function meantFor(role: Role, key: string): Meant | undefined {
  const words = key.split(/[._]/);
  // `override.consumer.x` has the two in the wrong order.
  const isTurned = words[0] === "override";
  const [first = "", ...rest] = isTurned ? words.slice(1) : words;
  const client = clientNamed(first);
  if (client === undefined) return undefined;
  const [second = ""] = rest;
  const hasOverride = isTurned || isNear("override", second);
  const name = (hasOverride && !isTurned ? rest.slice(1) : rest).join(".");
  if (!knows(client, name)) return undefined;
  const right = role === "connect-worker" ? `${client}.${name}` : `${client}.override.${name}`;
  if (right === key) return undefined;
  const isSpelt = [`${client}.${name}`, `${client}.override.${name}`].includes(key);
  return { right, by: isSpelt ? "override" : "spelling" };
}

/** True for a setting that some release of the client knows. */
export function knows(client: Client, key: string): boolean {
  return catalogueOf(client).periods(key).length > 0;
}

const clients = ["producer", "consumer", "admin"] as const;

function clientNamed(word: string): Client | undefined {
  return clients.find((client) => isNear(client, word));
}

function isNear(name: string, word: string): boolean {
  return word === name || word === `${name}s` || nameIndex([name]).nearest(word) !== undefined;
}
