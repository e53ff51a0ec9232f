/** auto.commit.interval.ms beside switched-off auto-commit: there is no timer. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { remove } from "../../shared/fix.ts";
import { consumerAutoCommitIntervalNoEffectTexts as texts } from "./texts.ts";

const commitKey = "enable.auto.commit";
const key = "auto.commit.interval.ms";

export const consumerAutoCommitIntervalNoEffect = defineRule({
  id: "consumer-auto-commit-interval-no-effect",
  category: "no-effect",
  severity: "hint",
  inPart: "silent",
  roles: ["consumer"],
  // The strategies of SmallRye use the interval.
  programs: ["java", "spring-boot", "spring-cloud-stream"],
  coveredBy: ["consumer-share-group-unsupported-keys"],
  settings: [key, commitKey],
  docs: {
    texts,
    examples: [{ bad: file(`${key}=1000\n`), good: file("") }],
    evidence: {
      kind: "read",
      where:
        "ConsumerCoordinator and the commit manager of kafka-clients 4.0.0: the timer is made for auto-commit only",
    },
    references: [
      {
        title: "Kafka: auto.commit.interval.ms",
        url: settingDocs("consumer", "auto.commit.interval.ms"),
      },
    ],
  },
  *check(consumer) {
    const interval = consumer.written(key);
    const commit = consumer.effective(commitKey);
    // What the client computes for want of a group is another matter: code may name the group.
    const isOff = commit.typed === false && (commit.entry !== undefined || commit.origin === "framework-default");
    if (interval === undefined || !isOff) return;
    const written = consumer.written(commitKey);
    yield {
      at: interval,
      related: written === undefined ? [] : [written],
      message: say(texts().messages.idle),
      fixes: [remove(interval, "safe")],
    };
  },
});

function file(last: string): string {
  return `bootstrap.servers=kafka1:9092,kafka2:9092
group.id=billing
auto.offset.reset=earliest
${commitKey}=false
${last}`;
}
