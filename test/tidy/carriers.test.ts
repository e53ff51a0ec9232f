/** Folder and list of carriers cannot differ: each folder with a carrier.ts is one, named as its folder, with tests of its own; the others hold what several share. */
import fs from "node:fs";
import { expect, it } from "vitest";
import { carriers } from "../../server/src/carriers/all.ts";

const folders = fs
  .readdirSync("server/src/carriers", { withFileTypes: true })
  .filter((entry) => fs.existsSync(`server/src/carriers/${entry.name}/carrier.ts`))
  .map(({ name }) => name)
  .sort();

it("the list names every folder, and nothing else", () => {
  expect(carriers.map(({ id }) => id).sort()).toEqual(folders);
});

it.each(folders)("%s exports its carrier, and has a test", (folder) => {
  expect(fs.readFileSync(`server/src/carriers/${folder}/carrier.ts`, "utf8")).toContain(`id: "${folder}"`);
  const tests = fs.readdirSync("test/carriers", { recursive: true, encoding: "utf8" });
  expect(tests.some((file) => file.endsWith(`${folder}.test.ts`))).toBe(true);
});
