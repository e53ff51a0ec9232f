/** Asks every release of Micronaut's Kafka support in oracle/versions.json for the members of its annotations; makes one schema. */
import { ask, lonelyJars } from "./ask.mjs";
import { periods } from "./releases.mjs";

/** Any release of what the annotations mention. */
const inject = "3.10.4";
const clients = "3.7.2";

/** Collected, since it would take a whole application to ask: which counts, the file or the code. */
const precedence = {
  obtained:
    "micronaut-projects/micronaut-kafka, tag v5.7.0: KafkaConsumerProcessor.createConsumerProperties, KafkaProducerFactory, KafkaClientIntroductionAdvice",
  codeAlways: ["group.id"],
  codeWhereGiven: ["client.id", "acks", "max.block.ms"],
  fileFirst: [
    "auto.offset.reset",
    "enable.auto.commit",
    "heartbeat.interval.ms",
    "session.timeout.ms",
    "isolation.level",
    "transactional.id",
  ],
};

/** `[["micronaut.json", schema]]` */
export function micronautSchemas({ micronautKafka }) {
  const jars = lonelyJars("io.micronaut.kafka", "micronaut-kafka", micronautKafka);
  const common = [
    lonelyJars("io.micronaut", "micronaut-inject", [inject]),
    lonelyJars("org.apache.kafka", "kafka-clients", [clients]),
  ];
  const answers = micronautKafka.map((release, i) => [release, askRelease(release, [jars[i], ...common.flat()])]);
  return [["micronaut.json", { releases: micronautKafka, members: periods(answers), precedence }]];
}

/** By `Annotation.member`. */
function askRelease(release, jars) {
  const answer = ask("MicronautFacts", `micronaut-kafka-${release}`, jars);
  return Object.fromEntries(
    Object.entries(answer).flatMap(([annotation, members]) =>
      Object.entries(members).map(([member, facts]) => [`${annotation}.${member}`, facts]),
    ),
  );
}
