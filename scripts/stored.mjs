/** Keeps what most runs look at little of out of the bundles for Node: the texts of rules and settings, and the facts of schemas/. */

import fs from "node:fs";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { build } from "esbuild";

/** Modules that export functions without arguments whose values are texts. */
const textModules = /[\\/]server[\\/]src[\\/](?:rules[\\/].*[\\/]texts|texts[\\/](?:settings|notes)[\\/]all)\.ts$/;

/** The files that `kafka/schema.ts` reads. */
export const factFiles = /[\\/]schemas[\\/].*\.json$/;

/**
 * Writes all of it to `file`, and gives a plugin that makes bundles in the same folder read one value there when it is asked for the first
 * time. The first line of the file says where each of them stands, in bytes from its end.
 * @param {string} file
 * @returns {Promise<import("esbuild").Plugin>}
 */
export async function storedValues(file) {
  const texts = await evaluate(filesIn("server/src", textModules));
  /** @type {Map<string, unknown>} */
  const values = new Map([...texts].map(([name, { value }]) => [name, value]));
  for (const one of filesIn("schemas", factFiles)) values.set(nameOf(one), JSON.parse(fs.readFileSync(one, "utf8")));
  write(file, values);
  const reader = 'import { stored } from "stored";';
  return {
    name: "stored",
    setup(bundle) {
      bundle.onLoad({ filter: textModules }, ({ path: from }) => {
        const own = [...texts].filter(([, { file: at }]) => path.resolve(at) === from).map(([name]) => name);
        const lines = own.map((name) => `export const ${name} = stored(${JSON.stringify(name)});`);
        return { contents: [reader, ...lines].join("\n") };
      });
      bundle.onLoad({ filter: factFiles }, ({ path: from }) => ({
        contents: `${reader}\nexport default stored(${JSON.stringify(nameOf(from))});`,
        loader: "js",
      }));
      bundle.onResolve({ filter: /^stored$/ }, () => ({ path: "stored", namespace: "stored" }));
      bundle.onLoad({ filter: /.*/, namespace: "stored" }, () => ({
        contents: readerOf(path.basename(file)),
        resolveDir: process.cwd(),
      }));
    },
  };
}

/** @param {string} name @returns {string} */
function readerOf(name) {
  return `import fs from "node:fs";
    import path from "node:path";
    let file;
    function opened() {
      const bytes = fs.readFileSync(path.join(__dirname, ${JSON.stringify(name)}));
      const start = bytes.indexOf(10) + 1;
      return { bytes, start, places: JSON.parse(bytes.toString("latin1", 0, start)) };
    }
    export function stored(name) {
      let value;
      return () => {
        if (value !== undefined) return value;
        file ??= opened();
        const [from, to] = file.places[name];
        return (value = JSON.parse(file.bytes.toString("utf8", file.start + from, file.start + to)));
      };
    }`;
}

/** @param {string} file @param {ReadonlyMap<string, unknown>} values */
function write(file, values) {
  /** @type {Record<string, readonly [number, number]>} */
  const places = {};
  let at = 0;
  const parts = [...values].map(([name, value]) => {
    const bytes = Buffer.from(JSON.stringify(value));
    places[name] = [at, at + bytes.length];
    at += bytes.length;
    return bytes;
  });
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, Buffer.concat([Buffer.from(`${JSON.stringify(places)}\n`), ...parts]));
}

/** @param {string} file @returns {string} */
function nameOf(file) {
  return path.relative(process.cwd(), path.resolve(file)).replaceAll(path.sep, "/");
}

/** @param {string} folder @param {RegExp} which @returns {readonly string[]} */
function filesIn(folder, which) {
  const names = /** @type {string[]} */ (fs.readdirSync(folder, { recursive: true }));
  return names
    .map((name) => `./${path.join(folder, name)}`)
    .filter((name) => which.test(name))
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
