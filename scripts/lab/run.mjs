/** Runs prepared scenarios, one JVM with its cluster for each release, and ends everything that it started. */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { CannotAsk, javaProject } from "../java.mjs";
import { smallryeCommand } from "./smallrye.mjs";
import { springCommand } from "./spring.mjs";

const folder = join(import.meta.dirname, "..", "..", "lab");
const java = javaProject(folder, "the lab needs Java 17 and Maven 3.8 or newer");

/**
 * What both sides of each scenario came to, in all of its runs; each as soon as it has them.
 * @param {readonly import("./prepare.mjs").Prepared[]} scenarios
 * @param {{ readonly runs: number, readonly seconds: number }} options how often each, and the seconds after which nothing is known
 * @returns {AsyncGenerator<readonly import("./answers.mts").Answered[]>}
 */
export async function* runOnCluster(scenarios, { runs, seconds }) {
  java.run("java", ["-version"], "java cannot run");
  java.maven(["compile"], "cannot compile the lab");
  const end = Date.now() + seconds * 1000;
  for (const release of new Set(scenarios.map((one) => one.pins.broker))) {
    const own = scenarios.filter((one) => one.pins.broker === release);
    // A broker's file has a cluster of its own; the others share one, so they come first.
    own.sort((a, b) => Number(a.role === "broker") - Number(b.role === "broker"));
    yield* ofRelease(release, own, runs, end);
  }
}

async function* ofRelease(release, scenarios, runs, end) {
  const work = join(java.target, "work", release);
  rmSync(work, { recursive: true, force: true });
  const asked = scenarios
    .flatMap((one) => Array(runs).fill(one))
    .flatMap((one, i) => ["bad", "fixed"].map((side) => runOf(one, join(work, "files", String(i), side), side)));
  const plan = join(work, "plan.json");
  writeFileSync(
    plan,
    JSON.stringify({ folder: join(work, "cluster"), cluster: join(folder, "server.properties"), runs: asked }),
  );
  const profiles = [
    "cluster",
    ...(scenarios.some(({ role }) => role.startsWith("connect-")) ? ["files"] : []),
    ...(scenarios.some(({ role }) => role === "mirror-maker") ? ["mirror"] : []),
  ];
  const jars = java.classpath(`kafka-${release}-${profiles.join("-")}`, profiles, { "lab.version": release });
  const sides = [];
  for await (const side of answersOf(jars, plan, end, `Kafka ${release}`)) {
    const { name } = asked[sides.length];
    sides.push(side);
    console.log(`${name}: ${side.error ?? JSON.stringify(side.counts)} in ${side.seconds} s`);
    if (sides.length % (2 * runs) > 0) continue;
    const own = sides.slice(-2 * runs);
    const one = scenarios[sides.length / (2 * runs) - 1];
    yield Array.from({ length: runs }, (_, i) => ({ ...one, bad: own[2 * i], fixed: own[2 * i + 1] }));
  }
}

function runOf(one, place, side) {
  const { name, scenario, role, sides, given, runsOn } = one;
  const file = join(place, sides.path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, given[side]);
  const clients = commandOf(runsOn[side], role);
  return {
    name: `${name} ${side}`,
    fault: scenario.fault,
    role,
    file,
    plumbing: scenario.plumbing ?? {},
    ...(clients === undefined ? {} : { clients }),
  };
}

/** What runs in a process of its own, where the lab's own JVM does not use the file. */
function commandOf({ scenario, release, pins }, role) {
  if (scenario.application !== undefined) return springCommand(scenario.application, release, pins.springBoot);
  return scenario.clients === undefined ? undefined : otherClients(scenario.clients, role);
}

/** The command that runs clients of another release, of librdkafka or of SmallRye, in a process of its own; for a connector a worker. */
function otherClients(clients, role) {
  if (clients.startsWith("librdkafka "))
    return ["python3", join(folder, "librdkafka.py"), wheel(clients.split(" ")[1])];
  if (clients.startsWith("SmallRye ")) return smallryeCommand(clients.split(" ")[1]);
  const profile = role.startsWith("connect-") ? "worker" : "clients";
  const jars = java.classpath(`${profile}-${clients}`, [profile], { "lab.version": clients });
  const options = ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", path(jars)];
  if (profile === "worker") return ["java", "-Xmx256m", ...options, "kafkalossless.lab.Node"];
  return ["java", "-Xmx128m", ...options, "kafkalossless.lab.ProducerWriter"];
}

/** The folder with the wheel that carries a librdkafka; wheels have its version. */
function wheel(version) {
  const home = join(java.target, "python", version);
  if (existsSync(home)) return home;
  const options = ["-q", "--only-binary", ":all:", "--target", `${home}.part`];
  rmSync(`${home}.part`, { recursive: true, force: true });
  java.run(
    "python3",
    ["-m", "pip", "install", ...options, `confluent-kafka==${version}`],
    `cannot fetch librdkafka ${version}, which takes Python 3 with pip`,
  );
  renameSync(`${home}.part`, home);
  return home;
}

function path(jars) {
  return [join(java.target, "classes"), ...jars].join(delimiter);
}

/**
 * What the JVM answers, in the order of its plan; it reads its standard input until that is closed, and so do the brokers that it starts: however this process ends, they do too.
 * @param {readonly string[]} jars
 * @param {string} plan
 * @param {number} end when its time is over
 * @param {string} what it runs, in words
 * @returns {AsyncGenerator<import("./answers.mts").Side>}
 */
async function* answersOf(jars, plan, end, what) {
  const own = "kafkalossless.lab.";
  const options = ["-XX:TieredStopAtLevel=1", "-Dorg.slf4j.simpleLogger.defaultLogLevel=off", "-cp", path(jars)];
  const child = spawn("java", [...options, `${own}Node`, `${own}Lab`, plan], { stdio: "pipe" });
  let complaint = "";
  child.stderr.on("data", (text) => {
    complaint += text;
  });
  const ended = new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", resolve);
  });
  const timer = Number.isFinite(end) ? setTimeout(() => child.stdin.end(), Math.max(0, end - Date.now())) : undefined;
  try {
    for await (const line of createInterface({ input: child.stdout })) yield JSON.parse(line);
    if ((await ended) === 0) return;
    if (Date.now() >= end) throw new CannotAsk("the time is over before all scenarios have run");
    throw new CannotAsk(`${what}: ${complaint.trim().split("\n")[0] || "the lab's JVM ended early"}`);
  } finally {
    clearTimeout(timer);
    child.stdin.end();
  }
}
