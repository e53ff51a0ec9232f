/** Rules that speak in the terms of Spring. */

import type { Rule } from "../rule.ts";
import { springAckCountTimeWithoutMode } from "../spring-ack-count-time-without-mode.ts";
import { springAckLimitNotPositive } from "../spring-ack-limit-not-positive.ts";
import { springAckModeIgnoredWithAutoCommit } from "../spring-ack-mode-ignored-with-auto-commit.ts";
import { springAsyncAcks } from "../spring-async-acks.ts";
import { springAutoOffsetResetException } from "../spring-auto-offset-reset-exception.ts";
import { springCountTimeAckDuplicates } from "../spring-count-time-ack-duplicates.ts";
import { springDefaultErrorHandlerSkips } from "../spring-default-error-handler-skips.ts";
import { springDeserializerWithoutErrorHandling } from "../spring-deserializer-without-error-handling.ts";
import { springDltSuffixChanged } from "../spring-dlt-suffix-changed.ts";
import { springEmptySection } from "../spring-empty-section.ts";
import { springEnableAutoCommitTrue } from "../spring-enable-auto-commit-true.ts";
import { springInvalidAckMode } from "../spring-invalid-ack-mode.ts";
import { springIsolationLevelInCommonPropertiesIgnored } from "../spring-isolation-level-in-common-properties-ignored.ts";
import { springManualAckWithAutoCommit } from "../spring-manual-ack-with-auto-commit.ts";
import { springNativeKeySpelledKebabInPropertiesMap } from "../spring-native-key-spelled-kebab-in-properties-map.ts";
import { springProfileExpressionInvalid } from "../spring-profile-expression-invalid.ts";
import { springProfilesActivatedByProfile } from "../spring-profiles-activated-by-profile.ts";
import { springProfilesKeyRemoved } from "../spring-profiles-key-removed.ts";
import { springRecordAckWithBatchListener } from "../spring-record-ack-with-batch-listener.ts";
import { springRetryKeysRenamed } from "../spring-retry-keys-renamed.ts";
import { springRetryTopicBreaksOrder } from "../spring-retry-topic-breaks-order.ts";
import { springRetryTopicsNotCreated } from "../spring-retry-topics-not-created.ts";
import { springRetryTopicsNotEnabled } from "../spring-retry-topics-not-enabled.ts";
import { springSettingShadowed } from "../spring-setting-shadowed.ts";
import { springSslStoreGivenTwice } from "../spring-ssl-store-given-twice.ts";
import { springTransactionPrefixNotUnique } from "../spring-transaction-prefix-not-unique.ts";
import { springTransactionPrefixWithWeakAcks } from "../spring-transaction-prefix-with-weak-acks.ts";
import { springTransactionalIdWithoutPrefix } from "../spring-transactional-id-without-prefix.ts";
import { springTransactionsWithReadUncommittedConsumer } from "../spring-transactions-with-read-uncommitted-consumer.ts";
import { springUnknownKafkaProperty } from "../spring-unknown-kafka-property.ts";
import { springUnreadableValue } from "../spring-unreadable-value.ts";

export const springRules: readonly Rule[] = [
  springEnableAutoCommitTrue,
  springManualAckWithAutoCommit,
  springAckModeIgnoredWithAutoCommit,
  springInvalidAckMode,
  springUnknownKafkaProperty,
  springSettingShadowed,
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
  springAsyncAcks,
  springUnreadableValue,
  springEmptySection,
  springProfilesKeyRemoved,
  springProfilesActivatedByProfile,
  springProfileExpressionInvalid,
  springSslStoreGivenTwice,
  springRetryTopicsNotEnabled,
  springDltSuffixChanged,
  springTransactionalIdWithoutPrefix,
];
