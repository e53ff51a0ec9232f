/** Containers in Kubernetes: variables by image, ConfigMaps of the same file, and what is left alone. */
import { describe, expect, it } from "vitest";
import { fixed, said } from "../../support/said.ts";

const file = "k8s/kafka.yaml";
const workload = (image: string, env: string, replicas = 3) =>
  `apiVersion: apps/v1\nkind: StatefulSet\nmetadata:\n  name: kafka\nspec:\n  replicas: ${replicas}\n  template:\n    spec:\n      containers:\n        - name: kafka\n          image: ${image}\n${env}`;
const variable = (name: string, value: string) =>
  `          env:\n            - name: ${name}\n              value: "${value}"\n`;
const unclean = variable("KAFKA_UNCLEAN_LEADER_ELECTION_ENABLE", "true");

describe("what is read", () => {
  it("an image of Kafka's", () =>
    expect(said(file, workload("apache/kafka:3.9.0", unclean))).toEqual([
      '14 "\\"true\\"" error broker-unclean-leader-election',
    ]));
  it("a container that starts the image's own program beside a tool", () =>
    expect(
      said(
        file,
        workload(
          "apache/kafka:3.9.0",
          `          args: ["/etc/kafka/docker/run & kafka-topics.sh --list"]\n${unclean}`,
        ),
      ),
    ).toEqual(['15 "\\"true\\"" error broker-unclean-leader-election']));
  it("one replica is a development setup", () =>
    expect(said(file, workload("apache/kafka:3.9.0", variable("KAFKA_MIN_INSYNC_REPLICAS", "1"), 1))).toEqual([]));
  it("a Spring Boot application", () =>
    expect(said(file, workload("example/orders:1", variable("SPRING_KAFKA_PRODUCER_ACKS", "0")))).toEqual([
      '14 "\\"0\\"" error producer-acks-zero',
    ]));
  it("a ConfigMap of the same file", () => {
    const from = "          envFrom:\n            - configMapRef:\n                name: orders\n";
    const map =
      'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: orders\ndata:\n  SPRING_KAFKA_PRODUCER_ACKS: "0"\n';
    expect(said(file, `${map}---\n${workload("example/orders:1", from)}`)).toEqual([
      '6 "\\"0\\"" error producer-acks-zero',
    ]);
  });
});

describe("a ConfigMap of the same file", () => {
  const map = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: orders\ndata:\n  ACKS: "0"\n---\n';
  const key = (name: string) =>
    `          env:\n            - name: SPRING_KAFKA_PRODUCER_ACKS\n              valueFrom:\n                configMapKeyRef:\n                  name: ${name}\n                  key: ACKS\n`;
  it("gives one variable", () =>
    expect(said(file, map + workload("example/orders:1", key("orders")))).toEqual([
      '6 "\\"0\\"" error producer-acks-zero',
    ]));
  it("another is not known", () => expect(said(file, map + workload("example/orders:1", key("other")))).toEqual([]));
  it("gives all of its own behind a prefix", () => {
    const from =
      "          envFrom:\n            - prefix: SPRING_KAFKA_PRODUCER_\n              configMapRef:\n                name: orders\n";
    expect(said(file, map + workload("example/orders:1", from))).toEqual(['6 "\\"0\\"" error producer-acks-zero']);
  });
});

describe("what is left alone", () => {
  it.each([
    ["an unknown image", workload("example/kafka:1", unclean)],
    [
      "a value from elsewhere",
      workload("apache/kafka:3.9.0", unclean.replace('value: "true"', "valueFrom: {secretKeyRef: {name: a, key: b}}")),
    ],
    ["a template", workload("{{ .Values.image }}", unclean)],
    ["another variable's value", workload("apache/kafka:3.9.0", unclean.replace("true", "$(UNCLEAN)"))],
    [
      "a job that runs a tool of Kafka's",
      workload(
        "apache/kafka:3.9.0",
        `          command: [/bin/sh, -c]\n          args: ["kafka-topics.sh --list"]\n${unclean}`,
      ).replace("StatefulSet", "Job"),
    ],
    ["another kind", workload("apache/kafka:3.9.0", unclean).replace("StatefulSet", "Service")],
  ])("%s", (_, text) => expect(said(file, text)).toEqual([]));
});

it("a fix keeps the value a text", () => {
  const text = workload("apache/kafka:3.9.0", unclean);
  expect(fixed(file, text)).toBe(text.replace('"true"', '"false"'));
});
