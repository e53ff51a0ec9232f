/** What a real Spring Boot makes of a set of files is what the model says, for every combination of profiles and every line of releases. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "../../server/src/analysis/parse.ts";
import { bindSections, targets } from "../../server/src/carriers/spring-boot/bind.ts";
import { clientLayers, listenerAssignments } from "../../server/src/carriers/spring-boot/layers.ts";
import { indexOf } from "../../server/src/carriers/spring-boot/lookup.ts";
import { activeProfiles } from "../../server/src/carriers/spring-boot/profiles.ts";
import { refusals } from "../../server/src/carriers/spring-boot/refusals.ts";
import { placeSections } from "../../server/src/carriers/spring-boot/sections.ts";
import { converted } from "../../server/src/carriers/spring-boot/value.ts";
import { managedBy, springBinding } from "../../server/src/kafka/spring-catalogue.ts";
import { everyRelease, type Lens, lensOn, parsePin } from "../../server/src/kafka/version.ts";
import { effective } from "../../server/src/model/at-release.ts";
import type { Assignment, Component, Layer } from "../../server/src/model/component.ts";
import { merge } from "../../server/src/model/merge.ts";
import { isTemplate } from "../../server/src/model/placeholder.ts";
import { secretParts } from "../../server/src/model/secret/shapes.ts";
import { springSets } from "../../server/src/project/spring-set.ts";
import type { ConfigDocument } from "../../server/src/syntax/document.ts";
import { excused } from "./spring-excused.ts";

type Texts = Readonly<Record<string, string | null>>;
type Parts = Readonly<Partial<Record<(typeof targets)[number] | "listener", Texts>>>;

interface Answer extends Parts {
  readonly releases: readonly string[];
  readonly refused?: string;
  readonly active?: readonly string[];
  readonly transactionIdPrefix?: string;
  /** Typed keys whose placeholder nobody fills in; Boot would refuse them. */
  readonly unresolved?: readonly string[];
}

interface Answers {
  readonly releases: readonly string[];
  readonly defaults: Readonly<Record<string, Parts>>;
  readonly cases: Readonly<Record<string, readonly Answer[]>>;
}

/** A value that comes from outside of the files. */
const unknown = "(unknown)";

const answers = JSON.parse(readFileSync(new URL("answers/spring.json", import.meta.url), "utf8")) as Answers;
const fixtures = new URL("spring/", import.meta.url);
const cases = Object.entries(answers.cases).flatMap(([name, list]) =>
  list.flatMap((answer) => answer.releases.map((release) => ({ name, release, answer }))),
);

describe.each(answers.releases)("Spring Boot %s", (release) => {
  it.each(cases.filter((one) => one.release === release && !(one.name in excused)))("$name", ({ name, answer }) =>
    expect(modelled(name, release)).toEqual(expected(answer, release)),
  );
});

it("asked of at least 150 combinations of files and profiles, and each excuse still has its case", () => {
  expect(Object.keys(answers.cases).length).toBeGreaterThanOrEqual(150);
  expect(Object.keys(excused).filter((name) => !(name in answers.cases))).toEqual([]);
});

it.each(Object.entries(excused))("excused: %s: %s", (name) => {
  const agreeing = answers.releases.filter((release) => {
    const answer = answers.cases[name]?.find((one) => one.releases.includes(release));
    return (
      answer !== undefined && JSON.stringify(modelled(name, release)) === JSON.stringify(expected(answer, release))
    );
  });
  expect(agreeing.length, "agrees on every line: no excuse is needed").toBeLessThan(answers.releases.length);
});

/** The real answer, with its defaults, in the form of `modelled`. */
function expected(answer: Answer, release: string): unknown {
  if (answer.refused !== undefined) return "refused";
  const clients = targets.map((target) => {
    const all = { ...answers.defaults[release]?.[target], ...answer[target] };
    const transactional = target === "producer" && answer.transactionIdPrefix !== undefined;
    const given = transactional ? { "enable.idempotence": "true", ...all, "transactional.id": unknown } : all;
    const open = (answer.unresolved ?? []).flatMap((typed) => springBinding(typed)[target] ?? []);
    return [target, sorted({ ...Object.fromEntries(open.map((key) => [key, unknown])), ...given })];
  });
  const listener = { ...answers.defaults[release]?.listener, ...answer.listener };
  // What is active by default is not among the active ones.
  const active = answer.active?.length === 0 ? {} : { active: answer.active };
  return { ...active, ...Object.fromEntries(clients), listener: sorted(listener) };
}

