/** Rules on Streams applications. */

import type { Rule } from "../rule.ts";
import { streamsAtLeastOnce } from "../streams-at-least-once.ts";
import { streamsClientOverrideRefused } from "../streams-client-override-refused.ts";
import { streamsContinueOnErrorHandler } from "../streams-continue-on-error-handler.ts";
import { streamsExactlyOnceReadsUncommitted } from "../streams-exactly-once-reads-uncommitted.ts";
import { streamsIgnoredClientOverrides } from "../streams-ignored-client-overrides.ts";
import { streamsMainConsumerAutoCommit } from "../streams-main-consumer-auto-commit.ts";
import { streamsProducerIdempotenceConflict } from "../streams-producer-idempotence-conflict.ts";
import { streamsProducerWeakened } from "../streams-producer-weakened.ts";
import { streamsRemovedProcessingGuarantee } from "../streams-removed-processing-guarantee.ts";
import { streamsReplicationFactorOne } from "../streams-replication-factor-one.ts";
import { streamsStandbyWarmupIgnored } from "../streams-standby-warmup-ignored.ts";
import { streamsTransactionTimeoutBelowCommitInterval } from "../streams-transaction-timeout-below-commit-interval.ts";
import { streamsUpgradeFromTooOld } from "../streams-upgrade-from-too-old.ts";

export const streamsRules: readonly Rule[] = [
  streamsRemovedProcessingGuarantee,
  streamsTransactionTimeoutBelowCommitInterval,
  streamsProducerIdempotenceConflict,
  streamsClientOverrideRefused,
  streamsUpgradeFromTooOld,
  streamsReplicationFactorOne,
  streamsContinueOnErrorHandler,
  streamsMainConsumerAutoCommit,
  streamsExactlyOnceReadsUncommitted,
  streamsProducerWeakened,
  streamsIgnoredClientOverrides,
  streamsStandbyWarmupIgnored,
  streamsAtLeastOnce,
];
