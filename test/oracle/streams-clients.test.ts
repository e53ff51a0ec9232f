/** What a real StreamsConfig of 48 releases gives to the clients inside an application: ours knows what is put aside, and what wins. */
import fs from "node:fs";
import { describe, expect, it } from "vitest";
import { lensOn } from "../../server/src/kafka/version.ts";
import { forConsumer, isPutAside, refusedByClients, streamsConsumers } from "../../server/src/model/streams-clients.ts";
import { intervalsOf, pinned, versionsOf } from "../../server/src/project/versions.ts";
import { componentOf, fileOf, refusals, type Settings } from "../support/client-cases.ts";

interface Recorded {
  readonly releases: readonly string[];
  /** By guarantee, a setting and its course. */
  readonly cases: Readonly<Record<string, readonly (readonly [Settings, number])[]>>;
  readonly courses: readonly (readonly string[])[];
}

const recorded = JSON.parse(fs.readFileSync("test/oracle/answers/streams-clients.json", "utf8")) as Recorded;

/** Where ours differs from what StreamsConfig gives, and why; by setting, and the prefixes for which it does. */
const excused: Readonly<Record<string, { readonly prefixes: RegExp; readonly why: string }>> = {
  "client.id": { prefixes: /^/, why: "Streams adds what tells its clients apart; a name in logs and metrics" },
  "group.instance.id": { prefixes: /^((main\.)?consumer\.)?$/, why: "it is given, with the number of the thread" },
  "partition.assignment.strategy": {
    prefixes: /^(consumer\.)?$/,
    why: "restore and global consumers are given it, and have no group in which anything is assigned",
  },
  "transactional.id": {
    prefixes: /^(producer\.)?$/,
    why: "up to 2.5 the producer of each task is given its own later on",
  },
};

/** The settings of which our model asks what reaches a consumer. */
const followed: Readonly<Record<string, readonly (typeof streamsConsumers)[number][]>> = {
  "enable.auto.commit": streamsConsumers,
  "isolation.level": streamsConsumers,
  "group.protocol": ["main"],
  "auto.offset.reset": ["main"],
};

describe.each(Object.entries(recorded.cases))("%s", (guarantee, cases) => {
  const asked = cases.flatMap(([settings, course]) =>
    answersOf(course).map(({ release, answer }) => ({
      ...ask(guarantee, settings, release),
      settings,
      release,
      answer,
    })),
  );

  it("has been asked enough", () => expect(cases.length).toBeGreaterThanOrEqual(300));

  it("puts aside what the real one puts aside, and nothing else", () => {
    const wrong = asked.flatMap(({ prefix, key, streams, lens, release, answer, settings }) => {
      if (answer.startsWith("!") || excused[key]?.prefixes.test(prefix)) return [];
      const ours = isPutAside(streams, prefix, key, lens);
      return ours === (answer === "-") ? [] : [`${release} ${JSON.stringify(settings)}: real ${answer}, ours ${ours}`];
    });
    expect(wrong).toEqual([]);
  });

  it("gives each consumer what the real one gives it", () => {
    const wrong = asked.flatMap(({ key, streams, lens, release, answer, settings }) =>
      (followed[key] ?? []).flatMap((consumer) => {
        if (answer.startsWith("!")) return [];
        const ours = forConsumer(streams, consumer, key, lens) !== undefined;
        const real = answer.split(" ").includes(consumer);
        return ours === real
          ? []
          : [`${release} ${consumer} ${JSON.stringify(settings)}: real ${answer}, ours ${ours}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("refuses where the real one refuses", () => {
    const wrong = asked.flatMap(({ key, document, streams, lens, release, answer, settings }) => {
      // Only this one is refused by StreamsConfig; the others by the clients that are built of what it gives.
      const fromText = refusedByClients(streams, lens).some(({ refusal }) => refusal === "text");
      if (!answer.startsWith("!")) return fromText ? [`${release} ${JSON.stringify(settings)}: real ${answer}`] : [];
      // The first kind of exactly-once asks for a producer with the first task: the application starts, and stops then.
      if (key === "max.in.flight.requests.per.connection" && release.startsWith("2.")) return [];
      return refusals(document, release).length > 0 ? [] : [`${release} ${JSON.stringify(settings)}: real ${answer}`];
    });
    expect(wrong).toEqual([]);
  });
});

it("excuses only what differs", () => {
  const keys = new Set(
    Object.values(recorded.cases).flatMap((cases) => cases.map(([settings]) => split(settings).key)),
  );
  for (const key of Object.keys(excused)) expect(keys).toContain(key);
});

const prefixOf = /^(?:(?:(?:main|restore|global)\.)?consumer|producer|admin)\./;

function split(settings: Settings): { readonly prefix: string; readonly key: string } {
  const [written = ""] = Object.keys(settings);
  const prefix = prefixOf.exec(written)?.[0] ?? "";
  return { prefix, key: written.slice(prefix.length) };
}

function ask(guarantee: string, settings: Settings, release: string) {
  const exactly = /^2\./.test(release) ? "exactly_once" : "exactly_once_v2";
  const own: Settings = guarantee === "exactly_once" ? { "processing.guarantee": exactly } : {};
  const document = fileOf("streams", { "application.id": "app", ...own, ...settings });
  const streams = componentOf(document, release);
  if (streams === undefined) throw new Error(`no application in ${JSON.stringify(settings)}`);
  const lens = lensOn(intervalsOf(versionsOf(streams.component, pinned({ clients: release }))));
  return { ...split(settings), streams, lens, document };
}

/** The first answer, and each that differs from the one before: the releases in between give the same. */
function answersOf(course: number): readonly { readonly release: string; readonly answer: string }[] {
  const [first = "", ...later] = recorded.courses[course] ?? [];
  const [oldest = ""] = recorded.releases;
  const turns = later.map((run) => {
    const [release = "", answer = ""] = run.split(": ");
    return { release, answer };
  });
  const all = [{ release: oldest, answer: first }, ...turns];
  const before = turns.map(({ release }, i) => ({
    release: recorded.releases[recorded.releases.indexOf(release) - 1] ?? oldest,
    answer: all[i]?.answer ?? first,
  }));
  const newest = recorded.releases.at(-1) ?? oldest;
  return [...all, ...before, { release: newest, answer: all.at(-1)?.answer ?? first }];
}
