/** A value of auto.offset.reset that the Java client does not accept: the consumer refuses to start. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { secondsOf } from "../../../kafka/duration.ts";
import { parseRange } from "../../../kafka/version.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { set } from "../../shared/fix.ts";
import { consumerOffsetResetInvalidValueTexts as texts } from "./texts.ts";

const start = "bootstrap.servers=kafka:9092\ngroup.id=orders\nenable.auto.commit=false\n";
/** KIP-1106: a distance in time. */
const byDuration = parseRange(">=4.0");
const prefix = "by_duration:";

export const consumerOffsetResetInvalidValue = defineRule({
  id: "consumer-offset-reset-invalid-value",
  category: "startup-failure",
  severity: "error",
  roles: ["consumer"],
  coveredBy: ["spring-auto-offset-reset-exception", "consumer-share-group-unsupported-keys"],
  settings: ["auto.offset.reset"],
  docs: {
    texts,
    examples: [
      { bad: `${start}auto.offset.reset=smallest\n`, good: `${start}auto.offset.reset=earliest\n` },
      { bad: `${start}auto.offset.reset=error\n`, good: `${start}auto.offset.reset=none\n` },
    ],
    evidence: {
      kind: "executed",
      where: "KafkaConsumer of 25 releases, 1.1.1 to 4.4.0, with 27 values",
    },
    references: [
      {
        title: "Kafka: auto.offset.reset",
        url: settingDocs("consumer", "auto.offset.reset"),
      },
      { title: "KIP-1106: by_duration, since 4.0" },
      { title: "Observed with kafka-clients 1.1.1 to 4.4.0: ConfigException" },
    ],
  },
  *check(consumer, { lens }) {
    const reset = consumer.written("auto.offset.reset");
    if (reset === undefined || (reset.typed === undefined && !reset.invalid)) return;
    const value = reset.source.trim();
    // `${RESET:}` waits for its value, and a text that runs over lines is a quote that nobody closed.
    if ((value === "" && reset.defaulted !== undefined) || /[\r\n]/.test(reset.entry.source)) return;
    if (["earliest", "latest", "none"].includes(value)) return;
    if (value.startsWith(prefix) && (secondsOf(value.slice(prefix.length)) ?? -1) >= 0) {
      if (!lens.within("clients", byDuration)) {
        yield { at: reset, inPart: "silent", message: say(texts().messages.later), advice: say(texts().fixes.choose) };
      }
      return;
    }
    const meant = names.get(value.toLowerCase());
    yield {
      at: reset,
      message: value === "" ? say(texts().messages.empty) : say(texts().messages.refused, { value }),
      ...(meant === undefined ? { advice: say(texts().fixes.choose) } : { fixes: [set(reset, meant, "safe")] }),
    };
  },
});

/** The names of the Scala consumer, of librdkafka, and of Spring's old documentation. */
const names: ReadonlyMap<string, string> = new Map([
  ["smallest", "earliest"],
  ["beginning", "earliest"],
  ["earliest", "earliest"],
  ["largest", "latest"],
  ["end", "latest"],
  ["latest", "latest"],
  ["error", "none"],
  ["exception", "none"],
  ["none", "none"],
]);
