/** The verdicts of Connect: worker, source and sink, and of MirrorMaker, which runs sources of its own. */
import { type Lens, parseRange } from "../../kafka/version.ts";
import type { EffectiveComponent } from "../effective.ts";
import { writtenForCopies } from "../mirror-clients.ts";
import type { WrittenSetting } from "../setting.ts";
import { because, type DeliveryGuarantee, delivers, type Ground, type Reason, refused, unknown } from "./ground.ts";

/** KIP-779: with errors.tolerance=all a source goes on after a failed write too. */
const toleratesWrites = parseRange(">=3.2");
/** KIP-710: since then MirrorMaker's own workers can run with transactions. */
const mirrorsExactly = parseRange(">=3.5");

const sourceProducer = /^producer\.override\./;
const workerProducer = /^producer\./;
const mirrorProducer = /(^|\.)producer\.(override\.)?/;

/** What happens to a bad record decides first; then who commits, and how often. */
export function ofSink(sink: EffectiveComponent): DeliveryGuarantee {
  const tolerance = sink.effective("errors.tolerance");
  const queue = sink.effective("errors.deadletterqueue.topic.name");
  const isLogged = sink.effective("errors.log.enable").typed === true;
  if (tolerance.invalid) return refused;
  const byCommit = weakConsumer(sink, /^consumer\.override\./);
  const duplicatesWhen = [because("sinkDuplicates")];
  const assumes = [because("assumesSinkFlushes")];
  if (tolerance.typed === "none") {
    const badRecord = because("badRecordStops");
    const alone = [...assumes, because("assumesTaskRestarted")];
    return delivers(byCommit.length > 0 ? "at-most-once" : "at-least-once", {
      assumes: alone,
      losesWhen: byCommit,
      duplicatesWhen,
      badRecord,
    });
  }
  if (tolerance.typed !== "all" || queue.typed === undefined)
    return { ...unknown, losesWhen: byCommit, duplicatesWhen };
  if (queue.typed === "")
    return delivers("at-most-once", {
      assumes,
      losesWhen: [because("sinkSkips"), ...byCommit],
      duplicatesWhen,
      badRecord: because(isLogged ? "badRecordLogged" : "badRecordSkipped"),
    });
  return delivers(byCommit.length > 0 ? "at-most-once" : "at-least-once", {
    assumes: [...assumes, because("assumesQueueRead")],
    losesWhen: [...byCommit, ...oneCopy(sink, /^errors\.deadletterqueue\.topic\.replication\.factor$/)],
    duplicatesWhen,
    badRecord: because("badRecordToQueue", { topic: String(queue.typed) }),
  });
}

/** Exactly-once only where the connector demands it: Connect refuses it then if worker or connector cannot. */
export function ofSource(source: EffectiveComponent, lens: Lens): DeliveryGuarantee {
  const tolerance = source.effective("errors.tolerance");
  const support = source.effective("exactly.once.support");
  if (tolerance.invalid || support.invalid) return refused;
  const isLogged = source.effective("errors.log.enable").typed === true;
  const skips = tolerance.typed === "all";
  const losesWhen: Ground[] = [];
  if (skips) losesWhen.push(because("sourceSkips"));
  if (skips && lens.within("clients", toleratesWrites)) losesWhen.push(because("sourceSkipsWrites"));
  losesWhen.push(
    ...weakProducer(source, sourceProducer),
    ...oneCopy(source, /^topic\.creation\..*replication\.factor$/),
  );
  const isExact = typeof support.typed === "string" && support.typed.toLowerCase() === "required";
  const badRecord = because(!skips ? "badRecordStops" : isLogged ? "badRecordLogged" : "badRecordSkipped");
  if (tolerance.typed === undefined) return { ...unknown, losesWhen };
  const stops = skips ? [] : [because("assumesTaskRestarted")];
  const assumes = isExact
    ? [
        because("assumesWorkerTransactional"),
        because("assumesReadCommitted"),
        because("assumesTransactionLog"),
        ...stops,
      ]
    : [because("assumesSourceReplays"), because("assumesInSync"), ...stops];
  const delivery = losesWhen.length > 0 ? "at-most-once" : isExact ? "exactly-once" : "at-least-once";
  const duplicatesWhen = isExact ? [] : [because("sourceDuplicates")];
  // The worker may have switched idempotence on, which this file does not tell.
  const reordersWhen = isExact ? [] : disorder(source, sourceProducer, "retryMayReorder");
  return delivers(delivery, { assumes, losesWhen, duplicatesWhen, reordersWhen, badRecord });
}

