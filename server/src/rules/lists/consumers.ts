/** Rules on consumers. */
import { consumerAutoCommitEnabled } from "../consumer-auto-commit-enabled.ts";
import { consumerAutoCommitIntervalNoEffect } from "../consumer-auto-commit-interval-no-effect.ts";
import { consumerAutoCommitWithoutGroup } from "../consumer-auto-commit-without-group.ts";
import { consumerCheckCrcsDisabled } from "../consumer-check-crcs-disabled.ts";
import { consumerEmptyGroupId } from "../consumer-empty-group-id.ts";
import { consumerGroupInstanceIdInvalid } from "../consumer-group-instance-id-invalid.ts";
import { consumerGroupProtocolConsumerUnsupportedKeys } from "../consumer-group-protocol-consumer-unsupported-keys.ts";
import { consumerGroupRemoteAssignorWithClassic } from "../consumer-group-remote-assignor-with-classic.ts";
import { consumerLegacyScalaKeys } from "../consumer-legacy-scala-keys.ts";
import { consumerMaxPollIntervalRisk } from "../consumer-max-poll-interval-risk.ts";
import { consumerOffsetResetInvalidValue } from "../consumer-offset-reset-invalid-value.ts";
import { consumerOffsetResetLatest } from "../consumer-offset-reset-latest.ts";
import { consumerReadUncommittedOfTransactionalTopic } from "../consumer-read-uncommitted-of-transactional-topic.ts";
import { consumerRequestTimeoutTooShort } from "../consumer-request-timeout-too-short.ts";
import { consumerSessionHeartbeatRelation } from "../consumer-session-heartbeat-relation.ts";
import { consumerSessionTimeoutOutsideBrokerRange } from "../consumer-session-timeout-outside-broker-range.ts";
import { consumerShareGroupLosesAfterDeliveryLimit } from "../consumer-share-group-loses-after-delivery-limit.ts";
import { consumerShareGroupUnsupportedKeys } from "../consumer-share-group-unsupported-keys.ts";
import { consumerStaticMemberIdShared } from "../consumer-static-member-id-shared.ts";
import type { Rule } from "../rule.ts";

export const consumersRules: readonly Rule[] = [
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
];
