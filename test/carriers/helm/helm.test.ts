/** Values of Helm charts: what is read, where fixes go, and what is left alone. */
import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { showInterval } from "../../../server/src/kafka/version.ts";
import { labels } from "../../support/complete.ts";
import { fixed, said } from "../../support/said.ts";

const file = "charts/kafka/values.yaml";
const overrides =
  'brokers: 3\nimage: confluentinc/cp-server\nimageTag: 7.6.0\nconfigurationOverrides:\n  "unclean.leader.election.enable": "true"\n';
const block =
  "kafka:\n  replicaCount: 3\n  config: |\n    process.roles=broker\n    node.id=1\n    unclean.leader.election.enable=true\n";
const extra =
  "kafka:\n  extraConfig: |\n    auto.create.topics.enable=false\n    unclean.leader.election.enable=true\n";
const env =
  'image:\n  registry: docker.io\n  repository: bitnami/kafka\n  tag: 3.7.0\nreplicaCount: 3\nextraEnvVars:\n  - name: KAFKA_CFG_UNCLEAN_LEADER_ELECTION_ENABLE\n    value: "true"\n';
const map = 'orders:\n  image:\n    repository: shop/orders\n  env:\n    SPRING_KAFKA_PRODUCER_ACKS: "0"\n';

describe("what is read", () => {
  it.each([
    ["configurationOverrides beside the image", overrides, '5 "\\"true\\"" error broker-unclean-leader-election'],
    [
      "configurationOverrides below the name of the chart",
      'cp-kafka:\n  brokers: 3\n  configurationOverrides:\n    "unclean.leader.election.enable": "true"\n',
      '4 "\\"true\\"" error broker-unclean-leader-election',
    ],
    ["a whole configuration", block, '6 "true" info broker-unclean-leader-election'],
    ["lines that are added", extra, '4 "true" error broker-unclean-leader-election'],
    ["a file", block.replace("config:", "server.properties:"), '6 "true" info broker-unclean-leader-election'],
    ["variables of an image in parts", env, '8 "\\"true\\"" error broker-unclean-leader-election'],
    ["variables of an application", map, '5 "\\"0\\"" error producer-acks-zero'],
  ])("%s", (_, text, line) => expect(said(file, text)).toEqual([line]));
  it("the release and the number of brokers", () => {
    const { components, versions } = analyze([parse({ uri: file, text: overrides })]);
    const [broker] = components;
    expect(broker?.nodes).toBe(3);
    expect(broker === undefined ? "" : showInterval(versions(broker).broker.interval)).toBe("3.6");
  });
  it("a Connect worker", () =>
    expect(
      analyze([
        parse({ uri: file, text: 'cp-kafka-connect:\n  configurationOverrides:\n    "group.id": connect\n' }),
      ]).components.map(({ role }) => role),
    ).toEqual(["connect-worker"]));
});

describe("whose a block of lines is", () => {
  const own = "auto.create.topics.enable=false\nunclean.leader.election.enable=true\n";
  const worker =
    "bootstrap.servers=kafka:9092\ngroup.id=connect\nconfig.storage.topic=a\noffset.storage.topic=b\nstatus.storage.topic=c\n";
  const blockAt = (above: string, name: string, lines: string): string =>
    `${above}:\n  ${name}: |\n${lines.replace(/^(?=.)/gm, "    ")}`;
  it.each([
    ["a broker's below its name", blockAt("broker", "config", own), ["broker"]],
    ["a controller's", blockAt("controller", "configuration", own), ["broker"]],
    ["a file's, as some charts call it", blockAt("kafka", "serverProperties", own), ["broker"]],
    ["a worker's, whatever stands above it", blockAt("app", "config", worker), ["connect-worker"]],
    ["nobody's that is called Kafka", blockAt("app", "config", own), []],
    ["of no name that charts give to settings", blockAt("kafka", "notes", own), []],
    ["perhaps a topic's", blockAt("kafka", "config", "unclean.leader.election.enable=true\n"), []],
    ["perhaps a client's", blockAt("kafka", "config", "ssl.truststore.location=/a\n"), []],
    ["partly somebody else's", blockAt("kafka", "config", `${own}shop.name=a\n`), []],
    ["a producer's", blockAt("kafka", "producer.properties", "bootstrap.servers=kafka:9092\nacks=0\n"), []],
  ])("%s", (_, text, roles) =>
    expect(analyze([parse({ uri: file, text })]).components.map(({ role }) => role)).toEqual(roles),
  );
});

describe("what is left alone", () => {
  it.each([
    [
      "what is absent, which the chart may set",
      "cp-kafka:\n  brokers: 3\n  configurationOverrides:\n    num.partitions: 3\n",
    ],
    ["overrides of another program", 'cp-schema-registry:\n  configurationOverrides:\n    "acks": "0"\n'],
    [
      "overrides beside an unknown image",
      'image: example/x\nconfigurationOverrides:\n  "unclean.leader.election.enable": "true"\n',
    ],
    [
      "overrides that the chart of another image does not have",
      overrides.replace("confluentinc/cp-server", "bitnami/kafka"),
    ],
    ["a configuration of somebody else", "nginx:\n  config: |\n    worker_processes=1\n    acks=0\n"],
    ["a topic's key alone, in no chart of Kafka's", "app:\n  config: |\n    unclean.leader.election.enable=true\n"],
    ["a value that a template fills in", overrides.replace('"true"', '"{{ .Values.unclean }}"')],
    [
      "a development setup of one broker",
      overrides
        .replace("brokers: 3", "brokers: 1")
        .replace('unclean.leader.election.enable": "true', 'min.insync.replicas": "1'),
    ],
    ["a file of another name", ""],
  ])("%s", (_, text) => expect(said(file, text)).toEqual([]));
  it("the same in a file of another name", () => expect(said("config/kafka.yaml", overrides)).toEqual([]));
});

describe("a fix", () => {
  it.each([overrides, block, extra, env])("changes the value in its place", (text) => {
    expect(fixed(file, text)).toBe(text.replace("true", "false").replace("falsen", "truen"));
    expect(parseYaml(fixed(file, text))).toEqual(parseYaml(text.replace("true", "false")));
  });
});

it("comments silence, and completion offers Kafka's own names", () => {
  const ignore = "  # kafka-lossless-ignore broker-unclean-leader-election -- a trial\n";
  expect(said(file, overrides.replace('  "unclean', `${ignore}  "unclean`))).toEqual([]);
  expect(labels(`${overrides}  $0\n`, { file })).toContain("min.insync.replicas");
});
