/** Looks at every possible release: asks at the newest, and again wherever the facts were different, until all have been seen. */
import { type Axis, axes, everyRelease, type Interval, type Lens, lensOn, type Versions, without } from "./version.ts";

/** What was answered, and the box of releases in which that answer is the same. */
export interface Answered<T> {
  readonly box: Versions;
  readonly value: T;
}

/** Who needs more boxes than this depends on every fact there is; nobody does. */
const boxLimit = 400;

/** All answers, that of the newest releases first; their boxes are disjoint and fill `versions`. */
export function walkReleases<T>(versions: Versions, ask: (lens: Lens) => T): readonly Answered<T>[] {
  const answers: Answered<T>[] = [];
  const open: Versions[] = [versions];
  while (open.length > 0 && answers.length < boxLimit) {
    const box = open.pop();
    if (box === undefined) break;
    const lens = lensOn(box);
    const value = ask(lens);
    const same = lens.seen();
    open.push(...without(box, same));
    answers.push({ box: same, value });
  }
  return answers;
}

/** The answer of `ask` through a lens: a known one where the release looked at has it, else a new one that is known from now on. */
export function remembered<T>(known: Answered<T>[], lens: Lens, ask: (lens: Lens) => T): T {
  for (const { box, value } of known) if (lens.agrees(box)) return value;
  const fresh = lens.fresh();
  const value = ask(fresh);
  const box = fresh.seen();
  known.push({ box, value });
  lens.agrees(box);
  return value;
}

/** Releases on the one axis that sets them apart. */
export interface Part {
  readonly axis: Axis;
  readonly intervals: readonly Interval[];
}

/** True where the disjoint `boxes` fill as much as the disjoint boxes of `whole`. */
export function fills(boxes: readonly Versions[], whole: readonly Versions[]): boolean {
  return volume(boxes) >= volume(whole) * (1 - 1e-9);
}

function volume(boxes: readonly Versions[]): number {
  return boxes.reduce(
    (sum, box) => sum + axes.reduce((product, axis) => product * (box[axis].to - box[axis].from), 1),
    0,
  );
}

/** The first axis on which `boxes` fill less than `all` do, with the releases they do fill, merged and in order; both lie in `whole`. */
export function partOf(whole: Versions, boxes: readonly Versions[], all: readonly Versions[] = [whole]): Part {
  for (const axis of axes) {
    const intervals = mergeIntervals(boxes.map((box) => box[axis]));
    const filled = mergeIntervals(all.map((box) => box[axis]));
    if (!areEqual(intervals, filled))
      return { axis, intervals: intervals.map((interval) => openEnded(interval, whole[axis])) };
  }
  return { axis: "clients", intervals: mergeIntervals(boxes.map((box) => box.clients)) };
}

function areEqual(a: readonly Interval[], b: readonly Interval[]): boolean {
  return a.length === b.length && a.every(({ from, to }, i) => from === b[i]?.from && to === b[i]?.to);
}

/** An end that the part shares with the whole is no end: `>=3.0` says more than `>=3.0 <4.0` of a broker below 4.0. */
function openEnded(part: Interval, whole: Interval): Interval {
  return {
    from: part.from === whole.from ? everyRelease.from : part.from,
    to: part.to === whole.to ? everyRelease.to : part.to,
  };
}

function mergeIntervals(intervals: readonly Interval[]): readonly Interval[] {
  const merged: Interval[] = [];
  for (const interval of intervals.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last !== undefined && interval.from <= last.to)
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, interval.to) };
    else merged.push(interval);
  }
  return merged;
}
