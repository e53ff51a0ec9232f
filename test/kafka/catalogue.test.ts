/** What the catalogues give is what files can write. */
import { expect, it } from "vitest";
import { catalogueOf, catalogueRoles } from "../../server/src/kafka/catalogue.ts";

it.each([...catalogueRoles, "librdkafka" as const])("%s: every value that a setting admits is a text", (role) => {
  const { names, periods } = catalogueOf(role);
  const specs = names.flatMap((name) => periods(name));
  expect(specs.length).toBeGreaterThan(0);
  expect(specs.filter(({ valid }) => valid?.oneOf?.some((one) => typeof one !== "string"))).toEqual([]);
});
