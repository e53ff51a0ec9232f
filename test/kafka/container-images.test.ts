/** What images of Kafka make of environment variables, what they write themselves, and which Kafka their tags hold. */
import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../server/src/kafka/catalogue.ts";
import {
  type ContainerImage,
  computedSettings,
  containerImage,
  imageDefaults,
  kafkaOfTag,
  meaningOf,
  variableFor,
} from "../../server/src/kafka/container-images.ts";
import { settingName, variableName } from "../../server/src/kafka/container-spelling.ts";
import { showInterval } from "../../server/src/kafka/version.ts";

const image = (name: string): ContainerImage => containerImage(name) ?? expect.fail(`${name} is not known`);
const repositories = [
  ...["apache/kafka", "confluentinc/cp-kafka", "confluentinc/cp-server", "confluentinc/confluent-local"],
  ...["confluentinc/cp-kafka-connect", "bitnami/kafka", "wurstmeister/kafka", "debezium/kafka", "debezium/connect"],
];

describe("an image", () => {
  it.each([
    ["confluentinc/cp-kafka", "confluent-kafka"],
    ["docker.io/confluentinc/cp-kafka", "confluent-kafka"],
    ["registry.example:5000/mirror/apache/kafka", "apache-kafka"],
    ["quay.io/debezium/connect", "debezium-connect"],
    ["bitnamilegacy/kafka", "bitnami-kafka"],
  ])("%s is known", (repository, id) => expect(containerImage(repository)?.id).toBe(id));

  it.each(["kafka", "kafka/apache", "confluentinc/cp-zookeeper", "myconfluentinc/cp-kafka", "", "/"])(
    "%s is not",
    (repository) => expect(containerImage(repository)).toBeUndefined(),
  );
});

describe("a variable", () => {
  it.each([
    ["confluentinc/cp-kafka", "KAFKA_MIN_INSYNC_REPLICAS", { kind: "setting", name: "min.insync.replicas" }],
    ["confluentinc/cp-kafka", "KAFKA_LISTENER_NAME_SASL__SSL_X", { kind: "setting", name: "listener.name.sasl_ssl.x" }],
    [
      "confluentinc/cp-kafka",
      "KAFKA_ZOOKEEPER_CLIENT_CNXN_SOCKET",
      { kind: "setting", name: "zookeeper.clientCnxnSocket" },
    ],
    ["confluentinc/cp-kafka", "KAFKA_HEAP_OPTS", { kind: "own" }],
    ["confluentinc/cp-kafka", "CLUSTER_ID", { kind: "own" }],
    ["confluentinc/cp-kafka", "KAFKA_PORT", { kind: "refused" }],
    [
      "confluentinc/cp-kafka",
      "CONFLUENT_SUPPORT_CUSTOMER_ID",
      { kind: "setting", name: "confluent.support.customer.id" },
    ],
    ["confluentinc/cp-kafka", "CONNECT_GROUP_ID", undefined],
    ["confluentinc/confluent-local", "KAFKA_REST_HOST_NAME", { kind: "own" }],
    ["confluentinc/cp-kafka-connect", "CONNECT_GROUP_ID", { kind: "setting", name: "group.id" }],
    ["confluentinc/cp-kafka-connect", "CONNECT_PRODUCER_ACKS", { kind: "setting", name: "producer.acks" }],
    ["confluentinc/cp-kafka-connect", "CONNECT_LOG4J_LOGGERS", { kind: "own" }],
    ["bitnami/kafka", "KAFKA_CFG_MIN_INSYNC_REPLICAS", { kind: "setting", name: "min.insync.replicas" }],
    ["bitnami/kafka", "KAFKA_MIN_INSYNC_REPLICAS", { kind: "ignored" }],
    ["bitnami/kafka", "KAFKA_NUM_PARTITIONS", { kind: "setting", name: "num.partitions" }],
    ["bitnami/kafka", "KAFKA_MAX_MESSAGE_BYTES", { kind: "setting", name: "message.max.bytes" }],
    ["bitnami/kafka", "KAFKA_CLIENT_USERS", { kind: "own" }],
    ["wurstmeister/kafka", "KAFKA_ADVERTISED_HOST_NAME", { kind: "setting", name: "advertised.host.name" }],
    ["wurstmeister/kafka", "KAFKA_CREATE_TOPICS", { kind: "own" }],
    ["debezium/kafka", "ZOOKEEPER_CONNECT", { kind: "setting", name: "zookeeper.connect" }],
    ["debezium/kafka", "KAFKA_LOG_DIRS", { kind: "overwritten", by: undefined }],
    ["debezium/connect", "GROUP_ID", { kind: "setting", name: "group.id" }],
    ["debezium/connect", "CONNECT_GROUP_ID", { kind: "overwritten", by: "GROUP_ID" }],
    ["debezium/connect", "CONNECT_TASK_SHUTDOWN_GRACEFUL_TIMEOUT_MS", { kind: "overwritten", by: "SHUTDOWN_TIMEOUT" }],
    ["debezium/connect", "CONNECT_PRODUCER_ACKS", { kind: "setting", name: "producer.acks" }],
    ["debezium/connect", "PATH", undefined],
  ] as const)("of %s: %s", (repository, variable, meaning) => {
    expect(meaningOf(image(repository), variable)).toEqual(meaning);
  });

  it("and a setting lead to each other, for every setting of a broker", () => {
    for (const repository of repositories) {
      const one = image(repository);
      for (const setting of catalogueOf(one.role).names) {
        const variable = variableFor(one, setting);
        if (variable !== undefined) expect(meaningOf(one, variable)).toEqual({ kind: "setting", name: setting });
      }
    }
  });

  it.each([
    ["confluentinc/cp-kafka", "min.insync.replicas", "KAFKA_MIN_INSYNC_REPLICAS"],
    ["apache/kafka", "listener.name.sasl_ssl.x", "KAFKA_LISTENER_NAME_SASL__SSL_X"],
    ["bitnami/kafka", "log.dirs", "KAFKA_CFG_LOG_DIRS"],
    ["debezium/connect", "group.id", "GROUP_ID"],
    ["debezium/kafka", "log.dirs", undefined],
    ["wurstmeister/kafka", "listener.name.sasl_ssl.x", undefined],
    ["apache/kafka", "zookeeper.clientCnxnSocket", undefined],
  ])("of %s for %s is %s", (repository, setting, variable) => {
    expect(variableFor(image(repository), setting)).toBe(variable);
  });
});

