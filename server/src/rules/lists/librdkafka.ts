/** Rules on librdkafka's clients. */
import { librdkafkaAcksWeak } from "../librdkafka-acks-weak.ts";
import { librdkafkaAutoOffsetStore } from "../librdkafka-auto-offset-store.ts";
import { librdkafkaFileOffsetStore } from "../librdkafka-file-offset-store.ts";
import { librdkafkaIdempotenceConflicts } from "../librdkafka-idempotence-conflicts.ts";
import { librdkafkaIdempotenceOffReorders } from "../librdkafka-idempotence-off-reorders.ts";
import { librdkafkaInvalidValue } from "../librdkafka-invalid-value.ts";
import { librdkafkaPartitionerDiffersFromJava } from "../librdkafka-partitioner-differs-from-java.ts";
import { librdkafkaPollIntervalBelowSession } from "../librdkafka-poll-interval-below-session.ts";
import { librdkafkaSettingsConflict } from "../librdkafka-settings-conflict.ts";
import { librdkafkaUnknownKey } from "../librdkafka-unknown-key.ts";
import type { Rule } from "../rule.ts";

export const librdkafkaRules: readonly Rule[] = [
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
