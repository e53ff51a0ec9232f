/** A producer's verdict: acks and retries decide whether records are lost, idempotence whether retries double and reorder them. */
import { type Lens, parseRange } from "../../kafka/version.ts";
import type { EffectiveComponent } from "../effective.ts";
import { inFlightLimit } from "../producer.ts";
import { because, type DeliveryGuarantee, delivers, type Ground, refused } from "./ground.ts";

const inFlightKey = "max.in.flight.requests.per.connection";
/** KRaft notices after nine seconds by default that a broker is dead; only then it elects another leader. */
const noticed = 9_000;
/** Until election and new metadata are through. */
const failover = 30_000;

/** Judges a producer at one release. */
export function ofProducer(producer: EffectiveComponent, lens: Lens): DeliveryGuarantee {
  if (refuses(producer, lens)) return refused;
  const acks = producer.effective("acks").typed;
  const retries = producer.effective("retries").typed;
  const isTransactional = producer.written("transactional.id") !== undefined;
  if (acks === "0") return delivers("at-most-once", { losesWhen: [because("acksZeroLoses")] });

  const losesWhen: Ground[] = [];
  if (acks === "1") losesWhen.push(because("acksOneLoses"));
  if (retries === 0) losesWhen.push(because("noRetriesLose"));
  if (typeof retries === "number" && retries > 0 && waiting(producer, retries) < noticed)
    losesWhen.push(because("fewRetriesLose", { retries: String(retries) }));
  const timeout = producer.effective("delivery.timeout.ms").typed;
  if (retries !== 0 && typeof timeout === "number" && timeout < failover)
    losesWhen.push(because("shortTimeoutLoses", { milliseconds: String(timeout) }));

  const assumes: Ground[] = [];
  if (acks === "all") assumes.push(because("assumesInSync"));
  if (retries !== 0) assumes.push(because("assumesErrorsHandled"));
  if (isTransactional) assumes.push(because("assumesTransactions"));

  const canLose = acks === "1" || retries === 0;
  const isKnown = acks !== undefined && retries !== undefined;
  return delivers(canLose ? "at-most-once" : isKnown ? "at-least-once" : "unknown", {
    assumes,
    losesWhen,
    ...byRetry(producer, retries === 0, isTransactional),
  });
}

/** The milliseconds that all retries together wait, counted as far as it matters; endless where the pauses are not known. */
function waiting(producer: EffectiveComponent, retries: number): number {
  const pause = producer.effective("retry.backoff.ms").typed;
  const grows = producer.spec("retry.backoff.max.ms") !== undefined;
  const longest = grows ? producer.effective("retry.backoff.max.ms").typed : pause;
  if (typeof pause !== "number" || typeof longest !== "number") return noticed;
  let sum = 0;
  for (let i = 0; i < retries && sum < noticed && i < noticed; i++) sum += Math.min(pause * 2 ** i, longest);
  return sum;
}

/** What a retry does to a record that had arrived already. */
function byRetry(
  producer: EffectiveComponent,
  never: boolean,
  isTransactional: boolean,
): Pick<DeliveryGuarantee, "duplicatesWhen" | "reordersWhen"> {
  const idempotence = producer.effective("enable.idempotence").typed;
  if (idempotence === true)
    return {
      duplicatesWhen: [because(isTransactional ? "transactionDuplicates" : "resendDuplicates")],
      reordersWhen: [],
    };
  if (never) return { duplicatesWhen: [], reordersWhen: [] };
  const isCertain = idempotence === false;
  const inOrder = producer.effective(inFlightKey).typed === 1;
  return {
    duplicatesWhen: [because(isCertain ? "retryDuplicates" : "retryMayDuplicate")],
    reordersWhen: inOrder ? [] : [because(isCertain ? "retryReorders" : "retryMayReorder")],
  };
}

const checksDefaultToo = parseRange(">=4.0");

/** The combinations that ProducerConfig does not take. */
function refuses(producer: EffectiveComponent, lens: Lens): boolean {
  const acks = producer.effective("acks");
  const retries = producer.effective("retries");
  const inFlight = producer.effective(inFlightKey);
  const idempotence = producer.written("enable.idempotence");
  if (acks.invalid || retries.invalid || inFlight.invalid || idempotence?.invalid === true) return true;
  const isTransactional = producer.written("transactional.id") !== undefined;
  if (isTransactional && idempotence?.typed === false) return true;
  const tooMany = typeof inFlight.typed === "number" && inFlight.typed > inFlightLimit;
  if (idempotence === undefined && tooMany && lens.within("clients", checksDefaultToo)) return true;
  const isAsked = idempotence?.typed === true || (isTransactional && idempotence === undefined);
  return isAsked && (acks.typed === "0" || acks.typed === "1" || retries.typed === 0 || tooMany);
}
