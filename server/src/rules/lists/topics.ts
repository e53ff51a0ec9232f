/** Rules on topics. */

import type { Rule } from "../rule.ts";
import { topicCompactDeleteDropsLiveKeys } from "../topic-compact-delete-drops-live-keys.ts";
import { topicCompactionLagConflict } from "../topic-compaction-lag-conflict.ts";
import { topicCompactionNeedsKeys } from "../topic-compaction-needs-keys.ts";
import { topicCreatetimeRetention } from "../topic-createtime-retention.ts";
import { topicInvalidValue } from "../topic-invalid-value.ts";
import { topicMinInsyncNotTwo } from "../topic-min-insync-not-two.ts";
import { topicRemoteStorageConflict } from "../topic-remote-storage-conflict.ts";
import { topicReplicationFactorOne } from "../topic-replication-factor-one.ts";
import { topicTombstoneRetentionShort } from "../topic-tombstone-retention-short.ts";
import { topicUnknownKey } from "../topic-unknown-key.ts";

export const topicsRules: readonly Rule[] = [
  topicReplicationFactorOne,
  topicMinInsyncNotTwo,
  topicUnknownKey,
  topicCompactDeleteDropsLiveKeys,
  topicCompactionNeedsKeys,
  topicTombstoneRetentionShort,
  topicCreatetimeRetention,
  topicInvalidValue,
  topicCompactionLagConflict,
  topicRemoteStorageConflict,
];
