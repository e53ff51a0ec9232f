/** Asks three Spring Boot lines what each client is given from the files of test/oracle/spring, profile by profile. */
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ask, classpath } from "./ask.mjs";
import { compareReleases } from "./releases.mjs";

const root = join(import.meta.dirname, "..", "..");
const fixtures = join(root, "test", "oracle", "spring");
const parts = ["producer", "consumer", "admin", "streams", "listener"];

/**
 * `[["test/oracle/answers/spring.json", text]]`: `releases`, the `defaults` that an application without any key has, and for each case what differs from them;
 * equal answers of several releases are one.
 */
export function springEffective(versions) {
  const releases = versions.springEffective;
  const nothing = join(root, "oracle", "target", "no-files");
  mkdirSync(nothing, { recursive: true });
  const questions = [{ name: "", folder: nothing, profiles: "" }, ...questionsOf()];
  const defaults = {};
  const cases = new Map(questions.slice(1).map(({ name }) => [name, []]));
  for (const release of releases) {
    const [untouched, ...answers] = askRelease(release, questions);
    defaults[release] = Object.fromEntries(parts.map((part) => [part, untouched[part]]));
    for (const [index, answer] of answers.entries())
      add(cases.get(questions[index + 1].name), release, beyond(untouched, answer));
  }
  return [["test/oracle/answers/spring.json", format({ releases, defaults, cases: Object.fromEntries(cases) })]];
}

/** The jars of an application of that Boot release. */
export function springJars(release) {
  const module = compareReleases(release, "4.0.0") < 0 ? "spring-boot-autoconfigure" : "spring-boot-kafka";
  const defines = { "ask.version": release, "boot.module": module };
  return classpath(`spring-files-${release}`, ["spring-boot", "spring-files"], defines);
}

/** Each fixture without a profile, and with the combinations that its profiles.json names. */
function questionsOf() {
  return readdirSync(fixtures)
    .sort()
    .flatMap((fixture) => {
      const folder = join(fixtures, fixture);
      const named = readdirSync(folder).includes("profiles.json")
        ? JSON.parse(readFileSync(join(folder, "profiles.json"), "utf8"))
        : [];
      return ["", ...named].map((profiles) => ({ name: `${fixture} ${profiles}`.trim(), folder, profiles }));
    });
}

function askRelease(release, questions) {
  const asked = questions.map(({ folder, profiles }) => ({ folder, profiles }));
  return ask("SpringEffective", `spring-effective-${release}`, springJars(release), asked);
}

/** Of each part what is not as it is without any file; `null` where a default is gone. */
function beyond(untouched, answer) {
  const differing = (part) => {
    const before = untouched[part];
    const now = answer[part] ?? before;
    const names = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
    return Object.fromEntries(
      names.filter((name) => before[name] !== now[name]).map((name) => [name, now[name] ?? null]),
    );
  };
  const found = parts.map((part) => [part, differing(part)]).filter(([, entries]) => Object.keys(entries).length > 0);
  const others = Object.entries(answer).filter(([name]) => !parts.includes(name));
  return Object.fromEntries([...others, ...found]);
}

function add(answers, release, answer) {
  const same = answers.find(({ releases, ...rest }) => JSON.stringify(rest) === JSON.stringify(answer));
  if (same === undefined) answers.push({ releases: [release], ...answer });
  else same.releases.push(release);
}

/** One line per default and per answer. */
function format({ releases, defaults, cases }) {
  const lines = (entries) => entries.map(([name, value]) => `    ${JSON.stringify(name)}: ${value}`).join(",\n");
  const known = lines(Object.entries(defaults).map(([release, parts]) => [release, JSON.stringify(parts)]));
  const asked = lines(
    Object.entries(cases).map(([name, answers]) => [
      name,
      `[\n${answers.map((answer) => `      ${JSON.stringify(answer)}`).join(",\n")}\n    ]`,
    ]),
  );
  return `{\n  "releases": ${JSON.stringify(releases)},\n  "defaults": {\n${known}\n  },\n  "cases": {\n${asked}\n  }\n}\n`;
}
