/** topic-replication-factor-one: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { topicReplicationFactorOne as rule } from "../../../server/src/rules/topic/replication-factor-one/rule.ts";
import { check } from "../../support/check.ts";

const topic =
  "One replica: when the disk that holds it dies, all records of the topic are lost, whatever acks says. Use 3.";
const connect = (key: string): string =>
  `${key}=1: Connect creates topics with a single replica, and when the disk that holds it dies, their records are lost. Use 3, or -1 for the cluster's default.`;
const development = "A hint only, because this looks like a single-node or development setup.";
const source = "name=orders\nconnector.class=io.debezium.connector.mysql.MySqlSourceConnector\n";

it("is an error for a topic, with either spelling", () => {
  check(rule, `\nreplication.factor=1\n                   ^ error: ${topic}\nretention.ms=604800000\n`);
  check(rule, `\nreplication-factor=1\n                   ^ error: ${topic}\nretention.ms=604800000\n`);
});

it("warns of topics that a source connector has made, by default and in a group", () => {
  const key = "topic.creation.default.replication.factor";
  check(rule, `\n${source}${key}=1\n                                          ^ warning: ${connect(key)}\n`, {
    file: "connectors/orders.properties",
  });
  const group = "topic.creation.logs.replication.factor";
  check(rule, `\n${source}${group}=1\n                                       ^ warning: ${connect(group)}\n`, {
    file: "connectors/orders.properties",
  });
});

it("is a hint in tests and development folders", () =>
  check(rule, `\nreplication.factor=1\n                   ^ hint: ${topic} ${development}\nretention.ms=604800000\n`, {
    file: "src/test/resources/orders-topic.properties",
  }));

it("is silent for more copies, the cluster's default, a comment, and where the value is unknown", () => {
  for (const value of ["3", "-1", "${FACTOR}", "10", ""])
    check(rule, `#replication.factor=1\nreplication.factor=${value}\nretention.ms=604800000\n`);
  check(rule, `${source}topic.creation.default.replication.factor=-1\n`, { file: "connectors/orders.properties" });
});
