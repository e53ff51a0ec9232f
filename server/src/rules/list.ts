/** All rules, drafts among them: written by `npm run generate` from the folders beside it. */
import { adminApiTimeoutBelowRequestTimeout } from "./admin/api-timeout-below-request-timeout/rule.ts";
import { brokerAutoCreateTopics } from "./broker/auto-create-topics/rule.ts";
import { brokerControlledShutdownDisabled } from "./broker/controlled-shutdown-disabled/rule.ts";
import { brokerDefaultReplicationFactorOne } from "./broker/default-replication-factor-one/rule.ts";
import { brokerFlushIntervalMsWithoutScheduler } from "./broker/flush-interval-ms-without-scheduler/rule.ts";
import { brokerFsyncAsDurability } from "./broker/fsync-as-durability/rule.ts";
import { brokerFutureTimestampsRejected4 } from "./broker/future-timestamps-rejected-4/rule.ts";
import { brokerInternalTopicReplicationExceedsBrokers } from "./broker/internal-topic-replication-exceeds-brokers/rule.ts";
import { brokerInvalidValue } from "./broker/invalid-value/rule.ts";
import { brokerKeyUnread } from "./broker/key-unread/rule.ts";
import { brokerKeysRemovedIn4 } from "./broker/keys-removed-in-4/rule.ts";
import { brokerKraftQuorumSize } from "./broker/kraft-quorum-size/rule.ts";
import { brokerKraftRolesConflict } from "./broker/kraft-roles-conflict/rule.ts";
import { brokerLimitsConflict } from "./broker/limits-conflict/rule.ts";
import { brokerListenerConflict } from "./broker/listener-conflict/rule.ts";
import { brokerLogCleanerDisabled } from "./broker/log-cleaner-disabled/rule.ts";
import { brokerLogDirsTmp } from "./broker/log-dirs-tmp/rule.ts";
import { brokerMinInsyncElrControllerOverride } from "./broker/min-insync-elr-controller-override/rule.ts";
import { brokerMinInsyncReplicasOne } from "./broker/min-insync-replicas-one/rule.ts";
import { brokerMinIsrEqualsReplicationFactor } from "./broker/min-isr-equals-replication-factor/rule.ts";
import { brokerMinIsrExceedsReplicationFactor } from "./broker/min-isr-exceeds-replication-factor/rule.ts";
import { brokerOffsetsCommitRequiredAcks } from "./broker/offsets-commit-required-acks/rule.ts";
import { brokerOffsetsRetentionShort } from "./broker/offsets-retention-short/rule.ts";
import { brokerOffsetsTopicBelowMinInsync } from "./broker/offsets-topic-below-min-insync/rule.ts";
import { brokerOffsetsTopicReplicationOne } from "./broker/offsets-topic-replication-one/rule.ts";
import { brokerProducerIdExpirationShort } from "./broker/producer-id-expiration-short/rule.ts";
import { brokerRequestSizeChain } from "./broker/request-size-chain/rule.ts";
import { brokerRetentionShorterThanRecovery } from "./broker/retention-shorter-than-recovery/rule.ts";
import { brokerRetentionUnitPrecedence } from "./broker/retention-unit-precedence/rule.ts";
import { brokerTopicDefaultsInWrongRole } from "./broker/topic-defaults-in-wrong-role/rule.ts";
import { brokerTopicKeyInServerProperties } from "./broker/topic-key-in-server-properties/rule.ts";
import { brokerTransactionLogWeak } from "./broker/transaction-log-weak/rule.ts";
import { brokerTransactionPartitionVerificationOff } from "./broker/transaction-partition-verification-off/rule.ts";
import { brokerUncleanLeaderElection } from "./broker/unclean-leader-election/rule.ts";
import { brokerUncleanLeaderElectionIgnoredKraft } from "./broker/unclean-leader-election-ignored-kraft/rule.ts";
import { brokerZookeeperModeRemoved } from "./broker/zookeeper-mode-removed/rule.ts";
import { clientAddressRefused } from "./client/address-refused/rule.ts";
import { clientClassUnknown } from "./client/class-unknown/rule.ts";
import { clientForeignKey } from "./client/foreign-key/rule.ts";
import { clientInvalidValue } from "./client/invalid-value/rule.ts";
import { clientKeyInWrongRole } from "./client/key-in-wrong-role/rule.ts";
import { clientLoginRefused } from "./client/login-refused/rule.ts";
import { clientProgramAmbiguous } from "./client/program-ambiguous/rule.ts";
import { clientSaslWithoutProtocol } from "./client/sasl-without-protocol/rule.ts";
import { clientSingleBootstrapServer } from "./client/single-bootstrap-server/rule.ts";
import { clientUnknownKey } from "./client/unknown-key/rule.ts";
import { connectClassUnknown } from "./connect/class-unknown/rule.ts";
import { connectClientKeyUnread } from "./connect/client-key-unread/rule.ts";
import { connectClientSecurityMissing } from "./connect/client-security-missing/rule.ts";
import { connectDlqReplicationFactor } from "./connect/dlq-replication-factor/rule.ts";
import { connectDlqTopicConflicts } from "./connect/dlq-topic-conflicts/rule.ts";
import { connectDlqWithoutTolerance } from "./connect/dlq-without-tolerance/rule.ts";
import { connectInternalTopicCleanupPolicy } from "./connect/internal-topic-cleanup-policy/rule.ts";
import { connectInternalTopicsReplicationOne } from "./connect/internal-topics-replication-one/rule.ts";
import { connectInvalidValue } from "./connect/invalid-value/rule.ts";
import { connectNameMissing } from "./connect/name-missing/rule.ts";
import { connectOverrideRefusedByPolicy } from "./connect/override-refused-by-policy/rule.ts";
import { connectSinkConsumerAutoCommit } from "./connect/sink-consumer-auto-commit/rule.ts";
import { connectSinkToleranceAllWithoutDlq } from "./connect/sink-tolerance-all-without-dlq/rule.ts";
import { connectSourceEosMismatch } from "./connect/source-eos-mismatch/rule.ts";
import { connectSourceToleranceAll } from "./connect/source-tolerance-all/rule.ts";
import { connectStandaloneOffsetsInTmp } from "./connect/standalone-offsets-in-tmp/rule.ts";
import { connectWorkerProducerWeakened } from "./connect/worker-producer-weakened/rule.ts";
import { consumerAutoCommitEnabled } from "./consumer/auto-commit-enabled/rule.ts";
import { consumerAutoCommitIntervalNoEffect } from "./consumer/auto-commit-interval-no-effect/rule.ts";
import { consumerAutoCommitWithoutGroup } from "./consumer/auto-commit-without-group/rule.ts";
import { consumerCheckCrcsDisabled } from "./consumer/check-crcs-disabled/rule.ts";
import { consumerEmptyGroupId } from "./consumer/empty-group-id/rule.ts";
import { consumerGroupInstanceIdInvalid } from "./consumer/group-instance-id-invalid/rule.ts";
import { consumerGroupProtocolConsumerUnsupportedKeys } from "./consumer/group-protocol-consumer-unsupported-keys/rule.ts";
import { consumerGroupRemoteAssignorWithClassic } from "./consumer/group-remote-assignor-with-classic/rule.ts";
import { consumerLegacyScalaKeys } from "./consumer/legacy-scala-keys/rule.ts";
import { consumerMaxPollIntervalRisk } from "./consumer/max-poll-interval-risk/rule.ts";
import { consumerOffsetResetInvalidValue } from "./consumer/offset-reset-invalid-value/rule.ts";
import { consumerOffsetResetLatest } from "./consumer/offset-reset-latest/rule.ts";
import { consumerReadUncommittedOfTransactionalTopic } from "./consumer/read-uncommitted-of-transactional-topic/rule.ts";
import { consumerRequestTimeoutTooShort } from "./consumer/request-timeout-too-short/rule.ts";
import { consumerSessionHeartbeatRelation } from "./consumer/session-heartbeat-relation/rule.ts";
import { consumerSessionTimeoutOutsideBrokerRange } from "./consumer/session-timeout-outside-broker-range/rule.ts";
import { consumerShareGroupLosesAfterDeliveryLimit } from "./consumer/share-group-loses-after-delivery-limit/rule.ts";
import { consumerShareGroupUnsupportedKeys } from "./consumer/share-group-unsupported-keys/rule.ts";
import { consumerStaticMemberIdShared } from "./consumer/static-member-id-shared/rule.ts";
import { containerVariableSetsNothing } from "./container/variable-sets-nothing/rule.ts";
import { flumeAcksDefaultOne } from "./flume/acks-default-one/rule.ts";
import { librdkafkaAcksWeak } from "./librdkafka/acks-weak/rule.ts";
import { librdkafkaAddressOdd } from "./librdkafka/address-odd/rule.ts";
import { librdkafkaAutoOffsetStore } from "./librdkafka/auto-offset-store/rule.ts";
import { librdkafkaFileOffsetStore } from "./librdkafka/file-offset-store/rule.ts";
import { librdkafkaIdempotenceConflicts } from "./librdkafka/idempotence-conflicts/rule.ts";
import { librdkafkaIdempotenceOffReorders } from "./librdkafka/idempotence-off-reorders/rule.ts";
import { librdkafkaInvalidValue } from "./librdkafka/invalid-value/rule.ts";
import { librdkafkaPartitionerDiffersFromJava } from "./librdkafka/partitioner-differs-from-java/rule.ts";
import { librdkafkaPollIntervalBelowSession } from "./librdkafka/poll-interval-below-session/rule.ts";
import { librdkafkaSettingsConflict } from "./librdkafka/settings-conflict/rule.ts";
import { librdkafkaUnknownKey } from "./librdkafka/unknown-key/rule.ts";
import { mm2ClientLineWithoutCluster } from "./mm2/client-line-without-cluster/rule.ts";
import { mm2DurabilityConfigsNotSynced } from "./mm2/durability-configs-not-synced/rule.ts";
import { mm2GroupOffsetsNotSynced } from "./mm2/group-offsets-not-synced/rule.ts";
import { mm2IdentityPolicyCopiesInCircle } from "./mm2/identity-policy-copies-in-circle/rule.ts";
import { mm2RemovedKeys } from "./mm2/removed-keys/rule.ts";
import { mm2ReplicationFactorLow } from "./mm2/replication-factor-low/rule.ts";
import { mm2SourceTruncationSilent } from "./mm2/source-truncation-silent/rule.ts";
import { producerAcksDefaultOneLegacyClient } from "./producer/acks-default-one-legacy-client/rule.ts";
import { producerAcksOne } from "./producer/acks-one/rule.ts";
import { producerAcksZero } from "./producer/acks-zero/rule.ts";
import { producerBufferMemoryBelowRecord } from "./producer/buffer-memory-below-record/rule.ts";
import { producerDeliveryTimeoutInconsistent } from "./producer/delivery-timeout-inconsistent/rule.ts";
import { producerDeliveryTimeoutShort } from "./producer/delivery-timeout-short/rule.ts";
import { producerIdempotenceConflict } from "./producer/idempotence-conflict/rule.ts";
import { producerIdempotenceDefaultNotEffective300310 } from "./producer/idempotence-default-not-effective-3-0-0-3-1-0/rule.ts";
import { producerIdempotenceOffExplicit } from "./producer/idempotence-off-explicit/rule.ts";
import { producerIdempotenceSilentlyDisabled } from "./producer/idempotence-silently-disabled/rule.ts";
import { producerInflightOverFiveKafka4 } from "./producer/inflight-over-five-kafka4/rule.ts";
import { producerInvalidAcksValue } from "./producer/invalid-acks-value/rule.ts";
import { producerKeysIgnoredByPartitioner } from "./producer/keys-ignored-by-partitioner/rule.ts";
import { producerLegacyScalaClientKeys } from "./producer/legacy-scala-client-keys/rule.ts";
import { producerPartitionerClassRemoved } from "./producer/partitioner-class-removed/rule.ts";
import { producerRackAwareWithoutClientRack } from "./producer/rack-aware-without-client-rack/rule.ts";
import { producerRecordLargerThanBrokerAccepts } from "./producer/record-larger-than-broker-accepts/rule.ts";
import { producerReorderingInFlight } from "./producer/reordering-in-flight/rule.ts";
import { producerRetriesIgnoredWithAcksZero } from "./producer/retries-ignored-with-acks-zero/rule.ts";
import { producerRetriesLowFinite } from "./producer/retries-low-finite/rule.ts";
import { producerRetriesZero } from "./producer/retries-zero/rule.ts";
import { producerTransactionTimeoutExceedsBroker } from "./producer/transaction-timeout-exceeds-broker/rule.ts";
import { producerTransactionTimeoutWithTwoPhaseCommit } from "./producer/transaction-timeout-with-two-phase-commit/rule.ts";
import { producerTransactionalIdNotStable } from "./producer/transactional-id-not-stable/rule.ts";
import { producerTransactionalIdWithoutIdempotence } from "./producer/transactional-id-without-idempotence/rule.ts";
import { releaseAsyncConsumerCommitsUnread } from "./release/async-consumer-commits-unread/rule.ts";
import { releaseBatchInOtherTopic } from "./release/batch-in-other-topic/rule.ts";
import { releaseCompactionRemovesMarkers } from "./release/compaction-removes-markers/rule.ts";
import { releaseConnectSourceOffsetsStuck } from "./release/connect-source-offsets-stuck/rule.ts";
import { releaseFullDiskSkipsRecovery } from "./release/full-disk-skips-recovery/rule.ts";
import { releaseLibrdkafkaRetrySplitsBatch } from "./release/librdkafka-retry-splits-batch/rule.ts";
import { releaseMirrorOffsetPastRecords } from "./release/mirror-offset-past-records/rule.ts";
import { releaseRebalanceCommitsBehind } from "./release/rebalance-commits-behind/rule.ts";
import { releaseRemoteRetentionCountsFailedCopies } from "./release/remote-retention-counts-failed-copies/rule.ts";
import { releaseSpringAsyncAcksSkipRecords } from "./release/spring-async-acks-skip-records/rule.ts";
import { releaseSpringFailedCommitSkipsBatch } from "./release/spring-failed-commit-skips-batch/rule.ts";
import { releaseStickyPartitionTwoOwners } from "./release/sticky-partition-two-owners/rule.ts";
import { releaseStreamsCacheOutlivesTask } from "./release/streams-cache-outlives-task/rule.ts";
import { releaseStreamsCheckpointPastState } from "./release/streams-checkpoint-past-state/rule.ts";
import { releaseStreamsCommitsBeforeSplitBatches } from "./release/streams-commits-before-split-batches/rule.ts";
import { releaseStreamsPurgesUncommitted } from "./release/streams-purges-uncommitted/rule.ts";
import { releaseStreamsTransactionWithoutOffsets } from "./release/streams-transaction-without-offsets/rule.ts";
import { releaseTopicSettingsForgotten } from "./release/topic-settings-forgotten/rule.ts";
import { releaseTransactionalOffsetsLate } from "./release/transactional-offsets-late/rule.ts";
import type { Rule } from "./rule.ts";
import { scsAnonymousGroup } from "./scs/anonymous-group/rule.ts";
import { scsAsyncProducer } from "./scs/async-producer/rule.ts";
import { scsCommitBeforeOrDespiteFailure } from "./scs/commit-before-or-despite-failure/rule.ts";
import { scsDlqWithoutGroup } from "./scs/dlq-without-group/rule.ts";
import { scsIgnoredConsumerSettings } from "./scs/ignored-consumer-settings/rule.ts";
import { scsInvalidValue } from "./scs/invalid-value/rule.ts";
import { scsNativeEncodingWithoutSerializer } from "./scs/native-encoding-without-serializer/rule.ts";
import { scsNoDlq } from "./scs/no-dlq/rule.ts";
import { scsRemovedConsumerProperties } from "./scs/removed-consumer-properties/rule.ts";
import { scsRequiredAcksDefaultOne } from "./scs/required-acks-default-one/rule.ts";
import { scsResetOffsets } from "./scs/reset-offsets/rule.ts";
import { scsTransactionPrefixWithWeakAcks } from "./scs/transaction-prefix-with-weak-acks/rule.ts";
import { scsUnknownKey } from "./scs/unknown-key/rule.ts";
import { smallryeAcksDefaultOne } from "./smallrye/acks-default-one/rule.ts";
import { smallryeAutoCommit } from "./smallrye/auto-commit/rule.ts";
import { smallryeCommitStrategyMismatch } from "./smallrye/commit-strategy-mismatch/rule.ts";
import { smallryeDeserializationFailureNull } from "./smallrye/deserialization-failure-null/rule.ts";
import { smallryeFailureStrategyIgnore } from "./smallrye/failure-strategy-ignore/rule.ts";
import { smallryeIdempotenceOrTransactionsWithoutAcks } from "./smallrye/idempotence-or-transactions-without-acks/rule.ts";
import { smallryeNoGroupId } from "./smallrye/no-group-id/rule.ts";
import { springAckCountTimeWithoutMode } from "./spring/ack-count-time-without-mode/rule.ts";
import { springAckLimitNotPositive } from "./spring/ack-limit-not-positive/rule.ts";
import { springAckModeIgnoredWithAutoCommit } from "./spring/ack-mode-ignored-with-auto-commit/rule.ts";
import { springAsyncAcks } from "./spring/async-acks/rule.ts";
import { springAutoOffsetResetException } from "./spring/auto-offset-reset-exception/rule.ts";
import { springCountTimeAckDuplicates } from "./spring/count-time-ack-duplicates/rule.ts";
import { springDefaultErrorHandlerSkips } from "./spring/default-error-handler-skips/rule.ts";
import { springDeserializerWithoutErrorHandling } from "./spring/deserializer-without-error-handling/rule.ts";
import { springDltSuffixChanged } from "./spring/dlt-suffix-changed/rule.ts";
import { springEmptySection } from "./spring/empty-section/rule.ts";
import { springEnableAutoCommitTrue } from "./spring/enable-auto-commit-true/rule.ts";
import { springErrorHandlingWithoutDelegate } from "./spring/error-handling-without-delegate/rule.ts";
import { springInvalidAckMode } from "./spring/invalid-ack-mode/rule.ts";
import { springIsolationLevelInCommonPropertiesIgnored } from "./spring/isolation-level-in-common-properties-ignored/rule.ts";
import { springManualAckWithAutoCommit } from "./spring/manual-ack-with-auto-commit/rule.ts";
import { springNativeKeySpelledKebabInPropertiesMap } from "./spring/native-key-spelled-kebab-in-properties-map/rule.ts";
import { springProfileExpressionInvalid } from "./spring/profile-expression-invalid/rule.ts";
import { springProfilesActivatedByProfile } from "./spring/profiles-activated-by-profile/rule.ts";
import { springProfilesKeyRemoved } from "./spring/profiles-key-removed/rule.ts";
import { springRecordAckWithBatchListener } from "./spring/record-ack-with-batch-listener/rule.ts";
import { springRetryKeysRenamed } from "./spring/retry-keys-renamed/rule.ts";
import { springRetryTopicBreaksOrder } from "./spring/retry-topic-breaks-order/rule.ts";
import { springRetryTopicSerializerMismatch } from "./spring/retry-topic-serializer-mismatch/rule.ts";
import { springRetryTopicsNotCreated } from "./spring/retry-topics-not-created/rule.ts";
import { springRetryTopicsNotEnabled } from "./spring/retry-topics-not-enabled/rule.ts";
import { springSerializerClassUnknown } from "./spring/serializer-class-unknown/rule.ts";
import { springSerializerKeyUnknown } from "./spring/serializer-key-unknown/rule.ts";
import { springSettingShadowed } from "./spring/setting-shadowed/rule.ts";
import { springSslStoreGivenTwice } from "./spring/ssl-store-given-twice/rule.ts";
import { springTextForSection } from "./spring/text-for-section/rule.ts";
import { springThrowawayGroup } from "./spring/throwaway-group/rule.ts";
import { springTransactionPrefixNotUnique } from "./spring/transaction-prefix-not-unique/rule.ts";
import { springTransactionPrefixWithWeakAcks } from "./spring/transaction-prefix-with-weak-acks/rule.ts";
import { springTransactionalIdWithoutPrefix } from "./spring/transactional-id-without-prefix/rule.ts";
import { springTransactionsWithReadUncommittedConsumer } from "./spring/transactions-with-read-uncommitted-consumer/rule.ts";
import { springUnknownKafkaProperty } from "./spring/unknown-kafka-property/rule.ts";
import { springUnreadableValue } from "./spring/unreadable-value/rule.ts";
import { streamsAtLeastOnce } from "./streams/at-least-once/rule.ts";
import { streamsClientOverrideRefused } from "./streams/client-override-refused/rule.ts";
import { streamsContinueOnErrorHandler } from "./streams/continue-on-error-handler/rule.ts";
import { streamsExactlyOnceReadsUncommitted } from "./streams/exactly-once-reads-uncommitted/rule.ts";
import { streamsIgnoredClientOverrides } from "./streams/ignored-client-overrides/rule.ts";
import { streamsMainConsumerAutoCommit } from "./streams/main-consumer-auto-commit/rule.ts";
import { streamsProducerIdempotenceConflict } from "./streams/producer-idempotence-conflict/rule.ts";
import { streamsProducerWeakened } from "./streams/producer-weakened/rule.ts";
import { streamsRemovedProcessingGuarantee } from "./streams/removed-processing-guarantee/rule.ts";
import { streamsReplicationFactorOne } from "./streams/replication-factor-one/rule.ts";
import { streamsStandbyWarmupIgnored } from "./streams/standby-warmup-ignored/rule.ts";
import { streamsTransactionTimeoutBelowCommitInterval } from "./streams/transaction-timeout-below-commit-interval/rule.ts";
import { streamsUpgradeFromTooOld } from "./streams/upgrade-from-too-old/rule.ts";
import { strimziConfigKeyIgnored } from "./strimzi/config-key-ignored/rule.ts";
import { strimziEphemeralStorage } from "./strimzi/ephemeral-storage/rule.ts";
import { strimziMetadataVersionInvalid } from "./strimzi/metadata-version-invalid/rule.ts";
import { strimziReplicationNotConfigured } from "./strimzi/replication-not-configured/rule.ts";
import { systemAbortedRecordsRead } from "./system/aborted-records-read/rule.ts";
import { systemAcksHollow } from "./system/acks-hollow/rule.ts";
import { systemDeadLettersKeptBadly } from "./system/dead-letters-kept-badly/rule.ts";
import { systemDeliveryShorterThanReplicaLag } from "./system/delivery-shorter-than-replica-lag/rule.ts";
import { systemGroupShared } from "./system/group-shared/rule.ts";
import { systemMirrorStoppedByTarget } from "./system/mirror-stopped-by-target/rule.ts";
import { systemRecordLargerThanTopic } from "./system/record-larger-than-topic/rule.ts";
import { systemRetentionBelowPause } from "./system/retention-below-pause/rule.ts";
import { systemSessionTimeoutRefused } from "./system/session-timeout-refused/rule.ts";
import { systemStateKeptOnce } from "./system/state-kept-once/rule.ts";
import { systemTransactionLogKeptOnce } from "./system/transaction-log-kept-once/rule.ts";
import { systemTransactionTimeoutRefused } from "./system/transaction-timeout-refused/rule.ts";
import { systemTransactionalIdShared } from "./system/transactional-id-shared/rule.ts";
import { systemUndeclaredTopicKeptBadly } from "./system/undeclared-topic-kept-badly/rule.ts";
import type { SystemRule } from "./system-rule.ts";
import { topicCompactDeleteDropsLiveKeys } from "./topic/compact-delete-drops-live-keys/rule.ts";
import { topicCompactionLagConflict } from "./topic/compaction-lag-conflict/rule.ts";
import { topicCompactionNeedsKeys } from "./topic/compaction-needs-keys/rule.ts";
import { topicCreatetimeRetention } from "./topic/createtime-retention/rule.ts";
import { topicInvalidValue } from "./topic/invalid-value/rule.ts";
import { topicMinInsyncNotTwo } from "./topic/min-insync-not-two/rule.ts";
import { topicRemoteStorageConflict } from "./topic/remote-storage-conflict/rule.ts";
import { topicReplicationFactorOne } from "./topic/replication-factor-one/rule.ts";
import { topicTombstoneRetentionShort } from "./topic/tombstone-retention-short/rule.ts";
import { topicUnknownKey } from "./topic/unknown-key/rule.ts";

