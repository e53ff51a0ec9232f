/** What the lab saw on real clusters is about the files that the rules judge and mend today; asked without Kafka. */
import fs from "node:fs";
import { describe, expect, it } from "vitest";
import { type Answered, differences, recordOf, runsOf, unsteady } from "../../scripts/lab/answers.mts";
import { run } from "../../server/src/cli/run.ts";
import { isRuleId } from "../../server/src/rules/index.ts";
import {
  afterwards,
  answers,
  circumstances,
  type Recorded,
  recordedAnswers,
  type Scenario,
  scenarios,
  sidesOf,
  withoutStory,
} from "../support/lab.ts";
import { memoryIo } from "../support/memory-io.ts";

const asked = scenarios().flatMap((scenario) => scenario.releases.map((release) => ({ scenario, release })));

describe.each(asked)("$scenario.rule, $scenario.fault, Kafka $release", ({ scenario, release }) => {
  const seen = answerOf(scenario, release);

  it("ran the file as it is judged and mended today", () => {
    expect(seen.file, "npm run lab -- --write runs it again").toEqual(sidesOf(scenario, release));
  });

  it("is reported by its rule before, and no longer after", () => {
    const { path, bad, fixed } = seen.file;
    expect(rulesIn(scenario, release, path, bad)).toContain(scenario.rule);
    const after = afterwards(scenario, release);
    expect(rulesIn(after.scenario, after.release, path, fixed)).not.toContain(scenario.rule);
  });

  it("came to what the scenario expects, and would not without the fix", () => {
    const both = { name: "run", scenario, release, sides: seen.file };
    const side = (
      counts: Recorded["releases"][string]["bad"],
    ): { counts: Record<string, number>; seconds: number } => ({
      counts: Object.fromEntries(
        Object.entries(counts).map(([name, count]) => [name, typeof count === "number" ? count : count.from]),
      ),
      seconds: 0,
    });
    expect(
      differences({ ...both, bad: side(seen.bad), fixed: side(seen.fixed) }, recordedAnswers(scenario.rule)),
    ).toEqual([]);
    expect(differences({ ...both, bad: side(seen.bad), fixed: side(seen.bad) }, undefined)).not.toEqual([]);
  });
});

it("a rule without a scenario is a rule, and has one reason", () => {
  const told = new Set(scenarios().map(({ rule }) => rule));
  const excused = Object.values(withoutStory()).flat();
  expect(excused.filter((id) => told.has(id) || !isRuleId(id))).toEqual([]);
  expect(excused.length).toBe(new Set(excused).size);
});

describe("a release at fault", () => {
  const all = scenarios().filter(({ mendedIn }) => mendedIn !== undefined);

  it("leaves the file as it is, and runs another release of what the scenario names", () => {
    expect(all.map(({ application }) => application?.name)).toContain("Spring Boot");
    expect(all.map(({ application }) => application)).toContain(undefined);
    for (const scenario of all) {
      const [release = ""] = scenario.releases;
      const { bad, fixed, mended, mendedIn } = sidesOf(scenario, release);
      expect([fixed, mended, mendedIn]).toEqual([bad, "upgrade", scenario.mendedIn]);
      const [before, after] = [circumstances(scenario, release), afterwards(scenario, release)];
      const changed = circumstances(after.scenario, after.release).filter((one, i) => one !== before[i]);
      expect(changed).toEqual([scenario.mendedIn]);
    }
  });
});

it("no answer is without its scenario", () => {
  const known = new Set(scenarios().map(({ rule, fault }) => `${rule} ${fault}`));
  const recorded = fs.readdirSync(answers).flatMap((file) => {
    const rule = file.slice(0, -".json".length);
    return recordedAnswers(rule).map(({ fault }) => `${rule} ${fault}`);
  });
  expect(recorded.filter((one) => !known.has(one))).toEqual([]);
});

describe("several runs of a scenario", () => {
  const [{ scenario, release } = { scenario: undefined, release: "" }] = asked;
  const ran = (copies: number, bounds?: { readonly from: number }): Answered => {
    if (scenario === undefined) throw new Error("there is no scenario");
    const expected = bounds === undefined ? {} : { copies: bounds };
    const side = { counts: { copies }, seconds: 1 };
    const sides = { path: "a.properties", bad: "", fixed: "", mended: "fix" as const };
    const judged = { ...scenario, expect: { bad: expected, fixed: expected } };
    return { name: "run", scenario: judged, release, sides, bad: side, fixed: side };
  };

  it("have to come to the same, or to what lies within bounds", () => {
    expect(unsteady([ran(3), ran(3), ran(3)])).toEqual([]);
    expect(unsteady([ran(3), ran(3), ran(5)])).toEqual([
      "run: bad: copies was 3, then 5",
      "run: fixed: copies was 3, then 5",
    ]);
    expect(unsteady([ran(3, { from: 1 }), ran(5, { from: 1 })])).toEqual([]);
  });

  it("are one answer, which says how many they were", () => {
    const [recorded] = JSON.parse(recordOf([ran(3), ran(3), ran(3)], [], "2026-01-01")) as readonly Recorded[];
    expect(recorded?.releases[release]).toMatchObject({ runs: 3, bad: { copies: 3 } });
  });

  it("count as long as the file is the same", () => {
    const one = ran(3);
    const recorded = JSON.parse(recordOf([one, one, one], [], "2026-01-01")) as readonly Recorded[];
    expect(runsOf(one, recorded)).toBe(3);
    expect(runsOf(one, [])).toBe(0);
    expect(runsOf({ ...one, sides: { ...one.sides, bad: "acks=0" } }, recorded)).toBe(0);
    expect(runsOf({ ...one, sides: { ...one.sides, mended: "upgrade", mendedIn: "4.0.0" } }, recorded)).toBe(0);
  });
});

function answerOf({ rule, fault }: Scenario, release: string): Recorded["releases"][string] {
  const found = recordedAnswers(rule).find((one) => one.fault === fault)?.releases[release];
  if (found === undefined) throw new Error(`${rule}, ${fault}, ${release}: npm run lab -- --write makes the answer`);
  return found;
}

function rulesIn(scenario: Scenario, release: string, path: string, text: string): readonly string[] {
  const io = memoryIo({ [path]: text });
  run(["check", "--format", "json", "--fail-on", "never", ...circumstances(scenario, release), path], io, "0");
  const { files } = JSON.parse(io.stdout()) as {
    files: readonly { findings: readonly { rule: string; suppression?: unknown }[] }[];
  };
  // What the file says is taken care of in the code is no finding that fails.
  return files.flatMap(({ findings }) => findings.filter(({ suppression }) => !suppression).map(({ rule }) => rule));
}
