/** What Hortonworks' build of Kafka has of its own. */

/**
 * Its name for SASL_PLAINTEXT, which Apache's Kafka refuses. HDP reached Kafka 2.0; its management tool writes the name into
 * server.properties (Apache Ambari, stack definition of Kafka, test_configure_plaintextsasl).
 */
export const hortonworksProtocol = "PLAINTEXTSASL";
