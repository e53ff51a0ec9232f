/** Kafka's own software: the Java clients, Streams, Connect and MirrorMaker, and brokers with their topics. */
import type { CatalogueRole } from "../../kafka/catalogue.ts";
import type { Role } from "../component.ts";
import { acksOfIdempotence, retriesOfIdempotence } from "../computed/acks-and-retries.ts";
import { autoCommitWithoutGroup } from "../computed/auto-commit.ts";
import { commitIntervalOfGuarantee } from "../computed/commit-interval.ts";
import { deliveryTimeoutOfOthers } from "../computed/delivery-timeout.ts";
import { idempotenceByDefault } from "../computed/idempotence.ts";
import { brokerId, nodeId } from "../computed/node-id.ts";
import { ofMirrorMaker, ofSink, ofSource, ofWorker } from "../guarantee/connect.ts";
import { ofConsumer } from "../guarantee/consumer.ts";
import { ofProducer } from "../guarantee/producer.ts";
import { ofBroker, ofTopic } from "../guarantee/replicas.ts";
import { ofStreams } from "../guarantee/streams.ts";
import { atRelease } from "../guarantee/verdict.ts";
import type { ProgramFacts } from "../program-facts.ts";

const clients: readonly CatalogueRole[] = ["producer", "consumer", "admin"];

const catalogues: Readonly<Record<Role, readonly CatalogueRole[]>> = {
  producer: ["producer"],
  consumer: ["consumer"],
  admin: ["admin"],
  client: clients,
  // What a listener is told is its framework's own.
  listener: [],
  // A Streams application hands what StreamsConfig does not define to its clients.
  streams: ["streams", ...clients],
  broker: ["broker"],
  topic: ["topic"],
  "connect-worker": ["connect-worker"],
  "connect-sink": ["connect-sink"],
  "connect-source": ["connect-source"],
  "mirror-maker": ["mirror-maker"],
};

export const java: ProgramFacts = {
  id: "java",
  runsJava: true,
  catalogues,
  axes: ["clients", "broker"],
  defaults: {},
  computed: {
    producer: new Map([
      ["enable.idempotence", idempotenceByDefault],
      ["acks", acksOfIdempotence],
      ["retries", retriesOfIdempotence],
      ["delivery.timeout.ms", deliveryTimeoutOfOthers],
    ]),
    consumer: new Map([["enable.auto.commit", autoCommitWithoutGroup]]),
    broker: new Map([
      ["node.id", nodeId],
      ["broker.id", brokerId],
    ]),
    streams: new Map([["commit.interval.ms", commitIntervalOfGuarantee]]),
  },
  verdicts: {
    producer: atRelease(ofProducer),
    consumer: ofConsumer,
    streams: atRelease(ofStreams),
    broker: atRelease(ofBroker),
    topic: atRelease(ofTopic),
    "connect-worker": ofWorker,
    "connect-sink": ofSink,
    "connect-source": atRelease(ofSource),
    "mirror-maker": atRelease(ofMirrorMaker),
  },
};
