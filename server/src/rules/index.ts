/** All rules, in the order in which the documentation lists them. */

import { adminApiTimeoutBelowRequestTimeout } from "./admin-api-timeout-below-request-timeout.ts";
import { brokerDefaultReplicationFactorOne } from "./broker-default-replication-factor-one.ts";
import { brokerFlushIntervalMsWithoutScheduler } from "./broker-flush-interval-ms-without-scheduler.ts";
import { brokerLogDirsTmp } from "./broker-log-dirs-tmp.ts";
import { brokerMinInsyncReplicasOne } from "./broker-min-insync-replicas-one.ts";
import { brokerUncleanLeaderElection } from "./broker-unclean-leader-election.ts";
import { clientInvalidValue } from "./client-invalid-value.ts";
import { clientKeyInWrongRole } from "./client-key-in-wrong-role.ts";
import { clientUnknownKey } from "./client-unknown-key.ts";
import { connectSinkToleranceAllWithoutDlq } from "./connect-sink-tolerance-all-without-dlq.ts";
import { consumerAutoCommitEnabled } from "./consumer-auto-commit-enabled.ts";
import { consumerAutoCommitWithoutGroup } from "./consumer-auto-commit-without-group.ts";
import { consumerEmptyGroupId } from "./consumer-empty-group-id.ts";
import { consumerGroupInstanceIdInvalid } from "./consumer-group-instance-id-invalid.ts";
import { consumerGroupProtocolConsumerUnsupportedKeys } from "./consumer-group-protocol-consumer-unsupported-keys.ts";
import { consumerGroupRemoteAssignorWithClassic } from "./consumer-group-remote-assignor-with-classic.ts";
import { consumerOffsetResetInvalidValue } from "./consumer-offset-reset-invalid-value.ts";
import { consumerOffsetResetLatest } from "./consumer-offset-reset-latest.ts";
import { consumerRequestTimeoutTooShort } from "./consumer-request-timeout-too-short.ts";
import { consumerSessionHeartbeatRelation } from "./consumer-session-heartbeat-relation.ts";
import { consumerShareGroupUnsupportedKeys } from "./consumer-share-group-unsupported-keys.ts";
import { fileRules } from "./file-rules.ts";
import { librdkafkaAcksWeak } from "./librdkafka-acks-weak.ts";
import { librdkafkaAutoOffsetStore } from "./librdkafka-auto-offset-store.ts";
import { librdkafkaFileOffsetStore } from "./librdkafka-file-offset-store.ts";
import { librdkafkaIdempotenceConflicts } from "./librdkafka-idempotence-conflicts.ts";
import { librdkafkaIdempotenceOffReorders } from "./librdkafka-idempotence-off-reorders.ts";
import { librdkafkaInvalidValue } from "./librdkafka-invalid-value.ts";
import { librdkafkaPartitionerDiffersFromJava } from "./librdkafka-partitioner-differs-from-java.ts";
import { librdkafkaPollIntervalBelowSession } from "./librdkafka-poll-interval-below-session.ts";
import { librdkafkaSettingsConflict } from "./librdkafka-settings-conflict.ts";
import { librdkafkaUnknownKey } from "./librdkafka-unknown-key.ts";
import { producerAcksDefaultOneLegacyClient } from "./producer-acks-default-one-legacy-client.ts";
import { producerAcksOne } from "./producer-acks-one.ts";
import { producerAcksZero } from "./producer-acks-zero.ts";
import { producerDeliveryTimeoutInconsistent } from "./producer-delivery-timeout-inconsistent.ts";
import { producerIdempotenceConflict } from "./producer-idempotence-conflict.ts";
import { producerIdempotenceOffExplicit } from "./producer-idempotence-off-explicit.ts";
import { producerIdempotenceSilentlyDisabled } from "./producer-idempotence-silently-disabled.ts";
import { producerInflightOverFiveKafka4 } from "./producer-inflight-over-five-kafka4.ts";
import { producerInvalidAcksValue } from "./producer-invalid-acks-value.ts";
import { producerPartitionerClassRemoved } from "./producer-partitioner-class-removed.ts";
import { producerRackAwareWithoutClientRack } from "./producer-rack-aware-without-client-rack.ts";
import { producerReorderingInFlight } from "./producer-reordering-in-flight.ts";
import { producerRetriesIgnoredWithAcksZero } from "./producer-retries-ignored-with-acks-zero.ts";
import { producerRetriesZero } from "./producer-retries-zero.ts";
import { producerTransactionTimeoutWithTwoPhaseCommit } from "./producer-transaction-timeout-with-two-phase-commit.ts";
import { producerTransactionalIdWithoutIdempotence } from "./producer-transactional-id-without-idempotence.ts";
import type { Rule } from "./rule.ts";
import { springAckModeIgnoredWithAutoCommit } from "./spring-ack-mode-ignored-with-auto-commit.ts";
import { springEnableAutoCommitTrue } from "./spring-enable-auto-commit-true.ts";
import { springInvalidAckMode } from "./spring-invalid-ack-mode.ts";
import { springManualAckWithAutoCommit } from "./spring-manual-ack-with-auto-commit.ts";
import { springUnknownKafkaProperty } from "./spring-unknown-kafka-property.ts";
import { streamsProducerIdempotenceConflict } from "./streams-producer-idempotence-conflict.ts";
import { streamsRemovedProcessingGuarantee } from "./streams-removed-processing-guarantee.ts";
import { streamsTransactionTimeoutBelowCommitInterval } from "./streams-transaction-timeout-below-commit-interval.ts";
import { streamsUpgradeFromTooOld } from "./streams-upgrade-from-too-old.ts";
import { topicReplicationFactorOne } from "./topic-replication-factor-one.ts";

