/** The verdict of a Spring listener: the container commits by its ack mode, unless the client's timer does. */
import { type Lens, parseRange } from "../../kafka/version.ts";
import { type AckMode, ackModeKey, falseWhenUnset, readAckMode } from "../ack-mode.ts";
import type { UnboundEntry } from "../component.ts";
import type { EffectiveComponent } from "../effective.ts";
import type { Setting } from "../setting.ts";
import { ofNewGroup, type Start, startOf } from "./consumer.ts";
import { because, type DeliveryGuarantee, delivers, type Ground, type Reason, refused, unknown } from "./ground.ts";
import type { Verdict } from "./verdict.ts";

/** Consumer and listener of an application share one verdict, whichever of them is looked at. */
export const ofListening: Verdict = (component, { siblings, unbound, lens }) => {
  // Whether Boot's own default counts is not known of a consumer that may not be there.
  if (component.implied && component.written(autoCommitKey) === undefined) return unknown;
  const all = [component, ...siblings];
  const consumer = all.find(({ role }) => role === "consumer");
  const listener = all.find(({ role }) => role === "listener");
  return ofReader({ consumer, listener, unbound }, lens);
};

/** The parts of one application that read together; each may be missing. */
interface Reader {
  readonly consumer: EffectiveComponent | undefined;
  readonly listener: EffectiveComponent | undefined;
  readonly unbound: readonly UnboundEntry[];
}

/** Since then a record that fails is tried ten times; before, it was logged and left behind at once. */
const triesAgain = parseRange(">=2.5");

/** Judges what @KafkaListener methods read. */
function ofReader({ consumer, listener, unbound }: Reader, lens: Lens): DeliveryGuarantee {
  const autoCommit = consumer?.effective(autoCommitKey);
  const start = isGiven(consumer, "auto.offset.reset") ? startOf(consumer) : elsewhere;
  const mode = modeOf(listener);
  if (autoCommit?.invalid === true || start === undefined || mode === "refused") return refused;
  const commits = isGiven(consumer, autoCommitKey) ? autoCommit?.typed : !lens.within("springBoot", falseWhenUnset);
  if (typeof commits !== "boolean") return unknown;
  const isManual = mode === "MANUAL" || mode === "MANUAL_IMMEDIATE";
  if (commits && isManual) return refused;
  if (consumer?.written("group.id")?.renewed === "always") return ofNewGroup(consumer);

  const failing = failingRecords(unbound, lens);
  const losesWhen = [...failing.losesWhen, ...start.losesWhen];
  const { reordersWhen } = failing;
  if (commits)
    return delivers("at-most-once", {
      assumes: [...failing.assumes, ...start.assumes],
      losesWhen: [because("autoCommitLoses"), ...losesWhen],
      duplicatesWhen: [because("autoCommitDuplicates"), ...start.duplicatesWhen],
      reordersWhen,
    });
  return delivers("at-least-once", {
    assumes: [because(byMode(mode, assumptions)), ...failing.assumes, ...start.assumes],
    losesWhen,
    duplicatesWhen: [because(byMode(mode, repetitions)), ...start.duplicatesWhen],
    reordersWhen,
  });
}

const autoCommitKey = "enable.auto.commit";

/** False for a consumer that is not here, and for what is not written of one that only common settings imply. */
function isGiven(consumer: EffectiveComponent | undefined, key: string): consumer is EffectiveComponent {
  return consumer !== undefined && (!consumer.implied || consumer.written(key) !== undefined);
}

/** Where the consumer's own settings stand in no file that is here. */
const elsewhere: Start = {
  assumes: [because("assumesConsumerSettings"), because("assumesRetention")],
  losesWhen: [],
  duplicatesWhen: [],
};

/** BATCH is the container's own default; `unknown` where other files or a placeholder decide. */
function modeOf(listener: EffectiveComponent | undefined): AckMode | "unknown" | "refused" {
  const written = listener?.written(ackModeKey);
  return written === undefined && listener?.partial === true ? "unknown" : readMode(written);
}

/** The mode of a container, where all that is written of it is here. */
export function readMode(written: Setting | undefined): AckMode | "unknown" | "refused" {
  if (written === undefined) return "BATCH";
  return written.typed === undefined ? "unknown" : (readAckMode(written) ?? "refused");
}

/** What a container that commits by this mode assumes, and when it reads a record twice. */
export function byContainer(mode: AckMode | "unknown"): { readonly assumes: Ground; readonly duplicates: Ground } {
  return { assumes: because(byMode(mode, assumptions)), duplicates: because(byMode(mode, repetitions)) };
}

function byMode(mode: AckMode | "unknown", reasons: Readonly<Record<AckMode | "unknown", Reason>>): Reason {
  return reasons[mode];
}

const assumptions: Readonly<Record<AckMode | "unknown", Reason>> = {
  RECORD: "assumesListener",
  BATCH: "assumesListener",
  TIME: "assumesListener",
  COUNT: "assumesListener",
  COUNT_TIME: "assumesListener",
  MANUAL: "assumesAcknowledge",
  MANUAL_IMMEDIATE: "assumesAcknowledge",
  unknown: "assumesListenerOrAcknowledge",
};

const repetitions: Readonly<Record<AckMode | "unknown", Reason>> = {
  RECORD: "crashDuplicates",
  BATCH: "batchDuplicates",
  TIME: "delayedDuplicates",
  COUNT: "delayedDuplicates",
  COUNT_TIME: "delayedDuplicates",
  // MANUAL hands the acknowledgments on to the commit after the batch.
  MANUAL: "batchDuplicates",
  MANUAL_IMMEDIATE: "crashDuplicates",
  unknown: "batchDuplicates",
};

/** What becomes of a record at which the listener keeps failing; an error handler in code may do better. */
function failingRecords(
  unbound: readonly UnboundEntry[],
  lens: Lens,
): Pick<DeliveryGuarantee, "assumes" | "losesWhen" | "reordersWhen"> {
  const retries = unbound.find(({ canonical }) => canonical === "spring.kafka.retry.topic.enabled");
  if (/^(true|on|yes|1)$/i.test(retries?.entry.value?.trim() ?? "")) {
    const assumes: readonly Ground[] = [because("assumesDeadLettersRead")];
    return { assumes, losesWhen: [], reordersWhen: [because("retryTopicReorders")] };
  }
  const losesWhen = [because(lens.within("springKafka", triesAgain) ? "springSkips" : "springSkipsAtOnce")];
  return { assumes: [], losesWhen, reordersWhen: [] };
}
