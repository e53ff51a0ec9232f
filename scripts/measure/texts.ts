/** Texts to measure with, of any length: what services write, most of it not Kafka's. */
import type { NamedText } from "../../test/support/example-texts.ts";

const kafka = `spring:
  application:
    name: orders # as other services know it
  kafka:
    bootstrap-servers: \${KAFKA_BROKERS:broker-1:9092,broker-2:9092}
    producer:
      # nobody waits for a confirmation
      acks: 1
      retries: 0
      key-serializer: org.apache.kafka.common.serialization.StringSerializer
      properties:
        "[enable.idempotence]": false
        linger.ms: 20
    consumer:
      group-id: orders
      enable-auto-commit: true
      auto-offset-reset: latest
    listener:
      ack-mode: BATCH
      concurrency: 4
`;

/** Thirteen lines of a service that has nothing to do with Kafka. */
function section(i: number): string {
  return `
# how the service number ${i} is called
client-${i}:
  url: "http://service-${i}.internal:8080/api/v1"
  timeout: ${(i % 9) + 1}s # the slowest of them takes two
  retry:
    attempts: ${(i % 5) + 1}
    backoff: { initial: 100ms, max: 2s, multiplier: 1.5 }
  headers:
    - name: X-Request-Id
      value: \${random.uuid}
    - name: Accept
      value: 'application/json;q=0.9'
`;
}

/** A Spring service of about `lines` lines as one document. */
export function springService(lines: number): NamedText {
  const count = Math.max(0, Math.round((lines - 20) / 13));
  return { uri: "application.yml", text: kafka + Array.from({ length: count }, (_, i) => section(i)).join("") };
}

/** The twelve lines with which a person begins. */
export const smallService: NamedText = {
  uri: "application.yml",
  text: `${kafka.split("\n").slice(0, 9).join("\n")}\n    consumer:\n      group-id: orders\n      enable-auto-commit: true\n`,
};

/** A Spring service of about `lines` lines in `documents` documents, each after the first for a profile of its own. */
export function springProfiles(lines: number, documents: number): NamedText {
  const each = Array.from({ length: documents - 1 }, (_, i) => {
    const head = `---\nspring:\n  config.activate.on-profile: zone-${i}\n  kafka:\n    consumer:\n      group-id: orders-${i}\n`;
    const count = Math.round((lines / documents - 6) / 13);
    return head + Array.from({ length: count }, (_, n) => section(i * 1_000 + n)).join("");
  });
  return { uri: "application.yml", text: springService(lines / documents).text + each.join("") };
}

/** A file for Kubernetes of about `lines` lines: a topic, then deployments that say nothing of Kafka, each a document. */
export function manifests(lines: number): NamedText {
  const topic = `apiVersion: kafka.strimzi.io/v1
kind: KafkaTopic
metadata:
  name: orders
  labels:
    strimzi.io/cluster: main
spec:
  partitions: 12
  replicas: 1
  config:
    retention.ms: 604800000
    min.insync.replicas: "1"
`;
  const count = Math.max(0, Math.round((lines - 12) / 32));
  return { uri: "all.yaml", text: topic + Array.from({ length: count }, (_, i) => `---\n${deployment(i)}`).join("") };
}

/** 31 lines. */
export function deployment(i: number): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: service-${i}
  labels:
    app.kubernetes.io/name: service-${i}
    app.kubernetes.io/part-of: shop
spec:
  replicas: 3
  selector:
    matchLabels:
      app.kubernetes.io/name: service-${i}
  template:
    metadata:
      labels:
        app.kubernetes.io/name: service-${i}
    spec:
      containers:
        - name: service
          image: registry.example.com/shop/service-${i}:1.${i % 20}.0
          ports:
            - containerPort: 8080
          env:
            - name: LOG_LEVEL
              value: info
            - name: DATABASE_URL
              valueFrom:
                secretKeyRef: { name: service-${i}, key: url }
          resources:
            requests: { cpu: 100m, memory: 256Mi }
            limits: { memory: 512Mi }
      terminationGracePeriodSeconds: 30
`;
}

const broker =
  "broker.id=1\nlog.dirs=/data\nzookeeper.connect=zk1:2181,zk2:2181\nmin.insync.replicas=1\nunclean.leader.election.enable=true\n";

/** A broker's file of `lines` lines, nearly all of them settings of Kafka. */
export function brokerFile(lines: number): NamedText {
  const other = Array.from(
    { length: Math.max(0, lines - 5) },
    (_, i) => `listener.name.l${i}.ssl.keystore.type=PKCS12\n`,
  );
  return { uri: "server.properties", text: broker + other.join("") };
}

/** A broker's file of 100 lines as Kafka ships it: comments, and a setting every few lines. */
export function shippedBroker(): NamedText {
  const settings =
    "num.network.threads=3 num.io.threads=8 socket.send.buffer.bytes=102400 socket.receive.buffer.bytes=102400 socket.request.max.bytes=104857600 num.partitions=1 num.recovery.threads.per.data.dir=1 offsets.topic.replication.factor=1 transaction.state.log.replication.factor=1 transaction.state.log.min.isr=1 log.retention.hours=168 log.segment.bytes=1073741824 log.retention.check.interval.ms=300000 zookeeper.connection.timeout.ms=18000 group.initial.rebalance.delay.ms=0 listeners=PLAINTEXT://:9092 advertised.listeners=PLAINTEXT://broker-1:9092 default.replication.factor=3 auto.create.topics.enable=true";
  const blocks = settings
    .split(" ")
    .map(
      (setting) =>
        `\n# What this one is for is said in a line or two, as in the file that Kafka ships,\n# and in a second line\n#\n${setting}\n`,
    );
  return { uri: "server.properties", text: broker + blocks.join("") };
}
