/** The notes on settings, table by table; a bundle for Node reads them when they are asked for the first time. */
import { acknowledgementNotes } from "./acknowledgement.ts";
import { brokerNotes } from "./broker.ts";
import { connectNotes } from "./connect.ts";
import { consumerNotes } from "./consumer.ts";
import { consumerGroupNotes } from "./consumer-group.ts";
import { flushNotes } from "./flush.ts";
import { producerNotes } from "./producer.ts";
import { springNotes } from "./spring.ts";
import { streamsNotes } from "./streams.ts";

/** All tables. */
export function allNotes() {
  return {
    acknowledgement: acknowledgementNotes,
    producer: producerNotes,
    consumer: consumerNotes,
    consumerGroup: consumerGroupNotes,
    spring: springNotes,
    streams: streamsNotes,
    broker: brokerNotes,
    flush: flushNotes,
    connect: connectNotes,
  };
}
