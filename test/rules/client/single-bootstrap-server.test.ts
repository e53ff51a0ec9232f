/** client-single-bootstrap-server: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { clientSingleBootstrapServer as rule } from "../../../server/src/rules/client/single-bootstrap-server/rule.ts";
import { check } from "../../support/check.ts";

const file = (servers: string): string => `
bootstrap.servers=${servers}
acks=all
`;

it("hints at one name that is numbered as brokers are", () => {
  check(
    rule,
    file(`kafka-1.example.com:9092
                  ^^^^^^^^^^^^^^^^^^^^^^^^ hint: kafka-1.example.com:9092 looks like one broker: while it is down, no client with this file can start, though the cluster works. List two or three brokers.`),
  );
  check(
    rule,
    file(`b-2.orders.x1.c2.kafka.eu-west-1.amazonaws.com:9092
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: b-2.orders.x1.c2.kafka.eu-west-1.amazonaws.com:9092 looks like one broker: while it is down, no client with this file can start, though the cluster works. List two or three brokers.`),
  );
});

it("hints once in a file that several clients read", () =>
  check(
    rule,
    `
spring:
  kafka:
    bootstrap-servers: prod-broker1:9092
                       ^^^^^^^^^^^^^^^^^ hint: prod-broker1:9092 looks like one broker: while it is down, no client with this file can start, though the cluster works. List two or three brokers.
    producer:
      acks: all
    consumer:
      group-id: billing
`,
    { file: "application.yml" },
  ));

it("is silent about names that may stand for all brokers", () => {
  for (const server of [
    "kafka:9092",
    "kafka.example.com:9092",
    "orders-kafka-bootstrap.kafka.svc:9092",
    "pkc-4r297.europe-west1.gcp.confluent.cloud:9092",
    "bootstrap-01.cloud.example.com:443",
    "10.1.2.3:9092",
    "kafka-lb:9092",
  ])
    check(rule, file(server));
});

it("is silent where there are several, on a developer's machine, and where nobody knows", () => {
  check(rule, file("kafka-1:9092,kafka-2:9092"));
  check(rule, file("localhost:9092"));
  check(rule, file("${KAFKA_SERVERS}"));
  check(rule, file("kafka-1:9092"), { file: "docker/producer.properties" });
  check(rule, "acks=all\nenable.idempotence=true\nlinger.ms=5\n# bootstrap.servers=kafka-1:9092\n");
});

it("is silent in a tool's file, which is run again by hand", () =>
  check(rule, "bootstrap.servers=kafka-1.example.com:9092\nsecurity.protocol=SSL\nrequest.timeout.ms=30000\n", {
    file: "etc/admin.properties",
  }));
