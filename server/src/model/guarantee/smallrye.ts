/** The verdict of a channel that reads: its connector commits what was acknowledged, and has a strategy for what fails. */
import { incomingKeys } from "../../kafka/smallrye-keys.ts";
import type { EffectiveComponent } from "../effective.ts";
import { startOf } from "./consumer.ts";
import { because, type DeliveryGuarantee, delivers, type Ground, refused, unknown } from "./ground.ts";

/** Judges what the methods of a channel are given. */
export function ofChannel(consumer: EffectiveComponent): DeliveryGuarantee {
  const start = startOf(consumer);
  const commits = consumer.effective("enable.auto.commit");
  if (start === undefined || commits.invalid) return refused;
  const failing = failingRecords(consumer);
  const unreadable = handsOnNull(consumer) ? [because("unreadableBecomesNull")] : [];
  const strategy = consumer.written(incomingKeys.commitStrategy);
  // In Quarkus the group is the application's name where nothing names one.
  if (failing === undefined || typeof commits.typed !== "boolean" || consumer.partial) return unknown;
  if (strategy !== undefined && strategy.typed !== "throttled") return unknown;
  if (commits.typed)
    return delivers("at-most-once", {
      assumes: start.assumes,
      losesWhen: [because("autoCommitLoses"), ...failing.losesWhen, ...unreadable, ...start.losesWhen],
      duplicatesWhen: [because("autoCommitDuplicates"), ...start.duplicatesWhen],
    });
  return delivers("at-least-once", {
    assumes: [because("assumesAcknowledge"), ...failing.assumes, ...start.assumes],
    losesWhen: [...failing.losesWhen, ...unreadable, ...start.losesWhen],
    duplicatesWhen: [because("crashDuplicates"), ...start.duplicatesWhen],
  });
}

/** What happens to a record whose processing fails; `undefined` if it is not known. */
function failingRecords(
  consumer: EffectiveComponent,
): { readonly assumes: readonly Ground[]; readonly losesWhen: readonly Ground[] } | undefined {
  switch (consumer.effective(incomingKeys.failureStrategy).typed) {
    case "fail":
      return { assumes: [], losesWhen: [] };
    case "ignore":
      return { assumes: [], losesWhen: [because("channelSkips")] };
    case "dead-letter-queue":
      return { assumes: [because("assumesDeadLettersRead")], losesWhen: [] };
    default:
      return undefined;
  }
}

function handsOnNull(consumer: EffectiveComponent): boolean {
  const fails = consumer.written(incomingKeys.failOnDeserialization)?.typed;
  const handlers = [incomingKeys.valueFailureHandler, incomingKeys.keyFailureHandler];
  return (
    /^(false|off|no|0)$/i.test(String(fails ?? "")) && handlers.every((key) => consumer.written(key) === undefined)
  );
}
