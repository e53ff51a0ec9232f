/** Native encoding or decoding without a class for it: what is no byte array fails, record by record. */
import { bindingKeys } from "../../../kafka/spring-cloud-stream.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { isOn } from "../shared/bindings.ts";
import { scsNativeEncodingWithoutSerializerTexts as texts } from "./texts.ts";

const output = `spring.cloud.stream.kafka.binder.brokers=kafka1:9092,kafka2:9092
spring.cloud.stream.kafka.binder.required-acks=all
spring.cloud.stream.bindings.bill-out-0.destination=bills
spring.cloud.stream.bindings.bill-out-0.producer.use-native-encoding=true
`;
const serializer = "org.springframework.kafka.support.serializer.JsonSerializer";

export const scsNativeEncodingWithoutSerializer = defineRule({
  id: "scs-native-encoding-without-serializer",
  category: "loss",
  // The payload may be a byte array, or code may give the class.
  severity: "info",
  roles: ["producer", "consumer"],
  programs: ["spring-cloud-stream"],
  settings: [bindingKeys.nativeEncoding, bindingKeys.nativeDecoding, "value.serializer", "value.deserializer"],
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.properties",
        bad: output,
        good: `${output}spring.cloud.stream.kafka.bindings.bill-out-0.producer.configuration.value.serializer=${serializer}\n`,
      },
    ],
    evidence: {
      kind: "read",
      where:
        "KafkaMessageChannelBinder.getProducerFactory, createKafkaConsumerFactory and KafkaBinderEnvironmentPostProcessor in 3.2.10 and 4.1.5: ByteArraySerializer and ByteArrayDeserializer are put first, and what is written replaces them; with native encoding nothing converts the payload before",
    },
    references: [
      {
        title: "Spring Cloud Stream: native encoding",
        url: "https://docs.spring.io/spring-cloud-stream/reference/kafka/kafka-binder/props.html",
      },
    ],
  },
  *check(client) {
    const isOutput = client.role === "producer";
    // With transactions of the binder its own producer decides.
    if (isOutput && client.written("transactional.id") !== undefined) return;
    const native = client.written(isOutput ? bindingKeys.nativeEncoding : bindingKeys.nativeDecoding);
    if (native === undefined || !isOn(native)) return;
    const { typed, origin } = client.effective(isOutput ? "value.serializer" : "value.deserializer");
    if (origin !== "framework-default" || typeof typed !== "string" || !/\.ByteArray\w+$/.test(typed)) return;
    yield {
      at: native,
      message: say(isOutput ? texts().messages.output : texts().messages.input),
      advice: say(isOutput ? texts().fixes.output : texts().fixes.input),
    };
  },
});
