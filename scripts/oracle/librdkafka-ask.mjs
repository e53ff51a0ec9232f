/** Fetches the confluent-kafka wheels that carry a librdkafka, and asks that library by Python. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CannotAsk } from "./ask.mjs";

const folder = join(import.meta.dirname, "..", "..", "oracle");
const target = join(folder, "target", "librdkafka");
/** The wheels are built for these; the library inside is the same program on every machine. */
const platforms = ["manylinux1_x86_64", "manylinux2010_x86_64", "manylinux2014_x86_64", "manylinux_2_28_x86_64"];

/** The wheels to ask, the oldest first: `[{ wheel, python }]`. */
export function wheels({ librdkafka }) {
  return Object.entries(librdkafka).flatMap(([python, list]) => list.map((wheel) => ({ wheel, python })));
}

/** `{ version, properties, answers }` of one librdkafka; `questions` are `{ role, settings: [[key, value]], read: [key] }`. */
export function askLibrary(one, questions) {
  const library = libraryOf(one);
  const [asked, answered] = ["questions", "answers"].map((name) => join(target, `${one.wheel}.${name}`));
  writeFileSync(asked, questions.map((question) => `${JSON.stringify(question)}\n`).join(""));
  python([join(folder, "librdkafka.py"), library, asked, answered], `librdkafka of ${one.wheel} cannot be asked`);
  return JSON.parse(readFileSync(answered, "utf8"));
}

function libraryOf({ wheel, python: version }) {
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new CannotAsk("the wheels with librdkafka run on Linux on x86-64 alone");
  const home = join(target, wheel);
  if (!existsSync(home)) fetchWheel(wheel, version, home);
  const libraries = join(home, "confluent_kafka.libs");
  const library = readdirSync(libraries).find((name) => name.startsWith("librdkafka"));
  if (library === undefined) throw new CannotAsk(`no librdkafka in the wheel ${wheel}`);
  return join(libraries, library);
}

function fetchWheel(wheel, version, home) {
  const part = `${home}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  const options = ["-q", "--no-deps", "--only-binary", ":all:", "--python-version", version, "-d", part];
  const fits = platforms.flatMap((one) => ["--platform", one]);
  python(["-m", "pip", "download", ...options, ...fits, `confluent-kafka==${wheel}`], `cannot fetch ${wheel}`);
  for (const file of readdirSync(part)) {
    python(["-m", "zipfile", "-e", join(part, file), part], `cannot unpack ${file}`);
    rmSync(join(part, file));
  }
  renameSync(part, home);
}

function python(args, complaint) {
  const result = spawnSync("python3", args, { encoding: "utf8", maxBuffer: 2 ** 28 });
  if (result.error !== undefined) throw new CannotAsk("python3 cannot be started: librdkafka is asked by Python 3");
  if (result.status === 0) return;
  const line = result.stderr.split("\n").findLast((text) => text.trim() !== "") ?? "no output";
  throw new CannotAsk(`${complaint}: ${line.trim()}`);
}
