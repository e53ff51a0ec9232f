/** The applications of Spring that use files in the lab: compiled once, and the command that starts one with a release of its framework. */
import { delimiter, join } from "node:path";
import { javaProject } from "../java.mjs";

const folder = join(import.meta.dirname, "..", "..", "lab", "spring");
const java = javaProject(folder, "the lab needs Java 17 and Maven 3.8 or newer");
const kafkaModule = { true: "spring-boot-kafka", false: "spring-boot-autoconfigure" };
let isCompiled = false;

/**
 * The command; what it lacks are the application's own arguments.
 * @param {NonNullable<import("../../test/support/lab.ts").Scenario["application"]>} application
 * @param {string} release of the framework
 * @param {string} springBoot
 * @returns {readonly string[]}
 */
export function springCommand({ name, binder }, release, springBoot) {
  if (!isCompiled) java.maven(["compile"], "cannot compile the lab's applications of Spring");
  isCompiled = true;
  const hasBinder = name === "Spring Cloud Stream";
  const artifact = `spring-cloud-stream-binder-kafka${binder === undefined ? "" : `-${binder}`}`;
  const jars = java.classpath(
    hasBinder ? `${artifact}-${release}` : `spring-boot-${release}`,
    [hasBinder ? "binder" : "!binder"],
    {
      "boot.version": springBoot,
      "boot.module": kafkaModule[springBoot.startsWith("4.")],
      ...(hasBinder ? { binder: artifact, "stream.version": release } : {}),
    },
  );
  const kind = !hasBinder ? "Listener" : binder === "reactive" ? "Reactive" : "Binding";
  const options = ["-Xmx160m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"];
  return [
    "java",
    ...options,
    "-cp",
    [join(java.target, "classes"), ...jars].join(delimiter),
    `kafkalossless.lab.spring.${kind}Application`,
  ];
}
