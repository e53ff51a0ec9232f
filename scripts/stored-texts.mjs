/** Keeps what the rules say out of the bundles for Node: half of their size, and most runs say little of it. */

import fs from "node:fs";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { build } from "esbuild";

const modules = /[\\/]server[\\/]src[\\/]rules[\\/].*[\\/]texts\.ts$/;

/**
 * Writes the texts of all rules to `file`, each under its name as JSON, and gives a plugin that makes bundles in the same folder read
 * them there when a rule reports for the first time.
 * @param {string} file
 * @returns {Promise<import("esbuild").Plugin>}
 */
export async function storedTexts(file) {
  const texts = await evaluate(textModules("server/src/rules"));
  const stored = Object.fromEntries([...texts].map(([name, { value }]) => [name, JSON.stringify(value)]));
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify(stored));
  return {
    name: "stored-texts",
    setup(bundle) {
      bundle.onLoad({ filter: modules }, ({ path: from }) => {
        const own = [...texts].filter(([, { file: at }]) => path.resolve(at) === from).map(([name]) => name);
        const lines = own.map((name) => `export const ${name} = ruleTexts(() => stored(${JSON.stringify(name)}));`);
        const contents = [
          'import { ruleTexts } from "../../../texts/rule-texts.ts";',
          'import { stored } from "stored-texts";',
          ...lines,
        ];
        return { contents: contents.join("\n"), resolveDir: path.dirname(from) };
      });
      bundle.onResolve({ filter: /^stored-texts$/ }, () => ({ path: "stored-texts", namespace: "stored-texts" }));
      bundle.onLoad({ filter: /.*/, namespace: "stored-texts" }, () => ({
        contents: `import fs from "node:fs";
          import path from "node:path";
          let all;
          export function stored(name) {
            all ??= JSON.parse(fs.readFileSync(path.join(__dirname, ${JSON.stringify(path.basename(file))}), "utf8"));
            return JSON.parse(all[name]);
          }`,
        resolveDir: process.cwd(),
      }));
    },
  };
}

/** @param {string} folder @returns {readonly string[]} */
function textModules(folder) {
  const names = /** @type {string[]} */ (fs.readdirSync(folder, { recursive: true }));
  return names
    .map((name) => `./${path.join(folder, name)}`)
    .filter((name) => modules.test(`/${name}`))
    .sort();
}

/**
 * What each module exports, by name; fails where that is more than JSON can hold.
 * @param {readonly string[]} files
 * @returns {Promise<ReadonlyMap<string, { file: string, value: unknown }>>}
 */
async function evaluate(files) {
  const contents = files.map((file, i) => `import * as m${i} from ${JSON.stringify(file)};`).join("\n");
  const list = `export default [${files.map((_, i) => `m${i}`).join(", ")}];`;
  const { outputFiles } = await build({
    stdin: { contents: `${contents}\n${list}`, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    charset: "utf8",
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? "").toString("base64");
  const { default: all } = await import(`data:text/javascript;base64,${code}`);
  const found = new Map();
  for (const [i, file] of files.entries()) {
    for (const [name, make] of Object.entries(all[i])) {
      const value = make();
      if (!isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value))
        throw new Error(`${file}: ${name} is more than text`);
      if (found.has(name)) throw new Error(`${file}: ${name} is there twice`);
      found.set(name, { file, value });
    }
  }
  return found;
}
