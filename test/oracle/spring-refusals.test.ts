/** Where a real Spring Boot refuses to start with a set of files, a rule tells so, and where it starts, none does. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyze } from "../../server/src/analysis/analyze.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { springSets } from "../../server/src/project/spring-set.ts";
import type { ConfigDocument } from "../../server/src/syntax/document.ts";
import { excused } from "./spring-excused.ts";

interface Answers {
  readonly releases: readonly string[];
  readonly cases: Readonly<
    Record<string, readonly { readonly releases: readonly string[]; readonly refused?: string }[]>
  >;
}

const answers = JSON.parse(readFileSync(new URL("answers/spring.json", import.meta.url), "utf8")) as Answers;
const fixtures = new URL("spring/", import.meta.url);

/** Rules about what Spring Boot itself refuses; what the listener or a client refuses later is asked elsewhere. */
const tellers: ReadonlySet<string> = new Set([
  "spring-unreadable-value",
  "spring-invalid-ack-mode",
  "spring-empty-section",
  "spring-text-for-section",
  "spring-profiles-key-removed",
  "spring-profiles-activated-by-profile",
  "spring-profile-expression-invalid",
  "spring-ssl-store-given-twice",
  "yaml-duplicate-key",
  "yaml-refused",
  "properties-bad-escape",
]);

/** Where the two differ, and why. */
const differing: Readonly<Record<string, string>> = {
  "import-missing prod": "a file that is not here may be where the application runs",
  "empty-section": "the profile that fills it may always be active",
  "yaml-tab": "the tab takes away every name by which the file could be known",
  "yaml-tab prod": "the tab takes away every name by which the file could be known",
  "duplicate-key-profile": "a file that cannot be read is told whichever profile is active",
  "duplicate-key-profile dev": "a file that cannot be read is told whichever profile is active",
};

const cases = Object.entries(answers.cases)
  .filter(([name]) => !(name in excused))
  .flatMap(([name, given]) => given.flatMap((one) => one.releases.map((release) => ({ name, release, ...one }))));

describe.each(answers.releases)("Spring Boot %s", (release) => {
  it.each(cases.filter((one) => one.release === release && !(one.name in differing)))("$name", ({ name, refused }) => {
    expect(told(name, release).length > 0).toBe(refused !== undefined);
  });
});

it.each(Object.keys(differing))("differs: %s", (name) => {
  const own = cases.filter((one) => one.name === name);
  expect(own.some(({ release, refused }) => told(name, release).length > 0 !== (refused !== undefined))).toBe(true);
});

function told(name: string, release: string): readonly string[] {
  const [fixture = "", named = ""] = name.split(" ");
  const profiles = named === "" ? [] : named.split(",");
  const { findings, crashes } = analyze(documentsOf(fixture), { pins: { springBoot: release }, profiles });
  expect(crashes).toEqual([]);
  return findings.filter((one) => one.severity === "error" && tellers.has(one.rule)).map((one) => one.rule);
}

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
