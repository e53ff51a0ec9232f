/** Rules that speak in the terms of Spring Cloud Stream's Kafka binder. */

import type { Rule } from "../rule.ts";
import { scsAnonymousGroup } from "../scs-anonymous-group.ts";
import { scsAsyncProducer } from "../scs-async-producer.ts";
import { scsCommitBeforeOrDespiteFailure } from "../scs-commit-before-or-despite-failure.ts";
import { scsDlqWithoutGroup } from "../scs-dlq-without-group.ts";
import { scsIgnoredConsumerSettings } from "../scs-ignored-consumer-settings.ts";
import { scsNoDlq } from "../scs-no-dlq.ts";
import { scsRemovedConsumerProperties } from "../scs-removed-consumer-properties.ts";
import { scsRequiredAcksDefaultOne } from "../scs-required-acks-default-one.ts";
import { scsResetOffsets } from "../scs-reset-offsets.ts";
import { scsTransactionPrefixWithWeakAcks } from "../scs-transaction-prefix-with-weak-acks.ts";

export const springCloudStreamRules: readonly Rule[] = [
  scsTransactionPrefixWithWeakAcks,
  scsRequiredAcksDefaultOne,
  scsAnonymousGroup,
  scsDlqWithoutGroup,
  scsNoDlq,
  scsAsyncProducer,
  scsCommitBeforeOrDespiteFailure,
  scsResetOffsets,
  scsRemovedConsumerProperties,
  scsIgnoredConsumerSettings,
];
