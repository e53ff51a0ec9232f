/** Custom resources of Confluent for Kubernetes: the list of overrides is read line by line. */
import { expect, it } from "vitest";
import { fixed, said } from "../../support/said.ts";

const file = "k8s/confluent.yaml";
const head = (kind: string) =>
  `apiVersion: platform.confluent.io/v1beta1\nkind: ${kind}\nmetadata:\n  name: kafka\nspec:\n`;
const server = `${head("Kafka")}  replicas: 3\n  configOverrides:\n    server:\n      - default.replication.factor=3\n      - "unclean.leader.election.enable=true"\n`;

it("overrides of the brokers, and a fix in their lines", () => {
  expect(said(file, server)).toContain('10 "true" error broker-unclean-leader-election');
  expect(fixed(file, server)).toBe(server.replace("=true", "=false"));
});

it("topics and connectors", () => {
  const text = `${head("KafkaTopic")}  replicas: 3\n  configs:\n    retentionn.ms: "1"\n---\n${head("Connector")}  class: "org.example.S3SinkConnector"\n  configs:\n    topics: a\n    errors.tolerance: all\n`;
  expect(said(file, text).map((line) => line.split(" ").at(-1))).toEqual([
    "topic-unknown-key",
    "connect-sink-tolerance-all-without-dlq",
  ]);
});

it("lists in brackets and other kinds are left alone", () => {
  expect(said(file, `${head("Kafka")}  configOverrides:\n    server: ["acks=0"]\n`)).toEqual([]);
  expect(said(file, `${head("SchemaRegistry")}  configOverrides:\n    server:\n      - acks=0\n`)).toEqual([]);
});
