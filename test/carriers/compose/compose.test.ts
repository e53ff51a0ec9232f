/** Docker Compose: variables by image, their defaults and releases, both forms of an environment, and what is left alone. */
import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { showInterval } from "../../../server/src/kafka/version.ts";
import { labels } from "../../support/complete.ts";
import { fixed, said } from "../../support/said.ts";

const file = "docker-compose.yml";
const service = (name: string, image: string, ...environment: string[]) =>
  `  ${name}:\n    image: ${image}\n    environment:\n${environment.map((line) => `      ${line}\n`).join("")}`;
const three = (image: string, ...environment: string[]) =>
  `services:\n${["a", "b", "c"].map((name) => service(name, image, ...environment)).join("")}`;
const read = (text: string, uri = file) => analyze([parse({ uri, text })]);

describe("what is read", () => {
  it.each([
    ["confluentinc/cp-kafka:7.6.1", "KAFKA_UNCLEAN_LEADER_ELECTION_ENABLE", "3.6"],
    ["docker.io/apache/kafka:3.8.0@sha256:00", "KAFKA_UNCLEAN_LEADER_ELECTION_ENABLE", "3.8"],
    ["registry.example.org:5000/bitnami/kafka:3.7", "KAFKA_CFG_UNCLEAN_LEADER_ELECTION_ENABLE", "3.7"],
    ["wurstmeister/kafka:2.13-2.8.1", "KAFKA_UNCLEAN_LEADER_ELECTION_ENABLE", "2.8.1"],
    ["wurstmeister/kafka", "KAFKA_UNCLEAN_LEADER_ELECTION_ENABLE", "<2.8.2"],
  ])("%s", (image, variable, release) => {
    const text = three(image, `${variable}: "true"`);
    const { components, versions, findings } = read(text);
    expect(components.map(({ role, name }) => `${role} ${name}`)).toEqual(["broker a", "broker b", "broker c"]);
    const [first] = components;
    expect(first === undefined ? "" : showInterval(versions(first).broker.interval)).toBe(release);
    expect(findings.filter(({ rule }) => rule === "broker-unclean-leader-election")).toHaveLength(3);
  });
  it("a list of variables, quoted or not", () => {
    const text = three(
      "confluentinc/cp-kafka:7.6.1",
      "- KAFKA_MIN_INSYNC_REPLICAS=1",
      '- "KAFKA_DEFAULT_REPLICATION_FACTOR=3"',
    );
    expect(said(file, text).filter((line) => line.includes("min-insync"))).toEqual([
      '5 "1" warning broker-min-insync-replicas-one',
      '10 "1" warning broker-min-insync-replicas-one',
      '15 "1" warning broker-min-insync-replicas-one',
    ]);
  });
  it("one broker alone is a development setup", () =>
    expect(
      said(file, `services:\n${service("a", "confluentinc/cp-kafka:7.6.1", "KAFKA_MIN_INSYNC_REPLICAS: 1")}`),
    ).toEqual([]));
  it("a worker", () =>
    expect(
      read(`services:\n${service("connect", "confluentinc/cp-kafka-connect:7.6.0", 'CONNECT_PRODUCER_ACKS: "1"')}`)
        .components[0]?.role,
    ).toBe("connect-worker"));
  it("SPRING_KAFKA_… of another image, where nothing is known of what is absent", () => {
    const text = `services:\n${service("orders", "example/orders", 'SPRING_KAFKA_PRODUCER_ACKS: "0"', "SPRING_KAFKA_CONSUMER_GROUPID: a", "SPRING_KAFKA_PRODUCER_PROPERTIES_LINGER_MS: 5")}`;
    expect(said(file, text)).toEqual(['5 "\\"0\\"" error producer-acks-zero']);
  });
  it("a file of another name that says what it is", () =>
    expect(
      said("deploy/stack.yml", three("apache/kafka:3.9.0", 'KAFKA_UNCLEAN_LEADER_ELECTION_ENABLE: "true"')).length,
    ).toBe(3));
});

