/** Which npm packages a bundle really contains: those of which esbuild put at least one byte into it. */
import fs from "node:fs";
import path from "node:path";
import type { Metafile } from "esbuild";

/** What esbuild says of one bundle. */
export type Output = Pick<Metafile["outputs"][string], "inputs">;

/** A package in a bundle. */
export interface Bundled {
  /** Its name in the registry. */
  readonly name: string;
  readonly version: string;
  /** Its SPDX expression, as its own manifest says. */
  readonly license: string;
  /** Where it is installed. */
  readonly folder: string;
}

/** The packages in these bundles, sorted by name and version, each once. Throws where a package does not say its licence. */
export function bundledPackages(outputs: readonly Output[]): readonly Bundled[] {
  const parts = outputs.flatMap(({ inputs }) => Object.entries(inputs));
  const folders = parts.filter(([, { bytesInOutput }]) => bytesInOutput > 0).flatMap(([file]) => packageFolder(file));
  const packages = [...new Set(folders)].map(packageIn);
  const byId = new Map(packages.map((one) => [`${one.name}@${one.version}`, one]));
  return [...byId].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** The folder of the package to which a file belongs; none for a file of ours. */
function packageFolder(file: string): readonly string[] {
  const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? [];
  return folder === undefined ? [] : [folder];
}

function packageIn(folder: string): Bundled {
  const { name, version, license } = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
  if (typeof license !== "string") throw new Error(`${name} ${version} is bundled and does not say its licence`);
  return { name, version, license, folder };
}
