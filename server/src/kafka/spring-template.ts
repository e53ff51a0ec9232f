/** What Spring Boot calls the settings of its KafkaTemplate that say something about records, and have no name of Kafka's. */

/** The topic of `sendDefault(…)`; read in KafkaTemplate of spring-kafka 2.2.14, 3.3.16 and 4.1.1. */
export const defaultTopicKey = "spring.kafka.template.default-topic";
