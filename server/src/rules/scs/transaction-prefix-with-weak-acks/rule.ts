/** The binder's transactions without acks=all: the transactional producer is refused. */
import { binderKeys } from "../../../kafka/spring-cloud-stream.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { insert, set } from "../../shared/fix.ts";
import { scsTransactionPrefixWithWeakAcksTexts as texts } from "./texts.ts";

const output = `spring.cloud.stream.kafka.binder.transaction.transaction-id-prefix=booking-\${HOSTNAME}-
spring.cloud.stream.bindings.book-out-0.destination=bookings
`;

export const scsTransactionPrefixWithWeakAcks = defineRule({
  id: "scs-transaction-prefix-with-weak-acks",
  category: "startup-failure",
  severity: "error",
  roles: ["producer"],
  programs: ["spring-cloud-stream"],
  settings: [binderKeys.transactions, binderKeys.requiredAcks, "acks"],
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.properties",
        versions: { springBoot: "3.5" },
        bad: output,
        good: `${output}spring.cloud.stream.kafka.binder.required-acks=all\n`,
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "the transactional producer of KafkaMessageChannelBinder in 3.2.10 and 4.1.5: acks=1 and enable.idempotence=true, and a ConfigException; 5.0.2 gives it acks=all",
    },
    references: [
      {
        title: "Spring Cloud Stream: transactions of the Kafka binder",
        url: "https://docs.spring.io/spring-cloud-stream/reference/kafka/kafka-binder/transactional-binder.html",
      },
      { title: "DefaultKafkaProducerFactory.setTransactionIdPrefix switches idempotence on" },
    ],
  },
  *check(producer) {
    const prefix = producer.written("transactional.id");
    if (prefix === undefined || !/transaction-?id-?prefix$/i.test(prefix.entry.key)) return;
    if (producer.written("enable.idempotence") !== undefined) return;
    const acks = producer.effective("acks");
    if (acks.typed !== "0" && acks.typed !== "1") return;
    const written = producer.written("acks");
    const safety = "changes-performance";
    yield {
      at: written ?? prefix,
      ...(written === undefined ? {} : { related: [prefix] }),
      message: say(texts().messages.refused, { acks: acks.typed }),
      fixes: [written === undefined ? insert(producer, "acks", "all", safety) : set(written, "all", safety)],
    };
  },
});
