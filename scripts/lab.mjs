/** `npm run lab`: each loss on a real cluster, before and after `fix`; compares with the committed answers, or writes them (`--write`). */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CannotAsk } from "./java.mjs";
import { differences, recordOf, unsteady } from "./lab/answers.mts";
import { prepared } from "./lab/prepare.mjs";
import { runOnCluster } from "./lab/run.mjs";

const root = join(import.meta.dirname, "..");
const known = "--write, --only <rule>, --release <release>, --runs <count>, --seconds <limit> and --unmended";

process.exitCode = await main(process.argv.slice(2));

/** @param {readonly string[]} args */
async function main(args) {
  const options = optionsOf(args);
  if (typeof options === "string") return cannot(options);
  try {
    const scenarios = await prepared(options);
    if (scenarios.length === 0) return cannot("no scenario is asked for");
    const answered = await runOnCluster(scenarios, options);
    if (options.isWrite) return write(answered);
    const found = answered.flatMap((one) => differences(one, committed(one.scenario.rule)));
    for (const line of found) console.log(line);
    const failed = new Set(found.map(nameIn)).size;
    console.log(`lab: ${scenarios.length - failed} passed, ${failed} failed`);
    return found.length === 0 ? 0 : 1;
  } catch (error) {
    if (error instanceof CannotAsk) return cannot(error.message);
    throw error;
  }
}

/** @param {readonly string[]} args @returns {string | import("./lab/prepare.mjs").Options} */
function optionsOf(args) {
  const only = [];
  const releases = [];
  let [isWrite, isUnmended, runs, seconds] = [false, false, 1, Number.POSITIVE_INFINITY];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i];
    if (arg === "--write") isWrite = true;
    else if (arg === "--unmended") isUnmended = true;
    else if (arg === "--only" && args[i + 1] !== undefined) only.push(args[++i]);
    else if (arg === "--release" && args[i + 1] !== undefined) releases.push(args[++i]);
    else if (arg === "--runs" && /^[1-9]\d?$/.test(args[i + 1] ?? "")) runs = Number(args[++i]);
    else if (arg === "--seconds" && /^[1-9]\d*$/.test(args[i + 1] ?? "")) seconds = Number(args[++i]);
    else return `unknown argument ${arg}; known are ${known}`;
  }
  if (isWrite && isUnmended) return "--write and --unmended do not go together";
  return { only, releases, isWrite, isUnmended, runs, seconds };
}

/** The scenario and release that a line about a difference is about. @param {string} line */
function nameIn(line) {
  return line.slice(0, line.indexOf(":"));
}

/** Writes what was seen where every run came to what the scenario expects; other scenarios and releases keep their answers. @param {readonly import("./lab/answers.mts").Answered[]} answered */
function write(answered) {
  const wrong = [...answered.flatMap((one) => differences(one, undefined)), ...unsteady(answered)];
  for (const line of wrong) console.log(line);
  const bad = new Set(wrong.map(nameIn));
  const good = answered.filter(({ name }) => !bad.has(name));
  for (const rule of new Set(good.map(({ scenario }) => scenario.rule))) {
    const file = fileOf(rule);
    mkdirSync(join(root, "test", "lab", "answers"), { recursive: true });
    const text = recordOf(
      good.filter(({ scenario }) => scenario.rule === rule),
      committed(rule) ?? [],
      new Date().toISOString().slice(0, 10),
    );
    writeFileSync(file, text);
  }
  console.log(`lab: ${new Set(good.map(({ name }) => name)).size} written, ${bad.size} not as expected`);
  return wrong.length === 0 ? 0 : 1;
}

/** @param {string} rule */
function committed(rule) {
  const file = fileOf(rule);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
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
