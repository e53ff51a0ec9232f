/** What the real clients answered about thousands of configurations, and what our model says of the same ones. */
import fs from "node:fs";
import { analyze } from "../../server/src/analysis/analyze.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { bootstrapAddresses } from "../../server/src/kafka/addresses.ts";
import type { CatalogueRole } from "../../server/src/kafka/catalogue.ts";
import { type Lens, lensOn } from "../../server/src/kafka/version.ts";
import type { Finding } from "../../server/src/lint/finding.ts";
import { effective } from "../../server/src/model/at-release.ts";
import type { Component } from "../../server/src/model/component.ts";
import type { EffectiveComponent } from "../../server/src/model/effective.ts";
import { merge } from "../../server/src/model/merge.ts";
import { intervalsOf, pinned, versionsOf } from "../../server/src/project/versions.ts";
import { ruleById, rules } from "../../server/src/rules/index.ts";
import { type ConfigDocument, entriesOf } from "../../server/src/syntax/document.ts";

export type ClientRole = Extract<CatalogueRole, "producer" | "consumer" | "admin" | "streams">;
export type Settings = Readonly<Record<string, string>>;
/** Answers in the order of the releases; `undefined` where the role is not published. */
export type Answers = readonly (string | undefined)[];

interface Recorded {
  readonly releases: readonly string[];
  readonly withoutStreams: readonly string[];
  readonly values: Readonly<Record<ClientRole, Readonly<Record<string, readonly string[]>>>>;
  readonly cases: Readonly<Record<ClientRole, readonly (readonly [Settings, number])[]>>;
  /** Answers in the order of time, by the number that the cases give. */
  readonly courses: readonly (readonly string[])[];
}

export const recorded = JSON.parse(fs.readFileSync("test/oracle/answers/clients.json", "utf8")) as Recorded;

/** The answers of a case, by the course that it gives. */
export function answersOf(course: number): Answers {
  const known = unfolded.get(course) ?? unfold(recorded.courses[course] ?? []);
  unfolded.set(course, known);
  return known;
}

const unfolded = new Map<number, Answers>();

/** Unfolds `["starts", "4.0.0: ! ConfigException"]`: an answer holds from its release to the next. */
export function unfold(runs: readonly string[]): Answers {
  let current = runs[0];
  return recorded.releases.map((release) => {
    const next = runs.slice(1).find((run) => run.startsWith(`${release}: `));
    if (next !== undefined) current = next.slice(release.length + 2);
    return current === "null" ? undefined : current;
  });
}

/** Where nobody listens. */
const nobody = "localhost:9";

/** A plain file with these settings. */
export function fileOf(role: ClientRole, settings: Settings): ConfigDocument {
  const all = { "bootstrap.servers": nobody, ...settings };
  const lines = Object.entries(all).map(([key, value]) => `${key}=${escaped(value)}\n`);
  return parse({ uri: `${role}.properties`, text: `# kafka-lossless: role=${role}\n${lines.join("")}` });
}

function escaped(value: string): string {
  return value.replaceAll("\\", "\\\\").replaceAll("\t", "\\t").replaceAll("\n", "\\n").replace(/^ /, "\\ ");
}

/** What code may still give is not called an error: the real client was given the file and nothing else. */
const untilCodeSays: ReadonlySet<string> = new Set(["consumer-auto-commit-without-group"]);
const startup = rules.filter((rule) => rule.category === "startup-failure");

/** The findings that say that it does not start, with this release pinned. */
export function refusals(document: ConfigDocument, release: string): readonly Finding[] {
  const { findings, crashes } = analyze([document], { pins: { clients: release, broker: release }, rules: startup });
  const [crash] = crashes;
  if (crash !== undefined) throw new Error(`${crash.rule} throws`);
  return findings.filter(
    ({ rule, category, severity }) =>
      category === "startup-failure" && (severity === "error" || untilCodeSays.has(rule)),
  );
}

/** The component of a file, as one release sees it. */
export function componentOf(document: ConfigDocument, release: string): EffectiveComponent | undefined {
  const [component] = analyze([document], { rules: [] }).components;
  const merged = component === undefined ? undefined : merge(component, { profiles: [] });
  if (component === undefined || merged === undefined) return undefined;
  return effective(merged, lensAt(component, release));
}

/** Our answer in the words of the recorded one: `!` with the rules that speak, or the state of the client. */
export function ourAnswer(role: ClientRole, document: ConfigDocument, release: string): string {
  const found = refusals(document, release);
  return found.length > 0 ? `! ${found.map((finding) => finding.rule).join(" ")}` : ourState(role, document, release);
}

/** The state of a client that starts, in the words of the recorded one. */
export function ourState(role: ClientRole, document: ConfigDocument, release: string): string {
  if (role === "admin") return "starts";
  const component = componentOf(document, release);
  const typed = (key: string): string => String(component?.effective(key).typed);
  if (role === "streams") return `commit=${typed("commit.interval.ms")}`;
  if (role === "consumer") {
    const shares = ["share.acknowledgement.mode", "share.acquire.mode"];
    // An ordinary consumer refuses these: the file is a share consumer's.
    const isShared = shares.some((key) => component?.written(key) !== undefined && component.spec(key) !== undefined);
    return isShared ? "shares=true" : `autoCommit=${typed("enable.auto.commit")}`;
  }
  const state = {
    acks: typed("acks"),
    idempotence: typed("enable.idempotence"),
    retries: typed("retries"),
    inFlight: typed("max.in.flight.requests.per.connection"),
    ...(component?.spec("delivery.timeout.ms") && { delivery: typed("delivery.timeout.ms") }),
    ...addressesOf(component, release),
  };
  return Object.entries(state)
    .map(([name, value]) => `${name}=${value}`)
    .join(" ");
}

/** The addresses that the client uses, where others are written than those of the question; or why it uses none. */
function addressesOf(component: EffectiveComponent | undefined, release: string): { readonly addresses?: string } {
  const written = component?.written("bootstrap.servers")?.source;
  if (component === undefined || written === undefined || written === nobody) return {};
  const read = bootstrapAddresses(written, lensAt(component.component, release));
  if ("fault" in read) return { addresses: `! ${read.fault}` };
  const names = read.used.map(({ host, port }) => `${host === "::1" ? "0:0:0:0:0:0:0:1" : host}:${port}`);
  return { addresses: [...new Set(names)].sort().join(",") };
}

function lensAt(component: Component, release: string): Lens {
  return lensOn(intervalsOf(versionsOf(component, pinned({ clients: release, broker: release }))));
}

/** True where one of our findings stands at the setting that the exception names, or its rule weighs that setting. */
export function namesSetting(document: ConfigDocument, release: string, setting: string): boolean {
  // The clients inside of Streams name it without the prefix under which it is written.
  const isNamed = (key: string): boolean => key === setting || key.endsWith(`.${setting}`);
  const spans = entriesOf(document).flatMap((entry) => (isNamed(entry.key) ? [entry.span] : []));
  return refusals(document, release).some(({ rule, place }) => {
    const stands = spans.some((span) => place.span.start >= span.start && place.span.end <= span.end);
    return stands || ruleById(rule)?.settings.includes(setting) === true;
  });
}
