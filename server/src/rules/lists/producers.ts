/** Rules on producers. */
import { producerAcksDefaultOneLegacyClient } from "../producer-acks-default-one-legacy-client.ts";
import { producerAcksOne } from "../producer-acks-one.ts";
import { producerAcksZero } from "../producer-acks-zero.ts";
import { producerDeliveryTimeoutInconsistent } from "../producer-delivery-timeout-inconsistent.ts";
import { producerDeliveryTimeoutShort } from "../producer-delivery-timeout-short.ts";
import { producerIdempotenceConflict } from "../producer-idempotence-conflict.ts";
import { producerIdempotenceDefaultNotEffective300310 } from "../producer-idempotence-default-not-effective-3-0-0-3-1-0.ts";
import { producerIdempotenceOffExplicit } from "../producer-idempotence-off-explicit.ts";
import { producerIdempotenceSilentlyDisabled } from "../producer-idempotence-silently-disabled.ts";
import { producerInflightOverFiveKafka4 } from "../producer-inflight-over-five-kafka4.ts";
import { producerInvalidAcksValue } from "../producer-invalid-acks-value.ts";
import { producerKeysIgnoredByPartitioner } from "../producer-keys-ignored-by-partitioner.ts";
import { producerLegacyScalaClientKeys } from "../producer-legacy-scala-client-keys.ts";
import { producerPartitionerClassRemoved } from "../producer-partitioner-class-removed.ts";
import { producerRackAwareWithoutClientRack } from "../producer-rack-aware-without-client-rack.ts";
import { producerRecordLargerThanBrokerAccepts } from "../producer-record-larger-than-broker-accepts.ts";
import { producerReorderingInFlight } from "../producer-reordering-in-flight.ts";
import { producerRetriesIgnoredWithAcksZero } from "../producer-retries-ignored-with-acks-zero.ts";
import { producerRetriesLowFinite } from "../producer-retries-low-finite.ts";
import { producerRetriesZero } from "../producer-retries-zero.ts";
import { producerTransactionTimeoutExceedsBroker } from "../producer-transaction-timeout-exceeds-broker.ts";
import { producerTransactionTimeoutWithTwoPhaseCommit } from "../producer-transaction-timeout-with-two-phase-commit.ts";
import { producerTransactionalIdNotStable } from "../producer-transactional-id-not-stable.ts";
import { producerTransactionalIdWithoutIdempotence } from "../producer-transactional-id-without-idempotence.ts";
import type { Rule } from "../rule.ts";

export const producersRules: readonly Rule[] = [
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
];
