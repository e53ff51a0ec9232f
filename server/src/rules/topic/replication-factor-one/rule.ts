/** A topic with a single copy: the disk that holds it is all there is. */
import { kafkaDocs } from "../../../kafka/documentation.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import type { WrittenSetting } from "../../../model/setting.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { topicReplicationFactorOneTexts as texts } from "./texts.ts";

export const topicReplicationFactorOne = defineRule({
  id: "topic-replication-factor-one",
  category: "loss",
  severity: "error",
  roles: ["topic", "connect-source"],
  aboutReplication: true,
  settings: ["replication.factor"],
  docs: {
    texts,
    examples: [
      {
        bad: "replication.factor=1\npartitions=12\nretention.ms=604800000\ncleanup.policy=delete\n",
        good: "replication.factor=3\npartitions=12\nretention.ms=604800000\ncleanup.policy=delete\n",
      },
    ],
    evidence: { kind: "documented", where: "Kafka's documentation of replication" },
    references: [
      { title: "Kafka: replication", url: kafkaDocs("design/design/#replication") },
      {
        title: "KIP-158: topics that Connect creates for source connectors",
      },
    ],
  },
  *check(component) {
    const advice = say(texts().fixes.three);
    if (component.role === "topic") {
      for (const factor of factors(component, /^replication[.-]factor$/))
        yield { at: factor, message: say(texts().messages.topic), advice };
      return;
    }
    for (const factor of factors(component, /^topic\.creation\.[^.]+\.replication\.factor$/)) {
      yield { at: factor, severity: "warning", message: say(texts().messages.connect, { key: factor.key }), advice };
    }
  },
});

/** Kafka's catalogues do not know these names, so the value is a text. */
function factors(component: EffectiveComponent, name: RegExp): readonly WrittenSetting[] {
  return component.settings().filter(({ key, typed }) => name.test(key) && Number(typed ?? Number.NaN) === 1);
}
