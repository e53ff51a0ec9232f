/** What Connect's files say about the clients of its tasks. */
import type { EffectiveComponent } from "../../../model/effective.ts";
import { prefixFor } from "../../../model/handed-on.ts";
import type { WrittenSetting } from "../../../model/setting.ts";

/** The key under which a worker or connector gives its clients a setting. */
export function clientKey({ role }: EffectiveComponent, client: "producer" | "consumer", key: string): string {
  return `${prefixFor(role, client) ?? ""}${key}`;
}

/** A setting as it is written for the clients. */
export function forClients(
  component: EffectiveComponent,
  client: "producer" | "consumer",
  key: string,
): WrittenSetting | undefined {
  return component.written(clientKey(component, client, key));
}

/** A worker that keeps its offsets in a file is alone: it has no topics of its own. */
export function isStandalone(worker: EffectiveComponent): boolean {
  return (
    worker.written("offset.storage.file.filename") !== undefined && worker.written("config.storage.topic") === undefined
  );
}
