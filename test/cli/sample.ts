/** A small repository with something of everything that a report can hold. */

export const sample: Readonly<Record<string, string>> = {
  "src/main/resources/application.yml": `spring:
  kafka:
    bootstrap-servers: kafka:9092
    producer:
      acks: 0
    consumer:
      enable-auto-commit: true
---
spring:
  config:
    activate:
      on-profile: prod
  kafka:
    producer:
      acks: 1
`,
  "config/a b,c%:<1>.properties": `bootstrap.servers=kafka:9092
acks=all
enable.idempotence=true
max.in.flight.requests.per.connection=9
`,
  "config/server.properties": `broker.id=1
log.dirs=/var/lib/kafka
zookeeper.connect=z:2181
`,
  "config/old/producer.properties": "# kafka-lossless: kafka=2.7\nbootstrap.servers=kafka:9092\nlinger.ms=5\n",
  "config/any/producer.properties":
    "# kafka-lossless-ignore producer-acks-one -- old\nbootstrap.servers=kafka:9092\nlinger.ms=5\n",
  "config/quiet/producer.properties": `bootstrap.servers=kafka:9092
# kafka-lossless-ignore producer-acks-zero -- page views, "cheap" & <many>
acks=0
`,
  "config/fine/producer.properties": "bootstrap.servers=kafka:9092\nacks=all\nenable.idempotence=true\n",
  "config/broken.properties": "acks=0\n",
};
