/** What a container with an image of Kafka's is started with: the broker or worker of the image, or a tool of it. */

/**
 * True where the words of a container's `command` (and `entrypoint`, `args`) name a tool of Kafka's or a wait, and nothing that
 * might start a broker or a worker: a job that makes topics, whose image asks for variables that nobody reads. False for no
 * words, for a script of which nothing is known, and for what starts the image's own program beside a tool.
 */
export function runsToolOnly(words: readonly string[]): boolean {
  const text = words.join(" ");
  const rest = text.replace(tools, " ");
  return rest !== text && !starters.test(rest);
}

/** The tools in Kafka's `bin` that end by themselves, with `.sh` or without; `cub` and `ub` wait for brokers; a sleep. */
const tools =
  /(?<![\w-])(?:kafka-(?:acls|broker-api-versions|cluster|configs|console-\w+|consumer-groups|features|get-offsets|metadata-quorum|topics|verifiable-\w+)(?:\.sh)?|c?ub\s+(?:kafka|zk|connect|sr)-ready|sleep\s+(?:infinity|inf|\d+))(?![\w-])/g;

/** Any script, the start files of the images (`/etc/confluent/docker/run`, `/opt/bitnami/scripts/kafka/run.sh`), Kafka's own. */
const starters =
  /\.sh(?!\w)|\/(?:run|launch|configure|entrypoint|start)(?![\w-])|-server-start|connect-(?:distributed|standalone)|start-kafka/;
