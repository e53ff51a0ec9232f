/** A Spring Cloud Stream application, to which the examples of rules about names and values add their lines. */

/** Where such a file stands. */
export const propertiesFile = "src/main/resources/application.properties";

/** One binding that reads, without a finding. */
export const bindingFile =
  "spring.cloud.stream.bindings.bill-in-0.group=billing\nspring.cloud.stream.kafka.binder.brokers=kafka1:9092,kafka2:9092\n";

/** The page about what the Kafka binder reads. */
export const binderDocs = {
  title: "Spring Cloud Stream: properties of the Kafka binder",
  url: "https://docs.spring.io/spring-cloud-stream/reference/kafka/kafka-binder/config-options.html",
} as const;
