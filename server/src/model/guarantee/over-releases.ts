/** One verdict for all releases that may be in use: it claims what holds in each of them, and names the releases of the rest. */
import { type Lens, showInterval, type Versions } from "../../kafka/version.ts";
import { type Answered, fills, partOf, walkReleases } from "../../kafka/walk.ts";
import type { Delivery, DeliveryGuarantee, Ground, Guarantee, ReleasePart, ReplicaGuarantee } from "./ground.ts";

/** Asks `judge` at every release of `versions`; releases that refuse the settings are not the ones in use. */
export function guaranteeOver(versions: Versions, judge: (lens: Lens) => Guarantee | undefined): Guarantee | undefined {
  const answers = walkReleases(versions, judge);
  const deliveries = answers.flatMap(({ box, value }) =>
    value !== undefined && "delivery" in value ? [{ box, value }] : [],
  );
  const starting = deliveries.filter(({ value }) => !value.refused);
  if (starting.length > 0) return joinDeliveries(versions, starting);
  const replicas = answers.flatMap(({ box, value }) =>
    value !== undefined && !("delivery" in value) ? [{ box, value }] : [],
  );
  return replicas.length > 0 ? joinReplicas(versions, replicas) : deliveries[0]?.value;
}

function joinDeliveries(versions: Versions, answers: readonly Answered<DeliveryGuarantee>[]): DeliveryGuarantee {
  const lists = (of: (value: DeliveryGuarantee) => readonly Ground[]): readonly Ground[] =>
    joinGrounds(versions, answers, of);
  const kinds = [...new Set(answers.map(({ value }) => value.delivery))];
  const badRecords = new Map(answers.map(({ value }) => [JSON.stringify(value.badRecord), value.badRecord]));
  const badRecord = badRecords.size === 1 ? answers[0]?.value.badRecord : undefined;
  const byRelease = kinds.map((delivery) => {
    const boxes = answers.filter(({ value }) => value.delivery === delivery).map(({ box }) => box);
    return {
      delivery,
      part: shown(
        versions,
        boxes,
        answers.map(({ box }) => box),
      ),
    };
  });
  return {
    delivery: common(kinds),
    assumes: lists((value) => value.assumes),
    losesWhen: lists((value) => value.losesWhen),
    duplicatesWhen: lists((value) => value.duplicatesWhen),
    reordersWhen: lists((value) => value.reordersWhen),
    refused: false,
    ways: Math.max(...answers.map(({ value }) => value.losesWhen.length)),
    ...(badRecord === undefined ? {} : { badRecord }),
    ...(kinds.length === 1 ? {} : { byRelease }),
  };
}

/** What exactly-once gives is given at least once too; other differences leave nothing that holds everywhere. */
function common(kinds: readonly Delivery[]): Delivery {
  const [only] = kinds;
  if (kinds.length === 1 && only !== undefined) return only;
  return kinds.every((kind) => kind === "exactly-once" || kind === "at-least-once") ? "at-least-once" : "unknown";
}

function joinReplicas(versions: Versions, answers: readonly Answered<ReplicaGuarantee>[]): ReplicaGuarantee {
  const least = (counts: readonly (number | undefined)[]): number | undefined => {
    const known = counts.filter((count) => count !== undefined);
    return known.length === counts.length ? Math.min(...known) : undefined;
  };
  return {
    toleratesForData: least(answers.map(({ value }) => value.toleratesForData)),
    toleratesForWrites: least(answers.map(({ value }) => value.toleratesForWrites)),
    assumes: joinGrounds(versions, answers, (value) => value.assumes),
    losesWhen: joinGrounds(versions, answers, (value) => value.losesWhen),
  };
}

/** All grounds, each once; one that does not hold in all answers names its releases. */
function joinGrounds<T>(
  versions: Versions,
  answers: readonly Answered<T>[],
  of: (value: T) => readonly Ground[],
): readonly Ground[] {
  const found = new Map<string, { readonly ground: Ground; readonly boxes: Versions[] }>();
  for (const { box, value } of answers) {
    for (const ground of of(value)) {
      const key = JSON.stringify(ground);
      const known = found.get(key) ?? { ground, boxes: [] };
      known.boxes.push(box);
      found.set(key, known);
    }
  }
  const all = answers.map(({ box }) => box);
  return [...found.values()].map(({ ground, boxes }) =>
    fills(boxes, all) ? ground : { ...ground, part: shown(versions, boxes, all) },
  );
}

function shown(versions: Versions, boxes: readonly Versions[], all: readonly Versions[]): ReleasePart {
  const { axis, intervals } = partOf(versions, boxes, all);
  return { axis, releases: intervals.map(showInterval).join(", ") };
}
