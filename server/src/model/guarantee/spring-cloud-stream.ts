/** The verdict of an input binding on Spring Cloud Stream's Kafka binder: its container commits, and the binder decides what becomes of failures. */
import { binderKeys, bindingKeys, kafkaBindingKeys } from "../../kafka/spring-cloud-stream.ts";
import { type Lens, parseRange } from "../../kafka/version.ts";
import type { EffectiveComponent } from "../effective.ts";
import { ofNewGroup, startOf } from "./consumer.ts";
import { because, type DeliveryGuarantee, delivers, type Ground, refused, unknown } from "./ground.ts";
import { byContainer, readMode } from "./spring.ts";

/** Spring Cloud Stream 4.2, the one for Boot 3.4, no longer reads the older ways to ask for an ack mode. */
const ackModeAlone = parseRange(">=3.4");

/** Judges what the function of a binding reads. */
export function ofInput(consumer: EffectiveComponent, lens: Lens): DeliveryGuarantee {
  const start = startOf(consumer);
  const commits = consumer.effective("enable.auto.commit");
  const group = consumer.written(bindingKeys.group);
  const mode = readMode(consumer.written(kafkaBindingKeys.ackMode));
  if (start === undefined || commits.invalid || mode === "refused") return refused;
  if (consumer.partial || consumer.keys().some((key) => beyond.has(key))) return unknown;
  if (!lens.within("springBoot", ackModeAlone) && consumer.keys().some((key) => older.has(key))) return unknown;
  if (group?.renewed === "always") return ofNewGroup(consumer);
  if (typeof commits.typed !== "boolean" || (group !== undefined && group.typed === undefined)) return unknown;
  const hasGroup = group !== undefined && group.typed !== "";
  if (!hasGroup && consumer.written("group.id") === undefined) {
    if (consumer.written(kafkaBindingKeys.enableDlq) !== undefined) return unknown;
    return ofNewGroup(consumer);
  }
  const failing = failingRecords(consumer);
  const losesWhen = [...failing.losesWhen, ...start.losesWhen];
  if (commits.typed)
    return delivers("at-most-once", {
      assumes: [...failing.assumes, ...start.assumes],
      losesWhen: [because("autoCommitLoses"), ...losesWhen],
      duplicatesWhen: [because("autoCommitDuplicates"), ...start.duplicatesWhen],
    });
  const container = byContainer(mode);
  return delivers("at-least-once", {
    assumes: [container.assumes, ...failing.assumes, ...start.assumes],
    losesWhen,
    duplicatesWhen: [container.duplicates, ...start.duplicatesWhen],
  });
}

/** What makes another program of it. */
const beyond: ReadonlySet<string> = new Set([
  kafkaBindingKeys.reactiveAtMostOnce,
  kafkaBindingKeys.reactiveAutoCommit,
  kafkaBindingKeys.autoCommitOnError,
  kafkaBindingKeys.resetOffsets,
  kafkaBindingKeys.consumerTransactions,
  binderKeys.transactions,
  bindingKeys.batchMode,
]);

const older: ReadonlySet<string> = new Set([kafkaBindingKeys.autoCommitOffset, kafkaBindingKeys.ackEachRecord]);

/** Without a dead-letter topic a record that keeps failing is logged and skipped, unless code knows better. */
function failingRecords(consumer: EffectiveComponent): {
  readonly assumes: readonly Ground[];
  readonly losesWhen: readonly Ground[];
} {
  const { typed } = consumer.effective(kafkaBindingKeys.enableDlq);
  const isKept = typeof typed === "string" && /^(true|on|yes|1)$/i.test(typed);
  if (isKept) return { assumes: [because("assumesDeadLettersRead")], losesWhen: [] };
  return { assumes: [], losesWhen: [because("binderSkips")] };
}
