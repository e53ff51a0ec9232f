/** Real Connect workers were asked what the clients of a connector's tasks are given, and built them: ours refuse what theirs refuse. */
import fs from "node:fs";
import { expect, it } from "vitest";
import { parse } from "../../server/src/analysis/parse.ts";
import type { ConfigDocument } from "../../server/src/syntax/document.ts";
import { refusals, type Settings } from "../support/client-cases.ts";
import { asksAll, sampled } from "../support/sampled.ts";

interface Recorded {
  readonly releases: readonly string[];
  /** A worker's settings, and behind `connector:` a connector's. */
  readonly base: Settings;
  readonly cases: Readonly<Record<Client, readonly (readonly [Settings, number])[]>>;
  readonly courses: readonly (readonly string[])[];
}

type Client = "producer" | "consumer" | "admin";

const recorded = JSON.parse(fs.readFileSync("test/oracle/answers/connect-clients.json", "utf8")) as Recorded;
const ofConnector = "connector:";

interface Asked {
  readonly client: Client;
  readonly settings: Settings;
  readonly isConnector: boolean;
  /** The number of its answers: cases that are answered alike have the same. */
  readonly course: number;
  readonly answers: readonly string[];
}

const cases = Object.entries(recorded.cases).flatMap(([client, list]) =>
  list.map(
    ([settings, course]): Asked => ({
      client: client as Client,
      settings,
      isConnector: Object.keys(settings).some((key) => key.startsWith(ofConnector)),
      course,
      answers: unfold(recorded.courses[course] ?? []),
    }),
  ),
);

/** What all clients answered to the same settings. */
const answersTo = new Map<string, (readonly string[])[]>();
for (const { settings, answers } of cases) {
  const same = JSON.stringify(settings);
  answersTo.set(same, [...(answersTo.get(same) ?? []), answers]);
}

/** Refusals of the real one on which we are silent, each with the reason. */
const excuses: Readonly<Record<string, (one: Asked, real: string) => boolean>> = {
  "a worker's own file may allow what its connectors override": (_one, real) => real.startsWith("! ConnectException"),
  "what a worker gives beside a connector's override is not known": ({ isConnector, settings }) =>
    isConnector && has(settings, /delivery\.timeout|heartbeat\.interval|session\.timeout|default\.api\.timeout/),
  "a login may be given to the JVM": ({ settings }) =>
    has(settings, /security\.protocol$/) &&
    !has(settings, /sasl\.jaas/) &&
    Object.values(settings).includes("SASL_SSL"),
  "a mechanism may be given by the worker": ({ isConnector, settings }) =>
    isConnector && has(settings, /sasl\.jaas/) && !has(settings, /sasl\.mechanism/),
  "an id for transactions may stand beside the worker's idempotence": ({ isConnector, settings }) =>
    isConnector && has(settings, /transactional\.id/),
};

const needed = new Set<string>();

it("has been asked enough", () => expect(cases.length).toBeGreaterThan(400));

it("refuses what the real one refuses, in every release", () => {
  const wrong: string[] = [];
  for (const one of sampled(cases, ({ course }) => course)) {
    const document = fileOf(one);
    for (const [i, real] of one.answers.entries()) {
      const release = recorded.releases[i] ?? "";
      // What stands without a prefix is judged by whichever client gets it.
      if (!real.startsWith("!") && isRefusedByOther(one, i)) continue;
      const ours = refusals(document, release).map(({ rule }) => rule);
      if (real.startsWith("!") === ours.length > 0) continue;
      const excuse = Object.keys(excuses).find((name) => real.startsWith("!") && excuses[name]?.(one, real) === true);
      if (excuse !== undefined) needed.add(excuse);
      else wrong.push(`${release} ${JSON.stringify(one.settings)}: real ${real}, ours ${ours.join(" ") || "starts"}`);
    }
  }
  expect(wrong.slice(0, 20), `${wrong.length} differ`).toEqual([]);
}, 120_000);

it.runIf(asksAll)("needs every excuse", () =>
  expect(Object.keys(excuses).filter((name) => !needed.has(name))).toEqual([]),
);

function isRefusedByOther({ settings }: Asked, i: number): boolean {
  return answersTo.get(JSON.stringify(settings))?.some((answers) => answers[i]?.startsWith("!")) === true;
}

function has(settings: Settings, pattern: RegExp): boolean {
  return Object.keys(settings).some((key) => pattern.test(key));
}

/** The file of which the settings are: the worker's or the connector's. */
function fileOf({ client, settings, isConnector }: Asked): ConfigDocument {
  const role = !isConnector ? "connect-worker" : client === "consumer" ? "connect-sink" : "connect-source";
  const lines = Object.entries({ ...recorded.base, ...settings }).flatMap(([key, value]) => {
    if (key.startsWith(ofConnector) !== isConnector) return [];
    return [`${isConnector ? key.slice(ofConnector.length) : key}=${value.replaceAll("\\", "\\\\")}\n`];
  });
  return parse({ uri: "connect.properties", text: `# kafka-lossless: role=${role}\n${lines.join("")}` });
}

/** An answer holds from its release to the next. */
function unfold([first = "", ...runs]: readonly string[]): readonly string[] {
  let current = first;
  return recorded.releases.map((release) => {
    const next = runs.find((run) => run.startsWith(`${release}: `));
    if (next !== undefined) current = next.slice(release.length + 2);
    return current;
  });
}
