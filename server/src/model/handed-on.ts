/** The prefixes under which Connect hands settings on to its clients: what they mean is the client's business. */
import type { CatalogueRole } from "../kafka/catalogue.ts";
import type { Role } from "./component.ts";

/** A setting as the client that is given it knows it. */
export interface HandedOn {
  readonly role: CatalogueRole;
  readonly key: string;
}

/** The client that a written key is meant for, `undefined` for the component's own. */
export function handedOn(role: Role, key: string): HandedOn | undefined {
  if (!key.startsWith("producer.") && !key.startsWith("consumer.") && !key.startsWith("admin.")) return undefined;
  for (const client of clients) {
    const prefix = prefixFor(role, client);
    if (prefix !== undefined && key.startsWith(prefix)) return { role: client, key: key.slice(prefix.length) };
  }
  return undefined;
}

/** What stands before the settings of a client; `undefined` for roles that have no such clients. */
export function prefixFor(role: Role, client: Client): string | undefined {
  if (role === "connect-worker") return `${client}.`;
  return role === "connect-sink" || role === "connect-source" ? `${client}.override.` : undefined;
}

export type Client = (typeof clients)[number];

const clients = ["producer", "consumer", "admin"] as const satisfies readonly CatalogueRole[];