function modelled(name: string, release: string): unknown {
  const [fixture = "", named = ""] = name.split(" ");
  const documents = documentsOf(fixture);
  const sections = placeSections(documents);
  const index = indexOf(sections);
  const bound = bindSections(sections, index);
  const active = activeProfiles(index, named === "" ? [] : named.split(","));
  const lens = lensOf(release);
  const refused = refusals(
    sections,
    bound,
  )(active).filter((one) => one.springBoot === undefined || lens.within("springBoot", one.springBoot));
  if (refused.length > 0) return "refused";
  const clients = targets.map((target) => [target, texts(target, clientLayers(target, bound), active, lens)]);
  const own = bound.filter((one) => one.canonical?.startsWith("spring.kafka.listener."));
  const listener = texts("listener", [{ origin: "written", assignments: listenerAssignments(own) }], active, lens);
  const defaults = answers.defaults[release]?.listener ?? {};
  const byName = Object.entries(listener).map(([key, text]) => [key.replace("spring.kafka.listener.", ""), text]);
  const byDefault = index.has("spring.profiles.default") && named === "";
  return {
    ...(active.length === 0 || byDefault ? {} : { active }),
    ...Object.fromEntries(clients),
    listener: sorted({ ...defaults, ...Object.fromEntries(byName) }),
  };
}

/** The documents of a fixture as a face hands them over: the set of `application` first, and the other files after it. */
function documentsOf(fixture: string): readonly ConfigDocument[] {
  const folder = new URL(`${fixture}/`, fixtures);
  const all = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.(ya?ml|properties)$/.test(path));
  const own = springSets(all).find((set) => set.kind === "application" && set.root === "")?.paths ?? [];
  const others = all.filter((path) => !own.includes(path) && !/(^|\/)bootstrap/.test(path));
  return [...own, ...others].map((path) =>
    parse({ uri: path, text: readFileSync(new URL(path, folder), "utf8"), isSpring: true }),
  );
}

/** The effective settings as text. */
function texts(
  role: Component["role"],
  layers: readonly Layer[],
  profiles: readonly string[],
  lens: Lens,
): Readonly<Record<string, string>> {
  const place = { uri: "", span: { start: 0, end: 0 } };
  const own = { id: role, role, program: "spring-boot", carrier: "spring-boot" } as const;
  const component = { ...own, anchor: place, near: undefined, partial: false } as const;
  const merged = merge(
    { ...component, shared: false, presence: [undefined], layers, spelling: () => undefined },
    { profiles },
  );
  if (merged === undefined) return {};
  const view = effective(merged, lens);
  const keys = new Set([...merged.written.keys(), ...merged.framework.keys()]);
  // The listener container asks for it, not Boot.
  if (!merged.written.has("enable.auto.commit")) keys.delete("enable.auto.commit");
  const found = [...keys].flatMap((key) => {
    const { entry, origin, source } = view.effective(key);
    if (origin === "framework-default") return [[key, source]];
    const winner = merged.written.get(key)?.find((one) => one.entry === entry);
    return entry === undefined || winner === undefined ? [] : [[key, textOf(role, winner)]];
  });
  return sorted(Object.fromEntries(found));
}

function textOf(role: Component["role"], { key, given }: Assignment): string {
  return (role === "listener" ? converted(key, given).value : given.value) ?? unknown;
}

/** What is left of a placeholder, or of a mark that the build fills in, comes from outside; a secret that a placeholder brings in is told by nobody. */
function sorted(given: Readonly<Record<string, string | null | undefined>>): Readonly<Record<string, string>> {
  const found = Object.entries(given).flatMap(([key, text]): [string, string][] => {
    if (text === null || text === undefined) return [];
    return [[key, /\$\{|^#\{/.test(text) || isTemplate(text) || secretParts(text).length > 0 ? unknown : text]];
  });
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function lensOf(release: string): Lens {
  const managed = managedBy(release);
  return lensOn({
    clients: managed?.kafka ?? everyRelease,
    broker: everyRelease,
    springBoot: parsePin(release) ?? everyRelease,
    springKafka: managed?.springKafka ?? everyRelease,
    librdkafka: everyRelease,
  });
}