describe("what an image makes of the rest", () => {
  it("computes listeners from what is advertised", () =>
    expect(
      said(
        file,
        three(
          "confluentinc/cp-kafka:7.5.0",
          "KAFKA_ADVERTISED_LISTENERS: SSL://k:9093,PLAINTEXT://k:9092",
          "KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: SSL:SSL,PLAINTEXT:PLAINTEXT",
          "KAFKA_INTER_BROKER_LISTENER_NAME: PLAINTEXT",
        ),
      ).filter((line) => line.includes("listener")),
    ).toEqual([]));
});

it("a worker beside one broker keeps its topics there", () => {
  const worker = ["CONNECT_GROUP_ID: connect", 'CONNECT_CONFIG_STORAGE_REPLICATION_FACTOR: "1"'];
  const text = `services:\n${service("kafka", "apache/kafka:3.9.0", "KAFKA_NODE_ID: 1")}${service("connect", "confluentinc/cp-kafka-connect:7.6.0", ...worker)}`;
  expect(said(file, text)).toEqual([]);
});

it("what an image gives its listeners is not known", () =>
  expect(
    said(
      file,
      three(
        "quay.io/debezium/kafka:2.7",
        "NODE_ID: 1",
        "KAFKA_LISTENERS: PLAINTEXT://kafka:9092,CONTROLLER://kafka:9093",
        "KAFKA_ADVERTISED_LISTENERS: PLAINTEXT://kafka:9092",
        "KAFKA_LOG_DIR: /kafka/data",
      ),
    ).filter((line) => line.includes("listener")),
  ).toEqual([]));

it("an image's own directory counts, for findings and for the verdict", () => {
  const environment = ["KAFKA_NODE_ID: 1", "KAFKA_DEFAULT_REPLICATION_FACTOR: 3", "KAFKA_MIN_INSYNC_REPLICAS: 2"];
  expect(said(file, three("confluentinc/cp-kafka:7.6.1", ...environment))).toEqual([]);
});

describe("each service is a part", () => {
  it("with comments and a head of its own", () => {
    const ignore = "# kafka-lossless-ignore broker-unclean-leader-election -- a trial";
    const variable = 'KAFKA_UNCLEAN_LEADER_ELECTION_ENABLE: "true"';
    const text = `services:\n${service("a", "apache/kafka:3.9.0", ignore, variable)}${service("b", "apache/kafka:3.9.0", variable)}`;
    expect(said(file, text)).toEqual(['10 "\\"true\\"" error broker-unclean-leader-election']);
  });
});

describe("what is left alone", () => {
  it.each([
    ["an unknown image", three("example/kafka:1", "KAFKA_MIN_INSYNC_REPLICAS: 1")],
    ["an image that a variable names", three("${IMAGE}:1", "KAFKA_MIN_INSYNC_REPLICAS: 1")],
    [
      "values that somebody else fills in",
      three("apache/kafka:3.9.0", 'KAFKA_UNCLEAN_LEADER_ELECTION_ENABLE: "${UNCLEAN}"'),
    ],
    ["services without any of Kafka", "services:\n  db:\n    image: postgres:16\n    environment:\n      - ACKS=0\n"],
    ["nothing", "services:\n"],
    ["a service that is a text", "services:\n  a: apache/kafka\n"],
  ])("%s", (_, text) => expect(said(file, text)).toEqual([]));
});

