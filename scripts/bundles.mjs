/** How bundles are made: what is common to all, and what differs between a process, a browser and the judging core in a process. */
import fs from "node:fs";
import path from "node:path";
import { factFiles, storedValues, tables } from "./stored.mts";
import { withoutUnread } from "./unread.mjs";

const { version } = JSON.parse(fs.readFileSync("package.json", "utf8"));
const isDebug = process.argv.includes("--debug");

/**
 * Facts stand in bundles as text, to be read when they are asked for: an engine reads JSON faster than the same thing as code.
 * @type {import("esbuild").Plugin}
 */
const facts = {
  name: "facts",
  setup(bundle) {
    const textOf = (/** @type {string} */ file) =>
      JSON.stringify(JSON.stringify(JSON.parse(fs.readFileSync(file, "utf8"))));
    bundle.onLoad({ filter: factFiles }, ({ path: file }) => ({
      contents: `let value; export default () => value ??= JSON.parse(${textOf(file)});`,
      loader: "js",
    }));
    bundle.onLoad({ filter: tables }, ({ path: file }) => ({
      contents: `export default JSON.parse(${textOf(file)});`,
      loader: "js",
    }));
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
 * For programs that judge: what they say and know lies beside them, in `dist/stored.txt`.
 * @returns {Promise<import("esbuild").BuildOptions>}
 */
export async function judging() {
  const plugins = [await storedValues("dist/stored.txt"), withoutUnread(["examples", "evidence"]), facts];
  return { ...node, plugins };
}

/**
 * For language servers: only `explain` shows where the claim of a rule can be read. The first plugin that loads a file decides.
 * @param {import("esbuild").BuildOptions} options
 * @returns {import("esbuild").BuildOptions}
 */
export function serving(options) {
  return { ...options, plugins: [withoutUnread(["examples", "evidence", "references"]), ...(options.plugins ?? [])] };
}
