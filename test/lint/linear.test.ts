/** Judging many components of one file costs what each of them costs: the work is counted, not timed. */
import { expect, test } from "vitest";
import { analyze } from "../../server/src/analysis/analyze.ts";
import { effectiveTables } from "../../server/src/analysis/effective-table.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { scenesOf } from "../../server/src/lint/scene.ts";
import type { Reading } from "../../server/src/model/component.ts";
import { allRules } from "../../server/src/rules/index.ts";
import type { Rule } from "../../server/src/rules/rule.ts";
import { files } from "../support/growing-texts.ts";

/** How often the rules look at an entry that binds to nothing, and at a neighbour. */
function looks(made: Readonly<Record<string, string>>): number {
  let count = 0;
  const counted = <T>(list: readonly T[]): readonly T[] =>
    new Proxy(list, {
      get(target, name) {
        if (typeof name === "string" && /^\d+$/.test(name)) count++;
        return Reflect.get(target, name);
      },
    });
  const rules = allRules.map((rule): Rule => {
    const lists = new WeakMap<object, readonly never[]>();
    const once = <T extends object>(list: readonly T[]): readonly T[] => {
      const known = (lists.get(list) as readonly T[] | undefined) ?? counted(list);
      lists.set(list, known as readonly never[]);
      return known;
    };
    return {
      ...rule,
      check: (component, context) =>
        rule.check(component, {
          ...context,
          unbound: once(context.unbound),
          siblings: (role) => {
            const found = context.siblings(role);
            return found.length === 0 ? found : counted(found);
          },
        }),
    };
  });
  analyze(
    Object.entries(made).map(([uri, text]) => parse({ uri, text })),
    { rules },
  );
  return count;
}

test.each([
  ["bindings of Spring Cloud Stream", files.bindings],
  ["topics", files.topics],
  ["flows of MirrorMaker", files.flows],
] as const)("eight times as many %s are eight times the looks", (_, made) => {
  expect(looks(made(80))).toBeLessThan(10 * looks(made(10)));
});

test("eight times as many profiles are eight times the looks at what is assigned", () => {
  const looksFor = (count: number): number => {
    let read = 0;
    const analysis = analyze(
      Object.entries(files.profiles(count)).map(([uri, text]) => parse({ uri, text })),
      { rules: [] },
    );
    const components = analysis.components.map((component) => ({
      ...component,
      layers: component.layers.map((layer) => ({
        ...layer,
        assignments: new Proxy(layer.assignments, {
          get(target, name) {
            if (typeof name === "string" && /^\d+$/.test(name)) read++;
            return Reflect.get(target, name);
          },
        }),
      })),
    }));
    expect(effectiveTables({ ...analysis, components })).toHaveLength(count + 1);
    return read;
  };
  expect(looksFor(80)).toBeLessThan(10 * looksFor(10));
});

test("eight times as many files in ConfigMaps are eight times the looks for what belongs together", () => {
  const looksFor = (count: number): number => {
    let read = 0;
    const { readings } = analyze(
      Object.entries(files.configMaps(count)).map(([uri, text]) => parse({ uri, text })),
      {
        rules: [],
      },
    );
    const counted = readings.map((reading): Reading => {
      const { files: own } = reading;
      return Object.defineProperty({ ...reading }, "files", {
        get() {
          read += 1;
          return own;
        },
      });
    });
    expect(scenesOf(counted, { profiles: [] })).toHaveLength(readings.length);
    return read;
  };
  expect(looksFor(80)).toBeLessThan(10 * looksFor(10));
});
