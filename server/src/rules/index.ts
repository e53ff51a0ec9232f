/** All rules, in the order in which the documentation lists them. */

import { adminApiTimeoutBelowRequestTimeout } from "./admin-api-timeout-below-request-timeout.ts";
import { brokerAutoCreateTopics } from "./broker-auto-create-topics.ts";
import { brokerControlledShutdownDisabled } from "./broker-controlled-shutdown-disabled.ts";
import { brokerDefaultReplicationFactorOne } from "./broker-default-replication-factor-one.ts";
import { brokerFlushIntervalMsWithoutScheduler } from "./broker-flush-interval-ms-without-scheduler.ts";
import { brokerFsyncAsDurability } from "./broker-fsync-as-durability.ts";
import { brokerFutureTimestampsRejected4 } from "./broker-future-timestamps-rejected-4.ts";
import { brokerInternalTopicReplicationExceedsBrokers } from "./broker-internal-topic-replication-exceeds-brokers.ts";
import { brokerInvalidValue } from "./broker-invalid-value.ts";
import { brokerKeysRemovedIn4 } from "./broker-keys-removed-in-4.ts";
import { brokerKraftQuorumSize } from "./broker-kraft-quorum-size.ts";
import { brokerKraftRolesConflict } from "./broker-kraft-roles-conflict.ts";
import { brokerLimitsConflict } from "./broker-limits-conflict.ts";
import { brokerListenerConflict } from "./broker-listener-conflict.ts";
import { brokerLogDirsTmp } from "./broker-log-dirs-tmp.ts";
import { brokerMinInsyncElrControllerOverride } from "./broker-min-insync-elr-controller-override.ts";
import { brokerMinInsyncReplicasOne } from "./broker-min-insync-replicas-one.ts";
import { brokerMinIsrEqualsReplicationFactor } from "./broker-min-isr-equals-replication-factor.ts";
import { brokerMinIsrExceedsReplicationFactor } from "./broker-min-isr-exceeds-replication-factor.ts";
import { brokerOffsetsCommitRequiredAcks } from "./broker-offsets-commit-required-acks.ts";
import { brokerOffsetsRetentionShort } from "./broker-offsets-retention-short.ts";
import { brokerOffsetsTopicReplicationOne } from "./broker-offsets-topic-replication-one.ts";
import { brokerProducerIdExpirationShort } from "./broker-producer-id-expiration-short.ts";
import { brokerRequestSizeChain } from "./broker-request-size-chain.ts";
import { brokerRetentionShorterThanRecovery } from "./broker-retention-shorter-than-recovery.ts";
import { brokerRetentionUnitPrecedence } from "./broker-retention-unit-precedence.ts";
import { brokerTopicDefaultsInWrongRole } from "./broker-topic-defaults-in-wrong-role.ts";
import { brokerTopicKeyInServerProperties } from "./broker-topic-key-in-server-properties.ts";
import { brokerTransactionLogWeak } from "./broker-transaction-log-weak.ts";
import { brokerTransactionPartitionVerificationOff } from "./broker-transaction-partition-verification-off.ts";
import { brokerUncleanLeaderElection } from "./broker-unclean-leader-election.ts";
import { brokerUncleanLeaderElectionIgnoredKraft } from "./broker-unclean-leader-election-ignored-kraft.ts";
import { brokerZookeeperModeRemoved } from "./broker-zookeeper-mode-removed.ts";
import { clientInvalidValue } from "./client-invalid-value.ts";
import { clientKeyInWrongRole } from "./client-key-in-wrong-role.ts";
import { clientSingleBootstrapServer } from "./client-single-bootstrap-server.ts";
import { clientUnknownKey } from "./client-unknown-key.ts";
import { connectDlqReplicationFactor } from "./connect-dlq-replication-factor.ts";
import { connectDlqTopicConflicts } from "./connect-dlq-topic-conflicts.ts";
import { connectDlqWithoutTolerance } from "./connect-dlq-without-tolerance.ts";
import { connectInternalTopicCleanupPolicy } from "./connect-internal-topic-cleanup-policy.ts";
import { connectInternalTopicsReplicationOne } from "./connect-internal-topics-replication-one.ts";
import { connectInvalidValue } from "./connect-invalid-value.ts";
import { connectSinkConsumerAutoCommit } from "./connect-sink-consumer-auto-commit.ts";
import { connectSinkToleranceAllWithoutDlq } from "./connect-sink-tolerance-all-without-dlq.ts";
import { connectSourceEosMismatch } from "./connect-source-eos-mismatch.ts";
import { connectSourceToleranceAll } from "./connect-source-tolerance-all.ts";
import { connectStandaloneOffsetsInTmp } from "./connect-standalone-offsets-in-tmp.ts";
import { connectWorkerProducerWeakened } from "./connect-worker-producer-weakened.ts";
import { consumerAutoCommitEnabled } from "./consumer-auto-commit-enabled.ts";
import { consumerAutoCommitIntervalNoEffect } from "./consumer-auto-commit-interval-no-effect.ts";
import { consumerAutoCommitWithoutGroup } from "./consumer-auto-commit-without-group.ts";
import { consumerCheckCrcsDisabled } from "./consumer-check-crcs-disabled.ts";
import { consumerEmptyGroupId } from "./consumer-empty-group-id.ts";
import { consumerGroupInstanceIdInvalid } from "./consumer-group-instance-id-invalid.ts";
import { consumerGroupProtocolConsumerUnsupportedKeys } from "./consumer-group-protocol-consumer-unsupported-keys.ts";
import { consumerGroupRemoteAssignorWithClassic } from "./consumer-group-remote-assignor-with-classic.ts";
import { consumerLegacyScalaKeys } from "./consumer-legacy-scala-keys.ts";
import { consumerMaxPollIntervalRisk } from "./consumer-max-poll-interval-risk.ts";
import { consumerOffsetResetInvalidValue } from "./consumer-offset-reset-invalid-value.ts";
import { consumerOffsetResetLatest } from "./consumer-offset-reset-latest.ts";
import { consumerReadUncommittedOfTransactionalTopic } from "./consumer-read-uncommitted-of-transactional-topic.ts";
import { consumerRequestTimeoutTooShort } from "./consumer-request-timeout-too-short.ts";
import { consumerSessionHeartbeatRelation } from "./consumer-session-heartbeat-relation.ts";
import { consumerSessionTimeoutOutsideBrokerRange } from "./consumer-session-timeout-outside-broker-range.ts";
import { consumerShareGroupLosesAfterDeliveryLimit } from "./consumer-share-group-loses-after-delivery-limit.ts";
import { consumerShareGroupUnsupportedKeys } from "./consumer-share-group-unsupported-keys.ts";
import { consumerStaticMemberIdShared } from "./consumer-static-member-id-shared.ts";
import { fileRules } from "./file-rules.ts";
import { mm2DurabilityConfigsNotSynced } from "./mm2-durability-configs-not-synced.ts";
import { mm2GroupOffsetsNotSynced } from "./mm2-group-offsets-not-synced.ts";
import { mm2RemovedKeys } from "./mm2-removed-keys.ts";
import { mm2ReplicationFactorLow } from "./mm2-replication-factor-low.ts";
import { mm2SourceTruncationSilent } from "./mm2-source-truncation-silent.ts";
import { producerAcksDefaultOneLegacyClient } from "./producer-acks-default-one-legacy-client.ts";
import { producerAcksOne } from "./producer-acks-one.ts";
import { producerAcksZero } from "./producer-acks-zero.ts";
import { producerDeliveryTimeoutInconsistent } from "./producer-delivery-timeout-inconsistent.ts";
import { producerDeliveryTimeoutShort } from "./producer-delivery-timeout-short.ts";
import { producerIdempotenceConflict } from "./producer-idempotence-conflict.ts";
import { producerIdempotenceDefaultNotEffective300310 } from "./producer-idempotence-default-not-effective-3-0-0-3-1-0.ts";
import { producerIdempotenceOffExplicit } from "./producer-idempotence-off-explicit.ts";
import { producerIdempotenceSilentlyDisabled } from "./producer-idempotence-silently-disabled.ts";
import { producerInflightOverFiveKafka4 } from "./producer-inflight-over-five-kafka4.ts";
import { producerInvalidAcksValue } from "./producer-invalid-acks-value.ts";
import { producerKeysIgnoredByPartitioner } from "./producer-keys-ignored-by-partitioner.ts";
import { producerLegacyScalaClientKeys } from "./producer-legacy-scala-client-keys.ts";
import { producerPartitionerClassRemoved } from "./producer-partitioner-class-removed.ts";
import { producerRackAwareWithoutClientRack } from "./producer-rack-aware-without-client-rack.ts";
import { producerRecordLargerThanBrokerAccepts } from "./producer-record-larger-than-broker-accepts.ts";
import { producerReorderingInFlight } from "./producer-reordering-in-flight.ts";
import { producerRetriesIgnoredWithAcksZero } from "./producer-retries-ignored-with-acks-zero.ts";
import { producerRetriesLowFinite } from "./producer-retries-low-finite.ts";
import { producerRetriesZero } from "./producer-retries-zero.ts";
import { producerTransactionTimeoutExceedsBroker } from "./producer-transaction-timeout-exceeds-broker.ts";
import { producerTransactionTimeoutWithTwoPhaseCommit } from "./producer-transaction-timeout-with-two-phase-commit.ts";
import { producerTransactionalIdNotStable } from "./producer-transactional-id-not-stable.ts";
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
import { streamsAtLeastOnce } from "./streams-at-least-once.ts";
import { streamsContinueOnErrorHandler } from "./streams-continue-on-error-handler.ts";
import { streamsIgnoredClientOverrides } from "./streams-ignored-client-overrides.ts";
import { streamsProducerIdempotenceConflict } from "./streams-producer-idempotence-conflict.ts";
import { streamsProducerWeakened } from "./streams-producer-weakened.ts";
import { streamsRemovedProcessingGuarantee } from "./streams-removed-processing-guarantee.ts";
import { streamsReplicationFactorOne } from "./streams-replication-factor-one.ts";
import { streamsStandbyWarmupIgnored } from "./streams-standby-warmup-ignored.ts";
import { streamsTransactionTimeoutBelowCommitInterval } from "./streams-transaction-timeout-below-commit-interval.ts";
import { streamsUpgradeFromTooOld } from "./streams-upgrade-from-too-old.ts";
import { topicCompactDeleteDropsLiveKeys } from "./topic-compact-delete-drops-live-keys.ts";
import { topicCompactionLagConflict } from "./topic-compaction-lag-conflict.ts";
import { topicCompactionNeedsKeys } from "./topic-compaction-needs-keys.ts";
import { topicCreatetimeRetention } from "./topic-createtime-retention.ts";
import { topicInvalidValue } from "./topic-invalid-value.ts";
import { topicMinInsyncNotTwo } from "./topic-min-insync-not-two.ts";
import { topicRemoteStorageConflict } from "./topic-remote-storage-conflict.ts";
import { topicReplicationFactorOne } from "./topic-replication-factor-one.ts";
import { topicTombstoneRetentionShort } from "./topic-tombstone-retention-short.ts";
import { topicUnknownKey } from "./topic-unknown-key.ts";

