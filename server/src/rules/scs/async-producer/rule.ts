/** A function whose output is sent later than its input is committed: a send that fails loses what came in. */
import { bindingKeys, kafkaBindingKeys } from "../../../kafka/spring-cloud-stream.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { insert, set } from "../../shared/fix.ts";
import { isOn, isOtherEnd } from "../shared/bindings.ts";
import { scsAsyncProducerTexts as texts } from "./texts.ts";

const { sync } = kafkaBindingKeys;
const ends = `spring.cloud.stream.kafka.binder.required-acks=all
spring.cloud.stream.bindings.enrich-in-0.group=enrich
spring.cloud.stream.kafka.bindings.enrich-in-0.consumer.enable-dlq=true
spring.cloud.stream.bindings.enrich-out-0.destination=enriched
`;

export const scsAsyncProducer = defineRule({
  id: "scs-async-producer",
  category: "loss",
  // Nearly everybody sends so, and mostly it goes well.
  severity: "hint",
  preset: "critical",
  roles: ["producer"],
  programs: ["spring-cloud-stream"],
  settings: [sync, bindingKeys.errorChannel],
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.properties",
        bad: ends,
        good: `${ends}spring.cloud.stream.kafka.bindings.enrich-out-0.producer.sync=true\n`,
      },
    ],
    evidence: {
      kind: "read",
      where:
        "KafkaProducerProperties.sync is false in 3.2.10 to 5.0.2, and KafkaMessageChannelBinder hands it to the message handler",
    },
    references: [
      {
        title: "Spring Cloud Stream: properties of the Kafka binder",
        url: "https://docs.spring.io/spring-cloud-stream/reference/kafka/kafka-binder/config-options.html",
      },
      {
        title: "A lost record because the producer is asynchronous",
        url: "https://github.com/spring-cloud/spring-cloud-stream/issues/795",
      },
    ],
  },
  *check(producer, context) {
    const input = context.siblings("consumer").find(isOtherEnd(producer));
    const effective = producer.effective(sync);
    if (input === undefined || effective.typed === undefined || isOn(effective)) return;
    const watched = producer.written(bindingKeys.errorChannel) ?? producer.written("transactional.id");
    if (watched !== undefined) return;
    const written = producer.written(sync);
    const safety = "changes-performance";
    yield {
      at: written ?? producer.anchor,
      message: say(texts().messages.later, { input: input.name ?? "" }),
      fixes: [written === undefined ? insert(producer, sync, "true", safety) : set(written, "true", safety)],
    };
  },
});
