/** Runs Maven and Java: compiles the oracle, resolves a release's classpath, asks one question of one release. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { CannotAsk, javaProject } from "../java.mjs";

const oracle = javaProject(
  join(import.meta.dirname, "..", "..", "oracle"),
  "the oracle needs Java 17 and Maven 3.8 or newer",
);
const { target } = oracle;

export { CannotAsk };

export const classpath = oracle.classpath;

export function compile() {
  oracle.maven(["compile"], "cannot compile the oracle");
}

/** The build files of these releases of an artifact, as texts in the same order. */
export function poms(group, artifact, releases) {
  return fetched(group, artifact, releases, "pom").map((file) => readFileSync(file, "utf8"));
}

/** The jars of these releases of an artifact, without what they depend on, in the same order. */
export function lonelyJars(group, artifact, releases) {
  return fetched(group, artifact, releases, "jar");
}

/** Fetched in one run of Maven, then kept under oracle/target. */
function fetched(group, artifact, releases, type) {
  const home = join(target, "poms");
  const fileOf = (release) => join(home, `${artifact}-${release}.${type}`);
  const missing = releases.filter((release) => !existsSync(fileOf(release)));
  if (missing.length > 0) {
    mkdirSync(home, { recursive: true });
    const items = missing.map(
      (release) =>
        `<artifactItem><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${release}</version><type>${type}</type></artifactItem>`,
    );
    const project = join(home, "pom.xml");
    writeFileSync(project, copying(home, items));
    oracle.maven(["dependency:copy"], `cannot fetch ${artifact}`, project);
  }
  return releases.map(fileOf);
}

function copying(home, items) {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>kafka-lossless</groupId>
<artifactId>poms</artifactId><version>1</version><packaging>pom</packaging><build><plugins><plugin>
<artifactId>maven-dependency-plugin</artifactId><version>3.8.1</version>
<configuration><outputDirectory>${home}</outputDirectory><artifactItems>${items.join("\n")}</artifactItems></configuration>
</plugin></plugins></build></project>
`;
}

/**
 * What the Java program answers about the release whose jars are given; `lines` are its questions, and then each has an answer. What is built
 * of a question may leave threads behind that end with the process: `perProcess` questions are asked of each.
 */
export function ask(program, name, jarFiles, lines, perProcess) {
  if (perProcess !== undefined && lines.length > perProcess) {
    const [first, rest] = [lines.slice(0, perProcess), lines.slice(perProcess)];
    return [...ask(program, name, jarFiles, first), ...ask(program, name, jarFiles, rest, perProcess)];
  }
  const answer = join(target, "answers", `${name}.json`);
  // A folder of its own, so that a default inside the temporary folder is recognised as such.
  const temporary = join(target, "temporary-folder");
  for (const path of [join(target, "answers"), temporary]) mkdirSync(path, { recursive: true });
  const path = [join(target, "classes"), ...jarFiles].join(delimiter);
  const options = ["-XX:TieredStopAtLevel=1", "-Duser.language=en", `-Djava.io.tmpdir=${temporary}`, "-cp", path];
  const given = lines === undefined ? [] : [join(target, "answers", `${name}.questions`)];
  for (const file of given) writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  oracle.run("java", [...options, `kafkalossless.oracle.${program}`, answer, ...given], `${program} fails for ${name}`);
  const text = readFileSync(answer, "utf8");
  if (lines === undefined) return JSON.parse(text);
  const answers = text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  if (answers.length !== lines.length)
    throw new CannotAsk(`${program} answers ${answers.length} of ${lines.length} for ${name}`);
  return answers;
}
