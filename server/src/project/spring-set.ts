/** Which of a project's files Spring Boot loads together, judged by their names. */
import { fileName, inTextOrder } from "../syntax/address.ts";

/** The files of one application, `application.*` or `bootstrap.*`. */
export interface SpringSet {
  /** The folder of the files, or the one that holds their `config` folder. */
  readonly root: string;
  readonly kind: "application" | "bootstrap";
  /** The weakest first: a folder's own files before those of `config`, YAML before properties, each file before those of profiles. */
  readonly paths: readonly string[];
}

/** The sets among `paths`, in no particular order; other files belong to none, and come in only where one of these imports them. */
export function springSets(paths: readonly string[]): readonly SpringSet[] {
  const found = paths.flatMap((path) => partOf(path) ?? []);
  // `config` beside nothing else is a set of its own as well.
  const sets = new Map<string, Part[]>();
  for (const part of found) {
    const name = `${part.kind} ${part.root}`;
    sets.set(name, [...(sets.get(name) ?? []), part]);
  }
  return [...sets.values()].map((parts) => ({
    root: parts[0]?.root ?? "",
    kind: parts[0]?.kind ?? "application",
    paths: parts.toSorted(weakestFirst).map(({ path }) => path),
  }));
}

/** The folder in which the set of a file lies, its slash included; `undefined` for other files. */
export function springRoot(path: string): string | undefined {
  return partOf(path)?.root;
}

interface Part {
  readonly path: string;
  readonly root: string;
  readonly kind: SpringSet["kind"];
  readonly profile: string;
  readonly inConfig: boolean;
  readonly format: number;
}

/** Of one name the later format wins. */
const formats = ["yaml", "yml", "properties"];

function partOf(path: string): Part | undefined {
  const match = /^(application|bootstrap)(?:-(.+))?\.(ya?ml|properties)$/.exec(fileName(path));
  if (match === null) return undefined;
  const folder = path.slice(0, Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  const inConfig = /(^|[/\\])config[/\\]$/.test(folder);
  return {
    path,
    root: inConfig ? folder.slice(0, -"config/".length) : folder,
    kind: match[1] === "bootstrap" ? "bootstrap" : "application",
    profile: match[2] ?? "",
    inConfig,
    format: formats.indexOf(match[3] ?? ""),
  };
}

function weakestFirst(a: Part, b: Part): number {
  return (
    inTextOrder(a.profile, b.profile) ||
    Number(a.inConfig) - Number(b.inConfig) ||
    a.format - b.format ||
    inTextOrder(a.path, b.path)
  );
}
