/** What Spring Cloud Stream's Kafka binder calls its settings, with `*` for the name of a binding. */

/** The settings of a binding, whatever its binder; `spring.cloud.stream.default` gives them to all bindings. */
export const bindingKeys = {
  destination: "spring.cloud.stream.bindings.*.destination",
  group: "spring.cloud.stream.bindings.*.group",
  errorHandler: "spring.cloud.stream.bindings.*.error-handler-definition",
  maxAttempts: "spring.cloud.stream.bindings.*.consumer.max-attempts",
  backOffInitial: "spring.cloud.stream.bindings.*.consumer.back-off-initial-interval",
  backOffMax: "spring.cloud.stream.bindings.*.consumer.back-off-max-interval",
  backOffMultiplier: "spring.cloud.stream.bindings.*.consumer.back-off-multiplier",
  retryTemplate: "spring.cloud.stream.bindings.*.consumer.retry-template-name",
  batchMode: "spring.cloud.stream.bindings.*.consumer.batch-mode",
  concurrency: "spring.cloud.stream.bindings.*.consumer.concurrency",
  nativeDecoding: "spring.cloud.stream.bindings.*.consumer.use-native-decoding",
  nativeEncoding: "spring.cloud.stream.bindings.*.producer.use-native-encoding",
  errorChannel: "spring.cloud.stream.bindings.*.producer.error-channel-enabled",
} as const;

/** What only the Kafka binder knows of a binding; `spring.cloud.stream.kafka.default` gives it to all. */
export const kafkaBindingKeys = {
  ackMode: "spring.cloud.stream.kafka.bindings.*.consumer.ack-mode",
  startOffset: "spring.cloud.stream.kafka.bindings.*.consumer.start-offset",
  resetOffsets: "spring.cloud.stream.kafka.bindings.*.consumer.reset-offsets",
  enableDlq: "spring.cloud.stream.kafka.bindings.*.consumer.enable-dlq",
  dlqName: "spring.cloud.stream.kafka.bindings.*.consumer.dlq-name",
  autoCommitOnError: "spring.cloud.stream.kafka.bindings.*.consumer.auto-commit-on-error",
  autoCommitOffset: "spring.cloud.stream.kafka.bindings.*.consumer.auto-commit-offset",
  ackEachRecord: "spring.cloud.stream.kafka.bindings.*.consumer.ack-each-record",
  recoveryInterval: "spring.cloud.stream.kafka.bindings.*.consumer.recovery-interval",
  reactiveAutoCommit: "spring.cloud.stream.kafka.bindings.*.consumer.reactive-auto-commit",
  reactiveAtMostOnce: "spring.cloud.stream.kafka.bindings.*.consumer.reactive-at-most-once",
  errorHandler: "spring.cloud.stream.kafka.bindings.*.consumer.common-error-handler-bean-name",
  consumerCopies: "spring.cloud.stream.kafka.bindings.*.consumer.topic.replication-factor",
  consumerTransactions: "spring.cloud.stream.kafka.bindings.*.consumer.transaction-manager",
  sync: "spring.cloud.stream.kafka.bindings.*.producer.sync",
  sendTimeout: "spring.cloud.stream.kafka.bindings.*.producer.send-timeout-expression",
  bufferSize: "spring.cloud.stream.kafka.bindings.*.producer.buffer-size",
  batchTimeout: "spring.cloud.stream.kafka.bindings.*.producer.batch-timeout",
  compressionType: "spring.cloud.stream.kafka.bindings.*.producer.compression-type",
  producerCopies: "spring.cloud.stream.kafka.bindings.*.producer.topic.replication-factor",
  producerTransactions: "spring.cloud.stream.kafka.bindings.*.producer.transaction-manager",
} as const;

/** What one binder gives to all of its bindings. */
export const binderKeys = {
  requiredAcks: "spring.cloud.stream.kafka.binder.required-acks",
  brokers: "spring.cloud.stream.kafka.binder.brokers",
  configuration: "spring.cloud.stream.kafka.binder.configuration",
  /** Whether the binder makes a topic that is not there, and with how many copies; -1, its default since 3.0.8, leaves that to the cluster. */
  createsTopics: "spring.cloud.stream.kafka.binder.auto-create-topics",
  copies: "spring.cloud.stream.kafka.binder.replication-factor",
  transactions: "spring.cloud.stream.kafka.binder.transaction.transaction-id-prefix",
} as const;

/** What holds for the application, whatever its binders. */
export const applicationKeys = {
  /** The names of consumers that code polls instead of a function that is called. */
  pollable: "spring.cloud.stream.pollable-source",
} as const;

/** All names, for whoever asks whether one exists. */
export const springCloudStreamKeys: readonly string[] = [
  ...Object.values(bindingKeys),
  ...Object.values(kafkaBindingKeys),
  ...Object.values(binderKeys),
  ...Object.values(applicationKeys),
];

/** Typed names of a binding that become a setting of Kafka. */
export const boundKeys: Readonly<Record<string, string>> = {
  [bindingKeys.group]: "group.id",
  [kafkaBindingKeys.startOffset]: "auto.offset.reset",
  [kafkaBindingKeys.bufferSize]: "batch.size",
  [kafkaBindingKeys.batchTimeout]: "linger.ms",
  [kafkaBindingKeys.compressionType]: "compression.type",
};