describe("spelling", () => {
  it("is undone by the other way, or there is none", () => {
    for (const spelling of ["apache", "confluent", "dots", "bitnami"] as const) {
      for (const setting of ["a.b", "a_b", "a-b", "a.b-c_d", "a", "aB", "a..b", "a-_b", ""]) {
        const variable = variableName(spelling, setting);
        if (variable !== undefined) expect(settingName(spelling, variable), `${spelling} ${setting}`).toBe(setting);
      }
    }
  });
});

describe("what an image writes itself", () => {
  const value = (
    repository: string,
    setting: string,
    variables: readonly string[] = ["KAFKA_NODE_ID"],
  ): string | undefined => imageDefaults(image(repository), variables).find(({ name }) => name === setting)?.value;

  it("internal topics have one copy where the image keeps Kafka's own file", () => {
    for (const repository of [
      "bitnami/kafka",
      "wurstmeister/kafka",
      "debezium/kafka",
      "confluentinc/confluent-local",
    ]) {
      expect(value(repository, "offsets.topic.replication.factor"), repository).toBe("1");
    }
    expect(value("confluentinc/cp-kafka", "offsets.topic.replication.factor")).toBeUndefined();
    expect(value("debezium/connect", "offset.storage.replication.factor")).toBe("1");
    expect(value("confluentinc/cp-kafka-connect", "offset.storage.replication.factor")).toBeUndefined();
  });

  it("Kafka's own image drops its file at the first variable", () => {
    expect(value("apache/kafka", "offsets.topic.replication.factor", [])).toBe("1");
    expect(value("apache/kafka", "log.dirs", ["KAFKA_HEAP_OPTS", "CLUSTER_ID"])).toBe("/tmp/kraft-combined-logs");
    expect(imageDefaults(image("apache/kafka"), ["KAFKA_NODE_ID"])).toEqual([]);
    expect(imageDefaults(image("apache/kafka"), ["KAFKA_JMX_PORT"])).toEqual([]);
  });

  it("the image's own value is stronger than its file, and what it computes is not claimed", () => {
    expect(value("debezium/connect", "offset.flush.interval.ms")).toBe("60000");
    expect(value("wurstmeister/kafka", "log.dirs")).toBeUndefined();
    expect(computedSettings(image("confluentinc/cp-kafka"))).toContainEqual({
      name: "listeners",
      from: "advertised.listeners",
    });
    expect(computedSettings(image("bitnami/kafka"))).toEqual([]);
  });

  it("names settings that Kafka knows", () => {
    const foreign = ["port", "rest.host.name", "confluent"];
    for (const repository of repositories) {
      const one = image(repository);
      for (const { name } of imageDefaults(one, [])) {
        const known = catalogueOf(one.role).periods(name).length > 0 || /^(rest\.|(key|value)\.converter\.)/.test(name);
        expect(known || foreign.includes(name), `${repository} ${name}`).toBe(true);
      }
    }
  });
});

describe("a tag", () => {
  it.each([
    ["apache/kafka", "3.9.1", "3.9.1"],
    ["apache/kafka", "latest", undefined],
    ["apache/kafka", "4.0.0-rc2", "4.0.0"],
    ["confluentinc/cp-kafka", "7.6.1", "3.6"],
    ["confluentinc/cp-kafka", "7.6", "3.6"],
    ["confluentinc/cp-kafka", "8.0.0-1-ubi9", "4.0"],
    ["confluentinc/cp-kafka", "latest", undefined],
    ["confluentinc/cp-kafka", "99.0.0", undefined],
    ["confluentinc/cp-kafka", "5.9.0", undefined],
    ["confluentinc/cp-kafka", "3.3.1", "0.11.0"],
    ["bitnami/kafka", "3.6.1-debian-12-r3", "3.6.1"],
    ["bitnami/kafka", "3.6", "3.6"],
    ["wurstmeister/kafka", "2.13-2.8.1", "2.8.1"],
    ["wurstmeister/kafka", "2.12-2.5.0", "2.5.0"],
    ["debezium/connect", "2.5.0.Final", "3.6.1"],
    ["debezium/connect", "2.5", "3.6.1"],
    ["debezium/connect", "1.9", ">=3.1 <3.2.1"],
    ["debezium/connect", "3.0.0.CR1", undefined],
    ["debezium/connect", "nightly", undefined],
  ])("of %s: %s holds %s", (repository, tag, expected) => {
    const range = kafkaOfTag(image(repository), tag);
    expect(range === undefined ? undefined : showInterval(range)).toBe(expected?.replace(/^(\d+\.\d+)\.0$/, "$1"));
  });
});
