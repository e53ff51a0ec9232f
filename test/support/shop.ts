/** The files of a small shop, for tests of what parties do together. */

/** A Spring Cloud Stream service that writes to a topic with acks=all. */
export function writer(topic: string, brokers: string, more = ""): string {
  return `spring:
  cloud:
    stream:
      bindings:
        place-out-0:
          destination: ${topic}
      kafka:
        binder:
          brokers: ${brokers}
          required-acks: all
${more}`;
}

/** One that reads it. */
export function reader(topic: string, brokers: string, group = "billing"): string {
  return `spring:
  cloud:
    stream:
      bindings:
        bill-in-0:
          destination: ${topic}
          group: ${group}
      kafka:
        binder:
          brokers: ${brokers}
        bindings:
          bill-in-0:
            consumer:
              enable-dlq: true
`;
}

/** A topic of Strimzi. */
export function strimziTopic(name: string, cluster: string, replicas: number, config = ""): string {
  return `apiVersion: kafka.strimzi.io/v1beta2
kind: KafkaTopic
metadata:
  name: ${name}
  labels:
    strimzi.io/cluster: ${cluster}
spec:
  partitions: 12
  replicas: ${replicas}
  config:
    retention.ms: 604800000
${config}`;
}

/** A cluster of Strimzi with three brokers. */
export function strimziCluster(name: string, config = "      min.insync.replicas: 2\n", replicas = 3): string {
  return `apiVersion: kafka.strimzi.io/v1beta2
kind: Kafka
metadata:
  name: ${name}
spec:
  kafka:
    version: 3.9.0
    replicas: ${replicas}
    config:
      default.replication.factor: 3
${config}`;
}
