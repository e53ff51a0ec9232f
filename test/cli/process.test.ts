/** The command line as a process on a real disk: what it writes, through links too, and streams that close. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { withoutAgents } from "../../scripts/apart.mts";

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
    plugins: [withoutAgents],
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

  it.skipIf(process.platform === "win32")("writes nothing outside, whatever links stand in the folder", () => {
    const outside = path.join(root, "outside");
    const mine = "mine\nbootstrap.servers=k:9092\nacks=0\n";
    fs.writeFileSync(outside, mine, { mode: 0o600 });
    fs.writeFileSync(at("conf/producer.properties"), "bootstrap.servers=k:9092\nacks=0\n");
    for (const name of ["linked.properties", "known.json", ".kafka-lossless.yaml"]) fs.symlinkSync(outside, at(name));
    const planted = `ln -s "${outside}" conf/.producer.properties.$$.tmp; exec "$0" "$@"`;
    const args = [process.execPath, program, "fix", ".", ...allowed];
    const fixed = spawnSync("bash", ["-c", planted, ...args], { cwd: folder, encoding: "utf8" });
    const told =
      "not read: this link leads out of the given paths and the working folder. Name the file that it leads to.";
    expect(fixed.stderr).toBe(`.kafka-lossless.yaml: ${told}\nlinked.properties: ${told}\n`);
    expect(fs.readFileSync(at("conf/producer.properties"), "utf8")).toContain("acks=all");
    expect(kafkaLossless("fix", "linked.properties", ...allowed)).toMatchObject({
      status: 2,
      stdout: "",
      stderr:
        "linked.properties: not written: this link leads out of the given paths. Name the file that it leads to.\n",
    });
    expect(kafkaLossless("check", "conf", "--write-baseline", "--baseline", "known.json").status).toBe(2);
    expect(kafkaLossless("init").status).toBe(2);
    expect([fs.readFileSync(outside, "utf8"), fs.statSync(outside).mode & 0o777]).toEqual([mine, 0o600]);
    fs.rmSync(outside);
    expect(kafkaLossless("check", "conf", "--write-baseline", "--baseline", "known.json").status).toBe(2);
    expect(kafkaLossless("init").status).toBe(2);
    expect(fs.existsSync(outside)).toBe(false);
    expect(fs.lstatSync(at("known.json")).isSymbolicLink()).toBe(true);
  });

  it.skipIf(process.platform === "win32")("tells that other hard links keep the old text", () => {
    fs.writeFileSync(at("producer.properties"), "bootstrap.servers=k:9092\nacks=0\n");
    fs.linkSync(at("producer.properties"), at("conf/other.txt"));
    const { status, stderr } = kafkaLossless("fix", ".", ...allowed);
    expect([status, stderr]).toEqual([
      0,
      "producer.properties: only this name of the file has the new text. Other hard links that keep the old text: 1.\n",
    ]);
    expect(fs.readFileSync(at("conf/other.txt"), "utf8")).toContain("acks=0");
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

  it.skipIf(process.platform === "win32")(
    "waits for no pipe and no device that is named as a file",
    () => {
      fs.writeFileSync(at("producer.properties"), "bootstrap.servers=k:9092\nacks=0\n");
      spawnSync("mkfifo", [at("pipe")]);
      for (const option of ["--config", "--baseline"])
        for (const name of ["pipe", "/dev/zero"]) {
          const args = [program, "check", "producer.properties", option, name];
          const { status, stderr } = spawnSync(process.execPath, args, {
            cwd: folder,
            encoding: "utf8",
            env: { ...process.env, LANG: "C", LC_ALL: "C" },
            timeout: 20_000,
            maxBuffer: 1_000_000,
            killSignal: "SIGKILL",
          });
          expect([option, name, status, stderr]).toEqual([option, name, 2, `${name}: cannot be read.\n`]);
        }
    },
    100_000,
  );

  it.skipIf(process.platform === "win32")(
    "holds no more than is judged of what has no end, and of files longer than a string",
    () => {
      fs.writeFileSync(at("application.yml"), "spring.kafka.producer.acks: 0\n");
      for (const name of ["application-long.yml", ".gitignore"]) {
        fs.writeFileSync(at(name), "spring.kafka.producer.acks: 0\n");
        fs.truncateSync(at(name), 700_000_000);
      }
      const tooLong =
        "not judged: it is longer than 4 MB. Divide it, or leave it out by `ignore` in .kafka-lossless.yaml.\n";
      const { status, stdout, stderr } = kafkaLossless("check");
      expect([status, stderr]).toEqual([2, `application-long.yml: ${tooLong}`]);
      expect(stdout).toContain("application.yml:1:29 error");
      for (const command of ["check", "fix"]) {
        const line = `LC_ALL=C "${process.execPath}" "${program}" ${command} --stdin --stdin-filename a.properties </dev/zero`;
        const endless = spawnSync("bash", ["-c", line], { cwd: folder, encoding: "utf8" });
        expect([endless.status, endless.stdout, endless.stderr]).toEqual([2, "", `a.properties: ${tooLong}`]);
      }
    },
  );

  it.skipIf(process.platform === "win32")("tells that standard output was closed", () => {
    fs.writeFileSync(at("conf/producer.properties"), "bootstrap.servers=k:9092\nacks=0\n");
    const line = `"${process.execPath}" "${program}" check --format json | true; echo $PIPESTATUS`;
    const { stdout, stderr } = spawnSync("bash", ["-c", line], { cwd: folder, encoding: "utf8", env: process.env });
    expect(stderr).toBe("kafka-lossless: standard output was closed before everything was printed.\n");
    expect(stdout.trim()).toBe("2");
  });

  it.skipIf(!fs.existsSync("/dev/full"))("tells that the disk of standard output is full, and what stays", () => {
    const full = (args: string) => {
      for (const name of ["a.properties", "b.properties"])
        fs.writeFileSync(at(name), "bootstrap.servers=k:9092\nacks=0\n");
      const line = `LC_ALL=C "${process.execPath}" "${program}" ${args} >/dev/full`;
      const { status, stderr } = spawnSync("bash", ["-c", line], { cwd: folder, encoding: "utf8" });
      const mended = ["a.properties", "b.properties"].filter((name) =>
        fs.readFileSync(at(name), "utf8").includes("all"),
      );
      return { status, stderr, mended };
    };
    const failure = "kafka-lossless: standard output could not be written (ENOSPC: no space left on device, write)";
    for (const args of ["check", "check --format json", "effective a.properties", `fix --dry-run ${allowed.join(" ")}`])
      expect(full(args)).toEqual({ status: 2, stderr: `${failure}: what was printed is incomplete.\n`, mended: [] });
    const stays = `${failure}, and the run ended there. Files that were mended before stay mended; \`fix --dry-run\` shows what is left.\n`;
    const stdin = `fix ${allowed.join(" ")} --stdin --stdin-filename a.properties <a.properties`;
    expect(full(stdin)).toEqual({ status: 2, stderr: `${failure}: what was printed is incomplete.\n`, mended: [] });
    expect(full(`fix ${allowed.join(" ")}`)).toEqual({ status: 2, stderr: stays, mended: ["a.properties"] });
  });
});
