/** Reads out of every release of Strimzi's custom resources in oracle/versions.json which settings its operator leaves out; makes one schema. */
import { spawnSync } from "node:child_process";
import { CannotAsk, lonelyJars } from "./ask.mjs";
import { periods } from "./releases.mjs";

const model = "io.strimzi.api.kafka.model.";
/** By part of a resource, the class that has the lists, and the package that it went to. */
const parts = {
  Kafka: ["KafkaClusterSpec", "kafka"],
  KafkaConnect: ["KafkaConnectSpec", "connect"],
  KafkaMirrorMaker2: ["KafkaMirrorMaker2ClusterSpec", "mirrormaker2"],
  "KafkaMirrorMaker.producer": ["KafkaMirrorMakerProducerSpec", "mirrormaker"],
  "KafkaMirrorMaker.consumer": ["KafkaMirrorMakerConsumerSpec", "mirrormaker"],
  "KafkaBridge.producer": ["KafkaBridgeProducerSpec", "bridge"],
  "KafkaBridge.consumer": ["KafkaBridgeConsumerSpec", "bridge"],
  "KafkaBridge.adminClient": ["KafkaBridgeAdminClientSpec", "bridge"],
};

/** `[["strimzi.json", schema]]` */
export function strimziSchemas({ strimzi }) {
  const jars = lonelyJars("io.strimzi", "api", strimzi);
  const answers = strimzi.map((release, i) => [release, listsOf(release, jars[i])]);
  return [["strimzi.json", { releases: strimzi, forbidden: periods(answers) }]];
}

/** The lists are constants of classes that newer releases compile for a newer Java than the oracle's, so they are read, not run. */
function listsOf(release, jar) {
  const names = Object.values(parts).flatMap(([name, home]) => [`${model}${name}`, `${model}${home}.${name}`]);
  const { stdout, error } = spawnSync("javap", ["-constants", "-cp", jar, ...names], {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  if (error !== undefined) throw new CannotAsk("javap cannot be started: the oracle needs a JDK of Java 17");
  const classes = stdout.split(/^Compiled from /m);
  const found = Object.fromEntries(
    Object.entries(parts).flatMap(([part, [name]]) => {
      const text = classes.find((one) =>
        new RegExp(`\\bclass ${model.replaceAll(".", "\\.")}([a-z0-9]+\\.)?${name}\\b`).test(one),
      );
      return text === undefined ? [] : [[part, facts(text)]];
    }),
  );
  if (found.Kafka?.forbidden.length === 0) throw new CannotAsk(`Strimzi ${release} shows no lists`);
  return found;
}

function facts(text) {
  const perListener = list(text, "ALLOWED_PER_LISTENER_CONFIGS");
  return {
    forbidden: list(text, "FORBIDDEN_PREFIXES"),
    allowed: list(text, "FORBIDDEN_PREFIX_EXCEPTIONS"),
    ...(perListener.length > 0 ? { allowedPerListener: perListener } : {}),
  };
}

/** As the operator reads its lists: texts between commas, without blanks. */
function list(text, constant) {
  const [, written = ""] = new RegExp(`String ${constant} = "([^"]*)"`).exec(text) ?? [];
  return written
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");
}
