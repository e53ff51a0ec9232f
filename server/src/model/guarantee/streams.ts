/** The verdict of a Streams application: its processing guarantee, and the handlers and replicas that may undo it. */
import type { Lens } from "../../kafka/version.ts";
import type { EffectiveComponent } from "../effective.ts";
import type { Setting } from "../setting.ts";
import { forConsumer, refusedByClients, streamsConsumers } from "../streams-clients.ts";
import { because, type DeliveryGuarantee, delivers, type Ground, refused, unknown } from "./ground.ts";

/** Judges a Streams application at one release. */
export function ofStreams(streams: EffectiveComponent, lens: Lens): DeliveryGuarantee {
  const guarantee = streams.effective("processing.guarantee");
  const acks = overridden(streams, "producer.acks") ?? streams.effective("acks");
  const factor = streams.effective("replication.factor");
  if (guarantee.invalid || factor.invalid) return refused;
  const kind = guarantee.typed;
  if (typeof kind !== "string") return unknown;
  const isExact = kind.startsWith("exactly_once");
  // Under exactly-once the producers are idempotent, and Streams does not start with other acks.
  const idempotence = overridden(streams, "producer.enable.idempotence", "enable.idempotence")?.typed;
  const isIdempotent = isExact || String(idempotence).toLowerCase() === "true";
  if (isIdempotent && (acks.typed === "0" || acks.typed === "1") && acks.entry !== undefined) return refused;
  // Whether there is a global table is in no file.
  if (refusedByClients(streams, lens).some(({ refusal }) => refusal !== "global-group")) return refused;

  const handlers = handlersOf(streams);
  const losesWhen: Ground[] = [...handlers.losesWhen];
  if (!isExact && acks.typed === "0") losesWhen.push(because("acksZeroLoses"));
  if (!isExact && acks.typed === "1") losesWhen.push(because("acksOneLoses"));
  if (factor.typed === 1) losesWhen.push(because("internalTopicLoses"));
  const autoCommit = forConsumer(streams, "main", "enable.auto.commit", lens);
  if (autoCommit !== undefined && /^true$/i.test(String(autoCommit.typed)))
    losesWhen.push(because("mainAutoCommitLoses", { setting: autoCommit.key }));
  const reset = forConsumer(streams, "main", "auto.offset.reset", lens);
  if (reset?.typed === "latest") losesWhen.push(because("latestLoses"));

  const uncommitted = isExact ? readingUncommitted(streams, lens) : [];
  const isOnce = isExact && uncommitted.length === 0;
  const assumes: Ground[] = [...handlers.assumes];
  if (isOnce) assumes.push(because("assumesInsideKafka"), because("assumesReadCommitted"));
  if (isExact) assumes.push(because("assumesTransactionLog"));
  else if (acks.typed !== "0" && acks.typed !== "1") assumes.push(because("assumesInSync"));
  if (factor.typed === undefined || factor.typed === -1) assumes.push(because("assumesBrokerFactor"));
  const isKnown = isExact || (acks.typed !== undefined && factor.typed !== undefined);
  return delivers(
    losesWhen.length > 0 ? "at-most-once" : !isKnown ? "unknown" : isOnce ? "exactly-once" : "at-least-once",
    {
      assumes,
      losesWhen,
      duplicatesWhen: isExact ? uncommitted : [because("reprocessingDuplicates")],
    },
  );
}

/** What is rolled back enters results, or the state that is restored. */
function readingUncommitted(streams: EffectiveComponent, lens: Lens): readonly Ground[] {
  return streamsConsumers.flatMap((consumer) => {
    const isolation = forConsumer(streams, consumer, "isolation.level", lens);
    if (isolation?.typed !== "read_uncommitted") return [];
    const reason = consumer === "restore" ? "abortedStateDuplicates" : "abortedInputDuplicates";
    return [because(reason, { setting: isolation.key })];
  });
}

/** The strongest of some settings that is written; the prefix beats the plain name. */
function overridden(streams: EffectiveComponent, ...keys: readonly string[]): Setting | undefined {
  for (const key of keys) {
    const written = streams.written(key);
    if (written !== undefined) return written;
  }
  return undefined;
}

/** The newer name of a handler wins over the one that begins with `default.`. */
const handlerKeys = [
  ["deserialization.exception.handler", "default.deserialization.exception.handler"],
  ["production.exception.handler", "default.production.exception.handler"],
  ["processing.exception.handler"],
] as const;

/** A handler that goes on leaves the record behind, unless the release can put it into a queue for that. */
function handlersOf(streams: EffectiveComponent): Pick<DeliveryGuarantee, "assumes" | "losesWhen"> {
  const queueKey = "errors.dead.letter.queue.topic.name";
  const hasQueue = streams.written(queueKey) !== undefined && streams.spec(queueKey) !== undefined;
  const assumes: Ground[] = [];
  const losesWhen: Ground[] = [];
  for (const keys of handlerKeys) {
    const handler = overridden(streams, ...keys.filter((key) => streams.spec(key) !== undefined));
    if (handler === undefined) continue;
    const name = String(handler.typed ?? "");
    const goesOn = /^org\.apache\.kafka\..*\.LogAndContinue/.test(name);
    if (goesOn && !hasQueue) losesWhen.push(because("continueLoses", { setting: handler.key }));
    else if (goesOn) assumes.push(because("assumesQueueRead"));
    else if (!/^org\.apache\.kafka\./.test(name))
      assumes.push(because("assumesHandlerFails", { setting: handler.key }));
  }
  return { assumes: uniqueBy(assumes), losesWhen };
}

function uniqueBy(grounds: readonly Ground[]): readonly Ground[] {
  return [...new Map(grounds.map((one) => [JSON.stringify(one), one])).values()];
}
