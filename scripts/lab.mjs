/** `npm run lab`: each loss on a real cluster, before and after `fix`; compares with the committed answers, or writes them (`--write`). */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CannotAsk } from "./java.mjs";
import { differences, recordOf, unsteady } from "./lab/answers.mts";
import { prepared } from "./lab/prepare.mjs";
import { runOnCluster } from "./lab/run.mjs";

const root = join(import.meta.dirname, "..");
const known =
  "--write, --only <rule>, --release <release>, --runs <count>, --missing, --seconds <limit> and --unmended";

process.exitCode = await main(process.argv.slice(2));

/** @param {readonly string[]} args */
async function main(args) {
  const options = optionsOf(args);
  if (typeof options === "string") return cannot(options);
  try {
    const scenarios = [...(await prepared(options))];
    // A run that is stopped keeps what it has: most, where the cheap ones come first.
    scenarios.sort((a, b) => secondsOf(a) - secondsOf(b));
    const failed = new Set();
    for await (const runs of runOnCluster(scenarios, options)) {
      const wrong = options.isWrite ? written(runs) : compared(runs, options.isUnmended);
      for (const line of wrong) console.log(line);
      if (wrong.length > 0) failed.add(runs);
    }
    const [good, bad] = options.isWrite ? ["written", "not as expected"] : ["passed", "failed"];
    console.log(`lab: ${scenarios.length - failed.size} ${good}, ${failed.size} ${bad}`);
    return failed.size === 0 ? 0 : 1;
  } catch (error) {
    if (error instanceof CannotAsk) return cannot(error.message);
    throw error;
  }
}

/** @param {readonly string[]} args @returns {string | import("./lab/prepare.mjs").Options} */
function optionsOf(args) {
  const only = [];
  const releases = [];
  let [isWrite, isUnmended, isMissing, runs, seconds] = [false, false, false, 1, Number.POSITIVE_INFINITY];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i];
    if (arg === "--write") isWrite = true;
    else if (arg === "--unmended") isUnmended = true;
    else if (arg === "--missing") isMissing = true;
    else if (arg === "--only" && args[i + 1] !== undefined) only.push(args[++i]);
    else if (arg === "--release" && args[i + 1] !== undefined) releases.push(args[++i]);
    else if (arg === "--runs" && /^[1-9]\d?$/.test(args[i + 1] ?? "")) runs = Number(args[++i]);
    else if (arg === "--seconds" && /^[1-9]\d*$/.test(args[i + 1] ?? "")) seconds = Number(args[++i]);
    else return `unknown argument ${arg}; known are ${known}`;
  }
  if (isWrite && isUnmended) return "--write and --unmended do not go together";
  return { only, releases, isWrite, isUnmended, isMissing, runs, seconds };
}

/** What the last answer took, both sides together; nothing where there is none yet. @param {import("./lab/prepare.mjs").Prepared} prepared */
function secondsOf({ scenario, release }) {
  const answer = committed(scenario.rule).find(({ fault }) => fault === scenario.fault);
  return answer?.releases[release]?.seconds ?? 0;
}

/** What differs from the committed answers; of the bad file alone, which has none, from what the scenario expects. @param {readonly import("./lab/answers.mts").Answered[]} runs @param {boolean} isUnmended */
function compared(runs, isUnmended) {
  return runs.flatMap((one) => differences(one, isUnmended ? undefined : committed(one.scenario.rule)));
}

/** Writes what was seen where every run of a scenario came to what it expects; else says what was wrong. @param {readonly import("./lab/answers.mts").Answered[]} runs */
function written(runs) {
  const wrong = [...runs.flatMap((one) => differences(one, undefined)), ...unsteady(runs)];
  if (wrong.length > 0) return wrong;
  const [{ scenario }] = runs;
  mkdirSync(join(root, "test", "lab", "answers"), { recursive: true });
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(fileOf(scenario.rule), recordOf(runs, committed(scenario.rule), date));
  return [];
}

/** @param {string} rule @returns {readonly import("../test/support/lab.ts").Recorded[]} */
function committed(rule) {
  const file = fileOf(rule);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
}

/** @param {string} rule */
function fileOf(rule) {
  return join(root, "test", "lab", "answers", `${rule}.json`);
}

/** @param {string} reason */
function cannot(reason) {
  console.error(`lab: ${reason}`);
  return 2;
}
