/** Which parties can meet at all: those of one project, one environment, and one set of containers. */
import { below, fileName, folders } from "../syntax/address.ts";
import type { Party } from "./party.ts";

/** Where a party stands among the files of a workspace. */
export interface Standing {
  /** The folder of the project that its file is about; it ends in a slash, or is empty for the root. */
  readonly project: string;
  /** `prod`, `dev`, `test`, …; absent for what holds in all. */
  readonly environment?: string;
  /** The compose file in which it stands: containers of two such files do not see each other. */
  readonly containers?: string;
}

/** The standing of a party: its project and environment; `roots` are the addresses of the open folders. */
export function standingOf(party: Party, roots: readonly string[]): Standing {
  const path = below(party.uri, roots);
  const environment = environmentIn(party, path);
  return {
    project: party.uri.slice(0, party.uri.length - path.length) + projectOf(path),
    ...(environment === undefined ? {} : { environment }),
    ...(party.carrier === "compose" ? { containers: party.uri } : {}),
  };
}

/** True for two of one project and one environment: names that both use may mean the same. */
export function mayMeet(a: Standing, b: Standing): boolean {
  return sharesEnvironment(a, b) && !areApart(a, b);
}

/** True for two of whose projects neither holds the other. */
export function areApart(a: Standing, b: Standing): boolean {
  return !a.project.startsWith(b.project) && !b.project.startsWith(a.project);
}

/** True for two that no word sets apart. What is for tests meets only what is for tests. */
export function sharesEnvironment(a: Standing, b: Standing): boolean {
  if (a.containers !== undefined && b.containers !== undefined && a.containers !== b.containers) return false;
  if ((a.environment === "test") !== (b.environment === "test")) return false;
  return a.environment === undefined || b.environment === undefined || a.environment === b.environment;
}

/** The folder without the last steps that only sort a project's files. */
function projectOf(path: string): string {
  const steps = [...folders(path)];
  for (let last = steps.at(-1); last !== undefined; last = steps.at(-1)) {
    if (!isSorting(last) && !isSorting(steps.at(-2) ?? "", chooses)) break;
    steps.pop();
  }
  return steps.map((step) => `${step}/`).join("");
}

function isSorting(step: string, words: RegExp = sorts): boolean {
  return words.test(step) || (words === sorts && environmentOfWord(step) !== undefined);
}

/** Folders that say what kind of file they hold. */
const sorts =
  /^(src|main|resources|config(s|uration)?|conf|etc|kafka|deploy(ment)?s?|docker|compose|k8s|kubernetes|kube|helm|charts?|templates|manifests?|infra(structure)?|ops|topics?|connect(ors?)?|brokers?|clusters?|strimzi|base|overlays|environments?|envs?|META-INF)$/i;
/** Folders whose own folders are one environment each. */
const chooses = /^(overlays|environments?|envs?)$/i;

/** The profiles say it of a Spring application, else the folders, the nearest first, and the name of the file. */
function environmentIn({ views, carrier }: Party, path: string): string | undefined {
  const ofFolders = folders(path)
    .map(
      (folder, i, all) =>
        environmentOfWord(folder) ?? (chooses.test(all[i - 1] ?? "") ? folder : environmentOfWords(folder)),
    )
    .findLast((one) => one !== undefined);
  const isBase = views.some((profiles) => profiles.length === 0);
  const ofProfiles = isBase ? undefined : views.flat().flatMap((one) => environmentOfWord(one) ?? [])[0];
  const isSpring = carrier.startsWith("spring-");
  const ofName = isSpring ? undefined : environmentOfWords(fileName(path));
  return ofProfiles ?? ofFolders ?? ofName;
}

/** By the first word of a name that says it: `prod-eu`, `producer-uat.properties`. */
function environmentOfWords(name: string): string | undefined {
  const joined = name.replace(/(?<![a-z])(non|pre)[-_.](?=prod)/gi, "$1");
  return joined.split(/[-_.]/).flatMap((one) => environmentOfWord(one) ?? [])[0];
}

function environmentOfWord(word: string): string | undefined {
  return environments.get(word.toLowerCase());
}

const environments: ReadonlyMap<string, string> = new Map(
  Object.entries({
    test: "test tests testing testdata fixture fixtures it e2e integration integrationtest integrationtests integration-test integration-tests",
    dev: "dev develop development",
    local: "local localhost",
    sandbox: "sandbox sbx",
    staging: "stg stage staging",
    qa: "qa uat",
    nonprod: "nonprod nonproduction non-prod non-production",
    perf: "perf performance loadtest loadtests load-test load-tests",
    preprod: "preprod preproduction pre-prod pre-production",
    prod: "prd prod production live",
  }).flatMap(([environment, words]) => words.split(" ").map((word) => [word, environment] as const)),
);
