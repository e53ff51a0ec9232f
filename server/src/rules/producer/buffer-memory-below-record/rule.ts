/** buffer.memory below what a batch or a record takes: send() refuses it, though max.request.size admits it. */
import { catalogueOf } from "../../../kafka/catalogue.ts";
import { settingDocs } from "../../../kafka/documentation.ts";
import type { Lens } from "../../../kafka/version.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type Fix } from "../../rule.ts";
import { clientKey, forClients } from "../../shared/connect/clients.ts";
import { insert, remove, set } from "../../shared/fix.ts";
import { producerBufferMemoryBelowRecordTexts as texts } from "./texts.ts";

const memoryKey = "buffer.memory";
const batchKey = "batch.size";
const requestKey = "max.request.size";

export const producerBufferMemoryBelowRecord = defineRule({
  id: "producer-buffer-memory-below-record",
  category: "loss",
  severity: "warning",
  roles: ["producer", "connect-worker", "connect-source"],
  settings: [memoryKey, batchKey, requestKey],
  docs: {
    texts,
    examples: [
      { bad: file("buffer.memory=8192\n"), good: file("") },
      {
        bad: file("compression.type=zstd\nmax.request.size=67108864\nbuffer.memory=33554432\n"),
        good: file("compression.type=zstd\nmax.request.size=67108864\nbuffer.memory=67108864\n"),
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "ensureValidRecordSize and the BufferPool of a KafkaProducer of 2.0.1, 2.8.2, 3.9.2 and 4.4.0, with records and batches above buffer.memory",
    },
    references: [
      { title: `Kafka: ${memoryKey}`, url: settingDocs("producer", memoryKey) },
      { title: `Kafka: ${requestKey}`, url: settingDocs("producer", requestKey) },
    ],
  },
  *check(component, { lens }) {
    const size = (key: string): number | undefined => sizeOf(component, key, lens);
    const [memory, batch, request] = [size(memoryKey), size(batchKey), size(requestKey)];
    if (memory === undefined || batch === undefined || request === undefined) return;
    const largest = Math.max(batch, request);
    const written = [memoryKey, batchKey, requestKey].flatMap((key) => forClients(component, "producer", key) ?? []);
    const [at, ...related] = written;
    if (memory >= largest || at === undefined) return;
    const gaps = { memory: String(memory), batch: String(batch), request: String(request) };
    const said =
      memory < batch
        ? { severity: "error" as const, message: say(texts().messages.batch, gaps) }
        : { message: say(texts().messages.record, gaps) };
    yield { at, related, ...said, fixes: [enough(component, largest, lens)] };
  },
});

/** In bytes; of a client inside of Connect what is not written has the producer's own default. */
function sizeOf(component: EffectiveComponent, key: string, lens: Lens): number | undefined {
  const written = forClients(component, "producer", key);
  const isClients = component.role !== "producer" && written === undefined && !component.partial;
  const typed = isClients ? defaultOf(key, lens) : component.effective(clientKey(component, "producer", key)).typed;
  return typeof typed === "number" ? typed : undefined;
}

function defaultOf(key: string, lens: Lens): number {
  return Number(catalogueOf("producer").spec(key, lens)?.default ?? Number.NaN);
}

/** The default where that is enough, else as much as the largest takes. */
function enough(component: EffectiveComponent, largest: number, lens: Lens): Fix {
  const memory = forClients(component, "producer", memoryKey);
  if (memory === undefined)
    return insert(component, clientKey(component, "producer", memoryKey), String(largest), "changes-performance");
  return defaultOf(memoryKey, lens) >= largest
    ? remove(memory, "changes-performance")
    : set(memory, String(largest), "changes-performance");
}

function file(last: string): string {
  return `bootstrap.servers=kafka1:9092,kafka2:9092\nacks=all\n${last}`;
}
