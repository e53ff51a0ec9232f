/** Names of classes as people write them: short, misspelt, of another kind, in another case. */

const common = "org.apache.kafka.common.serialization.";
const consumer = "org.apache.kafka.clients.consumer.";
const producer = "org.apache.kafka.clients.producer.";
const streams = "org.apache.kafka.streams.";

const serializers = [
  `${common}StringSerializer`,
  ` ${common}StringSerializer `,
  "StringSerializer",
  "string",
  `${common}StringSerialiser`,
  `${common}stringSerializer`,
  `${common}stringserializer`,
  "org.apache.kafka.common.serializer.StringSerializer",
  `${common}StringSerializer.class`,
  `"${common}StringSerializer"`,
  `${common}StringSerializer;`,
  `${common}StringDeserializer`,
  `${common}Serdes$StringSerde`,
  `${common}Serdes.StringSerde`,
  `${common}Serdes`,
  `${common}Serializer`,
  "java.lang.String",
  "io.confluent.kafka.serializers.KafkaAvroSerializer",
  "",
];

const swapped = (names) =>
  names.map((name) => name.replaceAll("Serializer", "Deserializer").replaceAll("Serialiser", "Deserialiser"));

export const classGroups = [
  { role: "producer", settings: { "value.serializer": serializers } },
  { role: "producer", settings: { "key.serializer": ["StringSerializer", `${common}StringDeserializer`] } },
  {
    role: "consumer",
    settings: { "group.id": ["g"], "value.deserializer": [...swapped(serializers), `${common}StringSerializer`] },
  },
  {
    role: "consumer",
    settings: {
      "group.id": ["g"],
      "partition.assignment.strategy": [
        `${consumer}RangeAssignor`,
        `${consumer}CooperativeStickyAssignor`,
        `${consumer}StickyAssignor, ${consumer}RangeAssignor`,
        "RangeAssignor",
        "range",
        "roundrobin",
        "cooperative-sticky",
        "range,cooperative-sticky",
        `${consumer}rangeAssignor`,
        `${consumer}StickyAssigner`,
        `${consumer}internals.RangeAssignor`,
        "java.lang.String",
        "",
      ],
    },
  },
  {
    role: "producer",
    settings: {
      "partitioner.class": [
        `${producer}RoundRobinPartitioner`,
        "RoundRobinPartitioner",
        `${producer}roundRobinPartitioner`,
        `${producer}internals.DefaultPartitioner`,
        `${producer}UniformStickyPartitioner`,
        `${producer}DefaultPartitioner`,
        "java.lang.String",
        "murmur2_random",
        "",
      ],
    },
  },
  {
    role: "producer",
    settings: {
      "interceptor.classes": ["Logging", "com.example.LoggingInterceptor", "java.lang.String", ""],
      "metric.reporters": [undefined, "org.apache.kafka.common.metrics.JmxReporter", "JmxReporter", ""],
    },
  },
  {
    role: "streams",
    settings: {
      "application.id": ["app"],
      "default.key.serde": [
        `${common}Serdes$StringSerde`,
        `${common}Serdes.StringSerde`,
        `${common}Serdes.String`,
        `${common}StringSerializer`,
        `${common}Serdes$stringSerde`,
        "StringSerde",
        "java.lang.String",
        "",
      ],
    },
  },
  {
    role: "streams",
    settings: {
      "application.id": ["app"],
      "default.deserialization.exception.handler": [
        `${streams}errors.LogAndContinueExceptionHandler`,
        `${streams}errors.LogAndFailExceptionHandler`,
        `${streams}errors.LogAndContinueHandler`,
        `${streams}errors.logAndContinueExceptionHandler`,
        "LogAndContinueExceptionHandler",
        "java.lang.String",
      ],
    },
  },
  {
    role: "streams",
    settings: {
      "application.id": ["app"],
      "default.timestamp.extractor": [
        `${streams}processor.WallclockTimestampExtractor`,
        `${streams}processor.WallClockTimestampExtractor`,
        "WallclockTimestampExtractor",
        "java.lang.String",
      ],
      "default.production.exception.handler": [
        undefined,
        `${streams}errors.DefaultProductionExceptionHandler`,
        "Continue",
      ],
    },
  },
];
