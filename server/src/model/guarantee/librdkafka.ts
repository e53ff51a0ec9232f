/** The verdict on librdkafka's clients: its retries are bounded by time, and its consumer stores an offset when it hands a record out. */
import type { EffectiveComponent } from "../effective.ts";
import { ofConsumer } from "./consumer.ts";
import { because, type DeliveryGuarantee, delivers, type Ground } from "./ground.ts";

/** Judges a producer of librdkafka at one release; whether it starts, the runner's rules say. */
export function ofLibrdkafkaProducer(producer: EffectiveComponent): DeliveryGuarantee {
  const acks = producer.effective("acks").typed;
  const retries = producer.effective("retries").typed;
  const idempotence = producer.effective("enable.idempotence").typed;
  if (acks === "0") return delivers("at-most-once", { losesWhen: [because("acksZeroLoses")] });
  const losesWhen: Ground[] = [];
  if (acks === "1") losesWhen.push(because("acksOneLoses"));
  if (retries === 0) losesWhen.push(because("noRetriesLose"));
  const isKnown = acks !== undefined && retries !== undefined;
  const assumes = [...(acks === "all" ? [because("assumesInSync")] : []), because("assumesErrorsHandled")];
  const delivery = losesWhen.length > 0 ? "at-most-once" : isKnown ? "at-least-once" : "unknown";
  const inOrder = producer.effective("max.in.flight.requests.per.connection").typed === 1;
  const repeats = idempotence === false && retries !== 0;
  return delivers(delivery, {
    assumes,
    losesWhen,
    duplicatesWhen: repeats ? [because("retryDuplicates")] : idempotence === true ? [because("resendDuplicates")] : [],
    reordersWhen: repeats && !inOrder ? [because("retryReorders")] : [],
  });
}

/** Judges a consumer: what code stores by hand is committed by the timer, which is as good as a commit by hand. */
export function ofLibrdkafkaConsumer(consumer: EffectiveComponent): DeliveryGuarantee {
  const verdict = ofConsumer(consumer);
  const isByHand = consumer.effective("enable.auto.offset.store").typed === false;
  if (!isByHand || consumer.effective("enable.auto.commit").typed !== true || verdict.delivery !== "at-most-once")
    return verdict;
  return delivers("at-least-once", {
    assumes: [because("assumesCommitAfter"), ...verdict.assumes],
    losesWhen: verdict.losesWhen.filter(({ reason }) => reason !== "autoCommitLoses"),
    duplicatesWhen: [
      because("crashDuplicates"),
      ...verdict.duplicatesWhen.filter(({ reason }) => reason !== "autoCommitDuplicates"),
    ],
  });
}
