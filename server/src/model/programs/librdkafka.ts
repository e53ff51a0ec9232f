/** librdkafka: kcat, and the clients for C, C#, Go, Node and Python that are built on it. */
import type { Computation } from "../computed/computation.ts";
import { bufferForFetch, bufferForResponse } from "../computed/librdkafka-buffers.ts";
import { idempotence, inFlightOfIdempotence, retriesOfIdempotence } from "../computed/librdkafka-idempotence.ts";
import { ofLibrdkafkaConsumer, ofLibrdkafkaProducer } from "../guarantee/librdkafka.ts";
import type { ProgramFacts } from "../program-facts.ts";

/** One table serves all its clients: whether a setting is the producer's or the consumer's, the catalogue says. */
const computed: ReadonlyMap<string, Computation> = new Map([
  ["enable.idempotence", idempotence],
  ["max.in.flight.requests.per.connection", inFlightOfIdempotence],
  ["retries", retriesOfIdempotence],
  ["fetch.max.bytes", bufferForFetch],
  ["receive.message.max.bytes", bufferForResponse],
]);

export const librdkafka: ProgramFacts = {
  id: "librdkafka",
  runsJava: false,
  catalogues: { producer: ["librdkafka"], consumer: ["librdkafka"], client: ["librdkafka"] },
  axes: ["librdkafka"],
  defaults: {},
  computed: { producer: computed, consumer: computed, client: computed },
  verdicts: { producer: ofLibrdkafkaProducer, consumer: ofLibrdkafkaConsumer },
};
