/** examples/market: a system in which every rule about linked parties speaks. */
import fs from "node:fs";
import { expect, it } from "vitest";
import { systemRules } from "../../server/src/rules/index.ts";
import { judge } from "../support/small-system.ts";

it("every rule about linked parties speaks in the market", () => {
  const paths = fs
    .readdirSync("examples/market", { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => `${one.parentPath}/${one.name}`.replaceAll("\\", "/"))
    .sort();
  const files = Object.fromEntries(paths.map((path) => [path, fs.readFileSync(path, "utf8")]));
  const told = new Set(judge(files).findings.map(({ rule }) => rule));
  expect(systemRules.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
});
