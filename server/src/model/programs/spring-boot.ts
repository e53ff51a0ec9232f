/** Spring Boot: it builds Java clients from its own settings, and containers whose listeners read. */
import { parseRange } from "../../kafka/version.ts";
import { ofProducer } from "../guarantee/producer.ts";
import { ofListening } from "../guarantee/spring.ts";
import { ofStreams } from "../guarantee/streams.ts";
import { atRelease } from "../guarantee/verdict.ts";
import type { OwnDefault, ProgramFacts } from "../program-facts.ts";
import { java } from "./java.ts";

const address: OwnDefault = {
  key: "bootstrap.servers",
  given: { value: "localhost:9092" },
  evidence: "what Spring Boot 2.7.18, 3.5.16 and 4.1.1 gave its clients (test/oracle/spring.test.ts)",
};

const autoCommit: OwnDefault = {
  key: "enable.auto.commit",
  given: { value: "false" },
  // spring-kafka 2.3.
  versions: { axis: "springBoot", range: parseRange(">=2.2") },
  evidence:
    "KafkaMessageListenerContainer of spring-kafka 2.2.14, 2.3.13, 3.3.11 and 4.1.1: since 2.3 it asks for no auto-commit where nobody wrote the setting",
};

export const springBoot: ProgramFacts = {
  ...java,
  id: "spring-boot",
  axes: ["springBoot", "springKafka", "clients", "broker"],
  defaults: { producer: [address], consumer: [address, autoCommit], admin: [address], streams: [address] },
  verdicts: {
    producer: atRelease(ofProducer),
    consumer: ofListening,
    listener: ofListening,
    streams: atRelease(ofStreams),
  },
};
