/** Broken files of containers and operators: what can be read is judged, the rest is left alone, and nothing is thrown. */
import { describe, expect, it } from "vitest";
import { said } from "../support/said.ts";

const broker = (name: string) =>
  `  ${name}:\n    image: apache/kafka:3.9.0\n    environment:\n      KAFKA_UNCLEAN_LEADER_ELECTION_ENABLE: "true"\n`;
const compose = `services:\n${broker("a")}${broker("b")}${broker("c")}`;
const topic =
  "apiVersion: kafka.strimzi.io/v1\nkind: KafkaTopic\nmetadata:\n  name: orders\nspec:\n  config:\n    unclean.leader.election.enable: true\n";
const configMap =
  "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: orders\ndata:\n  producer.properties: |\n    bootstrap.servers=k1:9092,k2:9092\n    acks=0\n";
const values = 'cp-kafka:\n  brokers: 3\n  configurationOverrides:\n    "unclean.leader.election.enable": "true"\n';
const sound = [
  ["docker-compose.yml", compose],
  ["k8s/topic.yaml", topic],
  ["k8s/config.yaml", configMap],
  ["values.yaml", values],
] as const;
const rules = (file: string, text: string) => said(file, text).map((line) => line.split(" ").slice(-2).join(" "));

describe.each(sound)("%s", (file, text) => {
  const usual = rules(file, text);
  it("has a finding", () => expect(usual.length).toBeGreaterThan(0));
  it("says the same with CRLF and with a byte order mark", () => {
    expect(rules(file, text.replaceAll("\n", "\r\n"))).toEqual(usual);
    expect(rules(file, `\uFEFF${text}`)).toEqual(usual);
  });
  it("may be cut behind any line", () => {
    // In the middle of a value stands another value.
    for (let end = 0; end < text.length; end = text.indexOf("\n", end) + 1)
      for (const line of rules(file, text.slice(0, end))) expect(usual).toContain(line);
  });
  it("may have tabs where blanks belong", () => {
    for (let at = text.indexOf("  "); at !== -1; at = text.indexOf("  ", at + 2))
      expect(() => said(file, `${text.slice(0, at)}\t${text.slice(at + 2)}`)).not.toThrow();
  });
});

it.each([
  ["a service that is a list", "docker-compose.yml", "services:\n  - image: apache/kafka\n"],
  [
    "an env_file that is a map",
    "docker-compose.yml",
    "services:\n  a:\n    image: apache/kafka\n    env_file: {path: {}}\n",
  ],
  [
    "an environment that is a text",
    "docker-compose.yml",
    "services:\n  a:\n    image: apache/kafka\n    environment: A\n",
  ],
  ["an unknown image", "docker-compose.yml", compose.replaceAll("apache/kafka", "example/kafka")],
  ["a resource without a spec", "k8s/topic.yaml", "apiVersion: kafka.strimzi.io/v1\nkind: KafkaTopic\n"],
  ["a spec that is a text", "k8s/topic.yaml", "apiVersion: kafka.strimzi.io/v1\nkind: KafkaTopic\nspec: a\n"],
  ["a list of resources that are none", "k8s/list.yaml", "apiVersion: v1\nkind: List\nitems: [1, {}, a]\n"],
  ["containers that are a text", "k8s/a.yaml", "apiVersion: v1\nkind: Pod\nspec:\n  containers: kafka\n"],
  ["overrides that are a list", "values.yaml", "cp-kafka:\n  configurationOverrides: [a, b]\n"],
  ["an image that is a list", "values.yaml", "image: [apache/kafka]\nenv:\n  KAFKA_MIN_INSYNC_REPLICAS: 1\n"],
])("%s is left alone", (_, file, text) => expect(said(file, text)).toEqual([]));
