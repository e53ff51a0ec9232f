/** The scenarios of the lab: which file of which rule, what goes wrong while it is in use, and what is expected of both sides. */
import fs from "node:fs";
import { run } from "../../server/src/cli/run.ts";
import { fileRuleIds, fileRules } from "../../server/src/rules/file-rules.ts";
import { listedRules, rules } from "../../server/src/rules/index.ts";
import type { Rule } from "../../server/src/rules/rule.ts";
import type { Text } from "../../server/src/texts/text.ts";
import { fileOf } from "./examples.ts";
import { memoryIo } from "./memory-io.ts";

const folder = "lab/stories";
/** Where the answers are. */
export const answers = "test/lab/answers";

/** A count, or its bounds where timing decides; they belong to it, and without `to` there is no upper one. */
export type Count = number | { readonly from: number; readonly to?: number };
export type Counts = Readonly<Record<string, Count>>;

/** One scenario as `lab/stories/<rule>.json` has it. */
export interface Scenario {
  readonly rule: string;
  /** The name under which the lab's Java knows what goes wrong. */
  readonly fault: string;
  /** What goes wrong, in words that go before the counts. */
  readonly told: Text;
  readonly releases: readonly string[];
  /** Another release of the clients than the brokers', or `librdkafka` or `SmallRye` and its version; they run in a process of their own. */
  readonly clients?: string;
  /** The framework whose application uses the file; then `releases` are its own, and the cluster is of the release `brokers`. */
  readonly application?: {
    readonly name: "Spring Boot" | "Spring Cloud Stream";
    readonly brokers: string;
    /** Another binder for Kafka than the usual one. */
    readonly binder?: "reactive";
  };
  /** Settings laid over the file: they shorten times, and make what arrives together the same each time. */
  readonly plumbing?: Readonly<Record<string, string>>;
  /** The role of the client that runs, where the file has several or spells settings in another way than Kafka: it is given what `effective` says. */
  readonly client?: string;
  /** Where the rule speaks only of critical records. */
  readonly preset?: "critical";
  /** Which example of the rule; the first where nothing is said. */
  readonly example?: number;
  /** Where a release is at fault, the one that repairs it, of what `clients` or `application` names: the file stays as it is, and the other side runs on this release. */
  readonly mendedIn?: string;
  /** A file of its own, where no example can run: those of ZooKeeper's time. */
  readonly file?: { readonly name: string; readonly bad: string; readonly good: string };
  readonly expect: { readonly bad: Counts; readonly fixed: Counts };
}

/** The two texts of a scenario, in one release. */
export interface Sides {
  readonly path: string;
  readonly bad: string;
  readonly fixed: string;
  /** `fix`: the command line mended it; `by hand`: it only advises, and the rule's own good example is taken; `upgrade`: the same file with the release `mendedIn`. */
  readonly mended: "fix" | "by hand" | "upgrade";
  readonly mendedIn?: string;
}

/** What a run came to, as `test/lab/answers/<rule>.json` has it. */
export interface Recorded {
  readonly fault: string;
  readonly releases: Readonly<
    Record<
      string,
      {
        readonly date: string;
        /** How often it came to this, one after the other; once where nothing is said. */
        readonly runs?: number;
        /** Both sides together, without the start of a cluster that others use too. */
        readonly seconds: number;
        readonly bad: Counts;
        readonly fixed: Counts;
        readonly file: Sides;
      }
    >
  >;
}

/** The committed answers about a rule; none where it has no scenario. */
export function recordedAnswers(rule: string): readonly Recorded[] {
  const file = `${answers}/${rule}.json`;
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, "utf8")) as readonly Recorded[]) : [];
}

/** All scenarios, by rule. */
export function scenarios(): readonly Scenario[] {
  return fs
    .readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const all = JSON.parse(fs.readFileSync(`${folder}/${file}`, "utf8")) as readonly Omit<Scenario, "rule">[];
      return all.map((one) => ({ ...one, rule: file.slice(0, -".json".length) }));
    });
}

