/** The application of SmallRye Reactive Messaging that uses files in the lab: compiled once, and the command that starts it with a release. */
import { delimiter, join } from "node:path";
import { javaProject } from "../java.mjs";

const folder = join(import.meta.dirname, "..", "..", "lab", "smallrye");
const java = javaProject(folder, "the lab needs Java 17 and Maven 3.8 or newer");
let isCompiled = false;

/**
 * The command; what it lacks are the application's own arguments.
 * @param {string} release
 * @returns {readonly string[]}
 */
export function smallryeCommand(release) {
  if (!isCompiled) java.maven(["compile"], "cannot compile the lab's application of SmallRye");
  isCompiled = true;
  const jars = java.classpath(`smallrye-${release}`, ["!none"], { "smallrye.version": release });
  const options = ["-Xmx160m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"];
  const path = [join(java.target, "classes"), ...jars].join(delimiter);
  return ["java", ...options, "-cp", path, "kafkalossless.lab.smallrye.ChannelApplication"];
}
