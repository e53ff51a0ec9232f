/** What a container with an image of Kafka's is started with: the broker or worker of the image, or a tool of it. */

/**
 * True where the words of a container's `command` (and `entrypoint`, `args`) name a tool of Kafka's or a wait, and nothing that
 * might start a broker or a worker: a job that makes topics, whose image asks for variables that nobody reads. False for no
 * words, for a script alone of which nothing is known, and for what starts the image's own program beside a tool.
 */
export function runsToolOnly(words: readonly string[]): boolean {
  const text = words.join(" ");
  const rest = text.replace(tools, " ");
  return rest !== text && !starters.test(rest);
}

/** `kafka-NAME` in Kafka's `bin` from 1.0 to 4.2, but for what starts or stops a server, and for `kafka-run-class`. */
const names = [
  "acls",
  "broker-api-versions",
  "client-metrics",
  "cluster",
  "configs",
  "console-consumer",
  "console-producer",
  "console-share-consumer",
  "consumer-groups",
  "consumer-perf-test",
  "delegation-tokens",
  "delete-records",
  "dump-log",
  "e2e-latency",
  "features",
  "get-offsets",
  "groups",
  "jmx",
  "leader-election",
  "log-dirs",
  "metadata-quorum",
  "metadata-shell",
  "mirror-maker",
  "preferred-replica-election",
  "producer-perf-test",
  "reassign-partitions",
  "replica-verification",
  "share-consumer-perf-test",
  "share-groups",
  "storage",
  "streams-application-reset",
  "streams-groups",
  "topics",
  "transactions",
  "verifiable-consumer",
  "verifiable-producer",
].join("|");

/** With `.sh` or without; what waits for others in Confluent's images (`cub`, `ub`); the tools of Debezium's start script; a sleep. */
const tools = new RegExp(
  `(?<![\\w-])(?:(?:kafka-(?:${names})|connect-mirror-maker)(?:\\.sh)?|c?ub\\s+[a-z-]+-ready|(?:create|watch)-topic|sleep\\s+(?:infinity|inf|\\d+))(?![\\w-])`,
  "g",
);

/**
 * What starts a server by its name: scripts (`/opt/bitnami/scripts/kafka/run.sh`, `/docker-entrypoint.sh`), the start files of
 * Apache's and Confluent's images, which have no such ending; Kafka's own, and its classes by name. Confluent's `configure`
 * writes the file of a broker and starts none.
 */
const starters =
  /(?:run|start|launch|entrypoint)[\w-]*\.sh(?!\w)|\/(?:run|launch)(?![\w-])|kafka-(?:server-start|run-class)|connect-(?:distributed|standalone)|kafka\.Kafka/;
