/** Breaks texts of every carrier at random, by a seed, and asks everything of them; test/support/probe.ts says what must hold. */

import type { Pins } from "../../server/src/project/versions.ts";
import { broken, generator } from "../../test/support/broken-texts.ts";
import { anyOf, fuzzedTexts } from "../../test/support/fuzzed-texts.ts";
import { type Depth, type Pick, probe } from "../../test/support/probe.ts";
import { Tally } from "./tally.ts";

const texts = numberOf("--texts") ?? Number.POSITIVE_INFINITY;
const seconds = numberOf("--seconds") ?? (texts === Number.POSITIVE_INFINITY ? 10 : Number.POSITIVE_INFINITY);
const first = numberOf("--seed") ?? Date.now() % 1_000_000;
const size = numberOf("--size") ?? 4;
const featuresOf = numberOf("--features-of") ?? 1;
const keepsGoing = process.argv.includes("--keep-going");
if (![texts, seconds, first, size].every((number) => number >= 0) || !(featuresOf >= 1)) {
  console.error(
    "usage: npm run fuzz -- [--seconds N] [--texts N] [--seed N] [--size N] [--features-of N] [--keep-going]",
  );
  process.exit(2);
}

const subjects = fuzzedTexts();
const tally = new Tally();
const started = performance.now();
let asked = 0;
for (; asked < texts && performance.now() < started + seconds * 1_000; asked++) {
  // Each text has a seed of its own, so that one is enough to see a failure again.
  const seed = first + asked;
  const pick = generator(seed);
  const subject = broken(anyOf(subjects, pick), subjects.all, pick, size);
  const depth = depthOf(seed, pick);
  const options = pick(8) === 0 ? {} : { pins: anyReleases(pick) };
  const before = process.cpuUsage();
  const end = (): number => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  };
  try {
    const probed = probe(subject, pick, depth, options);
    tally.count(probed, { depth, seed, ms: end(), length: subject.text.length });
  } catch (error) {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    if (tally.failed(what, seed)) {
      console.error(`${subject.uri}:\n${JSON.stringify(subject.text)}\n${what}`);
      console.error(`Again: npm run fuzz -- --texts 1 --seed ${seed}${size === 4 ? "" : ` --size ${size}`}`);
    }
    if (!keepsGoing) break;
  }
}
if (asked === 0 && tally.failures === 0) throw new Error("no text was asked");
for (const line of tally.lines()) console.log(line);
const took = ((performance.now() - started) / 1_000).toFixed(0);
const outcome = tally.failures === 0 ? "nothing broke" : `${tally.failures} broke`;
console.log(`fuzz: ${asked} texts from seed ${first} in ${took} s, ${outcome}`);
process.exitCode = tally.failures === 0 ? 0 : 1;

/** Every text is read, judged and mended; one of `--features-of` is asked every feature, and one of four of these is drawn and mended as a whole. */
function depthOf(seed: number, pick: Pick): Depth {
  const isWhole = pick(4) === 0;
  if (seed % featuresOf !== 0) return "fixes";
  return isWhole ? "whole" : "features";
}

/** Most people know their releases, and for one release judging costs a fraction. */
function anyReleases(pick: Pick): Pins {
  const one = (from: readonly string[]): string => from[pick(from.length)] ?? "";
  const kafka = ["2.0", "2.8", "3.2", "3.9", "4.0", "4.1.1"];
  return { clients: one(kafka), broker: one(kafka), springBoot: one(["2.7", "3.2", "3.5.0", "4.0"]) };
}

function numberOf(name: string): number | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : Number(process.argv[at + 1]);
}
