/** How often a server that ends by itself is started again, and what is told. */
import { expect, it } from "vitest";
import { afterCrash, type Crashes, mostCrashes } from "../../client/src/crashes.ts";

/** The reactions to crashes at these seconds. */
function reactions(...seconds: readonly number[]): readonly string[] {
  let crashes: Crashes = [];
  return seconds.map((second) => {
    const after = afterCrash(crashes, second * 1000);
    crashes = after.crashes;
    return after.reaction;
  });
}

it("is told once, and started again until the fifth crash within three minutes", () => {
  const all = reactions(0, 10, 20, 30, 40);
  expect(all).toHaveLength(mostCrashes);
  expect(all).toEqual(["restart-and-tell", "restart", "restart", "restart", "give-up"]);
});

it("goes on for ever where crashes are far apart, without telling again", () => {
  expect(reactions(0, 60, 120, 180, 240, 300)).toEqual(["restart-and-tell", ...Array(5).fill("restart")]);
});

it("counts three minutes back from the latest crash", () => {
  expect(reactions(0, 179, 179, 179, 179).at(-1)).toBe("give-up");
  expect(reactions(0, 180, 180, 180, 180).at(-1)).toBe("restart");
});
