/** scs-native-encoding-without-serializer: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { scsNativeEncodingWithoutSerializer } from "../../../server/src/rules/scs/native-encoding-without-serializer/rule.ts";
import { check } from "../../support/check.ts";

const file = "src/main/resources/application.yml";
const head = `
spring.cloud.stream:
  kafka.binder: {brokers: "kafka1:9092,kafka2:9092", required-acks: all}
  bindings:
    bill-out-0.destination: bills
    bill-in-0.group: billing
`;
const output =
  "use-native-encoding leaves encoding to Kafka's serializer, and that is the binder's default ByteArraySerializer: every payload that is not a byte array fails in send().";
const input =
  "use-native-decoding leaves decoding to Kafka's deserializer, and that is the binder's default ByteArrayDeserializer: the function gets byte arrays.";

it("reports an output", () =>
  check(
    scsNativeEncodingWithoutSerializer,
    `${head}    bill-out-0.producer.useNativeEncoding: true
                                           ^^^^ info: ${output}
`,
    { file },
  ));

it("reports an input", () =>
  check(
    scsNativeEncodingWithoutSerializer,
    `${head}    bill-in-0.consumer.use-native-decoding: true
                                            ^^^^ info: ${input}
`,
    { file },
  ));

const on = `${head}    bill-out-0.producer.useNativeEncoding: true\n`;
it.each([
  "  kafka.bindings.bill-out-0.producer.configuration.value.serializer: com.example.BillSerializer",
  "  kafka.binder.producer-properties.value.serializer: com.example.BillSerializer",
  "  kafka.binder.configuration.value.serializer: com.example.BillSerializer",
  "  kafka.default.producer.configuration.value.serializer: ${SERIALIZER}",
  "spring.kafka.producer.value-serializer: com.example.BillSerializer",
  "  kafka.binder.transaction.transaction-id-prefix: tx-",
])("is silent with %s", (line) => check(scsNativeEncodingWithoutSerializer, `${on}${line}\n`, { file }));

it("is silent where the binding says false", () =>
  check(scsNativeEncodingWithoutSerializer, on.replace("true", "false"), { file }));
