/** What bundles read from the file beside them is what the sources say. */
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { build, type Plugin } from "esbuild";
import { afterAll, expect, it } from "vitest";
import { storedValues } from "../../scripts/stored.mts";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "stored-"));
afterAll(() => fs.rmSync(folder, { recursive: true }));

const modules = fs
  .readdirSync("server/src", { recursive: true, encoding: "utf8" })
  .filter((name) => /(^|\/)texts(\/.*)?\.ts$/.test(name.replaceAll("\\", "/")))
  .sort();

/** All that these modules export, by their paths. */
async function exported(name: string, plugins: Plugin[]): Promise<Readonly<Record<string, object>>> {
  const outfile = path.join(folder, `${name}.cjs`);
  const imports = modules.map((one, i) => `import * as m${i} from ${JSON.stringify(`./server/src/${one}`)};`);
  const all = modules.map((one, i) => `${JSON.stringify(one)}: m${i}`).join(", ");
  await build({
    stdin: { contents: `${imports.join("\n")}\nmodule.exports = { ${all} };`, resolveDir: process.cwd(), loader: "ts" },
    outfile,
    plugins,
    bundle: true,
    platform: "node",
    format: "cjs",
    logLevel: "silent",
  });
  return createRequire(import.meta.url)(outfile);
}

it("every text, with the same form", async () => {
  const plain = await exported("plain", []);
  const kept = await exported("kept", [await storedValues(path.join(folder, "stored.txt"))]);
  const valuesOf = (all: Readonly<Record<string, object>>) =>
    modules.flatMap((name) =>
      Object.entries(all[name] ?? {}).flatMap(([key, value]: [string, unknown]) => {
        const isMade = typeof value === "function" && value.length === 0;
        return typeof value === "function" && !isMade ? [] : [[name, key, isMade ? value() : value]];
      }),
    );
  expect(valuesOf(plain).length).toBeGreaterThan(300);
  expect(valuesOf(kept)).toStrictEqual(valuesOf(plain));
  // What is not made code stands in the file.
  expect(fs.statSync(path.join(folder, "kept.cjs")).size).toBeLessThan(
    fs.statSync(path.join(folder, "plain.cjs")).size / 4,
  );
});