export const allRules: readonly Rule[] = [
  adminApiTimeoutBelowRequestTimeout,
  brokerAutoCreateTopics,
  brokerControlledShutdownDisabled,
  brokerDefaultReplicationFactorOne,
  brokerFlushIntervalMsWithoutScheduler,
  brokerFsyncAsDurability,
  brokerFutureTimestampsRejected4,
  brokerInternalTopicReplicationExceedsBrokers,
  brokerInvalidValue,
  brokerKeyUnread,
  brokerKeysRemovedIn4,
  brokerKraftQuorumSize,
  brokerKraftRolesConflict,
  brokerLimitsConflict,
  brokerListenerConflict,
  brokerLogCleanerDisabled,
  brokerLogDirsTmp,
  brokerMinInsyncElrControllerOverride,
  brokerMinInsyncReplicasOne,
  brokerMinIsrEqualsReplicationFactor,
  brokerMinIsrExceedsReplicationFactor,
  brokerOffsetsCommitRequiredAcks,
  brokerOffsetsRetentionShort,
  brokerOffsetsTopicBelowMinInsync,
  brokerOffsetsTopicReplicationOne,
  brokerProducerIdExpirationShort,
  brokerRequestSizeChain,
  brokerRetentionShorterThanRecovery,
  brokerRetentionUnitPrecedence,
  brokerTopicDefaultsInWrongRole,
  brokerTopicKeyInServerProperties,
  brokerTransactionLogWeak,
  brokerTransactionPartitionVerificationOff,
  brokerUncleanLeaderElection,
  brokerUncleanLeaderElectionIgnoredKraft,
  brokerZookeeperModeRemoved,
  clientAddressRefused,
  clientClassUnknown,
  clientForeignKey,
  clientInvalidValue,
  clientKeyInWrongRole,
  clientLoginRefused,
  clientProgramAmbiguous,
  clientSaslWithoutProtocol,
  clientSingleBootstrapServer,
  clientUnknownKey,
  connectClassUnknown,
  connectClientKeyUnread,
  connectClientSecurityMissing,
  connectDlqReplicationFactor,
  connectDlqTopicConflicts,
  connectDlqWithoutTolerance,
  connectInternalTopicCleanupPolicy,
  connectInternalTopicsReplicationOne,
  connectInvalidValue,
  connectNameMissing,
  connectOverrideRefusedByPolicy,
  connectSinkConsumerAutoCommit,
  connectSinkToleranceAllWithoutDlq,
  connectSourceEosMismatch,
  connectSourceToleranceAll,
  connectStandaloneOffsetsInTmp,
  connectWorkerProducerWeakened,
  consumerAutoCommitEnabled,
  consumerAutoCommitIntervalNoEffect,
  consumerAutoCommitWithoutGroup,
  consumerCheckCrcsDisabled,
  consumerEmptyGroupId,
  consumerGroupInstanceIdInvalid,
  consumerGroupProtocolConsumerUnsupportedKeys,
  consumerGroupRemoteAssignorWithClassic,
  consumerLegacyScalaKeys,
  consumerMaxPollIntervalRisk,
  consumerOffsetResetInvalidValue,
  consumerOffsetResetLatest,
  consumerReadUncommittedOfTransactionalTopic,
  consumerRequestTimeoutTooShort,
  consumerSessionHeartbeatRelation,
  consumerSessionTimeoutOutsideBrokerRange,
  consumerShareGroupLosesAfterDeliveryLimit,
  consumerShareGroupUnsupportedKeys,
  consumerStaticMemberIdShared,
  containerVariableSetsNothing,
  flumeAcksDefaultOne,
  librdkafkaAcksWeak,
  librdkafkaAddressOdd,
  librdkafkaAutoOffsetStore,
  librdkafkaFileOffsetStore,
  librdkafkaIdempotenceConflicts,
  librdkafkaIdempotenceOffReorders,
  librdkafkaInvalidValue,
  librdkafkaPartitionerDiffersFromJava,
  librdkafkaPollIntervalBelowSession,
  librdkafkaSettingsConflict,
  librdkafkaUnknownKey,
  mm2ClientLineWithoutCluster,
  mm2DurabilityConfigsNotSynced,
  mm2GroupOffsetsNotSynced,
  mm2IdentityPolicyCopiesInCircle,
  mm2RemovedKeys,
  mm2ReplicationFactorLow,
  mm2SourceTruncationSilent,
  producerAcksDefaultOneLegacyClient,
  producerAcksOne,
  producerAcksZero,
  producerBufferMemoryBelowRecord,
  producerDeliveryTimeoutInconsistent,
  producerDeliveryTimeoutShort,
  producerIdempotenceConflict,
  producerIdempotenceDefaultNotEffective300310,
  producerIdempotenceOffExplicit,
  producerIdempotenceSilentlyDisabled,
  producerInflightOverFiveKafka4,
  producerInvalidAcksValue,
  producerKeysIgnoredByPartitioner,
  producerLegacyScalaClientKeys,
  producerPartitionerClassRemoved,
  producerRackAwareWithoutClientRack,
  producerRecordLargerThanBrokerAccepts,
  producerReorderingInFlight,
  producerRetriesIgnoredWithAcksZero,
  producerRetriesLowFinite,
  producerRetriesZero,
  producerTransactionTimeoutExceedsBroker,
  producerTransactionTimeoutWithTwoPhaseCommit,
  producerTransactionalIdNotStable,
  producerTransactionalIdWithoutIdempotence,
  releaseAsyncConsumerCommitsUnread,
  releaseBatchInOtherTopic,
  releaseCompactionRemovesMarkers,
  releaseConnectSourceOffsetsStuck,
  releaseFullDiskSkipsRecovery,
  releaseLibrdkafkaRetrySplitsBatch,
  releaseMirrorOffsetPastRecords,
  releaseRebalanceCommitsBehind,
  releaseRemoteRetentionCountsFailedCopies,
  releaseSpringAsyncAcksSkipRecords,
  releaseSpringFailedCommitSkipsBatch,
  releaseStickyPartitionTwoOwners,
  releaseStreamsCacheOutlivesTask,
  releaseStreamsCheckpointPastState,
  releaseStreamsCommitsBeforeSplitBatches,
  releaseStreamsPurgesUncommitted,
  releaseStreamsTransactionWithoutOffsets,
  releaseTopicSettingsForgotten,
  releaseTransactionalOffsetsLate,
  scsAnonymousGroup,
  scsAsyncProducer,
  scsCommitBeforeOrDespiteFailure,
  scsDlqWithoutGroup,
  scsIgnoredConsumerSettings,
  scsInvalidValue,
  scsNativeEncodingWithoutSerializer,
  scsNoDlq,
  scsRemovedConsumerProperties,
  scsRequiredAcksDefaultOne,
  scsResetOffsets,
  scsTransactionPrefixWithWeakAcks,
  scsUnknownKey,
  smallryeAcksDefaultOne,
  smallryeAutoCommit,
  smallryeCommitStrategyMismatch,
  smallryeDeserializationFailureNull,
  smallryeFailureStrategyIgnore,
  smallryeIdempotenceOrTransactionsWithoutAcks,
  smallryeNoGroupId,
  springAckCountTimeWithoutMode,
  springAckLimitNotPositive,
  springAckModeIgnoredWithAutoCommit,
  springAsyncAcks,
  springAutoOffsetResetException,
  springCountTimeAckDuplicates,
  springDefaultErrorHandlerSkips,
  springDeserializerWithoutErrorHandling,
  springDltSuffixChanged,
  springEmptySection,
  springEnableAutoCommitTrue,
  springErrorHandlingWithoutDelegate,
  springInvalidAckMode,
  springIsolationLevelInCommonPropertiesIgnored,
  springManualAckWithAutoCommit,
  springNativeKeySpelledKebabInPropertiesMap,
  springProfileExpressionInvalid,
  springProfilesActivatedByProfile,
  springProfilesKeyRemoved,
  springRecordAckWithBatchListener,
  springRetryKeysRenamed,
  springRetryTopicBreaksOrder,
  springRetryTopicSerializerMismatch,
  springRetryTopicsNotCreated,
  springRetryTopicsNotEnabled,
  springSerializerClassUnknown,
  springSerializerKeyUnknown,
  springSettingShadowed,
  springSslStoreGivenTwice,
  springTextForSection,
  springThrowawayGroup,
  springTransactionPrefixNotUnique,
  springTransactionPrefixWithWeakAcks,
  springTransactionalIdWithoutPrefix,
  springTransactionsWithReadUncommittedConsumer,
  springUnknownKafkaProperty,
  springUnreadableValue,
  streamsAtLeastOnce,
  streamsClientOverrideRefused,
  streamsContinueOnErrorHandler,
  streamsExactlyOnceReadsUncommitted,
  streamsIgnoredClientOverrides,
  streamsMainConsumerAutoCommit,
  streamsProducerIdempotenceConflict,
  streamsProducerWeakened,
  streamsRemovedProcessingGuarantee,
  streamsReplicationFactorOne,
  streamsStandbyWarmupIgnored,
  streamsTransactionTimeoutBelowCommitInterval,
  streamsUpgradeFromTooOld,
  strimziConfigKeyIgnored,
  strimziEphemeralStorage,
  strimziMetadataVersionInvalid,
  strimziReplicationNotConfigured,
  topicCompactDeleteDropsLiveKeys,
  topicCompactionLagConflict,
  topicCompactionNeedsKeys,
  topicCreatetimeRetention,
  topicInvalidValue,
  topicMinInsyncNotTwo,
  topicRemoteStorageConflict,
  topicReplicationFactorOne,
  topicTombstoneRetentionShort,
  topicUnknownKey,
];

/** The rules about parties that work together. */
export const systemRules: readonly SystemRule[] = [
  systemAbortedRecordsRead,
  systemAcksHollow,
  systemDeadLettersKeptBadly,
  systemDeliveryShorterThanReplicaLag,
  systemGroupShared,
  systemMirrorStoppedByTarget,
  systemRecordLargerThanTopic,
  systemRetentionBelowPause,
  systemSessionTimeoutRefused,
  systemStateKeptOnce,
  systemTransactionLogKeptOnce,
  systemTransactionTimeoutRefused,
  systemTransactionalIdShared,
  systemUndeclaredTopicKeptBadly,
];
