/** The GitHub Action: its own steps, run as a runner does, on small repositories of git. */
import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: {
    readonly steps: readonly { readonly run: string; readonly env: Readonly<Record<string, string>> }[];
  };
}

const action: Action = parse(fs.readFileSync("action.yml", "utf8"));
const checking = action.runs.steps.at(-1);
const root = fs.mkdtempSync(path.join(os.tmpdir(), "kafka-lossless-"));
const [origin, clone] = [path.join(root, "origin"), path.join(root, "clone")];
const program = path.join(root, "temp/kafka-lossless/node_modules/kafka-lossless/cli.js");

beforeAll(() =>
  build({
    entryPoints: ["server/src/main-cli.ts"],
    outfile: program,
    bundle: true,
    platform: "node",
    mainFields: ["module", "main"],
    format: "cjs",
    define: { buildVersion: '"1.2.3"' },
    logLevel: "silent",
  }),
);
beforeEach(() => {
  for (const folder of [origin, clone]) fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(origin);
  git("init", "--quiet", "--initial-branch=main");
});
afterAll(() => fs.rmSync(root, { recursive: true }));

function git(...args: readonly string[]): string {
  const who = ["-c", "user.name=Somebody", "-c", "user.email=somebody@example.org", "-c", "commit.gpgsign=false"];
  return execFileSync("git", [...who, ...args], { cwd: origin, encoding: "utf8" }).trim();
}

/** Commits these files, `undefined` for one that goes, and gives the commit. */
function commit(files: Readonly<Record<string, string | undefined>>): string {
  for (const [file, text] of Object.entries(files)) {
    const target = path.join(origin, file);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    if (text === undefined) fs.rmSync(target);
    else fs.writeFileSync(target, text);
  }
  git("add", "--all");
  git("commit", "--quiet", "--message", "a change");
  return git("rev-parse", "HEAD");
}

/** The step "Check" in a folder, with these inputs beside the defaults, after an event of GitHub's. */
function check(inputs: Readonly<Record<string, string>>, event: unknown = {}, cwd = origin) {
  const files = Object.fromEntries(["event", "output", "summary"].map((name) => [name, path.join(root, name)]));
  fs.writeFileSync(path.join(root, "event"), JSON.stringify(event));
  for (const name of ["output", "summary"]) fs.writeFileSync(path.join(root, name), "");
  const env = Object.entries(checking?.env ?? {}).map(([name, value]) => {
    const input = /^\$\{\{ inputs\.(\S+) \}\}$/.exec(value)?.[1] ?? "";
    return [name, inputs[input] ?? action.inputs[input]?.default ?? "no such input"];
  });
  const { status, stdout } = spawnSync(
    "bash",
    ["--noprofile", "--norc", "-eo", "pipefail", "-c", checking?.run ?? ""],
    {
      cwd,
      encoding: "utf8",
      env: {
        PATH: `${path.dirname(process.execPath)}:${process.env["PATH"]}`,
        GITHUB_ACTION_PATH: process.cwd(),
        GITHUB_EVENT_PATH: files["event"],
        GITHUB_OUTPUT: files["output"],
        GITHUB_STEP_SUMMARY: files["summary"],
        RUNNER_TEMP: path.join(root, "temp"),
        ...Object.fromEntries(env),
      },
    },
  );
  const annotated = [...stdout.matchAll(/^::(\w+) file=([^,]+),line=(\d+).*title=([\w-]+)::/gm)];
  const outputs = Object.fromEntries(
    fs
      .readFileSync(path.join(root, "output"), "utf8")
      .trim()
      .split("\n")
      .map((line) => line.split("=")),
  );
  return {
    status,
    stdout,
    annotated: annotated.map(([, kind, file, line, rule]) => `${kind} ${file}:${line} ${rule}`),
    outputs,
    summary: fs.readFileSync(path.join(root, "summary"), "utf8"),
  };
}

const bad = "bootstrap.servers=k:9092\nkey.serializer=a.B\nacks=0\n";
const only = { "only-changed-lines": "true" };

describe("all lines", () => {
  it("are annotated, counted and summed up, and an error fails the step", () => {
    commit({ "conf/producer.properties": bad });
    const { status, annotated, outputs, summary } = check({});
    expect(status).toBe(1);
    expect(annotated).toEqual(["error conf/producer.properties:3 producer-acks-zero"]);
    expect(outputs).toEqual({ errors: "1", warnings: "0", infos: "0", hints: "0" });
    expect(summary).toContain("| error | `conf/producer.properties:3` | [producer-acks-zero](https://");
  });

  it("fail the step from the severity on that is asked for", () => {
    commit({ "producer.properties": bad });
    expect(check({ "fail-on": "never" }).status).toBe(0);
    expect(check({ "fail-on": "loud" }).status).toBe(2);
  });

  it("without a finding the step passes and says so", () => {
    commit({ "producer.properties": bad.replace("acks=0", "acks=all") });
    const { status, annotated, summary } = check({ "fail-on": "info" });
    expect([status, annotated]).toEqual([0, []]);
    expect(summary).toContain("Nothing found.");
  });

  it("of the given paths alone are judged, one path a line, with spaces in it", () => {
    commit({ "with space/producer.properties": bad, "b/producer.properties": bad, "c/producer.properties": bad });
    const { annotated } = check({ paths: "with space\nb\n", annotations: "true" });
    expect(annotated.map((one) => one.split(" producer-")[0])).toEqual([
      "error with space/producer.properties:3",
      "error b/producer.properties:3",
    ]);
  });

  it("are not annotated where nobody wants it", () => {
    commit({ "producer.properties": bad });
    const { status, annotated } = check({ annotations: "false" });
    expect([status, annotated]).toEqual([1, []]);
  });

  it("a path that is not there ends in 2, and says which", () => {
    commit({ "producer.properties": bad });
    const { status, stdout } = check({ paths: "nowhere" });
    expect(status).toBe(2);
    expect(stdout).toContain("nowhere");
  });

  it("a baseline silences what is known", () => {
    commit({ "producer.properties": bad });
    execFileSync(process.execPath, [program, "check", "--write-baseline"], { cwd: origin });
    const { status, annotated } = check({ baseline: ".kafka-lossless-baseline.json" });
    expect([status, annotated]).toEqual([0, []]);
  });
});

