/** Templates of charts: what stands outside of `{{ }}` is judged, and never an error. */
import { describe, expect, it } from "vitest";
import { said } from "../../support/said.ts";

const topic = (replicas: string, config = "") =>
  `{{- if .Values.topic }}\napiVersion: kafka.strimzi.io/v1\nkind: KafkaTopic\nmetadata:\n  name: {{ .Values.topic.name }}\n  labels:\n    {{- include "shop.labels" . | nindent 4 }}\nspec:\n  replicas: ${replicas}\n${config}{{- end }}\n`;
const workload =
  'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: {{ include "shop.name" . }}\nspec:\n  template:\n    spec:\n      containers:\n        - name: orders\n          image: "{{ .Values.image }}"\n          env:\n            - name: SPRING_KAFKA_PRODUCER_ACKS\n              value: "0"\n            {{- if .Values.retries }}\n            - name: SPRING_KAFKA_PRODUCER_RETRIES\n              value: {{ .Values.retries | quote }}\n            {{- end }}\n';

describe("a template", () => {
  it("is judged outside of its braces", () => {
    expect(said("templates/deployment.yaml", workload)).toEqual(['13 "\\"0\\"" warning producer-acks-zero']);
    const config = "  config:\n    unclean.leader.election.enable: true\n";
    expect(said("templates/topic.yaml", topic("{{ .Values.replicas }}", config))).toEqual([
      '11 "true" warning broker-unclean-leader-election',
    ]);
  });
  it("keeps the severity that a person chose", () =>
    expect(said("templates/deployment.yaml", workload, { severities: { "producer-acks-zero": "error" } })).toEqual([
      '13 "\\"0\\"" error producer-acks-zero',
    ]));
  it.each([
    ["a value that is filled in", topic("{{ .Values.replicas }}")],
    [
      "a branch of several",
      "apiVersion: kafka.strimzi.io/v1\nkind: KafkaNodePool\nmetadata:\n  name: brokers\n  labels:\n    strimzi.io/cluster: shop\nspec:\n  replicas: 3\n  roles:\n    - broker\n  storage:\n    {{- if .Values.disks }}\n    type: persistent-claim\n    {{- else }}\n    type: ephemeral\n    {{- end }}\n---\napiVersion: kafka.strimzi.io/v1\nkind: Kafka\nmetadata:\n  name: shop\nspec:\n  kafka:\n    config:\n      default.replication.factor: 3\n      min.insync.replicas: 2\n",
    ],
    ["braces that nobody closes", topic("{{ .Values.replicas")],
    ["a workload of another image", workload.replace("SPRING_KAFKA_PRODUCER_ACKS", "ACKS")],
  ])("says nothing about %s", (_, text) => expect(said("templates/x.yaml", text)).toEqual([]));
});
