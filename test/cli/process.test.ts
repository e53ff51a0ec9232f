/** The command line as a process on a real disk: what it writes, through links too, and streams that close. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

const root = fs.mkdtempSync(path.join(os.tmpdir(), "kafka-lossless-"));
const program = path.join(root, "cli.cjs");
const folder = path.join(root, "project");
const at = (name: string): string => path.join(folder, name);

beforeAll(() =>
  build({
    entryPoints: ["server/src/main-cli.ts"],
    outfile: program,
    bundle: true,
    platform: "node",
    mainFields: ["module", "main"],
    format: "cjs",
    target: "node20",
    define: { buildVersion: '"1.2.3"' },
    logLevel: "silent",
  }),
);
beforeEach(() => {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(at("conf"), { recursive: true });
});
afterAll(() => fs.rmSync(root, { recursive: true }));

function kafkaLossless(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, LANG: "C", LC_ALL: "C" },
  });
  return { status, stdout, stderr };
}

const allowed = ["--allow", "changes-performance"];

describe("fix", () => {
  it("keeps line ends, encoding, the missing last line end and the mode", () => {
    const before = "\ufeff# Bestellung \u8ba2\u5355\r\nbootstrap.servers=k:9092\r\nretries=0\r\nacks=0";
    fs.writeFileSync(at("producer.properties"), before);
    fs.chmodSync(at("producer.properties"), 0o640);
    expect(kafkaLossless("fix", ".", ...allowed).status).toBe(0);
    const after = fs.readFileSync(at("producer.properties"), "utf8");
    expect(after).toContain("\r\nacks=all");
    expect(after.startsWith("\ufeff# Bestellung \u8ba2\u5355\r\n")).toBe(true);
    expect(after.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(fs.statSync(at("producer.properties")).mode & 0o777).toBe(0o640);
    expect(fs.readdirSync(folder)).toEqual(["conf", "producer.properties"]);
  });

  it("writes what a link leads to, once, and the link stays", () => {
    fs.writeFileSync(at("conf/real.txt"), "bootstrap.servers=k:9092\nacks=0\n");
    fs.symlinkSync("conf/real.txt", at("producer.properties"));
    fs.symlinkSync("conf", at("again"));
    const { status, stdout } = kafkaLossless("fix", ".", ...allowed);
    expect([status, stdout.match(/Set acks/g)?.length]).toEqual([0, 1]);
    expect(fs.lstatSync(at("producer.properties")).isSymbolicLink()).toBe(true);
    expect(fs.readFileSync(at("conf/real.txt"), "utf8")).toBe("bootstrap.servers=k:9092\nacks=all\n");
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === "win32")(
    "leaves a file that it cannot write whole",
    () => {
      fs.writeFileSync(at("conf/producer.properties"), "bootstrap.servers=k:9092\nacks=0\n");
      fs.chmodSync(at("conf"), 0o555);
      const { status, stderr } = kafkaLossless("fix", ".", ...allowed);
      fs.chmodSync(at("conf"), 0o755);
      expect(status).toBe(2);
      expect(stderr).toContain("conf/producer.properties: not written: EACCES");
      expect(fs.readdirSync(at("conf"))).toEqual(["producer.properties"]);
    },
  );

  it("shows a diff that can be applied", () => {
    fs.writeFileSync(at("producer.properties"), "# a\n\nbootstrap.servers=k:9092\nclient.id=\u8ba2\u5355\n\nacks=0");
    fs.writeFileSync(at("conf/application.yml"), "spring:\r\n  kafka:\r\n    producer:\r\n      acks: 0\r\n");
    const { stdout } = kafkaLossless("fix", ".", "--dry-run", ...allowed);
    fs.writeFileSync(path.join(root, "a.patch"), stdout);
    spawnSync("git", ["init", "-q"], { cwd: folder });
    const applied = spawnSync("git", ["apply", "../a.patch"], { cwd: folder, encoding: "utf8" });
    expect([applied.status, applied.stderr]).toEqual([0, ""]);
    const patched = ["producer.properties", "conf/application.yml"].map((name) => fs.readFileSync(at(name), "utf8"));
    expect(patched[0]).toMatch(/\n\nacks=all$/);
    expect(patched[1]).toContain("      acks: all\r\n");
    expect(kafkaLossless("fix", ".", "--dry-run", ...allowed).stdout).toBe("");
  });
});

describe("check", () => {
  it("tells a link that leads nowhere, and goes on", () => {
    fs.symlinkSync("nowhere", at("application.yml"));
    fs.writeFileSync(at("conf/producer.properties"), "bootstrap.servers=k:9092\nacks=0\n");
    const { status, stdout, stderr } = kafkaLossless("check");
    expect([status, stderr]).toEqual([2, "application.yml: this link leads nowhere.\n"]);
    expect(stdout).toContain("conf/producer.properties:2:6 error");
  });

  it("writes a baseline where there was none, and in its place", () => {
    fs.writeFileSync(at("conf/producer.properties"), "bootstrap.servers=k:9092\nacks=0\n");
    expect(kafkaLossless("check", "--write-baseline", "--baseline", "known.json").status).toBe(0);
    expect(kafkaLossless("check", "--baseline", "known.json").status).toBe(0);
    expect(kafkaLossless("check", "--write-baseline", "--baseline", "no/known.json")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("no/known.json: not written: ENOENT"),
    });
  });

  it.skipIf(process.platform === "win32")("tells that standard output was closed", () => {
    fs.writeFileSync(at("conf/producer.properties"), "bootstrap.servers=k:9092\nacks=0\n");
    const line = `"${process.execPath}" "${program}" check --format json | true; echo $PIPESTATUS`;
    const { stdout, stderr } = spawnSync("bash", ["-c", line], { cwd: folder, encoding: "utf8", env: process.env });
    expect(stderr).toBe("kafka-lossless: standard output was closed before everything was printed.\n");
    expect(stdout.trim()).toBe("2");
  });
});
