/** A transaction-id-prefix that is the same for every instance: two instances throw each other out. */
import { isTemplate } from "../../../model/placeholder.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { isSpringPrefix, springPrefixKey } from "../../shared/producer/transactions.ts";
import { springTransactionPrefixNotUniqueTexts as texts } from "./texts.ts";

const start = "spring:\n  kafka:\n    producer:\n      acks: all\n";

export const springTransactionPrefixNotUnique = defineRule({
  id: "spring-transaction-prefix-not-unique",
  category: "availability",
  // How many instances run, the files do not tell.
  severity: "hint",
  roles: ["producer"],
  programs: ["spring-boot"],
  settings: [springPrefixKey],
  // EOSMode ALPHA, the default before spring-kafka 2.6, wants one prefix for all instances of a listener.
  versions: { springBoot: ">=2.4" },
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.yml",
        bad: `${start}      transaction-id-prefix: orders-tx-\n`,
        good: `${start}      transaction-id-prefix: orders-\${HOSTNAME}-\n`,
      },
    ],
    evidence: {
      kind: "read",
      where:
        "DefaultKafkaProducerFactory and ContainerProperties (EOSMode) of spring-kafka 2.5.14, 2.7.14, 2.9.13, 3.3.11 and 4.1.1",
    },
    references: [
      {
        title: "Spring for Apache Kafka: transactions, transactionIdPrefix",
        url: "https://docs.spring.io/spring-kafka/reference/kafka/transactions.html#transaction-id-prefix",
      },
    ],
  },
  *check(producer) {
    const prefix = producer.written("transactional.id");
    if (prefix === undefined || !isSpringPrefix(prefix)) return;
    const text = prefix.entry.value;
    // Whatever is filled in may differ from instance to instance.
    if (text === undefined || isTemplate(text) || /\$\{|@/.test(text)) return;
    yield {
      at: prefix,
      message: say(texts().messages.same),
      advice: say(texts().fixes.instance, { example: "orders-${HOSTNAME}-" }),
    };
  },
});
