/** The delivery verdict on one component: what it guarantees, what that assumes, when it loses and when it duplicates. */
import type { EffectiveComponent } from "./effective.ts";

/** How often a record arrives. A component that can lose acknowledged or unprocessed records never counts as at-least-once. */
export type Delivery = "at-most-once" | "at-least-once" | "exactly-once" | "unknown";

/** Why, by name; texts/guarantee.ts has the sentences. */
export type Reason =
  | "acksZeroLoses"
  | "acksOneLoses"
  | "noRetriesLoses"
  | "retryDuplicates"
  | "restartDuplicates"
  | "assumesMinIsr"
  | "assumesErrorsHandled"
  | "autoCommitLoses"
  | "autoCommitDuplicates"
  | "assumesCommitAfter"
  | "assumesListenerFinishes"
  | "crashDuplicates"
  | "sinkSkips"
  | "sinkDuplicates"
  | "assumesSinkFlushes"
  | "assumesQueueRead"
  | "uncleanLoses"
  | "oneReplicaLoses"
  | "minIsrOneLoses"
  | "assumesAcksAll";

/** What a client or connector does for delivery. */
export interface DeliveryGuarantee {
  readonly delivery: Delivery;
  readonly assumes: readonly Reason[];
  readonly losesWhen: readonly Reason[];
  readonly duplicatesWhen: readonly Reason[];
}

/** How many replicas of a broker's or topic's partitions may die; `undefined` where the file does not tell. */
export interface ReplicaGuarantee {
  readonly toleratesForData: number | undefined;
  readonly toleratesForWrites: number | undefined;
  readonly assumes: readonly Reason[];
  readonly losesWhen: readonly Reason[];
}

export type Guarantee = DeliveryGuarantee | ReplicaGuarantee;

/** Judges a component; never claims more than its settings prove. */
export function guaranteeOf(component: EffectiveComponent): Guarantee {
  switch (component.role) {
    case "producer":
    case "librdkafka-producer":
      return ofProducer(component);
    case "consumer":
      return ofConsumer(component);
    case "librdkafka-consumer":
      // What is stored by hand is committed by the timer: as good as a commit by hand.
      return component.effective("enable.auto.offset.store").typed === false ? byHand : ofConsumer(component);
    case "connect-sink":
      return ofSink(component);
    case "broker":
      return ofReplicas(component, "default.replication.factor");
    case "topic":
      return ofReplicas(component, "replication.factor");
    default:
      return unknown;
  }
}

const byHand: DeliveryGuarantee = {
  delivery: "at-least-once",
  assumes: ["assumesCommitAfter"],
  losesWhen: [],
  duplicatesWhen: ["crashDuplicates"],
};
const unknown: DeliveryGuarantee = { delivery: "unknown", assumes: [], losesWhen: [], duplicatesWhen: [] };

function ofProducer(producer: EffectiveComponent): DeliveryGuarantee {
  const acks = producer.effective("acks").typed;
  const retries = producer.effective("retries").typed;
  const idempotence = producer.effective("enable.idempotence").typed;
  if (acks === "0") return { delivery: "at-most-once", assumes: [], losesWhen: ["acksZeroLoses"], duplicatesWhen: [] };
  if (acks === undefined || retries === undefined) return unknown;
  const losesWhen: Reason[] = [];
  if (acks === "1") losesWhen.push("acksOneLoses");
  if (retries === 0) losesWhen.push("noRetriesLoses");
  const duplicatesWhen: Reason[] = retries !== 0 && idempotence === false ? ["retryDuplicates"] : [];
  if (idempotence === true) duplicatesWhen.push("restartDuplicates");
  const assumes: Reason[] = losesWhen.length === 0 ? ["assumesMinIsr", "assumesErrorsHandled"] : [];
  return { delivery: losesWhen.length === 0 ? "at-least-once" : "at-most-once", assumes, losesWhen, duplicatesWhen };
}

function ofConsumer(consumer: EffectiveComponent): DeliveryGuarantee {
  const autoCommit = consumer.effective("enable.auto.commit").typed;
  if (autoCommit === undefined) return unknown;
  if (autoCommit === true) {
    return {
      delivery: "at-most-once",
      assumes: [],
      losesWhen: ["autoCommitLoses"],
      duplicatesWhen: ["autoCommitDuplicates"],
    };
  }
  const bySpring = consumer.carrier === "spring-boot";
  const assumes: Reason[] = [bySpring ? "assumesListenerFinishes" : "assumesCommitAfter"];
  return { delivery: "at-least-once", assumes, losesWhen: [], duplicatesWhen: ["crashDuplicates"] };
}

function ofSink(sink: EffectiveComponent): DeliveryGuarantee {
  const tolerance = sink.effective("errors.tolerance").typed;
  const queue = sink.effective("errors.deadletterqueue.topic.name").typed;
  const duplicatesWhen: Reason[] = ["sinkDuplicates"];
  if (tolerance === "none")
    return { delivery: "at-least-once", assumes: ["assumesSinkFlushes"], losesWhen: [], duplicatesWhen };
  if (tolerance !== "all") return unknown;
  if (queue === "") return { delivery: "at-most-once", assumes: [], losesWhen: ["sinkSkips"], duplicatesWhen };
  return {
    delivery: "at-least-once",
    assumes: ["assumesSinkFlushes", "assumesQueueRead"],
    losesWhen: [],
    duplicatesWhen,
  };
}

function ofReplicas(component: EffectiveComponent, factorKey: string): ReplicaGuarantee {
  const factor = Number(component.effective(factorKey).typed ?? Number.NaN);
  const minIsr = Number(component.effective("min.insync.replicas").typed ?? Number.NaN);
  const unclean = component.effective("unclean.leader.election.enable").typed;
  const known = !Number.isNaN(minIsr);
  const losesWhen: Reason[] = [];
  if (unclean === true) losesWhen.push("uncleanLoses");
  if (factor === 1) losesWhen.push("oneReplicaLoses");
  else if (minIsr === 1) losesWhen.push("minIsrOneLoses");
  return {
    toleratesForData:
      !known || unclean === undefined
        ? undefined
        : unclean === true
          ? 0
          : Math.min(minIsr, Number.isNaN(factor) ? minIsr : factor) - 1,
    toleratesForWrites: known && !Number.isNaN(factor) ? Math.max(factor - minIsr, 0) : undefined,
    assumes: ["assumesAcksAll"],
    losesWhen,
  };
}
