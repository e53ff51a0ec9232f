/** Has the program that starts the image of Apache Kafka write its broker's file, from many environments. */
import { ask, classpath } from "./ask.mjs";
import { at, caseDifferences, coursesOf, difference, formatCases } from "./courses.mjs";
import { compareReleases } from "./releases.mjs";
import { sample, seeded } from "./seeded.mjs";

export const kafkaDocker = {
  name: "environments of Kafka's own image",
  file: "test/oracle/answers/kafka-docker.json",
  ask: askAll,
  format: ({ releases, ...answers }) => `{\n"releases": ${JSON.stringify(releases)},\n${formatCases(answers)}\n}\n`,
  differences: caseDifferences,
  sample: askSample,
};

/** The image exists since this release. */
const first = "3.7.0";

/** A variable alone, with every mixture of underscores, and what the scripts of the image read themselves. */
const names = [
  "KAFKA_NODE_ID",
  "KAFKA_PROCESS_ROLES",
  "KAFKA_LISTENERS",
  "KAFKA_MIN_INSYNC_REPLICAS",
  "KAFKA_min_insync_replicas",
  "KAFKA_Min_Insync_Replicas",
  "kafka_min_insync_replicas",
  "KAFKA_A__B",
  "KAFKA_A___B",
  "KAFKA_A____B",
  "KAFKA_A_____B",
  "KAFKA_A______B",
  "KAFKA_A_",
  "KAFKA_A__",
  "KAFKA_A___",
  "KAFKA_A____",
  "KAFKA__A",
  "KAFKA___A",
  "KAFKA____A",
  "KAFKA_",
  "KAFKA",
  "KAFKA_A_KAFKA_B",
  "KAFKA_KAFKA_A",
  "KAFKA_A.B",
  "KAFKA_A-B",
  "KAFKA_LISTENER_NAME_SASL__SSL_SSL_KEYSTORE_LOCATION",
  "KAFKA_LISTENER_NAME_MY___LISTENER_SASL_JAAS_CONFIG",
  "CONNECT_GROUP_ID",
  "CLUSTER_ID",
  "KAFKA_CLUSTER_ID",
  "KAFKA_VERSION",
  "KAFKA_HOME",
  "KAFKA_HEAP_OPT",
  "KAFKA_HEAP_OPTS",
  "KAFKA_LOG4J_OPTS",
  "KAFKA_LOG4J_CMD_OPTS",
  "KAFKA_OPTS",
  "KAFKA_JMX_OPTS",
  "KAFKA_JMX_PORT",
  "KAFKA_JMX_HOSTNAME",
  "KAFKA_JVM_PERFORMANCE_OPTS",
  "KAFKA_GC_LOG_OPTS",
  "KAFKA_LOG4J_ROOT_LOGLEVEL",
  "KAFKA_LOG4J_LOGGERS",
  "KAFKA_TOOLS_LOG4J_LOGLEVEL",
  "KAFKA_DEBUG",
  "KAFKA_MODE",
  "KAFKA_SSL_KEYSTORE_FILENAME",
  "KAFKA_SSL_KEYSTORE_CREDENTIALS",
  "KAFKA_SSL_KEY_CREDENTIALS",
  "KAFKA_SSL_TRUSTSTORE_FILENAME",
  "KAFKA_SSL_TRUSTSTORE_CREDENTIALS",
];

/** The role is what is mounted: nothing, or a file. */
function allCases() {
  const environments = [
    {},
    ...names.map((name) => ({ [name]: "x" })),
    { KAFKA_NODE_ID: "" },
    { KAFKA_NODE_ID: "a=b" },
    { KAFKA_NODE_ID: "1", KAFKA_LOG_DIRS: "/data" },
    { KAFKA_HEAP_OPTS: "-Xmx1G", KAFKA_OPTS: "-Dx" },
    { KAFKA_HEAP_OPTS: "-Xmx1G", KAFKA_NODE_ID: "1" },
  ];
  return [
    ...environments.map((settings) => ({ role: "nothing mounted", settings })),
    ...[{}, { KAFKA_NODE_ID: "1" }, { KAFKA_LOG_DIRS: "/data" }, { KAFKA_HEAP_OPTS: "x" }].map((settings) => ({
      role: "node.id=7 mounted",
      settings,
    })),
  ];
}

function askAll(versions) {
  const releases = versions.kafka.filter((release) => compareReleases(release, first) >= 0).sort(compareReleases);
  const cases = allCases();
  return {
    releases,
    ...coursesOf(
      cases,
      releases.map((release) => [release, askRelease(release, cases)]),
    ),
  };
}

/** Asks the newest recorded release about some of the recorded cases again; what differs, a line each. */
function askSample(_versions, committed, size) {
  const all = Object.entries(committed.cases).flatMap(([role, list]) =>
    list.map(([settings, course]) => ({ role, settings, course })),
  );
  const cases = sample(seeded(sampleSeed), all, Math.min(size, all.length));
  const release = committed.releases.at(-1);
  const found = askRelease(release, cases).flatMap((answer, i) => {
    const { role, settings, course } = cases[i];
    const before = at(committed, course, release);
    return before === answer ? [] : [difference(release, role, settings, before, answer)];
  });
  return { asked: cases.length, found };
}

const sampleSeed = 19;

/** The lines of the broker's file: `image=default` is the file that the image brings along. */
function askRelease(release, cases) {
  const name = `kafka-docker-${release}`;
  const jars = classpath(name, ["kafka"], { "ask.version": release, "scala.binary": "2.13" });
  const questions = cases.map(({ role, settings }) => ({
    environment: settings,
    ...(role === "nothing mounted" ? {} : { mounted: `${role.split(" ")[0]}\n` }),
  }));
  return ask("KafkaDocker", name, jars, questions).map((lines) => lines.join(" | "));
}
