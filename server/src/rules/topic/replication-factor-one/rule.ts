/** A topic with a single copy: the disk that holds it is all there is. */
import { kafkaDocs } from "../../../kafka/documentation.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import type { WrittenSetting } from "../../../model/setting.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type RuleContext } from "../../rule.ts";
import { onceForNeighbours } from "../../shared/once-for.ts";
import { topicReplicationFactorOneTexts as texts } from "./texts.ts";

export const topicReplicationFactorOne = defineRule({
  id: "topic-replication-factor-one",
  category: "loss",
  severity: "warning",
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
  *check(component, context) {
    const advice = say(texts().fixes.three);
    if (component.role === "topic") {
      // One copy is all that a cluster of one broker can have; which cluster it is, a topic alone does not say.
      const severity = isOfSeveral(component, context) ? "error" : "warning";
      for (const factor of factors(component, factorKey, 1))
        yield { at: factor, severity, message: say(texts().messages.topic), advice };
      return;
    }
    for (const factor of factors(component, /^topic\.creation\.[^.]+\.replication\.factor$/, 1)) {
      yield { at: factor, message: say(texts().messages.connect, { key: factor.key }), advice };
    }
  },
});

const factorKey = /^replication[.-]factor$/;

/** True where the file shows the cluster, or another of its topics, with several brokers, or the topic asks for several copies in sync. */
function isOfSeveral(topic: EffectiveComponent, context: RuleContext): boolean {
  const { component } = topic;
  const inSync = topic.written("min.insync.replicas")?.typed;
  if (typeof inSync === "number" && inSync > 1) return true;
  return (component.nodes ?? 1) > 1 || clustersOfSeveral(topic, context).has(component.ties?.cluster);
}

/** The clusters of which some topic has several copies. */
const clustersOfSeveral = onceForNeighbours((topic, { siblings }): ReadonlySet<string | undefined> => {
  const several = [topic, ...siblings("topic")].filter((one) => factors(one, factorKey, 2).length > 0);
  return new Set(several.map(({ component }) => component.ties?.cluster));
});

/** What asks for so many copies, or where it is more than one for at least so many. Kafka's catalogues do not know these names, so the value is a text. */
function factors(component: EffectiveComponent, name: RegExp, copies: number): readonly WrittenSetting[] {
  return component.settings().filter(({ key, typed }) => {
    const count = Number(typed ?? Number.NaN);
    return name.test(key) && (copies === 1 ? count === 1 : count >= copies);
  });
}
