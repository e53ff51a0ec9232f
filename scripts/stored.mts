/** Keeps what most runs look at little of out of the bundles for Node: texts, the facts of schemas/, and the tables of kafka/. */

import fs from "node:fs";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { build, type Plugin } from "esbuild";

/** Modules that export functions without arguments whose values are texts. */
const textModules = /[\\/]server[\\/]src[\\/](?:rules[\\/].*[\\/]texts|texts[\\/](?:settings|notes)[\\/]all)\.ts$/;

/** Modules of which many export nothing but constant texts. */
const constantModules = /[\\/]server[\\/]src[\\/]texts[\\/](?:guarantee[\\/])?[\w-]+\.ts$/;

/** Tables by hand, which the program reads when it starts. */
export const tables = /[\\/]kafka[\\/].*\.json$/;

/** The files that `kafka/schema.ts` reads. */
export const factFiles = /[\\/]schemas[\\/].*\.json$/;

/**
 * Writes all of it to `file`, and gives a plugin that makes bundles in the same folder read one value there when it is asked for the first
 * time. The first line of the file says where each of them stands, in bytes from its end.
 */
export async function storedValues(file: string): Promise<Plugin> {
  const values = new Map<string, unknown>();
  /** What a module is in bundles, by its path. */
  const modules = new Map<string, string>();
  /** Each export with its name, its value, and code that reads it. */
  const keep = (from: string, exported: readonly (readonly [string, unknown, string])[]): void => {
    for (const [name, value] of exported) {
      if (!isJson(value)) throw new Error(`${from}: ${name} is more than text`);
      if (values.has(name)) throw new Error(`${from}: ${name} is there twice`);
      values.set(name, value);
    }
    const lines = exported.map(([name, , code]) => `export const ${name} = ${code};`);
    modules.set(path.resolve(from), ['import { constant, stored } from "stored";', ...lines].join("\n"));
  };
  for (const [from, exported] of await evaluate(filesIn("server/src", textModules)))
    keep(
      from,
      Object.entries(exported).map(([name, make]) => [
        name,
        (make as () => unknown)(),
        `stored(${JSON.stringify(name)})`,
      ]),
    );
  for (const [from, exported] of await evaluate(filesIn("server/src", constantModules))) {
    const all = Object.entries(exported);
    const keysOf = (value: unknown): readonly string[] =>
      isJson(value) && value instanceof Object && !Array.isArray(value) ? Object.keys(value) : [];
    if (all.every(([, value]) => keysOf(value).length > 0))
      keep(
        from,
        all.map(([name, value]) => [name, value, `constant(${JSON.stringify([name, keysOf(value)]).slice(1, -1)})`]),
      );
  }
  for (const one of [...filesIn("schemas", factFiles), ...filesIn("server/src", tables)])
    values.set(nameOf(one), JSON.parse(fs.readFileSync(one, "utf8")));
  write(file, values);
  return {
    name: "stored",
    setup(bundle) {
      bundle.onLoad({ filter: /[\\/]texts(?:[\\/].*)?\.ts$/ }, ({ path: from }) => {
        const contents = modules.get(from);
        return contents === undefined ? undefined : { contents };
      });
      bundle.onLoad({ filter: factFiles }, ({ path: from }) => ({
        contents: `import { stored } from "stored";\nexport default stored(${JSON.stringify(nameOf(from))});`,
        loader: "js",
      }));
      bundle.onLoad({ filter: tables }, ({ path: from }) => ({
        contents: `import { stored } from "stored";\nexport default stored(${JSON.stringify(nameOf(from))})();`,
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

function readerOf(name: string): string {
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
    }
    export function constant(name, keys) {
      const value = stored(name);
      const properties = keys.map((key) => [key, { enumerable: true, get: () => value()[key] }]);
      return Object.defineProperties({}, Object.fromEntries(properties));
    }`;
}

function write(file: string, values: ReadonlyMap<string, unknown>): void {
  const places: Record<string, readonly [number, number]> = {};
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

function nameOf(file: string): string {
  return path.relative(process.cwd(), path.resolve(file)).replaceAll(path.sep, "/");
}

function filesIn(folder: string, which: RegExp): readonly string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => `./${path.join(folder, name)}`)
    .filter((name) => which.test(name))
    .sort();
}

/** What each module exports. */
async function evaluate(
  files: readonly string[],
): Promise<readonly (readonly [string, Readonly<Record<string, unknown>>])[]> {
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
  return files.map((file, i) => [file, all[i]]);
}

function isJson(value: unknown): boolean {
  const text = JSON.stringify(value);
  return text !== undefined && isDeepStrictEqual(JSON.parse(text), value);
}
