/** Rules on Connect workers, connectors and MirrorMaker. */
import { connectDlqReplicationFactor } from "../connect-dlq-replication-factor.ts";
import { connectDlqTopicConflicts } from "../connect-dlq-topic-conflicts.ts";
import { connectDlqWithoutTolerance } from "../connect-dlq-without-tolerance.ts";
import { connectInternalTopicCleanupPolicy } from "../connect-internal-topic-cleanup-policy.ts";
import { connectInternalTopicsReplicationOne } from "../connect-internal-topics-replication-one.ts";
import { connectInvalidValue } from "../connect-invalid-value.ts";
import { connectSinkConsumerAutoCommit } from "../connect-sink-consumer-auto-commit.ts";
import { connectSinkToleranceAllWithoutDlq } from "../connect-sink-tolerance-all-without-dlq.ts";
import { connectSourceEosMismatch } from "../connect-source-eos-mismatch.ts";
import { connectSourceToleranceAll } from "../connect-source-tolerance-all.ts";
import { connectStandaloneOffsetsInTmp } from "../connect-standalone-offsets-in-tmp.ts";
import { connectWorkerProducerWeakened } from "../connect-worker-producer-weakened.ts";
import { mm2DurabilityConfigsNotSynced } from "../mm2-durability-configs-not-synced.ts";
import { mm2GroupOffsetsNotSynced } from "../mm2-group-offsets-not-synced.ts";
import { mm2RemovedKeys } from "../mm2-removed-keys.ts";
import { mm2ReplicationFactorLow } from "../mm2-replication-factor-low.ts";
import { mm2SourceTruncationSilent } from "../mm2-source-truncation-silent.ts";
import type { Rule } from "../rule.ts";

export const connectRules: readonly Rule[] = [
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
  connectInvalidValue,
];
