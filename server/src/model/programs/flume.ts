/** Apache Flume: its Kafka source, sink and channel build Java clients, and send a batch again until it has arrived. */
import { ofProducer } from "../guarantee/producer.ts";
import { atRelease } from "../guarantee/verdict.ts";
import type { ProgramFacts } from "../program-facts.ts";
import { java } from "./java.ts";

/** Its defaults are those of a source, a sink or a channel: the carrier has them (schemas/flume.json). */
export const flume: ProgramFacts = {
  ...java,
  id: "flume",
  verdicts: { producer: atRelease(ofProducer) },
  // Read in KafkaSink and KafkaChannel of 1.11.0: a send that fails ends the transaction, and its events are taken again.
  sendsAgain: true,
};
