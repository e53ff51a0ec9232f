/** client-class-unknown: where it speaks, and where it must stay silent. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { clientClassUnknown } from "../../../server/src/rules/client/class-unknown/rule.ts";
import { applyEdits } from "../../../server/src/syntax/text-edit.ts";
import { check } from "../../support/check.ts";

const consumer = { file: "consumer.properties" };
const streams = { file: "streams.properties" };
const kafka = "org.apache.kafka.common.serialization";

describe("speaks", () => {
  it("of a short name", () =>
    check(
      clientClassUnknown,
      `
bootstrap.servers=k1:9092,k2:9092
key.serializer=StringSerializer
               ^^^^^^^^^^^^^^^^ error: There is no class StringSerializer, so that the client cannot be built. Its name is org.apache.kafka.common.serialization.StringSerializer.
value.serializer=bytearray
                 ^^^^^^^^^ error: There is no class bytearray, so that the client cannot be built. Its name is org.apache.kafka.common.serialization.ByteArraySerializer.
`,
    ));

  it("of another case, a misspelt package and a class that was never there", () =>
    check(
      clientClassUnknown,
      `
bootstrap.servers=k1:9092,k2:9092
key.serializer=org.apache.kafka.common.serialization.Stringserializer
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: There is no class org.apache.kafka.common.serialization.Stringserializer, so that the client cannot be built. Its name is org.apache.kafka.common.serialization.StringSerializer.
value.serializer=org.apache.kakfa.common.serialization.StringSerializer
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: There is no class org.apache.kakfa.common.serialization.StringSerializer, so that the client cannot be built. Its name is org.apache.kafka.common.serialization.StringSerializer.
partitioner.class=org.apache.kafka.clients.producer.StickyPartitioner
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: Kafka has no class org.apache.kafka.clients.producer.StickyPartitioner, so that the client cannot be built.
`,
    ));

  it("of what librdkafka calls an assignor, within a list", () =>
    check(
      clientClassUnknown,
      `
bootstrap.servers=k1:9092,k2:9092
group.id=g
partition.assignment.strategy=org.apache.kafka.clients.consumer.RangeAssignor, cooperative-sticky
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: There is no class cooperative-sticky, so that the client cannot be built. Its name is org.apache.kafka.clients.consumer.CooperativeStickyAssignor.
`,
      consumer,
    ));

  it("of a class of another kind, and of nothing", () =>
    check(
      clientClassUnknown,
      `
bootstrap.servers=k1:9092,k2:9092
group.id=g
key.deserializer=org.apache.kafka.common.serialization.Serdes
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: Kafka has no class org.apache.kafka.common.serialization.Serdes, so that the client cannot be built.
value.deserializer=
^^^^^^^^^^^^^^^^^^ error: value.deserializer is empty: no class is found, and the client cannot be built.
`,
      consumer,
    ));

  it("of a serde by its simple name", () =>
    check(
      clientClassUnknown,
      `
application.id=a
bootstrap.servers=k1:9092,k2:9092
default.key.serde=org.apache.kafka.common.serialization.Serdes.StringSerde
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: There is no class org.apache.kafka.common.serialization.Serdes.StringSerde, so that the client cannot be built. Its name is org.apache.kafka.common.serialization.Serdes$StringSerde.
`,
      streams,
    ));
});

it.each([
  "StringSerializer.class",
  "class org.apache.kafka.common.serialization.StringSerializer",
  "org/apache/kafka/common/serialization/StringSerializer",
  "org.apache.kafka.serialization.StringSerializer",
  '"org.apache.kafka.common.serialization.StringSerializer"',
])("knows what was meant by %s", (written) =>
  check(
    clientClassUnknown,
    `bootstrap.servers=k1:9092,k2:9092\nkey.serializer=${written}\n               ${"^".repeat(written.length)} error: There is no class ${written}, so that the client cannot be built. Its name is org.apache.kafka.common.serialization.StringSerializer.\n`,
  ),
);

it("a class that the newest releases have no longer is an info where no release is known", () =>
  check(
    clientClassUnknown,
    `
bootstrap.servers=k1:9092,k2:9092
key.serializer=java.lang.String
               ^^^^^^^^^^^^^^^^ error: java.lang.String is not the kind of class that key.serializer requires: the client cannot be built.
sasl.login.callback.handler.class=org.apache.kafka.common.security.oauthbearer.secured.OAuthBearerLoginCallbackHandler
                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: This release of Kafka has no class org.apache.kafka.common.security.oauthbearer.secured.OAuthBearerLoginCallbackHandler, which other releases have: the client cannot be built. This holds for kafka-clients <3.1, >=4.0.
`,
  ));

describe("asks every place where a client names a class", () => {
  const common = ["metric.reporters", "sasl.client.callback.handler.class", "sasl.login.callback.handler.class"];
  const places = {
    producer: ["key.serializer", "value.serializer", "partitioner.class", "interceptor.classes", ...common],
    consumer: [
      "key.deserializer",
      "value.deserializer",
      "spring.deserializer.key.delegate.class",
      "spring.deserializer.value.delegate.class",
      "partition.assignment.strategy",
      "interceptor.classes",
      ...common,
    ],
    admin: common,
  };
  const other = ["java.lang.String", "java.util.List", "kafka.serializer.StringDecoder", `${kafka}.StringSerializer`];
  it.each(Object.entries(places).flatMap(([role, keys]) => keys.map((key) => [role, key] as const)))(
    "of a %s: %s",
    (role, key) => {
      // The two halves of a pair have a rule of their own.
      for (const name of /^(key|value)\./.test(key) ? other.slice(0, 3) : other)
        check(
          clientClassUnknown,
          `# kafka-lossless: role=${role}\nbootstrap.servers=k1:9092,k2:9092\n${key}=${name}\n${" ".repeat(key.length + 1)}${"^".repeat(name.length)} error: ${name} is not the kind of class that ${key} requires: the client cannot be built.\n`,
          { file: "client.properties" },
        );
    },
  );
  it.each([
    ["default.key.serde", `${kafka}.Serdes$LongSerde`],
    ["default.value.serde", `${kafka}.Serdes$LongSerde`],
    ["default.timestamp.extractor", "org.apache.kafka.streams.processor.FailOnInvalidTimestamp"],
    ["default.deserialization.exception.handler", "org.apache.kafka.streams.errors.LogAndFailExceptionHandler"],
    ["deserialization.exception.handler", "org.apache.kafka.streams.errors.LogAndFailExceptionHandler"],
    ["default.production.exception.handler", "org.apache.kafka.streams.errors.DefaultProductionExceptionHandler"],
    ["production.exception.handler", "org.apache.kafka.streams.errors.DefaultProductionExceptionHandler"],
    ["processing.exception.handler", "org.apache.kafka.streams.errors.LogAndFailProcessingExceptionHandler"],
    ["metric.reporters", "org.apache.kafka.common.metrics.JmxReporter"],
  ])("of Streams: %s", (key, known) => {
    const short = known.slice(known.search(/[^.$]*$/));
    check(
      clientClassUnknown,
      `application.id=a\nbootstrap.servers=k1:9092,k2:9092\n${key}=${short}\n${" ".repeat(key.length + 1)}${"^".repeat(short.length)} error: There is no class ${short}, so that the client cannot be built. Its name is ${known}.\n`,
      { ...streams, pins: { clients: "4.1" } },
    );
  });
  it("mends one of a list, and inner classes by their full names", () => {
    const text = "application.id=a\nbootstrap.servers=k1:9092\ndefault.key.serde=LongSerde\n";
    const { findings } = analyze([parse({ uri: "streams.properties", text })], { rules: [clientClassUnknown] });
    expect(applyEdits(text, findings[0]?.fixes[0]?.edits ?? [])).toBe(
      text.replace("=LongSerde", () => `=${kafka}.Serdes$LongSerde`),
    );
  });
});

describe("is silent", () => {
  it.each([
    `key.serializer=${kafka}.StringSerializer`,
    `key.serializer= ${kafka}.ByteArraySerializer `,
    "value.serializer=io.confluent.kafka.serializers.KafkaAvroSerializer",
    "value.serializer=com.example.StringSerializer",
    "value.serializer=OrderSerializer",
    "value.serializer=JsonSerializer",
    "value.serializer=${SERIALIZER}",
    "value.serializer=com.example.shaded.org.apache.kafka.common.serialization.StringSerializer",
    // The two halves of a pair have a rule of their own.
    `value.serializer=${kafka}.StringDeserializer`,
    "interceptor.classes=MonitoringProducerInterceptor",
    "partitioner.class=org.springframework.kafka.support.serializer.JsonSerializer",
    "value.serializer=org.apache.kafka.ours.OrderSerializer",
    "value.serializer=${SERIALIZER:}",
    // Releases before 4.0 have none of this name: which one runs is not known.
    "sasl.login.callback.handler.class=org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginCallbackHandler",
    "metric.reporters=",
    "metric.reporters=org.apache.kafka.tools.PushHttpMetricsReporter",
    "sasl.client.callback.handler.class=software.amazon.msk.auth.iam.IAMClientCallbackHandler",
  ])("%s", (line) => check(clientClassUnknown, `\nbootstrap.servers=k1:9092,k2:9092\nacks=all\n${line}\n`));

  it("on the kind of a class of Streams, which is asked for later", () =>
    check(
      clientClassUnknown,
      `\napplication.id=a\nbootstrap.servers=k1:9092,k2:9092\ndefault.key.serde=${kafka}.StringSerializer\n`,
      streams,
    ));

  it("on Connect's short names, which its plugin loader knows", () =>
    check(
      clientClassUnknown,
      "\nname=a\nconnector.class=org.x.JdbcSinkConnector\ntopics=a\nkey.converter=JsonConverter\n",
      { file: "sink.properties" },
    ));
});
