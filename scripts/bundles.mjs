/** How bundles are made: what is common to all, and what differs between a process, a browser and the judging core in a process. */
import fs from "node:fs";
import path from "node:path";
import { storedTexts } from "./stored-texts.mjs";

const { version } = JSON.parse(fs.readFileSync("package.json", "utf8"));
const isDebug = process.argv.includes("--debug");

/**
 * Facts stand in bundles as text: an engine reads JSON faster than the same thing as code.
 * @type {import("esbuild").Plugin}
 */
const facts = {
  name: "facts",
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/](schemas|kafka)[\\/].*\.json$/ }, ({ path: file }) => {
      const text = JSON.stringify(JSON.parse(fs.readFileSync(file, "utf8")));
      return { contents: `export default JSON.parse(${JSON.stringify(text)});` };
    });
  },
};

/** @satisfies {import("esbuild").BuildOptions} */
const common = /** @type {const} */ ({
  bundle: true,
  target: "es2022",
  metafile: true,
  minify: !isDebug,
  sourcemap: isDebug,
  // The same library as modules: nothing is wrapped, and what is not used is left out.
  alias: { yaml: path.resolve("node_modules/yaml/browser/dist/index.js") },
  define: { buildVersion: JSON.stringify(version) },
  logLevel: "warning",
  plugins: [facts],
});

/** @type {import("esbuild").BuildOptions} */
export const node = { ...common, platform: "node", mainFields: ["module", "main"], format: "cjs", target: "node20" };

/** @type {import("esbuild").BuildOptions} */
export const browser = { ...common, platform: "browser", mainFields: ["browser", "module", "main"] };

/**
 * For programs that judge: what the rules say lies beside them, in `dist/texts.json`.
 * @returns {Promise<import("esbuild").BuildOptions>}
 */
export async function judging() {
  return { ...node, plugins: [facts, await storedTexts("dist/texts.json")] };
}
