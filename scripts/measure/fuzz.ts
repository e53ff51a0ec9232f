/** Breaks texts of every carrier at random, by a seed, and asks everything of them; test/support/probe.ts says what must hold. */
import { parse } from "../../server/src/analysis/parse.ts";
import { broken, generator } from "../../test/support/broken-texts.ts";
import { carrierTexts, exampleTexts, type NamedText } from "../../test/support/example-texts.ts";
import { filesBelow } from "../../test/support/files-below.ts";
import { type Probed, probe } from "../../test/support/probe.ts";

const texts = numberOf("--texts") ?? Number.POSITIVE_INFINITY;
const seconds = numberOf("--seconds") ?? (texts === Number.POSITIVE_INFINITY ? 10 : Number.POSITIVE_INFINITY);
const first = numberOf("--seed") ?? Date.now() % 1_000_000;
const size = numberOf("--size") ?? 4;
const keepsGoing = process.argv.includes("--keep-going");
if (![texts, seconds, first, size].every((number) => number >= 0)) {
  console.error("usage: npm run fuzz -- [--seconds N] [--texts N] [--seed N] [--size N] [--keep-going]");
  process.exit(2);
}

// Where the examples of rules are many, each form of file has its share.
const examples = exampleTexts();
const files: readonly NamedText[] = ["test/ok", "examples"].flatMap((folder) =>
  filesBelow(folder)
    .filter(({ path, text }) => text.length < 20_000 && parse({ uri: path, text }).parts.length > 0)
    .map(({ path, text }) => ({ uri: path.replace(/^(test\/ok\/\w[\w-]*|examples)\//, ""), text })),
);
const pools = [examples, carrierTexts, files];

/** What was asked of a carrier or a grammar. */
interface Row {
  texts: number;
  findings: number;
  fixes: number;
}
const rows = new Map<string, Row>();
const failures: string[] = [];
let slowest = { ms: 0, seed: first, length: 0 };
const started = performance.now();
let asked = 0;
for (; asked < texts && performance.now() < started + seconds * 1_000; asked++) {
  // Each text has a seed of its own, so that one is enough to see a failure again.
  const seed = first + asked;
  const pick = generator(seed);
  const subject = broken(pools[pick(pools.length)] ?? examples, pick, size);
  const before = process.cpuUsage();
  try {
    count(probe(subject, pick, pick(4) === 0));
  } catch (error) {
    const what = error instanceof Error ? error.stack : String(error);
    console.error(`${subject.uri}:\n${JSON.stringify(subject.text)}\n${what}`);
    console.error(`Again: npm run fuzz -- --texts 1 --seed ${seed}${size === 4 ? "" : ` --size ${size}`}`);
    failures.push(String(seed));
    if (!keepsGoing) break;
  }
  const { user, system } = process.cpuUsage(before);
  const ms = (user + system) / 1_000;
  if (ms > slowest.ms) slowest = { ms, seed, length: subject.text.length };
}
if (asked === 0 && failures.length === 0) throw new Error("no text was asked");
for (const [name, { texts: own, findings, fixes }] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(
    `${name.padEnd(36)} ${String(own).padStart(8)} texts ${String(findings).padStart(9)} findings ${String(fixes).padStart(9)} fixes`,
  );
const took = ((performance.now() - started) / 1_000).toFixed(0);
console.log(`slowest: ${slowest.ms.toFixed(0)} ms for ${slowest.length} characters, seed ${slowest.seed}`);
const outcome = failures.length === 0 ? "nothing broke" : `${failures.length} broke: seeds ${failures.join(" ")}`;
console.log(`fuzz: ${asked} texts from seed ${first} in ${took} s, ${outcome}`);
process.exitCode = failures.length === 0 ? 0 : 1;

function count({ carriers, grammar, findings, fixes }: Probed): void {
  for (const name of [`grammar ${grammar}`, ...new Set(carriers.map((one) => `carrier ${one}`))]) {
    const row = rows.get(name) ?? { texts: 0, findings: 0, fixes: 0 };
    rows.set(name, { texts: row.texts + 1, findings: row.findings + findings, fixes: row.fixes + fixes });
  }
}

function numberOf(name: string): number | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : Number(process.argv[at + 1]);
}
