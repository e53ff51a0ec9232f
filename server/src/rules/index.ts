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
import { springAckCountTimeWithoutMode } from "./spring-ack-count-time-without-mode.ts";
import { springAckLimitNotPositive } from "./spring-ack-limit-not-positive.ts";
import { springAckModeIgnoredWithAutoCommit } from "./spring-ack-mode-ignored-with-auto-commit.ts";
import { springAsyncAcksWithoutManualMode } from "./spring-async-acks-without-manual-mode.ts";
import { springAutoOffsetResetException } from "./spring-auto-offset-reset-exception.ts";
import { springCountTimeAckDuplicates } from "./spring-count-time-ack-duplicates.ts";
import { springDefaultErrorHandlerSkips } from "./spring-default-error-handler-skips.ts";
import { springDeserializerWithoutErrorHandling } from "./spring-deserializer-without-error-handling.ts";
import { springDltSuffixChanged } from "./spring-dlt-suffix-changed.ts";
import { springEmptySection } from "./spring-empty-section.ts";
import { springEnableAutoCommitTrue } from "./spring-enable-auto-commit-true.ts";
import { springInvalidAckMode } from "./spring-invalid-ack-mode.ts";
import { springIsolationLevelInCommonPropertiesIgnored } from "./spring-isolation-level-in-common-properties-ignored.ts";
import { springManualAckWithAutoCommit } from "./spring-manual-ack-with-auto-commit.ts";
import { springNativeKeySpelledKebabInPropertiesMap } from "./spring-native-key-spelled-kebab-in-properties-map.ts";
import { springProfileExpressionInvalid } from "./spring-profile-expression-invalid.ts";
import { springProfilesActivatedByProfile } from "./spring-profiles-activated-by-profile.ts";
import { springProfilesKeyRemoved } from "./spring-profiles-key-removed.ts";
import { springRecordAckWithBatchListener } from "./spring-record-ack-with-batch-listener.ts";
import { springRetryKeysRenamed } from "./spring-retry-keys-renamed.ts";
import { springRetryTopicBreaksOrder } from "./spring-retry-topic-breaks-order.ts";
import { springRetryTopicsNotCreated } from "./spring-retry-topics-not-created.ts";
import { springRetryTopicsNotEnabled } from "./spring-retry-topics-not-enabled.ts";
import { springSslStoreGivenTwice } from "./spring-ssl-store-given-twice.ts";
import { springTransactionPrefixNotUnique } from "./spring-transaction-prefix-not-unique.ts";
import { springTransactionPrefixWithWeakAcks } from "./spring-transaction-prefix-with-weak-acks.ts";
import { springTransactionalIdWithoutPrefix } from "./spring-transactional-id-without-prefix.ts";
import { springTransactionsWithReadUncommittedConsumer } from "./spring-transactions-with-read-uncommitted-consumer.ts";
import { springUnknownKafkaProperty } from "./spring-unknown-kafka-property.ts";
import { springUnreadableValue } from "./spring-unreadable-value.ts";
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
  springRecordAckWithBatchListener,
  springAckLimitNotPositive,
  springTransactionPrefixWithWeakAcks,
  springAutoOffsetResetException,
  springNativeKeySpelledKebabInPropertiesMap,
  springRetryKeysRenamed,
  springRetryTopicsNotCreated,
  springRetryTopicBreaksOrder,
  springIsolationLevelInCommonPropertiesIgnored,
  springTransactionsWithReadUncommittedConsumer,
  springDeserializerWithoutErrorHandling,
  springDefaultErrorHandlerSkips,
  springTransactionPrefixNotUnique,
  springAckCountTimeWithoutMode,
  springCountTimeAckDuplicates,
  springAsyncAcksWithoutManualMode,
  springUnreadableValue,
  springEmptySection,
  springProfilesKeyRemoved,
  springProfilesActivatedByProfile,
  springProfileExpressionInvalid,
  springSslStoreGivenTwice,
  springRetryTopicsNotEnabled,
  springDltSuffixChanged,
  springTransactionalIdWithoutPrefix,
  streamsRemovedProcessingGuarantee,
  streamsTransactionTimeoutBelowCommitInterval,
  streamsProducerIdempotenceConflict,
  streamsUpgradeFromTooOld,
  adminApiTimeoutBelowRequestTimeout,
  clientInvalidValue,
  clientUnknownKey,
  clientKeyInWrongRole,
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
