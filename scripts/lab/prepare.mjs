/** Makes both sides of each scenario: the rule's own file, and what `dist/cli.js fix` leaves of it. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { CannotAsk } from "../java.mjs";
import { runsOf } from "./answers.mts";

const root = join(import.meta.dirname, "..", "..");

/** @typedef {{ only: readonly string[], releases: readonly string[], isWrite: boolean, isUnmended: boolean, isMissing: boolean, runs: number, seconds: number }} Options */
/** @typedef {{ name: string, scenario: import("../../test/support/lab.ts").Scenario, role: string, release: string, pins: ReturnType<typeof import("../../test/support/lab.ts").pinsOf>, sides: import("../../test/support/lab.ts").Sides, given: { bad: string, fixed: string }, runsOn: { bad: RunsOn, fixed: RunsOn } }} Prepared */
/** @typedef {{ scenario: import("../../test/support/lab.ts").Scenario, release: string, pins: ReturnType<typeof import("../../test/support/lab.ts").pinsOf> }} RunsOn a scenario as one of its sides runs */

/**
 * The scenarios that are asked for, once for each release, with `isMissing` those without so many runs; `isUnmended` leaves the bad file on both sides, so that a lab that cannot fail shows.
 * @param {Options} options
 * @returns {Promise<readonly Prepared[]>}
 */
export async function prepared({ only, releases, isUnmended, isMissing, runs }) {
  buildAll();
  const lab = await support();
  const all = lab.scenarios();
  const unknown = only.find((rule) => all.every((one) => one.rule !== rule));
  if (unknown !== undefined) throw new CannotAsk(`no scenario is of the rule ${unknown}`);
  const wanted = all.filter(({ rule }) => only.length === 0 || only.includes(rule));
  const asked = wanted.flatMap((scenario) =>
    scenario.releases
      .filter((release) => releases.length === 0 || releases.includes(release))
      .map((release) => ({ scenario, release })),
  );
  if (asked.length === 0) throw new CannotAsk("no scenario is asked for");
  return asked
    .filter((one) => !isMissing || known(lab, one) < runs)
    .map(({ scenario, release }) => {
      const mended = sidesOf(lab, scenario, release);
      const sides = isUnmended ? { ...mended, fixed: mended.bad } : mended;
      const pins = lab.pinsOf(scenario, release);
      const before = { scenario, release, pins };
      const after = lab.afterwards(scenario, release);
      const given = (text) => givenBy(lab, scenario, release, sides.path, text);
      return {
        name: `${scenario.rule} (${scenario.fault}, ${release})`,
        scenario,
        role: roleOf(lab.ruleOf(scenario), sides.path),
        release,
        pins,
        sides,
        runsOn: {
          bad: before,
          fixed: isUnmended ? before : { ...after, pins: lab.pinsOf(after.scenario, after.release) },
        },
        given: { bad: given(sides.bad), fixed: given(sides.fixed) },
      };
    });
}

/** How often the scenario has come to the committed answer; asked in this process, which takes no time. */
function known(lab, { scenario, release }) {
  return runsOf({ scenario, release, sides: lab.sidesOf(scenario, release) }, lab.recordedAnswers(scenario.rule));
}

function roleOf(rule, path) {
  return rule.roles.includes("topic") && path.startsWith("topics/") ? "topic" : (rule.roles[0] ?? "producer");
}

/** The product itself mends, as anybody would call it. */
function sidesOf(lab, scenario, release) {
  const file = lab.fileOfScenario(scenario);
  if (scenario.mendedIn !== undefined) return lab.upgraded(file.path, file.bad, scenario.mendedIn);
  const { left } = commandLine(lab.fixArguments(scenario, release, file.path), file.path, file.bad);
  return lab.mended(file, left);
}

/** What a client of the lab is given: the file itself, or, where it is spelled in another way, what the product says that a client of it gets. */
function givenBy(lab, scenario, release, path, text) {
  if (scenario.client === undefined) return text;
  const args = ["effective", "--format", "json", ...lab.versions(scenario, release), path];
  const { settings } = JSON.parse(commandLine(args, path, text).said).find(({ role }) => role === scenario.client);
  return Object.entries(settings)
    .filter(([, { value, from }]) => value !== null && from !== "kafka-default")
    .map(([key, { value }]) => `${key}=${value}\n`)
    .join("");
}

/** Calls `dist/cli.js` in a folder that holds this file alone. */
function commandLine(args, path, text) {
  const folder = mkdtempSync(join(tmpdir(), "kafka-lossless-lab-"));
  try {
    const place = join(folder, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "dist", "cli.js"), ...args], {
      cwd: folder,
      encoding: "utf8",
    });
    if (status === 2 || status === null) throw new CannotAsk(`${args[0]} cannot read ${path}: ${stderr.trim()}`);
    return { said: stdout, left: readFileSync(place, "utf8") };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function buildAll() {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/build.mjs"], { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new CannotAsk(`the product cannot be built: ${stderr.trim().split("\n")[0]}`);
}

/** @returns {Promise<typeof import("../../test/support/lab.ts")>} */
async function support() {
  const outfile = join(root, "dist", "lab.cjs");
  await build({
    entryPoints: [join(root, "test", "support", "lab.ts")],
    outfile,
    bundle: true,
    platform: "node",
    mainFields: ["module", "main"],
    format: "cjs",
    target: "node20",
    logLevel: "warning",
  });
  return createRequire(import.meta.url)(outfile);
}
