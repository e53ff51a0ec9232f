/** Real clients of 27 releases were built of thousands of configurations: ours start where they start, and as what. */
import { expect, it } from "vitest";
import { readTyped } from "../../server/src/kafka/value.ts";
import {
  answersOf,
  type ClientRole,
  componentOf,
  fileOf,
  namesSetting,
  ourAnswer,
  recorded,
  unfold,
} from "../support/client-cases.ts";
import { asksAll, sampled } from "../support/sampled.ts";
import { excuseOf, excuses } from "./client-excused.ts";

const roles: readonly ClientRole[] = ["producer", "consumer", "admin", "streams"];
const shown = 20;
const needed = new Set<string>();
const casesOf = (role: ClientRole) => sampled(recorded.cases[role], ([, course]) => course);

it("has been asked enough", () => {
  const cases = Object.values(recorded.cases).flat();
  const answers = cases.flatMap(([, course]) => answersOf(course).filter((answer) => answer !== undefined));
  expect(cases.length).toBeGreaterThanOrEqual(1_500);
  expect(answers.length).toBeGreaterThanOrEqual(5_000);
  expect(recorded.releases.length).toBeGreaterThanOrEqual(20);
});

it.each(roles)(
  "%s: starts and refuses as the real one, with the same effective values",
  (role) => {
    const wrong: string[] = [];
    for (const [settings, course] of casesOf(role)) {
      const document = fileOf(role, settings);
      for (const [i, real] of answersOf(course).entries()) {
        const release = recorded.releases[i] ?? "";
        if (real === undefined) continue;
        const ours = ourAnswer(role, document, release);
        const same = real.startsWith("!") ? ours.startsWith("!") : ours === real;
        if (same) continue;
        const excuse = excuseOf(role, settings, real, release);
        if (excuse === undefined)
          wrong.push(`${role} ${release} ${JSON.stringify(settings)}: real ${real}, ours ${ours}`);
        else needed.add(excuse);
      }
    }
    expect(wrong.slice(0, shown), `${wrong.length} differ`).toEqual([]);
  },
  300_000,
);

it.each(roles)(
  "%s: speaks at the setting that the real exception names",
  (role) => {
    const wrong: string[] = [];
    for (const [settings, course] of casesOf(role)) {
      const document = fileOf(role, settings);
      for (const [i, real] of answersOf(course).entries()) {
        const release = recorded.releases[i] ?? "";
        const [mark, , named] = real?.split(" ") ?? [];
        // Once for each answer: the releases in between give the same one.
        if (mark !== "!" || named === undefined || answersOf(course)[i - 1] === real) continue;
        if (excuseOf(role, settings, real ?? "", release) === undefined && !namesSetting(document, release, named))
          wrong.push(
            `${role} ${release} ${JSON.stringify(settings)}: real ${real}, ours ${ourAnswer(role, document, release)}`,
          );
      }
    }
    expect(wrong.slice(0, shown), `${wrong.length} differ`).toEqual([]);
  },
  300_000,
);

it.each(roles)("%s: has every default that the real configuration has", (role) => {
  const wrong: string[] = [];
  const document = fileOf(role, role === "streams" ? { "application.id": "app" } : {});
  for (const [i, release] of recorded.releases.entries()) {
    const component = componentOf(document, release);
    for (const [key, runs] of Object.entries(recorded.values[role])) {
      const real = unfold(runs)[i];
      if (real === undefined) continue;
      const type = component?.spec(key)?.type ?? "string";
      const wanted = real === "=null" ? undefined : readTyped(type, real.slice(1));
      const ours = component?.effective(key).typed;
      if (text(ours) !== text(wanted)) wrong.push(`${role} ${release} ${key}: real ${real}, ours ${text(ours)}`);
    }
  }
  expect(wrong.slice(0, shown), `${wrong.length} differ`).toEqual([]);
});

/** Nothing and an empty list are the same to a reader of defaults. */
function text(value: unknown): string {
  return value === undefined ? "" : String(value);
}

it.runIf(asksAll)("needs every excuse", () =>
  expect(Object.keys(excuses).filter((name) => !needed.has(name))).toEqual([]),
);
