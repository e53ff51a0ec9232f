/** A file with names of Java's clients and of librdkafka that weigh alike: one of the two programs does not do what it says. */
import { kafkaDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { clientProgramAmbiguousTexts as texts } from "./texts.ts";

export const clientProgramAmbiguous = defineRule({
  id: "client-program-ambiguous",
  category: "no-effect",
  severity: "warning",
  roles: ["producer", "consumer", "client"],
  programs: ["unknown"],
  carriers: ["plain"],
  settings: ["*"],
  docs: {
    texts,
    examples: [
      {
        bad: file("message.timeout.ms=30000\nssl.ca.location=/etc/ssl/ca.pem\n"),
        good: file(""),
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "KafkaProducer and KafkaConsumer of 2.0.1, 2.8.2, 3.9.2 and 4.4.0 start with every name of librdkafka that they do not know; librdkafka 2.16.0 refuses every name of theirs that it does not know",
    },
    references: [
      {
        title: "librdkafka: configuration",
        url: "https://github.com/confluentinc/librdkafka/blob/master/CONFIGURATION.md",
      },
      { title: "Kafka: producer settings", url: kafkaDocs("configuration/producer-configs/") },
    ],
  },
  *check(component) {
    const { contest } = component.component;
    const [first, ...others] = contest?.java ?? [];
    if (contest === undefined || first === undefined) return;
    const java = names([first, ...others]);
    const librdkafka = names(contest.librdkafka);
    yield {
      at: { uri: first.uri, span: first.keySpan },
      related: contest.librdkafka.flatMap(({ key }) => component.written(key) ?? []),
      message: say(texts().messages.both, { java, librdkafka }),
      advice: say(texts().fixes.choose),
    };
  },
});

/** At most three, each once. */
function names(entries: readonly { readonly key: string }[]): string {
  return [...new Set(entries.map(({ key }) => key))].slice(0, 3).join(", ");
}

function file(last: string): string {
  return `bootstrap.servers=kafka1:9092,kafka2:9092
acks=all
key.serializer=org.apache.kafka.common.serialization.StringSerializer
value.serializer=org.apache.kafka.common.serialization.StringSerializer
${last}`;
}
