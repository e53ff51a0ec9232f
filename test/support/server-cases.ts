/** What the real configuration classes answered about brokers, topics, workers and connectors, and what our rules say of the same ones. */
import fs from "node:fs";
import { parse } from "../../server/src/analysis/parse.ts";
import { type CatalogueRole, catalogueOf } from "../../server/src/kafka/catalogue.ts";
import { parseRelease } from "../../server/src/kafka/version.ts";
import type { ConfigDocument } from "../../server/src/syntax/document.ts";
import { refusals } from "./client-cases.ts";

/** A role of the question; one of ours may be asked in two surroundings. */
export type ServerRole =
  | "kraft"
  | "zookeeper"
  | "topic"
  | "distributed"
  | "standalone"
  | "connect-sink"
  | "connect-source";
/** `null` takes away what the base writes. */
export type Written = Readonly<Record<string, string | null>>;

interface Recorded {
  readonly releases: readonly string[];
  readonly bases: Readonly<Record<ServerRole, Readonly<Record<string, string>>>>;
  readonly cases: Readonly<Record<ServerRole, readonly (readonly [Written, number])[]>>;
  /** By role and setting, what it holds when nobody writes it. */
  readonly values: Readonly<Partial<Record<ServerRole, Readonly<Record<string, readonly string[]>>>>>;
  readonly courses: readonly (readonly string[])[];
}

export const recordedServers = JSON.parse(fs.readFileSync("test/oracle/answers/brokers.json", "utf8")) as Recorded;

/** One configuration, and what each release answers; `undefined` where it has nothing of the role. */
export interface ServerCase {
  readonly role: ServerRole;
  /** What is written beside the base. */
  readonly written: Written;
  readonly settings: Readonly<Record<string, string>>;
  readonly answers: readonly (string | undefined)[];
}

/** The cases of a role. */
export function serverCases(role: ServerRole): readonly ServerCase[] {
  return recordedServers.cases[role].map(([written, course]) => {
    const all = Object.entries({ ...recordedServers.bases[role], ...written });
    const settings = Object.fromEntries(all.flatMap(([key, value]) => (value === null ? [] : [[key, value]])));
    return { role, written, settings, answers: answersOf(course) };
  });
}

const unfolded = new Map<number, readonly (string | undefined)[]>();

function answersOf(course: number): readonly (string | undefined)[] {
  const known = unfolded.get(course);
  if (known !== undefined) return known;
  const answers = unfoldRuns(recordedServers.courses[course] ?? []);
  unfolded.set(course, answers);
  return answers;
}

/** Unfolds `["starts", "4.0.2: ! ConfigException"]`: an answer holds from its release to the next. */
export function unfoldRuns([first, ...runs]: readonly string[]): readonly (string | undefined)[] {
  let current = first;
  return recordedServers.releases.map((release) => {
    const next = runs.find((run) => run.startsWith(`${release}: `));
    if (next !== undefined) current = next.slice(release.length + 2);
    return current === "null" ? undefined : current;
  });
}

/** A plain file with these settings. */
export function serverFile({ role, settings }: ServerCase): ConfigDocument {
  const lines = Object.entries(settings).map(([key, value]) => `${key}=${escaped(value)}\n`);
  return parse({
    uri: `${role}.properties`,
    text: `# kafka-lossless: role=${catalogueRoleOf[role]}\n${lines.join("")}`,
  });
}

/** The catalogue of a role. */
export const catalogueRoleOf: Readonly<Record<ServerRole, CatalogueRole>> = {
  kraft: "broker",
  zookeeper: "broker",
  topic: "topic",
  distributed: "connect-worker",
  standalone: "connect-worker",
  "connect-sink": "connect-sink",
  "connect-source": "connect-source",
};

function escaped(value: string): string {
  return value.replaceAll("\\", "\\\\").replaceAll("\t", "\\t").replaceAll("\n", "\\n").replace(/^ /, "\\ ");
}

/** Written keys that the release does not define, or that it keeps to itself. */
export function unknownKeys({ role, settings }: ServerCase, release: string): readonly string[] {
  const at = parseRelease(release) ?? 0;
  return Object.keys(settings).filter(
    (key) =>
      !catalogueOf(catalogueRoleOf[role])
        .periods(key)
        .some(({ from, to }) => at >= from && at < to),
  );
}

/** The rules that say that this release refuses it. */
export function ourRefusals(document: ConfigDocument, release: string): readonly string[] {
  return refusals(document, release).map(({ rule }) => rule);
}
