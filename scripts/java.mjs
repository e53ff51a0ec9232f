/** The Maven projects of this repository: compiled, the jars of a release resolved once, programs run. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Something outside of this repository is missing; its message is one line for a person. */
export class CannotAsk extends Error {}

/**
 * A project in a folder; `needs` says what a machine lacks that cannot run it.
 * @param {string} folder
 * @param {string} needs
 */
export function javaProject(folder, needs) {
  const pom = join(folder, "pom.xml");
  const target = join(folder, "target");

  /** @param {readonly string[]} args @param {string} complaint @param {string} [project] */
  function maven(args, complaint, project = pom) {
    run("mvn", ["-q", "-B", "-ntp", "-f", project, ...args], complaint);
  }

  /** @param {string} program @param {readonly string[]} args @param {string} complaint */
  function run(program, args, complaint) {
    const result = spawnSync(program, args, {
      encoding: "utf8",
      maxBuffer: 2 ** 26,
      shell: process.platform === "win32",
    });
    if (result.error !== undefined) throw new CannotAsk(`${program} cannot be started: ${needs}`);
    if (result.status !== 0) throw new CannotAsk(`${complaint}: ${firstError(`${result.stdout}\n${result.stderr}`)}`);
  }

  /**
   * The jars of a release, resolved once and then kept under the project's target.
   * @param {string} name
   * @param {readonly string[]} profiles
   * @param {Readonly<Record<string, string>>} defines
   */
  function classpath(name, profiles, defines) {
    const file = join(target, "classpath", `${name}.txt`);
    if (!isFresh(file)) {
      mkdirSync(join(target, "classpath"), { recursive: true });
      const given = Object.entries({ ...defines, "mdep.outputFile": `${file}.part` }).map(
        ([key, value]) => `-D${key}=${value}`,
      );
      maven(["-P", profiles.join(","), "dependency:build-classpath", ...given], `cannot resolve ${name}`);
      renameSync(`${file}.part`, file);
    }
    return jars(file);
  }

  /**
   * Resolved after the last change of the build file, and nothing has been removed from Maven's cache.
   * @param {string} file
   */
  function isFresh(file) {
    if (!existsSync(file) || statSync(file).mtimeMs < statSync(pom).mtimeMs) return false;
    return jars(file).every(existsSync);
  }

  return { target, maven, run, classpath };
}

/** @param {string} file */
function jars(file) {
  return readFileSync(file, "utf8").trim().split(delimiter);
}

/** @param {string} output */
function firstError(output) {
  const lines = output.replaceAll("\u001b[0m", "").split("\n");
  const line =
    lines.find((text) => /ERROR|Exception|Error:/.test(text)) ??
    lines.find((text) => text.trim() !== "") ??
    "no output";
  return line.replace(/^\[ERROR\]\s*/, "").trim();
}