describe("only changed lines", () => {
  it("of a push count, and SARIF holds the same", () => {
    const before = commit({ "old.properties": bad, "other.properties": bad.replace("acks=0", "acks=all") });
    commit({ "other.properties": bad });
    const { status, annotated } = check({ ...only, "sarif-file": "out/found.sarif" }, { before });
    expect([status, annotated]).toEqual([1, ["error other.properties:3 producer-acks-zero"]]);
    const log = JSON.parse(fs.readFileSync(path.join(origin, "out/found.sarif"), "utf8"));
    expect(log.runs[0].results.map((one: { ruleId: string }) => one.ruleId)).toEqual(["producer-acks-zero"]);
  });

  it("an old finding passes, beside a change elsewhere in its file", () => {
    const before = commit({ "producer.properties": bad });
    commit({ "producer.properties": `${bad}\nclient.id=orders\n` });
    expect(check(only, { before })).toMatchObject({ status: 0, annotated: [] });
  });

  it("a line that went counts for both of its neighbours", () => {
    const before = commit({ "producer.properties": bad.replace("acks=0\n", "linger.ms=5\nacks=0\n") });
    commit({ "producer.properties": bad });
    expect(check(only, { before }).annotated).toEqual(["error producer.properties:3 producer-acks-zero"]);
  });

  it("a finding counts by a related place", () => {
    const conflict = "bootstrap.servers=k:9092\nkey.serializer=a.B\nacks=1\nclient.id=a\n";
    const before = commit({ "producer.properties": conflict });
    commit({ "producer.properties": `${conflict}enable.idempotence=true\n` });
    const { annotated } = check(only, { before });
    expect(annotated).toEqual([expect.stringContaining("producer-idempotence-conflict")]);
  });

  it("of a pull request's merge count, in a clone of depth 1, whatever its base got meanwhile", () => {
    const base = commit({ "old.properties": bad });
    git("checkout", "--quiet", "-b", "change");
    commit({ "new.properties": bad });
    git("checkout", "--quiet", "main");
    commit({ "meanwhile.properties": bad });
    git("merge", "--quiet", "--no-edit", "change");
    git("config", "uploadpack.allowReachableSHA1InWant", "true");
    execFileSync("git", ["clone", "--quiet", "--depth=1", `file://${origin}`, clone]);
    const { annotated, stdout } = check(only, { pull_request: { base: { sha: base } } }, clone);
    expect(annotated).toEqual(["error new.properties:3 producer-acks-zero"]);
    expect(stdout).not.toContain("The history is cut off");
  });

  it("of a pull request's own head count, from where it left the base", () => {
    commit({ "old.properties": bad });
    git("checkout", "--quiet", "-b", "change");
    commit({ "new.properties": bad });
    git("checkout", "--quiet", "main");
    const base = commit({ "old.properties": undefined });
    git("checkout", "--quiet", "change");
    const { annotated } = check(only, { pull_request: { base: { sha: base } } });
    expect(annotated).toEqual(["error new.properties:3 producer-acks-zero"]);
  });

  it("of a push, in a clone of depth 1, are compared with what was there before, and the log says so", () => {
    const before = commit({ "old.properties": bad });
    commit({ "between.properties": bad });
    commit({ "new.properties": bad });
    git("config", "uploadpack.allowReachableSHA1InWant", "true");
    execFileSync("git", ["clone", "--quiet", "--depth=1", `file://${origin}`, clone]);
    const { annotated, stdout } = check(only, { before }, clone);
    expect(annotated).toHaveLength(2);
    expect(stdout).toContain("The history is cut off before this change");
  });

  it("from a named base on, which wins over the event", () => {
    commit({ "old.properties": bad });
    git("tag", "released");
    const before = commit({ "new.properties": bad });
    expect(check({ ...only, base: "released" }, { before }).annotated).toHaveLength(1);
  });

  it("of a first push are all lines, and the log says so", () => {
    commit({ "producer.properties": bad });
    const { annotated, stdout } = check(only, { before: "0".repeat(40) });
    expect(annotated).toHaveLength(1);
    expect(stdout).toContain("There is nothing to compare with here");
  });

  it("a base that is nowhere ends in 2 and says what git said", () => {
    commit({ "producer.properties": bad });
    const { status, stdout } = check({ ...only, base: "nowhere" });
    expect(status).toBe(2);
    expect(stdout).toMatch(/^::error title=Kafka Lossless::.*fatal/m);
  });
});

it("every input reaches the step, and every output comes from it", () => {
  const text = fs.readFileSync("action.yml", "utf8");
  for (const input of Object.keys(action.inputs)) expect(text).toContain(`\${{ inputs.${input} }}`);
  commit({ "producer.properties": bad });
  const named = Object.values(action.outputs).map(({ value }) => value);
  expect(named).toEqual(Object.keys(check({}).outputs).map((name) => `\${{ steps.check.outputs.${name} }}`));
});
