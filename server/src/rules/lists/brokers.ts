/** Rules on brokers. */
import { brokerAutoCreateTopics } from "../broker-auto-create-topics.ts";
import { brokerControlledShutdownDisabled } from "../broker-controlled-shutdown-disabled.ts";
import { brokerDefaultReplicationFactorOne } from "../broker-default-replication-factor-one.ts";
import { brokerFlushIntervalMsWithoutScheduler } from "../broker-flush-interval-ms-without-scheduler.ts";
import { brokerFsyncAsDurability } from "../broker-fsync-as-durability.ts";
import { brokerFutureTimestampsRejected4 } from "../broker-future-timestamps-rejected-4.ts";
import { brokerInternalTopicReplicationExceedsBrokers } from "../broker-internal-topic-replication-exceeds-brokers.ts";
import { brokerInvalidValue } from "../broker-invalid-value.ts";
import { brokerKeysRemovedIn4 } from "../broker-keys-removed-in-4.ts";
import { brokerKraftQuorumSize } from "../broker-kraft-quorum-size.ts";
import { brokerKraftRolesConflict } from "../broker-kraft-roles-conflict.ts";
import { brokerLimitsConflict } from "../broker-limits-conflict.ts";
import { brokerListenerConflict } from "../broker-listener-conflict.ts";
import { brokerLogDirsTmp } from "../broker-log-dirs-tmp.ts";
import { brokerMinInsyncElrControllerOverride } from "../broker-min-insync-elr-controller-override.ts";
import { brokerMinInsyncReplicasOne } from "../broker-min-insync-replicas-one.ts";
import { brokerMinIsrEqualsReplicationFactor } from "../broker-min-isr-equals-replication-factor.ts";
import { brokerMinIsrExceedsReplicationFactor } from "../broker-min-isr-exceeds-replication-factor.ts";
import { brokerOffsetsCommitRequiredAcks } from "../broker-offsets-commit-required-acks.ts";
import { brokerOffsetsRetentionShort } from "../broker-offsets-retention-short.ts";
import { brokerOffsetsTopicReplicationOne } from "../broker-offsets-topic-replication-one.ts";
import { brokerProducerIdExpirationShort } from "../broker-producer-id-expiration-short.ts";
import { brokerRequestSizeChain } from "../broker-request-size-chain.ts";
import { brokerRetentionShorterThanRecovery } from "../broker-retention-shorter-than-recovery.ts";
import { brokerRetentionUnitPrecedence } from "../broker-retention-unit-precedence.ts";
import { brokerTopicDefaultsInWrongRole } from "../broker-topic-defaults-in-wrong-role.ts";
import { brokerTopicKeyInServerProperties } from "../broker-topic-key-in-server-properties.ts";
import { brokerTransactionLogWeak } from "../broker-transaction-log-weak.ts";
import { brokerTransactionPartitionVerificationOff } from "../broker-transaction-partition-verification-off.ts";
import { brokerUncleanLeaderElection } from "../broker-unclean-leader-election.ts";
import { brokerUncleanLeaderElectionIgnoredKraft } from "../broker-unclean-leader-election-ignored-kraft.ts";
import { brokerZookeeperModeRemoved } from "../broker-zookeeper-mode-removed.ts";
import type { Rule } from "../rule.ts";

export const brokersRules: readonly Rule[] = [
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
  brokerInvalidValue,
  brokerLimitsConflict,
  brokerListenerConflict,
  brokerKraftRolesConflict,
];
