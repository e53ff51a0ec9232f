/** Spring Cloud Stream on its Kafka binder: it builds a Java client and a container for each binding. */
import { bindingKeys, kafkaBindingKeys } from "../../kafka/spring-cloud-stream.ts";
import { parseRange, type VersionRange } from "../../kafka/version.ts";
import { ofProducer } from "../guarantee/producer.ts";
import { ofInput } from "../guarantee/spring-cloud-stream.ts";
import { atRelease } from "../guarantee/verdict.ts";
import type { OwnDefault, ProgramFacts } from "../program-facts.ts";
import { java } from "./java.ts";

/** Three binders, each run on a Spring Boot of its time. */
const clients =
  "what KafkaMessageChannelBinder of 3.2.10, 4.1.5 and 5.0.2 gave its clients (test/carriers/spring-cloud-stream.test.ts)";
const fields =
  "initial values of ConsumerProperties, KafkaConsumerProperties and KafkaProducerProperties in 3.2.10, 4.1.5 and 5.0.2";

const address = byDefault("bootstrap.servers", "localhost:9092", clients);

const ofProducers: readonly OwnDefault[] = [
  // 5.0.2, in the middle of Boot 4.0, made it "all".
  acks("1", parseRange("<4.0")),
  acks(undefined, parseRange(">=4.0")),
  address,
  byDefault("batch.size", "16384", clients),
  byDefault("linger.ms", "0", clients),
  byDefault("compression.type", "none", clients),
  byDefault(kafkaBindingKeys.sync, "false", fields),
];

const ofConsumers: readonly OwnDefault[] = [
  address,
  byDefault("enable.auto.commit", "false", clients),
  byDefault("auto.commit.interval.ms", "100", clients),
  byDefault(bindingKeys.maxAttempts, "3", fields),
  byDefault(bindingKeys.batchMode, "false", fields),
  byDefault(kafkaBindingKeys.enableDlq, "false", fields),
  byDefault(kafkaBindingKeys.resetOffsets, "false", fields),
];

export const springCloudStream: ProgramFacts = {
  ...java,
  id: "spring-cloud-stream",
  axes: ["springBoot", "springKafka", "clients", "broker"],
  defaults: { producer: ofProducers, consumer: ofConsumers },
  verdicts: { producer: atRelease(ofProducer), consumer: atRelease(ofInput) },
};

function byDefault(key: string, value: string, evidence: string): OwnDefault {
  return { key, given: { value }, evidence };
}

/** The binder's releases go with those of Spring Boot. */
function acks(value: string | undefined, range: VersionRange): OwnDefault {
  return {
    key: "acks",
    given: { value },
    versions: { axis: "springBoot", range },
    evidence: `${clients}; requiredAcks of KafkaBinderConfigurationProperties in 4.0.5, 4.2.1 and 4.3.1`,
  };
}
