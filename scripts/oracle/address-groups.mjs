/** Addresses as people write them, right and wrong: asked of every client that takes any. Only hosts that any machine resolves, or none does. */

/** A list, as `bootstrap.servers` wants it. */
const lists = [
  "localhost:9092",
  "localhost:9092,127.0.0.1:9093",
  " localhost:9092 , 127.0.0.1:9093 ",
  "localhost:9092,localhost:9092",
  "[::1]:9092",
  "::1:9092",
  "0.0.0.0:9092",
  // No port, or none that there is.
  "localhost",
  "localhost:",
  "[::1]",
  "::1",
  "9092",
  "localhost:9092,127.0.0.1",
  "localhost:0",
  "localhost:65535",
  "localhost:65536",
  "localhost:9092,127.0.0.1:99999",
  "localhost:99999999999",
  "localhost:-1",
  "localhost:+9092",
  "localhost:09092",
  "localhost:abc",
  "localhost:9092:9093",
  ":9092",
  // Nothing, or a comma too many.
  "",
  " ",
  ",",
  "localhost:9092,,127.0.0.1:9093",
  ",localhost:9092",
  "localhost:9092,",
  // Divided by something else.
  "localhost:9092;127.0.0.1:9093",
  "localhost:9092; 127.0.0.1:9093",
  "localhost:9092 127.0.0.1:9093",
  "localhost:9092\t127.0.0.1:9093",
  "localhost:9092|127.0.0.1:9093",
  "localhost:9092\uff0c127.0.0.1:9093",
  "localhost\uff1a9092",
  "localhost: 9092",
  "localhost :9092",
  // Quotes, brackets and what stands in other files.
  '"localhost:9092"',
  "'localhost:9092'",
  '"localhost:9092,127.0.0.1:9093"',
  'localhost:9092"',
  '"localhost:9092',
  "[localhost:9092]",
  '["localhost:9092"]',
  "[localhost:9092,127.0.0.1:9093]",
  "(localhost:9092)",
  "<localhost>:9092",
  "*:9092",
  "1@localhost:9093",
  "localhost=9092",
  "localhost\\:9092",
  "localhost:9092 # a comment",
  // ZooKeeper's addresses, and those of the web.
  "localhost:2181/kafka",
  "localhost:2181,127.0.0.1:2181/kafka",
  "localhost:9092/",
  "localhost:9092?timeout=1",
  "localhost/127.0.0.1:9092",
  "http://localhost:9092",
  "https://localhost:9092/",
  "PLAINTEXT://localhost:9092",
  "plaintext://localhost:9092",
  "SASL_SSL://localhost:9092",
  "kafka://localhost:9092",
  "//localhost:9092",
  "PLAINTEXT://localhost",
  "PLAINTEXT://:9092",
  "http://localhost:9092,127.0.0.1:9093",
  "localhost:9092,http://localhost:9093,127.0.0.1:9093",
];

/** Groups for the real Java clients; every one parses alike, so that the others are asked of what differs in kind. */
export const clientAddresses = [
  { role: "producer", settings: { "bootstrap.servers": lists } },
  ...["consumer", "admin"].map((role) => ({
    role,
    settings: {
      "bootstrap.servers": ["localhost:9092", "localhost", "localhost:9092;127.0.0.1:9093", "", "localhost:9092,"],
      ...(role === "consumer" && { "group.id": ["g"] }),
    },
  })),
  { role: "streams", settings: { "application.id": ["app"], "application.server": lists } },
  {
    role: "streams",
    settings: { "application.id": ["app"], "bootstrap.servers": ["localhost", "localhost:9092,", "localhost:2181/k"] },
  },
];

/** Groups for a broker: where its controllers are, asked without and with the list of voters. */
export const quorumAddresses = [
  {
    role: "kraft",
    settings: { "controller.quorum.voters": [null], "controller.quorum.bootstrap.servers": lists },
  },
  {
    role: "kraft",
    settings: { "controller.quorum.bootstrap.servers": ["localhost:9093", "localhost", "localhost:9093,"] },
  },
];

/** Groups for librdkafka, which also minds the protocol. */
export const librdkafkaAddresses = [
  { role: "producer", keys: { "bootstrap.servers": lists } },
  { role: "producer", keys: { "metadata.broker.list": ["localhost", "localhost:9092;127.0.0.1:9093"] } },
  {
    role: "producer",
    keys: {
      "bootstrap.servers": [
        "SSL://localhost:9092",
        "PLAINTEXT://localhost:9092",
        "localhost:9092,plaintext://127.0.0.1",
      ],
      "security.protocol": ["ssl", "plaintext"],
    },
  },
];
