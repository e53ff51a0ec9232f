/** A partitioner of Kafka's own that the release in use does not have: the producer refuses to start. */
import { parseRange } from "../../../kafka/version.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { remove } from "../../shared/fix.ts";
import { producerPartitionerClassRemovedTexts as texts } from "./texts.ts";

const key = "partitioner.class";
const prefix = "org.apache.kafka.clients.producer.";

/** Deprecated in 3.3 for what is built in, and removed with 4.0. */
const removed = parseRange(">=4.0");
/** KIP-480 and KIP-369. */
const notYet = parseRange("<2.4");
const gone = [`${prefix}internals.DefaultPartitioner`, `${prefix}UniformStickyPartitioner`];
const later = [`${prefix}UniformStickyPartitioner`, `${prefix}RoundRobinPartitioner`];

export const producerPartitionerClassRemoved = defineRule({
  id: "producer-partitioner-class-removed",
  category: "startup-failure",
  severity: "error",
  roles: ["producer"],
  settings: [key],
  docs: {
    texts,
    examples: [
      {
        bad: `bootstrap.servers=kafka:9092\n${key}=${prefix}internals.DefaultPartitioner\n`,
        good: "bootstrap.servers=kafka:9092\n",
        versions: { clients: "4.0" },
      },
    ],
    evidence: {
      kind: "executed",
      where: "KafkaProducer of 25 releases, 1.1.1 to 4.4.0, with each partitioner",
    },
    references: [
      { title: "KIP-794: the partitioners that 3.3 deprecates" },
      { title: "Observed with kafka-clients 4.0.0 to 4.4.0: ConfigException, the class could not be found" },
    ],
  },
  *check(producer, { lens }) {
    const partitioner = producer.written(key);
    const name = partitioner?.typed;
    if (partitioner === undefined || typeof name !== "string") return;
    const fixes = [remove(partitioner, "safe")];
    if (gone.includes(name) && lens.within("clients", removed)) {
      yield { at: partitioner, message: say(texts().messages.gone), fixes };
    } else if (later.includes(name) && lens.within("clients", notYet)) {
      yield { at: partitioner, message: say(texts().messages.later), fixes, inPart: "silent" };
    }
  },
});
