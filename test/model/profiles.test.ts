/** Spring's profile expressions. */
import { expect, it } from "vitest";
import { isActive, parseProfiles, profilesOf } from "../../server/src/model/profiles.ts";

it.each([
  ["prod", ["prod"], true],
  ["prod", ["dev"], false],
  ["!prod", ["dev"], true],
  ["prod | staging", ["staging"], true],
  ["prod & eu", ["prod"], false],
  ["prod & eu", ["prod", "eu"], true],
  ["prod, staging", ["staging"], true],
  ["(prod & eu) | dev", ["dev"], true],
  ["!(prod | dev)", ["test"], true],
  ["prod & eu | dev", ["dev"], false],
  ["(prod", ["prod"], false],
  ["", [], false],
])("%s with %j is %s", (expression, profiles, active) =>
  expect(isActive(parseProfiles(expression), profiles)).toBe(active),
);

it("names the profiles it depends on", () =>
  expect(profilesOf(parseProfiles("(prod & !eu) | dev"))).toEqual(["prod", "eu", "dev"]));
it("what always applies depends on none", () => {
  expect(isActive(undefined, [])).toBe(true);
  expect(profilesOf(undefined)).toEqual([]);
});

it("does not follow an expression that nobody wrote", () => {
  for (const sign of ["!", "("]) expect(isActive(parseProfiles(`${sign.repeat(50_000)}prod`), ["prod"])).toBe(false);
});