/** A worker promises nothing for its connectors; what it gives all of them can only be weak. */
export function ofWorker(worker: EffectiveComponent): DeliveryGuarantee {
  const support = worker.effective("exactly.once.source.support");
  if (support.invalid) return refused;
  const byClients = [...weakProducer(worker, workerProducer), ...weakConsumer(worker, /^consumer\./)];
  const isExact = typeof support.typed === "string" && support.typed.toLowerCase() === "enabled";
  const byTopics = oneCopy(worker, /^(offset|config|status)\.storage\.replication\.factor$/);
  const file = worker.written("offset.storage.file.filename");
  const duplicatesWhen = [because("sourceDuplicates"), because("sinkDuplicates")];
  if (typeof file?.typed === "string" && /^\/tmp\//.test(file.typed))
    duplicatesWhen.push(because("temporaryOffsetsDuplicate", { path: file.typed }));
  return delivers(byClients.length > 0 ? "at-most-once" : "at-least-once", {
    assumes: [because("assumesConnectors"), because("assumesInSync")],
    losesWhen: [...byClients, ...byTopics],
    duplicatesWhen,
    reordersWhen: isExact ? [] : disorder(worker, workerProducer, "retryReorders"),
  });
}

/** MirrorMaker copies at least once; its own exactly-once ends where consumers move to the other cluster. */
export function ofMirrorMaker(mirror: EffectiveComponent, lens: Lens): DeliveryGuarantee {
  const acks = mirror.name === undefined ? undefined : writtenForCopies(mirror, mirror.name, "acks");
  const byClients = weakAcks(acks === undefined ? [] : [String(acks.typed)]);
  const byTopics = oneCopy(mirror, /(^|\.)replication\.factor$/);
  const supports = written(mirror, /(^|\.)exactly\.once\.source\.support$/);
  const isExact =
    supports.length > 0 &&
    lens.within("clients", mirrorsExactly) &&
    supports.every(({ typed }) => String(typed).toLowerCase() === "enabled");
  return delivers(byClients.length > 0 ? "at-most-once" : "at-least-once", {
    assumes: [because("assumesTargetTopics"), ...(isExact ? [because("assumesReadCommitted")] : [])],
    losesWhen: [...byClients, ...byTopics, because("truncationLoses")],
    duplicatesWhen: [...(isExact ? [] : [because("sourceDuplicates")]), because("translatedDuplicates")],
    reordersWhen: isExact ? [] : disorder(mirror, mirrorProducer, "retryReorders"),
  });
}

function written(component: EffectiveComponent, key: RegExp): readonly WrittenSetting[] {
  return component.settings().filter((setting) => key.test(setting.key));
}

/** Connect's producers wait for all replicas; somebody may have told them otherwise. */
function weakProducer(component: EffectiveComponent, prefix: RegExp): readonly Ground[] {
  const acks = written(component, prefix)
    .filter(({ key }) => /(^|\.)acks$/.test(key))
    .map(({ typed }) => String(typed));
  return weakAcks(acks);
}

function weakAcks(acks: readonly string[]): readonly Ground[] {
  if (acks.includes("0")) return [because("acksZeroLoses")];
  return acks.includes("1") ? [because("acksOneLoses")] : [];
}

/** Connect's producers send one request at a time, and without idempotence; with more in flight a retry comes too late. */
function disorder(component: EffectiveComponent, prefix: RegExp, reason: Reason): readonly Ground[] {
  const settings = written(component, prefix);
  const isIdempotent = settings.some(
    ({ key, typed }) => key.endsWith("enable.idempotence") && String(typed).toLowerCase() !== "false",
  );
  const inFlight = settings.filter(({ key }) => key.endsWith("max.in.flight.requests.per.connection"));
  return !isIdempotent && inFlight.some(({ typed }) => Number(typed) > 1) ? [because(reason)] : [];
}

/** Connect's consumers do not commit by timer and begin at the start; somebody may have told them otherwise. */
function weakConsumer(component: EffectiveComponent, prefix: RegExp): readonly Ground[] {
  return written(component, prefix).flatMap(({ key, typed }) => {
    const value = String(typed).toLowerCase();
    if (key.endsWith("enable.auto.commit") && value === "true") return [because("sinkAutoCommitLoses")];
    return key.endsWith("auto.offset.reset") && value === "latest" ? [because("latestLoses")] : [];
  });
}

/** One way to lose, however many settings lead there. */
function oneCopy(component: EffectiveComponent, key: RegExp): readonly Ground[] {
  const single = written(component, key).filter(({ typed }) => Number(typed) === 1);
  const settings = single.map((setting) => `${setting.key}=1`).join(", ");
  return single.length === 0 ? [] : [because("oneCopyLoses", { settings })];
}
