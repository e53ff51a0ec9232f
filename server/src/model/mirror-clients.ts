/** What a flow of MirrorMaker gives to the clients that copy its records: asked of MirrorMakerConfig (`connectorBaseConfig`, `workerConfig`) and the configuration of its source connector in connect-mirror 2.8.2, 3.6.2, 3.9.2 and 4.3.1. */
import type { EffectiveComponent } from "./effective.ts";
import type { Inner, InnersOf } from "./inner.ts";
import type { WrittenSetting } from "./setting.ts";

/** `A.consumer.` of the source, the producer of the flow's worker, and the admin clients of both; none for a flow that is off. */
export const mirrorClients: InnersOf = (flow) => {
  if (flow.name === undefined || flow.effective("enabled").typed !== true) return [];
  return [
    ofConnector(flow, "consumer", "source.consumer."),
    producerOf(flow, flow.name),
    ofConnector(flow, "admin", "source.admin."),
    ofConnector(flow, "admin", "target.admin."),
  ];
};

/** A client that the connector builds itself. */
function ofConnector(flow: EffectiveComponent, role: Inner["role"], prefix: string): Inner {
  return { role, prefixes: [prefix], find: (key) => flow.written(`${prefix}${key}`), defaults: {}, isOpen: true };
}

function producerOf(flow: EffectiveComponent, name: string): Inner {
  return {
    role: "producer",
    prefixes: ["producer.override.", "target.producer."],
    find: (key) => writtenForCopies(flow, name, key),
    defaults: {},
    isOpen: true,
  };
}

/**
 * What is written for the producer of a flow's copies, which the worker builds: of `B.producer.` and of the flow's
 * `producer.override.`, not of the flow's own `target.producer.`.
 */
export function writtenForCopies(flow: EffectiveComponent, name: string, key: string): WrittenSetting | undefined {
  const override = flow.written(`producer.override.${key}`);
  if (override !== undefined) return override;
  const own = `target.producer.${key}`;
  const found = flow.written(own);
  const target = name.slice(name.indexOf("->") + "->".length);
  const isOfFlow = found?.entry.key.endsWith(own) === true && !found.entry.key.startsWith(`${target}.`);
  return isOfFlow ? undefined : found;
}
