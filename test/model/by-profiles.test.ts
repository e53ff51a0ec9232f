/** What applies in a view is found by its profiles: the same as all that is asked one by one, with fewer questions. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { activeIn, byProfiles } from "../../server/src/model/by-profiles.ts";
import { type Activation, isActive } from "../../server/src/model/profiles.ts";

const names = ["a", "b", "c", "default"];
const { expression } = fc.letrec<{ expression: NonNullable<Activation> }>((tie) => ({
  expression: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.record({ kind: fc.constant("profile" as const), name: fc.constantFrom(...names) }),
    fc.constant({ kind: "unknown" as const }),
    fc.record({ kind: fc.constant("not" as const), of: tie("expression") }),
    fc.record({
      kind: fc.constantFrom("all" as const, "any" as const),
      of: fc.array(tie("expression"), { maxLength: 3 }),
    }),
  ),
}));

it("finds what each is asked for, in its order", () => {
  const conditions = fc.array(fc.option(expression, { nil: undefined }), { maxLength: 8 });
  fc.assert(
    fc.property(conditions, fc.subarray(names), (all, profiles) => {
      const indices = all.map((_, index) => index);
      const asked = indices.filter((index) => isActive(all[index], profiles));
      expect(byProfiles(indices, (index) => all[index])(profiles)).toEqual(asked);
      const list = indices.map((index) => ({ index, activation: all[index] }));
      expect(activeIn(list, profiles)).toEqual(asked.map((index) => list[index]));
    }),
  );
});

it("asks as many as apply, not all", () => {
  let asked = 0;
  const all = Array.from(
    { length: 1_000 },
    (_, i): Activation => (i === 0 ? undefined : { kind: "profile", name: `p${i}` }),
  );
  const active = byProfiles(all, (one) => {
    asked++;
    return one;
  });
  expect(active(["p7"])).toEqual([undefined, all[7]]);
  expect(asked).toBe(all.length + 2);
});
