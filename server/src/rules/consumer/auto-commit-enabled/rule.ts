/** Auto-commit: the consumer's timer commits what poll() returned, whether or not it was processed. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { isShareConsumer } from "../../../model/share-consumer.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { change, fix } from "../../shared/fix.ts";
import { consumerAutoCommitEnabledTexts as texts } from "./texts.ts";

const key = "enable.auto.commit";

export const consumerAutoCommitEnabled = defineRule({
  id: "consumer-auto-commit-enabled",
  category: "loss",
  severity: "warning",
  roles: ["consumer"],
  // Frameworks commit themselves and have rules of their own.
  programs: ["java"],
  coveredBy: ["consumer-legacy-scala-keys", "consumer-share-group-unsupported-keys"],
  settings: [key, "auto.commit.interval.ms"],
  docs: {
    texts,
    examples: [
      { bad: file("enable.auto.commit=true\n"), good: file("enable.auto.commit=false\n") },
      { preset: "critical", bad: file(""), good: file("enable.auto.commit=false\n") },
    ],
    evidence: {
      kind: "read",
      where:
        "ConsumerCoordinator: the position behind all that poll returned is committed by timer, rebalance and close",
    },
    references: [
      {
        title: "Kafka: enable.auto.commit",
        url: settingDocs("consumer", "enable.auto.commit"),
      },
      {
        title:
          "ConsumerCoordinator.maybeAutoCommitOffsetsSync and -Async: the position is committed, not what was processed",
      },
    ],
  },
  *check(consumer, { environment }) {
    if (consumer.written("group.id") === undefined || consumer.effective(key).typed !== true) return;
    const interval = consumer.written("auto.commit.interval.ms");
    // Without auto-commit the interval would be left behind without a meaning.
    const changes = [change.put(consumer, key, "false"), ...(interval === undefined ? [] : [change.remove(interval)])];
    const fixes = [fix(say(texts().fixes.commitInCode), "changes-behaviour", changes)];
    const written = consumer.written(key);
    if (written !== undefined) {
      yield { at: written, message: say(texts().messages.written), fixes };
      return;
    }
    if (isShareConsumer(consumer)) return;
    // Without deserializers the file is not all there is: a tool, or code that adds the rest, reads it.
    const whole =
      consumer.written("key.deserializer") !== undefined || consumer.written("value.deserializer") !== undefined;
    const known = whole && !environment.development;
    const message = say(texts().messages.byDefault);
    if (known) yield { at: consumer.anchor, severity: "info", message, fixes };
    else yield { at: consumer.anchor, severity: "hint", preset: "critical", message, fixes };
  },
});

function file(last: string): string {
  return `bootstrap.servers=kafka1:9092,kafka2:9092
group.id=billing
auto.offset.reset=earliest
${last}`;
}
