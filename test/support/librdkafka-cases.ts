/** What real librdkafka clients answered, and what our model says of the same configurations. */
import fs from "node:fs";
import { analyze } from "../../server/src/analysis/analyze.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { librdkafkaAddresses } from "../../server/src/kafka/librdkafka-addresses.ts";
import { lensOn } from "../../server/src/kafka/version.ts";
import type { Finding } from "../../server/src/lint/finding.ts";
import { effective } from "../../server/src/model/at-release.ts";
import type { EffectiveComponent } from "../../server/src/model/effective.ts";
import { merge } from "../../server/src/model/merge.ts";
import { intervalsOf } from "../../server/src/project/versions.ts";
import { rules } from "../../server/src/rules/index.ts";
import type { ConfigDocument } from "../../server/src/syntax/document.ts";

type ClientRole = "producer" | "consumer";
type Settings = Readonly<Record<string, string>>;

export interface Recorded {
  readonly releases: readonly string[];
  readonly cases: Readonly<Record<ClientRole, readonly (readonly [Settings, number])[]>>;
  /** Answers in the order of time, by the number that the cases give. */
  readonly courses: readonly (readonly string[])[];
}

export const recorded = JSON.parse(fs.readFileSync("test/oracle/answers/librdkafka.json", "utf8")) as Recorded;

/** `[release, answer]` for every release of a course. */
export function answersOf(course: number): readonly (readonly [string, string])[] {
  const [first = "", ...runs] = recorded.courses[course] ?? [];
  let current = first;
  return recorded.releases.map((release) => {
    const next = runs.find((run) => run.startsWith(`${release}: `));
    if (next !== undefined) current = next.slice(release.length + 2);
    return [release, current];
  });
}

/** A file with these settings. */
export function fileOf(role: ClientRole, settings: Settings): ConfigDocument {
  const lines = Object.entries(settings).map(([key, value]) => `${key}=${value.replaceAll("\\", "\\\\")}\n`);
  const head = `# kafka-lossless: program=librdkafka role=${role}\n`;
  return parse({ uri: `${role}.conf`, text: `${head}${lines.join("") || "client.id=x\n"}` });
}

const startup = rules.filter((rule) => rule.category === "startup-failure");

/** Our answer in the words of the recorded one: `!` with the rules that speak, or what the client is. */
export function ourAnswer(role: ClientRole, document: ConfigDocument, release: string): string {
  const pins = { librdkafka: release };
  const { findings, components, versions, crashes } = analyze([document], { pins, rules: startup });
  if (crashes[0] !== undefined) throw new Error(`${crashes[0].rule} throws`);
  const found = findings.filter(({ severity, category }) => severity === "error" && category === "startup-failure");
  if (found.length > 0) return `! ${found.map((finding: Finding) => finding.rule).join(" ")}`;
  const [component] = components;
  const merged = component === undefined ? undefined : merge(component, { profiles: [] });
  if (component === undefined || merged === undefined) return "nothing";
  const seen = effective(merged, lensOn(intervalsOf(versions(component))));
  const state = Object.entries(read[role]).map(([name, key]) => `${name}=${shown(key, seen.effective(key).typed)}`);
  return [...state, ...addressesOf(seen)].join(" ");
}

/** The addresses that the client tries, where any are written. */
function addressesOf(seen: EffectiveComponent): readonly string[] {
  const written = seen.written("bootstrap.servers");
  if (written === undefined) return [];
  const { used } = librdkafkaAddresses(written.source, String(seen.effective("security.protocol").typed));
  return [`addresses=${[...new Set(used.map(({ host, port }) => `${host}:${port}`))].sort().join(",")}`];
}

/** What the client shows: the first of several words that mean the same. */
function shown(key: string, typed: unknown): string {
  if (key === "acks" && typed === "all") return "-1";
  return String(same[String(typed)] ?? typed);
}

const same: Readonly<Record<string, string>> = {
  earliest: "smallest",
  beginning: "smallest",
  latest: "largest",
  end: "largest",
};

const read = {
  producer: {
    acks: "acks",
    idempotence: "enable.idempotence",
    retries: "retries",
    inFlight: "max.in.flight.requests.per.connection",
    partitioner: "partitioner",
  },
  consumer: {
    autoCommit: "enable.auto.commit",
    autoStore: "enable.auto.offset.store",
    reset: "auto.offset.reset",
    session: "session.timeout.ms",
    poll: "max.poll.interval.ms",
    isolation: "isolation.level",
  },
} as const;
