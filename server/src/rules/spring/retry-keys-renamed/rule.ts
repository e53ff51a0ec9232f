/** Back-off keys of Spring's retry topics that Boot renamed: the release at hand does not read them, and its own back-off counts. */
import type { UnboundEntry } from "../../../model/component.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type Report, type RuleContext } from "../../rule.ts";
import { rename } from "../../shared/fix.ts";
import { springRoles } from "../shared/owner.ts";
import { retryTopicKey, retryTopicsOn } from "../shared/retry-topic.ts";
import { springRetryKeysRenamedTexts as texts } from "./texts.ts";

const topic = "spring.kafka.retry.topic.";
const consumer = "spring:\n  kafka:\n    consumer:\n      group-id: orders\n      auto-offset-reset: earliest\n";

export const springRetryKeysRenamed = defineRule({
  id: "spring-retry-keys-renamed",
  category: "removed-or-renamed",
  severity: "warning",
  roles: springRoles,
  programs: ["spring-boot"],
  settings: [retryTopicKey, `${topic}delay`, `${topic}backoff.delay`],
  // Which release runs is often not known, and a file that suits one of them is not wrong.
  inPart: "silent",
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.yml",
        versions: { springBoot: "4.0" },
        bad: `${consumer}    retry:\n      topic:\n        enabled: true\n        delay: 5m\n`,
        good: `${consumer}    retry:\n      topic:\n        enabled: true\n        backoff.delay: 5m\n`,
      },
      {
        file: "src/main/resources/application.properties",
        versions: { springBoot: "3.3" },
        bad: "spring.kafka.consumer.group-id=orders\nspring.kafka.consumer.auto-offset-reset=earliest\nspring.kafka.retry.topic.enabled=true\nspring.kafka.retry.topic.backoff.max-delay=10m\n",
        good: "spring.kafka.consumer.group-id=orders\nspring.kafka.consumer.auto-offset-reset=earliest\nspring.kafka.retry.topic.enabled=true\nspring.kafka.retry.topic.max-delay=10m\n",
      },
    ],
    evidence: {
      kind: "executed",
      where: "Spring Boot's own binder, asked for each key of 32 releases from 2.0.0 to 4.1.1 (schemas/spring.json)",
    },
    references: [
      { title: "Spring Boot 3.4: spring.kafka.retry.topic.backoff.*" },
      {
        title: "Spring for Apache Kafka: non-blocking retries",
        url: "https://docs.spring.io/spring-kafka/reference/retrytopic.html",
      },
    ],
  },
  *check({ role }, context) {
    // Without retry topics nobody reads any of them.
    if (retryTopicsOn(role, context) === undefined) return;
    for (const one of context.unbound) {
      const report = judged(one, context);
      if (report !== undefined) yield { at: { uri: one.entry.uri, span: one.entry.keySpan }, ...report };
    }
  },
});

/** Each key, and what other releases call it. */
const names: Readonly<Record<string, { readonly other?: string }>> = {
  [`${topic}delay`]: { other: `${topic}backoff.delay` },
  [`${topic}multiplier`]: { other: `${topic}backoff.multiplier` },
  [`${topic}max-delay`]: { other: `${topic}backoff.max-delay` },
  [`${topic}backoff.delay`]: { other: `${topic}delay` },
  [`${topic}backoff.multiplier`]: { other: `${topic}multiplier` },
  [`${topic}backoff.max-delay`]: { other: `${topic}max-delay` },
  // Whether there is a random share, or how long it is at most: their values mean different things.
  [`${topic}random-back-off`]: {},
  [`${topic}backoff.random`]: {},
  [`${topic}backoff.jitter`]: {},
};

function judged(one: UnboundEntry, { lens, unbound }: RuleContext): Omit<Report, "at"> | undefined {
  const { canonical, entry, bound } = one;
  const known = names[canonical];
  if (known === undefined || lens.pick("springBoot", bound) !== undefined) return undefined;
  const { other } = known;
  if (other === undefined) {
    return { message: say(texts().messages.random, { key: canonical }), advice: say(texts().fixes.random) };
  }
  // A file for several releases may carry both.
  if (unbound.some((another) => another.canonical === other)) return undefined;
  const message = say(texts().messages.renamed, { key: canonical, other });
  return { message, fixes: [rename(entry, other, other.split("."), "changes-behaviour")] };
}
