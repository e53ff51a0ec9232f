/** The words of a delivery verdict: how often a record arrives, and on what grounds. */
import type { Axis } from "../../kafka/version.ts";

/**
 * How often a record arrives through the faults of everyday: a broker, a network or a process that fails. What else can take
 * a record away is named beside it; exactly-once stands only where nothing can.
 */
export type Delivery = "at-most-once" | "at-least-once" | "exactly-once" | "unknown";

/** Why, by name; texts/guarantee.ts has the sentences. */
export type Reason = ProducerReason | ConsumerReason | StreamsReason | ConnectReason | ReplicaReason;

export type ProducerReason =
  | "acksZeroLoses"
  | "acksOneLoses"
  | "noRetriesLose"
  | "fewRetriesLose"
  | "shortTimeoutLoses"
  | "retryDuplicates"
  | "retryMayDuplicate"
  | "resendDuplicates"
  | "transactionDuplicates"
  | "retryReorders"
  | "retryMayReorder"
  | "assumesInSync"
  | "assumesErrorsHandled"
  | "assumesTransactions";

export type ConsumerReason =
  | "autoCommitLoses"
  | "latestLoses"
  | "durationLoses"
  | "anonymousLatestLoses"
  | "deliveryLimitLoses"
  | "springSkips"
  | "springSkipsAtOnce"
  | "binderSkips"
  | "channelSkips"
  | "unreadableBecomesNull"
  | "newGroupLoses"
  | "autoCommitDuplicates"
  | "crashDuplicates"
  | "batchDuplicates"
  | "delayedDuplicates"
  | "offsetsGoneDuplicate"
  | "anonymousEarliestDuplicates"
  | "newGroupDuplicates"
  | "abortedDuplicate"
  | "lockDuplicates"
  | "retryTopicReorders"
  | "assumesCommitAfter"
  | "assumesBeforeNextPoll"
  | "assumesListener"
  | "assumesAcknowledge"
  | "assumesListenerOrAcknowledge"
  | "assumesConsumerSettings"
  | "assumesDeadLettersRead"
  | "assumesRetention"
  | "assumesEarliest"
  | "assumesResetHandled";

export type StreamsReason =
  | "continueLoses"
  | "mainAutoCommitLoses"
  | "internalTopicLoses"
  | "reprocessingDuplicates"
  | "abortedInputDuplicates"
  | "abortedStateDuplicates"
  | "assumesInsideKafka"
  | "assumesReadCommitted"
  | "assumesTransactionLog"
  | "assumesHandlerFails"
  | "assumesBrokerFactor";

export type ConnectReason =
  | "badRecordStops"
  | "badRecordSkipped"
  | "badRecordLogged"
  | "badRecordToQueue"
  | "sinkSkips"
  | "sourceSkips"
  | "sourceSkipsWrites"
  | "sinkAutoCommitLoses"
  | "oneCopyLoses"
  | "truncationLoses"
  | "sinkDuplicates"
  | "sourceDuplicates"
  | "temporaryOffsetsDuplicate"
  | "translatedDuplicates"
  | "assumesConnectors"
  | "assumesSinkFlushes"
  | "assumesTaskRestarted"
  | "assumesQueueRead"
  | "assumesSourceReplays"
  | "assumesWorkerTransactional"
  | "assumesTargetTopics";

export type ReplicaReason =
  | "uncleanLoses"
  | "oneReplicaLoses"
  | "minIsrOneLoses"
  | "offsetsTopicLoses"
  | "offsetsAcksLose"
  | "transactionLogLoses"
  | "temporaryFilesLose"
  | "ephemeralStorageLoses"
  | "retentionLoses"
  | "compactionDrops"
  | "autoCreateMisleads"
  | "assumesAcksAll"
  | "assumesDefaultTopics"
  | "assumesControllerAgrees"
  | "assumesBrokerDecides"
  | "assumesMinIsrLowered";

/** One reason, with what its sentence names and the releases to which it is confined. */
export interface Ground {
  readonly reason: Reason;
  readonly args?: Readonly<Record<string, string>>;
  readonly part?: ReleasePart;
}

/** The releases in which something holds, where it does not in all that may be in use. */
export interface ReleasePart {
  readonly axis: Axis;
  readonly releases: string;
}

/** What a client or connector does for delivery. */
export interface DeliveryGuarantee {
  readonly delivery: Delivery;
  readonly assumes: readonly Ground[];
  readonly losesWhen: readonly Ground[];
  readonly duplicatesWhen: readonly Ground[];
  readonly reordersWhen: readonly Ground[];
  /** True where Kafka refuses these settings, so that nothing is delivered at all. */
  readonly refused: boolean;
  /** How many of `losesWhen` hold at once, in the worst of the releases. */
  readonly ways?: number;
  /** For a connector: what happens to a record that cannot be converted. */
  readonly badRecord?: Ground;
  /** Where the release decides: what each part of the possible releases gives. */
  readonly byRelease?: readonly { readonly delivery: Delivery; readonly part: ReleasePart }[];
}

/** How many replicas of a broker's or topic's partitions may die; `undefined` where the file does not tell. */
export interface ReplicaGuarantee {
  readonly toleratesForData: number | undefined;
  readonly toleratesForWrites: number | undefined;
  readonly assumes: readonly Ground[];
  readonly losesWhen: readonly Ground[];
}

export type Guarantee = DeliveryGuarantee | ReplicaGuarantee;

/** A ground in every release. */
export function because(reason: Reason, args?: Readonly<Record<string, string>>): Ground {
  return args === undefined ? { reason } : { reason, args };
}

/** The lists that a verdict may fill. */
export type Grounds = Partial<
  Pick<DeliveryGuarantee, "assumes" | "losesWhen" | "duplicatesWhen" | "reordersWhen" | "badRecord">
>;

/** A verdict of these grounds; a list that is left out is empty. */
export function delivers(delivery: Delivery, grounds: Grounds = {}): DeliveryGuarantee {
  return { delivery, assumes: [], losesWhen: [], duplicatesWhen: [], reordersWhen: [], refused: false, ...grounds };
}

/** Nothing can be said. */
export const unknown = delivers("unknown");

/** Kafka or Spring does not start with these settings. */
export const refused: DeliveryGuarantee = { ...unknown, refused: true };
