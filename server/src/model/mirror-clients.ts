/** What a flow of MirrorMaker gives to the clients that copy its records: asked of MirrorMakerConfig and MirrorSourceConfig of connect-mirror 2.8.2, 3.6.2, 3.9.2 and 4.3.1. */
import type { Inner, InnersOf } from "./inner.ts";

/** `A.consumer.` of the source, `B.producer.` of the target, and the admin clients of both; none for a flow that is off. */
export const mirrorClients: InnersOf = (flow) => {
  if (flow.name === undefined || flow.effective("enabled").typed !== true) return [];
  return clients.map(([role, prefix]): Inner => {
    const find: Inner["find"] = (key) => flow.written(`${prefix}${key}`);
    return { role, prefixes: [prefix], find, defaults: {}, isOpen: true };
  });
};

/** As a flow calls them. */
const clients = [
  ["consumer", "source.consumer."],
  ["producer", "target.producer."],
  ["admin", "source.admin."],
  ["admin", "target.admin."],
] as const;