export const rules: readonly Rule[] = [
  producerAcksZero,
  producerAcksOne,
  producerAcksDefaultOneLegacyClient,
  producerIdempotenceConflict,
  producerIdempotenceSilentlyDisabled,
  producerIdempotenceOffExplicit,
  producerReorderingInFlight,
  producerRetriesZero,
  producerRetriesIgnoredWithAcksZero,
  producerDeliveryTimeoutInconsistent,
  producerInvalidAcksValue,
  producerInflightOverFiveKafka4,
  producerTransactionalIdWithoutIdempotence,
  producerPartitionerClassRemoved,
  producerRackAwareWithoutClientRack,
  producerTransactionTimeoutWithTwoPhaseCommit,
  consumerAutoCommitEnabled,
  consumerOffsetResetLatest,
  consumerSessionHeartbeatRelation,
  consumerAutoCommitWithoutGroup,
  consumerEmptyGroupId,
  consumerOffsetResetInvalidValue,
  consumerGroupProtocolConsumerUnsupportedKeys,
  consumerGroupRemoteAssignorWithClassic,
  consumerShareGroupUnsupportedKeys,
  consumerGroupInstanceIdInvalid,
  consumerRequestTimeoutTooShort,
  brokerMinInsyncReplicasOne,
  brokerDefaultReplicationFactorOne,
  brokerUncleanLeaderElection,
  brokerFlushIntervalMsWithoutScheduler,
  brokerLogDirsTmp,
  topicReplicationFactorOne,
  connectSinkToleranceAllWithoutDlq,
  springEnableAutoCommitTrue,
  springManualAckWithAutoCommit,
  springAckModeIgnoredWithAutoCommit,
  springInvalidAckMode,
  springUnknownKafkaProperty,
  streamsRemovedProcessingGuarantee,
  streamsTransactionTimeoutBelowCommitInterval,
  streamsProducerIdempotenceConflict,
  streamsUpgradeFromTooOld,
  adminApiTimeoutBelowRequestTimeout,
  clientInvalidValue,
  clientUnknownKey,
  clientKeyInWrongRole,
  librdkafkaAcksWeak,
  librdkafkaIdempotenceOffReorders,
  librdkafkaIdempotenceConflicts,
  librdkafkaPartitionerDiffersFromJava,
  librdkafkaAutoOffsetStore,
  librdkafkaPollIntervalBelowSession,
  librdkafkaFileOffsetStore,
  librdkafkaSettingsConflict,
  librdkafkaUnknownKey,
  librdkafkaInvalidValue,
];

const ids: ReadonlySet<string> = new Set([...rules.map((rule) => rule.id), ...Object.keys(fileRules)]);

/** True for every id that a finding can carry. */
export function isRuleId(id: string): boolean {
  return ids.has(id);
}

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of an id; findings about files have none. */
export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}