export const rules: readonly Rule[] = [
  producerAcksZero,
  producerAcksOne,
  producerAcksDefaultOneLegacyClient,
  producerIdempotenceConflict,
  producerIdempotenceSilentlyDisabled,
  producerIdempotenceOffExplicit,
  producerIdempotenceDefaultNotEffective300310,
  producerReorderingInFlight,
  producerRetriesZero,
  producerRetriesLowFinite,
  producerRetriesIgnoredWithAcksZero,
  producerDeliveryTimeoutInconsistent,
  producerDeliveryTimeoutShort,
  producerRecordLargerThanBrokerAccepts,
  producerInvalidAcksValue,
  producerInflightOverFiveKafka4,
  producerTransactionalIdWithoutIdempotence,
  producerTransactionalIdNotStable,
  producerPartitionerClassRemoved,
  producerRackAwareWithoutClientRack,
  producerKeysIgnoredByPartitioner,
  producerTransactionTimeoutWithTwoPhaseCommit,
  producerTransactionTimeoutExceedsBroker,
  producerLegacyScalaClientKeys,
  consumerAutoCommitEnabled,
  consumerAutoCommitIntervalNoEffect,
  consumerOffsetResetLatest,
  consumerReadUncommittedOfTransactionalTopic,
  consumerSessionHeartbeatRelation,
  consumerSessionTimeoutOutsideBrokerRange,
  consumerMaxPollIntervalRisk,
  consumerAutoCommitWithoutGroup,
  consumerEmptyGroupId,
  consumerOffsetResetInvalidValue,
  consumerGroupProtocolConsumerUnsupportedKeys,
  consumerGroupRemoteAssignorWithClassic,
  consumerShareGroupUnsupportedKeys,
  consumerShareGroupLosesAfterDeliveryLimit,
  consumerGroupInstanceIdInvalid,
  consumerStaticMemberIdShared,
  consumerRequestTimeoutTooShort,
  consumerCheckCrcsDisabled,
  consumerLegacyScalaKeys,
  brokerMinInsyncReplicasOne,
  brokerDefaultReplicationFactorOne,
  brokerUncleanLeaderElection,
  brokerFlushIntervalMsWithoutScheduler,
  brokerLogDirsTmp,
  brokerOffsetsTopicReplicationOne,
  brokerTransactionLogWeak,
  brokerMinIsrEqualsReplicationFactor,
  brokerMinIsrExceedsReplicationFactor,
  brokerZookeeperModeRemoved,
  brokerKeysRemovedIn4,
  brokerTopicKeyInServerProperties,
  brokerRetentionShorterThanRecovery,
  brokerOffsetsRetentionShort,
  brokerMinInsyncElrControllerOverride,
  brokerAutoCreateTopics,
  brokerFsyncAsDurability,
  brokerUncleanLeaderElectionIgnoredKraft,
  brokerOffsetsCommitRequiredAcks,
  brokerTransactionPartitionVerificationOff,
  brokerControlledShutdownDisabled,
  brokerKraftQuorumSize,
  brokerRequestSizeChain,
  brokerRetentionUnitPrecedence,
  brokerProducerIdExpirationShort,
  brokerInternalTopicReplicationExceedsBrokers,
  brokerTopicDefaultsInWrongRole,
  brokerFutureTimestampsRejected4,
  topicReplicationFactorOne,
  topicMinInsyncNotTwo,
  topicUnknownKey,
  topicCompactDeleteDropsLiveKeys,
  topicCompactionNeedsKeys,
  topicTombstoneRetentionShort,
  topicCreatetimeRetention,
  connectSinkToleranceAllWithoutDlq,
  connectSourceToleranceAll,
  connectDlqWithoutTolerance,
  connectInternalTopicsReplicationOne,
  connectWorkerProducerWeakened,
  connectSinkConsumerAutoCommit,
  connectSourceEosMismatch,
  connectDlqTopicConflicts,
  connectDlqReplicationFactor,
  connectStandaloneOffsetsInTmp,
  connectInternalTopicCleanupPolicy,
  mm2ReplicationFactorLow,
  mm2RemovedKeys,
  mm2DurabilityConfigsNotSynced,
  mm2GroupOffsetsNotSynced,
  mm2SourceTruncationSilent,
  brokerInvalidValue,
  brokerLimitsConflict,
  brokerListenerConflict,
  brokerKraftRolesConflict,
  topicReplicationFactorOne,
  topicInvalidValue,
  topicCompactionLagConflict,
  topicRemoteStorageConflict,
  connectSinkToleranceAllWithoutDlq,
  connectInvalidValue,
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
  streamsReplicationFactorOne,
  streamsContinueOnErrorHandler,
  streamsProducerWeakened,
  streamsIgnoredClientOverrides,
  streamsStandbyWarmupIgnored,
  streamsAtLeastOnce,
  adminApiTimeoutBelowRequestTimeout,
  clientInvalidValue,
  clientUnknownKey,
  clientKeyInWrongRole,
  clientSingleBootstrapServer,
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
