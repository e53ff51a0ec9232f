/** A consumer's verdict: who commits and when, and where it begins when nothing is committed. */

import type { EffectiveComponent } from "../effective.ts";
import { shareKeys } from "../share-consumer.ts";
import { because, type DeliveryGuarantee, delivers, type Ground, refused, unknown } from "./ground.ts";

/** Judges a consumer whose code calls poll() itself. */
export function ofConsumer(consumer: EffectiveComponent): DeliveryGuarantee {
  const autoCommit = consumer.effective("enable.auto.commit");
  const start = startOf(consumer);
  if (autoCommit.invalid || start === undefined) return refused;
  if (isShared(consumer)) return ofShareConsumer(consumer);
  if (consumer.written("group.id") === undefined) return withoutGroup(consumer);
  if (autoCommit.typed === undefined) return unknown;
  if (autoCommit.typed === true)
    return delivers("at-most-once", {
      assumes: start.assumes,
      losesWhen: [because("autoCommitLoses"), ...start.losesWhen],
      duplicatesWhen: [because("autoCommitDuplicates"), ...start.duplicatesWhen],
    });
  return delivers("at-least-once", {
    assumes: [because("assumesCommitAfter"), ...start.assumes],
    losesWhen: start.losesWhen,
    duplicatesWhen: [because("crashDuplicates"), ...start.duplicatesWhen],
  });
}

/** What reading depends on beside commits. */
export type Start = Pick<DeliveryGuarantee, "assumes" | "losesWhen" | "duplicatesWhen">;

/** Where a group without committed offsets begins, and what it sees of transactions; `undefined` where Kafka refuses the value. */
export function startOf(consumer: EffectiveComponent): Start | undefined {
  const reset = consumer.effective("auto.offset.reset");
  const isolation = consumer.effective("isolation.level");
  if (reset.invalid || isolation.invalid) return undefined;
  const aborted = isolation.typed === "read_uncommitted" ? [because("abortedDuplicate")] : [];
  const assumes: readonly Ground[] = [because("assumesRetention")];
  switch (reset.typed) {
    case "latest":
      return { assumes, losesWhen: [because("latestLoses")], duplicatesWhen: aborted };
    case "earliest":
      return { assumes, losesWhen: [], duplicatesWhen: [because("offsetsGoneDuplicate"), ...aborted] };
    case "none":
      return { assumes: [because("assumesResetHandled"), ...assumes], losesWhen: [], duplicatesWhen: aborted };
    case undefined:
      return { assumes: [because("assumesEarliest"), ...assumes], losesWhen: [], duplicatesWhen: aborted };
    default:
      return {
        assumes,
        losesWhen: [because("durationLoses", { value: String(reset.typed) })],
        duplicatesWhen: [because("offsetsGoneDuplicate"), ...aborted],
      };
  }
}

/** Nothing is committed without a group; code may name one, or keep the position itself. */
function withoutGroup(consumer: EffectiveComponent): DeliveryGuarantee {
  const reset = consumer.effective("auto.offset.reset").typed;
  return delivers("unknown", {
    losesWhen: reset === "latest" ? [because("anonymousLatestLoses")] : [],
    duplicatesWhen: reset === "earliest" ? [because("anonymousEarliestDuplicates")] : [],
  });
}

/** Judges a consumer whose group is another one at each start: what is committed is never asked for. */
export function ofNewGroup(consumer: EffectiveComponent): DeliveryGuarantee {
  const { typed } = consumer.effective("auto.offset.reset");
  if (typed === "latest") return delivers("at-most-once", { losesWhen: [because("newGroupLoses")] });
  return typed === "earliest" ? delivers("unknown", { duplicatesWhen: [because("newGroupDuplicates")] }) : unknown;
}

/** An ordinary consumer refuses these settings in the releases that know them. */
function isShared(consumer: EffectiveComponent): boolean {
  return shareKeys.some((key) => consumer.written(key) !== undefined && consumer.spec(key) !== undefined);
}

function ofShareConsumer(consumer: EffectiveComponent): DeliveryGuarantee {
  const mode = consumer.effective("share.acknowledgement.mode").typed;
  if (mode === undefined) return unknown;
  return delivers("at-least-once", {
    assumes: [
      because(mode === "explicit" ? "assumesAcknowledge" : "assumesBeforeNextPoll"),
      because("assumesRetention"),
    ],
    losesWhen: [because("deliveryLimitLoses")],
    duplicatesWhen: [because("lockDuplicates")],
  });
}
