/** The step of the GitHub Action: runs the command line that was installed, keeps what concerns the change, and tells GitHub. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { baseOf, changesSince } from "./changed-lines.mjs";

const input = (name) => (process.env[`KAFKA_LOSSLESS_${name}`] ?? "").trim();
const program = path.join(process.env.RUNNER_TEMP ?? ".", "kafka-lossless/node_modules/kafka-lossless/cli.js");
const paths = lines(input("PATHS"));
const ranks = ["error", "warning", "info", "hint"];
const failOn = input("FAIL_ON") || "error";

try {
  process.exitCode = run();
} catch (error) {
  const why = error instanceof Error ? error.message : error;
  console.log(`::error title=Kafka Lossless::${escaped(String(why).trim())}`);
  process.exitCode = 2;
}

function run() {
  const isKept = keptFindings();
  const { status, stdout } = kafkaLossless("json");
  if (stdout === "") return 2;
  const report = JSON.parse(stdout);
  const open = report.files.flatMap(({ path: file, findings }) =>
    findings.filter((one) => one.suppression === null && isKept(file, one)).map((one) => ({ file, ...one })),
  );
  const keys = new Set(open.map(({ file, line, rule }) => keyOf(file, line, rule)));
  if (input("ANNOTATIONS") !== "false") annotate(keys);
  if (input("SARIF_FILE") !== "") writeSarif(keys);
  const counts = ranks.map((rank) => open.filter(({ severity }) => severity === rank).length);
  tell("GITHUB_OUTPUT", ranks.map((rank, i) => `${rank}s=${counts[i]}\n`).join(""));
  tell("GITHUB_STEP_SUMMARY", summary(open));
  console.log(`Kafka Lossless: ${ranks.map((rank, i) => `${rank}s: ${counts[i]}`).join(", ")}`);
  if (status === 2) return 2;
  const worst = ranks.findIndex((_, i) => counts[i] > 0);
  return worst >= 0 && worst <= ranks.indexOf(failOn) ? 1 : 0;
}

/** Whether a finding counts: all do, or those of which a line, their own or that of a related place, was changed. */
function keptFindings() {
  if (input("ONLY_CHANGED_LINES") !== "true") return () => true;
  const base = baseOf(input("BASE"), process.env.GITHUB_EVENT_PATH);
  if (base === undefined) {
    console.log("::notice title=Kafka Lossless::There is nothing to compare with here, so every finding is reported.");
    return () => true;
  }
  const { isChanged, isExact } = changesSince(base);
  if (!isExact)
    console.log(
      "The history is cut off before this change: it is compared with the base as it is now. `fetch-depth: 0` makes it exact.",
    );
  return (file, finding) =>
    [{ path: file, ...finding }, ...finding.related].some((one) => isChanged(one.path, one.line, one.endLine));
}

/** @param {"json" | "github" | "sarif"} format */
function kafkaLossless(format) {
  const options = [
    "--format",
    format,
    "--fail-on",
    failOn,
    ...["PRESET", "CONFIG", "BASELINE", "LANG"].flatMap(option),
  ];
  const args = [program, "check", ...options, ...(paths.length > 0 ? paths : ["."])];
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 2 ** 30 });
  if (error !== undefined) throw error;
  // Each format says the same there.
  if (format === "json") process.stderr.write(stderr);
  return { status, stdout };
}

function option(name) {
  return input(name) === "" ? [] : [`--${name.toLowerCase()}`, input(name)];
}

/** Prints the annotations of the command line's own format; those of problems have no line, and stay. */
function annotate(keys) {
  for (const line of lines(kafkaLossless("github").stdout)) {
    const [, properties] = /^::\w+ (.*?)::/.exec(line) ?? [];
    if (properties === undefined) continue;
    const { file, line: at, title } = Object.fromEntries(properties.split(",").map((one) => one.split("=")));
    if (at === undefined || keys.has(keyOf(decodeURIComponent(file), Number(at), title))) console.log(line);
  }
}

function writeSarif(keys) {
  const { stdout } = kafkaLossless("sarif");
  const log = JSON.parse(stdout);
  for (const one of log.runs) {
    one.results = one.results.filter(({ ruleId, locations: [{ physicalLocation: place }] }) =>
      keys.has(keyOf(decodeURIComponent(place.artifactLocation.uri), place.region.startLine, ruleId)),
    );
  }
  fs.mkdirSync(path.dirname(path.resolve(input("SARIF_FILE"))), { recursive: true });
  fs.writeFileSync(input("SARIF_FILE"), JSON.stringify(log));
}

function summary(findings) {
  if (findings.length === 0) return "### Kafka Lossless\n\nNothing found.\n";
  const cell = (text) => text.replaceAll("|", "\\|").replaceAll("<", "&lt;").replaceAll("\n", " ");
  // GitHub takes a summary of one megabyte at most.
  const rows = findings
    .slice(0, 200)
    .map(
      ({ severity, file, line, rule, url, message }) =>
        `| ${severity} | \`${cell(file)}:${line}\` | [${rule}](${url}) | ${cell(message)} |`,
    );
  const more = findings.length > rows.length ? [`| | | | and ${findings.length - rows.length} more |`] : [];
  return ["### Kafka Lossless", "", "| | where | rule | |", "|---|---|---|---|", ...rows, ...more, ""].join("\n");
}

/** Appends to a file that GitHub named, where it did. */
function tell(variable, text) {
  const file = process.env[variable];
  if (file !== undefined && file !== "") fs.appendFileSync(file, text);
}

function keyOf(file, line, rule) {
  return JSON.stringify([file, line, rule]);
}

function lines(text) {
  return text.split(/\r?\n/).filter((line) => line.trim() !== "");
}

function escaped(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
