/** A service of a compose file: its image, and every variable that its container is given. */
import { type Given, givenPlainly } from "../../model/placeholder.ts";
import type { ConfigFile, Entry, Part } from "../../syntax/document.ts";
import { runsToolOnly } from "../container/command.ts";
import type { Variable } from "../container/component.ts";
import { imageOf, type KnownImage } from "../container/image.ts";
import { dotEnvOf, envFilesOf } from "./env-files.ts";
import { givenByCompose, type Substitution } from "./interpolation.ts";

export interface Service {
  readonly file: ConfigFile;
  readonly name: string;
  readonly part: Part;
  /** The part of its list of variables, where that has lines of its own. */
  readonly list: Part | undefined;
  /** Its image where it runs what that is for: `undefined` for another program's, and for a tool of Kafka's. */
  readonly image: KnownImage | undefined;
  /** What it is given, the strongest last: files of variables, then its own `environment`. */
  readonly variables: readonly Variable[];
  /** The entries of its `entrypoint` and `command`, in their order. */
  readonly command: readonly Entry[];
  /** Names under which other services reach it. */
  readonly hosts: readonly string[];
  /** True where it may be given more than what can be seen from here. */
  readonly isOpen: boolean;
  /** How many containers it is; `undefined` where that is not known. */
  readonly count: number | undefined;
}

/** The services of a compose file; `files` are those that were found beside it. None in a file of another grammar. */
export function servicesIn(file: ConfigFile, files: readonly ConfigFile[]): readonly Service[] {
  if (!isCompose(file)) return [];
  const dotEnv = files.find(({ path }) => path === dotEnvOf(file));
  const variables = new Map(dotEnv?.parts.flatMap(({ entries }) => entries.map((entry) => [entry.key, entry])));
  const parts = file.parts.filter((part) => part.grammar === "compose-yaml" && part.name !== undefined);
  return parts.map((part) => serviceOf(part, file, files, variables));
}

/** True for a file as Compose reads it. */
export function isCompose({ parts }: ConfigFile): boolean {
  return parts[0]?.grammar === "compose-yaml";
}

/** True for an element of a service's list of variables. */
export function isListItem({ path }: Entry): boolean {
  return path.length === 4 && path[2]?.name === "environment" && /^\[\d+\]$/.test(path[3]?.name ?? "");
}

/** Entries of `.env` by the variable that they set. */
type DotEnv = ReadonlyMap<string, Entry>;

function serviceOf(part: Part, file: ConfigFile, files: readonly ConfigFile[], dotEnv: DotEnv): Service {
  const { name = "", entries } = part;
  const list = file.parts.find((one) => one.grammar === "env" && one.name === name);
  const at = (...path: readonly string[]): Entry | undefined =>
    entries.find(
      (entry) => entry.path.length === path.length + 2 && path.every((p, i) => entry.path[i + 2]?.name === p),
    );
  const command = commandOf(entries);
  const image = runsToolOnly(command.flatMap(({ value }) => value ?? [])) ? undefined : at("image");
  const envFiles = envFilesOf(entries, file).map(({ address }) => files.find(({ path }) => path === address));
  const read = (entry: Entry, text: string | undefined): Variable["given"] => givenHere(entry, text, dotEnv).given;
  const own = [
    ...entries.flatMap((entry) => variableOf(entry, dotEnv)),
    ...(list?.entries ?? []).map((entry) => named(entry.key, entry, entry.value, dotEnv)),
  ];
  return {
    file,
    name,
    part,
    list,
    command,
    image: image === undefined ? undefined : imageOf(image, read(image, image.value).value),
    variables: [...envFiles.flatMap((found) => (found === undefined ? [] : variablesOfFile(found))), ...own],
    hosts: [
      name,
      ...[at("hostname"), at("container_name")].flatMap((one) =>
        one === undefined ? [] : (read(one, one.value).value ?? []),
      ),
    ],
    // A file that may be missing may as well be there on another machine.
    isOpen: envFiles.includes(undefined) || entries.some(({ path }) => path[2]?.name === "extends"),
    count: countOf(at("scale") ?? at("deploy", "replicas")),
  };
}

/** `entrypoint` and `command`, as texts or lists of words. */
function commandOf(entries: readonly Entry[]): readonly Entry[] {
  const isWord = ({ path }: Entry): boolean =>
    path.length <= 4 && (path[2]?.name === "entrypoint" || path[2]?.name === "command");
  return entries.filter(isWord);
}

/** `NAME: value`, and in a list that has no lines of its own `NAME=value`, which cannot be edited. */
function variableOf(entry: Entry, dotEnv: DotEnv): readonly Variable[] {
  const { path, value } = entry;
  if (path.length !== 4 || path[2]?.name !== "environment") return [];
  // A variable without a value is the one of whoever starts the service.
  if (!isListItem(entry)) return [named(path[3]?.name ?? "", entry, entry.source === "" ? undefined : value, dotEnv)];
  const [, name = "", text] = /^([^=]+)(?:=(.*))?$/s.exec(value ?? "") ?? [];
  return name === "" ? [] : [named(name, { ...entry, viaAlias: true }, text, dotEnv)];
}

function named(name: string, entry: Entry, text: string | undefined, dotEnv: DotEnv): Variable {
  return { name, ...givenHere(entry, text, dotEnv) };
}

/** A value that is one variable of `.env` stands there; one that it has a part in cannot be edited here. */
function givenHere(entry: Entry, text: string | undefined, dotEnv: DotEnv): Omit<Variable, "name"> {
  const used: Entry[] = [];
  const substitution: Substitution = (name) => {
    const found = dotEnv.get(name);
    if (found?.value === undefined || found.value.includes("$")) return undefined;
    used.push(found);
    return found.value;
  };
  const given = givenByCompose(text, substitution);
  const [only] = used;
  if (only === undefined || text === undefined) return { entry, given: plainly(given) };
  const isWhole = /^\$(?:\{\w+(?::?-[^{}]*)?\}|\w+)$/.test(text.trim());
  return { entry: isWhole ? only : { ...entry, viaAlias: true }, given: plainly(given) };
}

/** Marks of other tools are as unknown as ever. */
function plainly(given: Given): Given {
  return given.value === undefined || givenPlainly(given.value).value !== undefined ? given : { value: undefined };
}

function variablesOfFile({ parts }: ConfigFile): readonly Variable[] {
  return parts.flatMap(({ entries }) =>
    entries.map((entry) => ({ name: entry.key, entry, given: givenPlainly(entry.value) })),
  );
}

function countOf(entry: Entry | undefined): number | undefined {
  if (entry === undefined) return 1;
  return entry.value !== undefined && /^\d+$/.test(entry.value) ? Number(entry.value) : undefined;
}
