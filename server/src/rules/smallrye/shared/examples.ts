/** Files of a Quarkus application, to which the examples of rules add their lines, and the pages that speak of channels. */

/** Where such a file stands. */
export const propertiesFile = "src/main/resources/application.properties";

const application = `quarkus.application.name=shop
kafka.bootstrap.servers=kafka1:9092,kafka2:9092
`;

/** A channel that reads, in a file without a finding. */
export const incomingFile = `${application}mp.messaging.incoming.orders.connector=smallrye-kafka
mp.messaging.incoming.orders.group.id=billing
mp.messaging.incoming.orders.auto.offset.reset=earliest
`;

/** A channel that writes, with nothing written for its producer. */
export const outgoingFile = `${application}mp.messaging.outgoing.orders.connector=smallrye-kafka
`;

const docs = "https://smallrye.io/smallrye-reactive-messaging/latest/kafka";

/** The page about channels that read. */
export const receivingDocs = `${docs}/receiving-kafka-records/`;

/** The page about channels that write. */
export const writingDocs = `${docs}/writing-kafka-records/`;