/** Rules about records that are lost, come twice or change places and that have no scenario, by the reason. */
export function withoutStory(): Readonly<Record<string, readonly string[]>> {
  const reasons = JSON.parse(fs.readFileSync("lab/without-story.json", "utf8")) as Record<string, readonly string[]>;
  const known = new Set([...scenarios().map(({ rule }) => rule), ...Object.values(reasons).flat()]);
  const tells = [...listedRules, ...fileRuleIds.map((id) => ({ id, ...fileRules[id] }))].filter(
    ({ category }) => category === "loss" || category === "duplication" || category === "ordering",
  );
  return { ...reasons, "Not tried yet:": tells.map(({ id }) => id).filter((id) => !known.has(id)) };
}

/** The rule of a scenario. */
export function ruleOf({ rule }: Scenario): Rule {
  const found = rules.find(({ id }) => id === rule);
  if (found === undefined) throw new Error(`lab/stories/${rule}.json: there is no such rule`);
  return found;
}

/** The file as the rule judges it, and what it should read like. */
export function fileOfScenario(scenario: Scenario): {
  readonly path: string;
  readonly bad: string;
  readonly good: string;
} {
  const rule = ruleOf(scenario);
  if (scenario.file !== undefined) return { path: scenario.file.name, ...scenario.file };
  const example = rule.docs.examples[scenario.example ?? 0];
  if (example === undefined) throw new Error(`lab/stories/${rule.id}.json: the rule has no such example`);
  return { path: fileOf(rule, example), bad: example.bad, good: example.good };
}

/** The Spring Boot with which a release of Spring Cloud Stream runs. */
const bootOfStream: Readonly<Record<string, string>> = { "3.2.10": "2.7.18", "4.3.0": "3.5.15" };

/** The releases of what a scenario runs on, when it runs on this one of its own. */
export function pinsOf(
  { application, clients = "" }: Scenario,
  release: string,
): { readonly broker: string; readonly clients?: string; readonly springBoot?: string } {
  if (application === undefined) return { broker: release, clients: /^[\d.]+$/.test(clients) ? clients : release };
  const springBoot = application.name === "Spring Boot" ? release : bootOfStream[release];
  if (springBoot === undefined) throw new Error(`which Spring Boot runs ${application.name} ${release}?`);
  return { broker: application.brokers, springBoot };
}

/** A scenario as its other side runs: on the release that repairs it, where there is one. */
export function afterwards(
  scenario: Scenario,
  release: string,
): { readonly scenario: Scenario; readonly release: string } {
  const { mendedIn, application } = scenario;
  if (mendedIn === undefined) return { scenario, release };
  return application === undefined
    ? { scenario: { ...scenario, clients: mendedIn }, release }
    : { scenario, release: mendedIn };
}

/** How the command line is told what a scenario runs on. */
export function circumstances(scenario: Scenario, release: string): readonly string[] {
  return [...versions(scenario, release), "--preset", scenario.preset ?? "standard"];
}

/** The releases of what runs, as the command line is told. */
export function versions(scenario: Scenario, release: string): readonly string[] {
  const { broker, clients, springBoot } = pinsOf(scenario, release);
  return [
    ...(clients === undefined ? [] : ["--kafka-version", clients]),
    ...(springBoot === undefined ? [] : ["--spring-boot-version", springBoot]),
    ...["--broker-version", broker],
  ];
}

/** What the command line is asked to mend: all that it can, at the release that runs. */
export function fixArguments(scenario: Scenario, release: string, path: string): readonly string[] {
  const allowed = ["--allow", "changes-performance", "--allow", "changes-behaviour"];
  return ["fix", ...allowed, ...circumstances(scenario, release), path];
}

/** Both sides, mended in memory as the command line does it. */
export function sidesOf(scenario: Scenario, release: string): Sides {
  const { path, bad, good } = fileOfScenario(scenario);
  if (scenario.mendedIn !== undefined) return upgraded(path, bad, scenario.mendedIn);
  const io = memoryIo({ [path]: bad });
  run(fixArguments(scenario, release, path), io, "0");
  return mended({ path, bad, good }, new TextDecoder().decode(io.files.get(path)));
}

/** The sides, when another release is what mends it. */
export function upgraded(path: string, text: string, mendedIn: string): Sides {
  return { path, bad: text, fixed: text, mended: "upgrade", mendedIn };
}

/** The sides, when `fix` has left this text. */
export function mended(
  file: { readonly path: string; readonly bad: string; readonly good: string },
  left: string,
): Sides {
  const { path, bad, good } = file;
  return left === bad ? { path, bad, fixed: good, mended: "by hand" } : { path, bad, fixed: left, mended: "fix" };
}