describe("a service that runs a tool of Kafka's", () => {
  const asked = ["KAFKA_BROKER_ID: ignored", "KAFKA_ZOOKEEPER_CONNECT: ignored"];
  const beside = (command: string) => `${service("topics", "confluentinc/cp-kafka:7.6.1", ...asked)}    ${command}\n`;
  const wrong = '5 "ignored" error broker-invalid-value';
  it.each([
    ["a text", "command: \"bash -c 'cub kafka-ready -b kafka:9092 1 20 && kafka-topics --create --topic orders'\""],
    ["a list", "command: [kafka-configs, --bootstrap-server, 'kafka:9092', --alter]"],
    ["an entry point", "entrypoint: [/bin/sh, -c]\n    command: |\n      kafka-topics.sh --list\n      sleep infinity"],
    ["a path", "command: /opt/kafka/bin/kafka-topics.sh --create --topic run"],
    ["a wait alone", "command: sleep 3600"],
    ["Confluent's newer wait", "command: ub kafka-ready 1 20"],
    ["a tool with a longer name", "command: kafka-console-share-consumer --topic orders"],
    ["a tool of Debezium's start script", "command: watch-topic -a orders"],
    ["what writes a broker's file and starts none", "command: sh -c '/etc/confluent/docker/configure && sleep 9'"],
    [
      "a wait, and then a script of one's own",
      "command: sh -c 'cub kafka-ready -b kafka:9092 1 20 && /scripts/submit.sh'",
    ],
    ["another program", "command: /opt/kafka/bin/connect-mirror-maker.sh /mm2.properties"],
  ])("is no broker: %s", (_, command) => expect(said(file, `services:\n${beside(command)}`)).toEqual([]));
  it.each([
    ["the image's own start beside it", "command: bash -c '/etc/confluent/docker/run & sleep 20; kafka-topics --list'"],
    ["a broker by Kafka's script", "command: sh -c 'kafka-topics --list; kafka-server-start /tmp/kraft.properties'"],
    ["the start without its checks", "command: sh -c 'sleep 9 && /etc/confluent/docker/launch'"],
    ["a worker", "command: sh -c 'sleep 9; connect-distributed /worker.properties'"],
    ["a worker of one process", "command: sh -c 'sleep 9; connect-standalone /worker.properties'"],
    ["a class by name", "command: sh -c 'sleep 9; kafka-run-class org.apache.kafka.connect.cli.ConnectDistributed a'"],
    ["the program of the native image", "command: sh -c 'sleep 9; /opt/kafka/kafka.Kafka start'"],
    ["a script beside a tool", "command: sh -c 'kafka-topics --list; /docker-entrypoint.sh start'"],
    ["a script of which nothing is known", "command: /scripts/kafka-setup.sh"],
    ["a name that only begins like a tool's", "command: /scripts/kafka-topics-and-broker"],
    ["a name that only ends like one's", "command: /scripts/my-kafka-topics"],
    ["options alone", "command: --override a=b"],
  ])("may be one: %s", (_, command) => expect(said(file, `services:\n${beside(command)}`)).toContain(wrong));
  it("does not make two brokers of one", () => {
    const one = service("kafka", "confluentinc/cp-kafka:7.6.1", "KAFKA_MIN_INSYNC_REPLICAS: 1");
    expect(said(file, `services:\n${one}${beside("command: kafka-topics --list")}`)).toEqual([]);
  });
});

describe("a fix", () => {
  it("keeps the form of the environment", () => {
    const map = three("apache/kafka:3.9.0", 'KAFKA_UNCLEAN_LEADER_ELECTION_ENABLE: "true"');
    expect(fixed(file, map)).toBe(map.replaceAll('"true"', '"false"'));
    const list = three("apache/kafka:3.9.0", "- KAFKA_UNCLEAN_LEADER_ELECTION_ENABLE=true");
    expect(fixed(file, list)).toBe(list.replaceAll("=true", "=false"));
    expect(parseYaml(fixed(file, list))).toBeDefined();
  });
  it("leaves what an anchor gives to several services", () => {
    const text = `x-env: &env\n  KAFKA_UNCLEAN_LEADER_ELECTION_ENABLE: "true"\nservices:\n  a:\n    image: apache/kafka:3.9.0\n    environment: *env\n`;
    expect(fixed(file, text)).toBe(text);
  });
});

it("completion offers variables by the image", () => {
  const text = `services:\n${service("a", "bitnami/kafka:3.7", "KAFKA_CFG_NUM_PARTITIONS: 3", "$0")}`;
  expect(labels(text, { file })).toContain("KAFKA_CFG_MIN_INSYNC_REPLICAS");
});
