/** Files of a small system, for the examples of rules about parties that work together. */

/** The address of the cluster below. */
export const shop = "shop-kafka-bootstrap:9092";

/** A cluster of Strimzi with three brokers and sound settings; `config` are further lines of its map. */
export function cluster(config = ""): string {
  return `apiVersion: kafka.strimzi.io/v1beta2
kind: Kafka
metadata:
  name: shop
spec:
  kafka:
    version: 3.9.2
    replicas: 3
    storage:
      type: persistent-claim
      size: 100Gi
    config:
      default.replication.factor: 3
      min.insync.replicas: 2
      offsets.topic.replication.factor: 3
      transaction.state.log.replication.factor: 3
      transaction.state.log.min.isr: 2
${indented(config, 6)}`;
}

/** A topic of that cluster. */
export function topic(name: string, config: string, replicas = 3): string {
  return `apiVersion: kafka.strimzi.io/v1beta2
kind: KafkaTopic
metadata:
  name: ${name}
  labels:
    strimzi.io/cluster: shop
spec:
  partitions: 12
  replicas: ${replicas}
  config:
${indented(config, 4)}`;
}

/** A Spring Cloud Stream service that writes to `orders`; `configuration` are settings of its producer, if any. */
export function writer(configuration = ""): string {
  const settings = configuration === "" ? "" : `              configuration:\n${indented(configuration, 16)}`;
  return `spring:
  cloud:
    stream:
      bindings:
        place-out-0:
          destination: orders
          producer:
            error-channel-enabled: true
      kafka:
        binder:
          brokers: ${shop}
          required-acks: all
        bindings:
          place-out-0:
            producer:
              sync: true
${settings}`;
}

/** A Spring Cloud Stream service that reads a topic in a group. */
export function reader(destination: string, group: string): string {
  return `spring:
  cloud:
    stream:
      bindings:
        take-in-0:
          destination: ${destination}
          group: ${group}
      kafka:
        binder:
          brokers: ${shop}
        bindings:
          take-in-0:
            consumer:
              enable-dlq: true
`;
}

function indented(lines: string, by: number): string {
  return lines.replace(/^(?=.)/gm, " ".repeat(by));
}
