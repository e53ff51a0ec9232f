/** Releases, ranges, and the lens that remembers how far an answer holds. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  axes,
  everyRelease,
  lensOn,
  parsePin,
  parseRange,
  parseRelease,
  showInterval,
  type Versions,
  without,
} from "../../server/src/kafka/version.ts";

const open: Versions = {
  clients: everyRelease,
  broker: everyRelease,
  springBoot: everyRelease,
  springKafka: everyRelease,
  librdkafka: everyRelease,
};

describe("releases", () => {
  it.each([
    ["3.9.1", 3_009_001],
    ["3.9", 3_009_000],
    ["4", 4_000_000],
    ["v3.0.1", 3_000_001],
    ["3.9.0-rc3", 3_009_000],
    ["2.2.13.RELEASE", 2_002_013],
    ["latest", undefined],
    ["", undefined],
    ["3.x", undefined],
  ])("%s", (text, release) => expect(parseRelease(text)).toBe(release));

  it.each([
    ["3", 3_000_000, 4_000_000],
    ["3.9", 3_009_000, 3_010_000],
    ["3.9.1", 3_009_001, 3_009_002],
  ])("a pin %s means every release it begins", (pin, from, to) => expect(parsePin(pin)).toEqual({ from, to }));

  it.each([
    [">=3.0.1 <3.1", ">=3.0.1 <3.1"],
    [">=3.9", ">=3.9"],
    ["<3.0", "<3.0"],
    [">=3.9 <3.10", "3.9"],
  ])("%s is shown as %s", (range, shown) => expect(parseRange(range).map(showInterval)).toEqual([shown]));

  it("a range that is none is a mistake of ours, and throws", () => expect(() => parseRange("3.x")).toThrow());
});

describe("the lens", () => {
  it("looks at the newest release and remembers how far its answers hold", () => {
    const lens = lensOn(open);
    expect(lens.within("clients", parseRange(">=3.0.1 <3.1 || >=3.1.1"))).toBe(true);
    expect(lens.seen().clients).toEqual({ from: 3_001_001, to: everyRelease.to });
    expect(lens.seen().broker).toEqual(everyRelease);
  });

  it("narrows to the gap where the answer is no", () => {
    const lens = lensOn({ ...open, clients: { from: 2_000_000, to: 3_001_001 } });
    expect(lens.within("clients", parseRange(">=3.0.1 <3.1 || >=3.1.1"))).toBe(false);
    expect(lens.seen().clients).toEqual({ from: 3_001_000, to: 3_001_001 });
  });

  it("walking by what was seen visits every release exactly once", () => {
    const release = fc.integer({ min: 0, max: 40 });
    const ranges = fc.array(fc.tuple(fc.constantFrom(...axes), release, release), { maxLength: 6 });
    fc.assert(
      fc.property(ranges, (asked) => {
        const small: Versions = {
          clients: { from: 0, to: 40 },
          broker: { from: 0, to: 40 },
          springBoot: { from: 0, to: 40 },
          springKafka: { from: 0, to: 40 },
          librdkafka: { from: 0, to: 40 },
        };
        const boxes: Versions[] = [];
        const todo: Versions[] = [small];
        for (let box = todo.pop(); box !== undefined; box = todo.pop()) {
          const lens = lensOn(box);
          for (const [axis, a, b] of asked)
            if (a !== b) lens.within(axis, [{ from: Math.min(a, b), to: Math.max(a, b) }]);
          boxes.push(lens.seen());
          todo.push(...without(box, lens.seen()));
        }
        const volume = boxes.reduce(
          (sum, box) => sum + axes.reduce((product, axis) => product * (box[axis].to - box[axis].from), 1),
          0,
        );
        expect(volume).toBe(40 ** axes.length);
      }),
      { numRuns: 200 },
    );
  });
});
