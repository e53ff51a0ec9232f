/** Names of clients other than Java's, and what one program calls that which another has too. */
import { catalogueOf } from "./catalogue.ts";
import { isKafkaName } from "./known-names.ts";

/** True for a name of librdkafka that no program of Kafka has; of words without a dot only those that are usual there. */
export function isLibrdkafkas(key: string): boolean {
  return (key.includes(".") || key === "debug" || key === "log_level") && knows(key) && !isKafkaName(key);
}

/** False for a word that other software has too, unless its value is one that librdkafka takes. */
export function isMeantForLibrdkafka(key: string, value: string): boolean {
  const pattern = valuesOfWords.get(key);
  return isLibrdkafkas(key) && (pattern === undefined || pattern.test(value.trim()));
}

const contexts =
  "generic|broker|topic|metadata|feature|queue|msg|protocol|cgrp|security|fetch|interceptor|plugin|consumer|admin|eos|mock|assignor|conf|telemetry|all";
const valuesOfWords: ReadonlyMap<string, RegExp> = new Map([
  ["debug", new RegExp(`^(${contexts})(\\s*,\\s*(${contexts}))*$`)],
  ["log_level", /^[0-7]$/],
]);

/** What Java's clients call a setting of librdkafka; none where they have no such setting. */
export function javasNames(key: string): readonly string[] {
  const alias = librdkafka.canonical(key);
  return alias !== key && isKafkaName(alias) ? [alias] : (ofLibrdkafka.get(key) ?? []);
}

/** What librdkafka calls a setting of Java's clients; none where it has no such setting. */
export function librdkafkasNames(key: string): readonly string[] {
  return ofJava.get(key) ?? [];
}

const librdkafka = catalogueOf("librdkafka");

function knows(key: string): boolean {
  return librdkafka.periods(key).length > 0;
}

/** By CONFIGURATION.md of librdkafka and the documentation of Kafka's clients: settings for the same thing, which need not take the same values. */
const ofLibrdkafka: ReadonlyMap<string, readonly string[]> = new Map([
  ["auto.commit.enable", ["enable.auto.commit"]],
  ["batch.num.messages", ["batch.size"]],
  ["queue.buffering.max.messages", ["buffer.memory"]],
  ["queue.buffering.max.kbytes", ["buffer.memory"]],
  ["fetch.wait.max.ms", ["fetch.max.wait.ms"]],
  ["socket.timeout.ms", ["request.timeout.ms"]],
  ["socket.send.buffer.bytes", ["send.buffer.bytes"]],
  ["topic.metadata.refresh.interval.ms", ["metadata.max.age.ms"]],
  ["compression.level", ["compression.gzip.level", "compression.lz4.level", "compression.zstd.level"]],
  ["plugin.library.paths", ["interceptor.classes"]],
  ["sasl.username", ["sasl.jaas.config"]],
  ["sasl.password", ["sasl.jaas.config"]],
  ["sasl.kerberos.keytab", ["sasl.jaas.config"]],
  ["sasl.kerberos.principal", ["sasl.jaas.config"]],
  ["sasl.oauthbearer.config", ["sasl.jaas.config"]],
  ["ssl.ca.location", ["ssl.truststore.location"]],
  ["ssl.ca.pem", ["ssl.truststore.certificates"]],
  ["ssl.certificate.location", ["ssl.keystore.location"]],
  ["ssl.key.location", ["ssl.keystore.location"]],
  ["ssl.certificate.pem", ["ssl.keystore.certificate.chain"]],
  ["ssl.key.pem", ["ssl.keystore.key"]],
]);

/** The first two are librdkafka's own advice when it refuses them. */
const ofJava: ReadonlyMap<string, readonly string[]> = new Map([
  ["ssl.truststore.location", ["ssl.ca.location"]],
  ["sasl.jaas.config", ["sasl.username", "sasl.password"]],
  ["ssl.truststore.certificates", ["ssl.ca.pem"]],
  ["ssl.keystore.certificate.chain", ["ssl.certificate.pem"]],
  ["ssl.keystore.key", ["ssl.key.pem"]],
  ["buffer.memory", ["queue.buffering.max.kbytes"]],
  ["max.request.size", ["message.max.bytes"]],
  ["fetch.max.wait.ms", ["fetch.wait.max.ms"]],
  ["send.buffer.bytes", ["socket.send.buffer.bytes"]],
  ["receive.buffer.bytes", ["socket.receive.buffer.bytes"]],
  ["partitioner.class", ["partitioner"]],
  ["interceptor.classes", ["plugin.library.paths"]],
  ["compression.gzip.level", ["compression.level"]],
  ["compression.lz4.level", ["compression.level"]],
  ["compression.zstd.level", ["compression.level"]],
]);
