/** A small shop: a Spring Cloud Stream service, and its topic as Strimzi has it. */
import type { SystemExample } from "../../system-rule.ts";

const service = `spring:
  cloud:
    stream:
      bindings:
        place-out-0:
          destination: orders
          producer:
            error-channel-enabled: true
      kafka:
        binder:
          brokers: shop-kafka-bootstrap:9092
          required-acks: all
        bindings:
          place-out-0:
            producer:
              sync: true
`;

function topic(replicas: string, minimum: string): string {
  return `apiVersion: kafka.strimzi.io/v1beta2
kind: KafkaTopic
metadata:
  name: orders
  labels:
    strimzi.io/cluster: shop
spec:
  partitions: 12
  replicas: ${replicas}
  config:
    min.insync.replicas: ${minimum}
`;
}

const path = "k8s/orders-topic.yaml";
const application = "place-service/src/main/resources/application.yml";

export const examples: readonly SystemExample[] = [
  { bad: { [application]: service, [path]: topic("1", "1") }, good: { [path]: topic("3", "2") } },
  { bad: { [application]: service, [path]: topic("3", "1") }, good: { [path]: topic("3", "2") } },
];
