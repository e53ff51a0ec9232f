/** What Connect's files say about the clients of its tasks. */
import type { EffectiveComponent } from "../../model/effective.ts";
import { prefixFor } from "../../model/handed-on.ts";
import type { WrittenSetting } from "../../model/setting.ts";

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

/** The beginning of a source connector's file, for examples. */
export const sourceFile = `name=orders-from-files
connector.class=org.apache.kafka.connect.file.FileStreamSourceConnector
topic=orders
file=/srv/orders.txt
`;

/** The beginning of a sink connector's file, for examples. */
export const sinkFile = `name=orders-to-files
connector.class=org.apache.kafka.connect.file.FileStreamSinkConnector
topics=orders
file=/srv/orders.txt
`;

/** A distributed worker's file, for examples. */
export const workerFile = `bootstrap.servers=kafka1:9092,kafka2:9092,kafka3:9092
group.id=connect-orders
key.converter=org.apache.kafka.connect.json.JsonConverter
value.converter=org.apache.kafka.connect.json.JsonConverter
offset.storage.topic=connect-offsets
config.storage.topic=connect-configs
status.storage.topic=connect-status
`;
