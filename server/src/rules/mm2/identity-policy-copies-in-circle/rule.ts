/** Two flows copy the same topics back and forth under the same names: MirrorMaker cannot see the circle. */
import { kafkaDocs } from "../../../kafka/documentation.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type RuleContext } from "../../rule.ts";
import { isCopying, isReverse, reverseOf } from "../../shared/connect/mirror-flows.ts";
import { twoClusters, withMinimum, withNone, withOffsets } from "../../shared/examples/mirror-maker.ts";
import { change, fix } from "../../shared/fix.ts";
import { onceForNeighbours } from "../../shared/once-for.ts";
import { mm2IdentityPolicyCopiesInCircleTexts as texts } from "./texts.ts";

const policy = "replication.policy.class";
const packageName = "org.apache.kafka.connect.mirror.";
const identity = `${packageName}IdentityReplicationPolicy`;
const renaming = `${packageName}DefaultReplicationPolicy`;
const start = `${twoClusters}backup->main.enabled = true\n${withNone}backup.consumer.auto.offset.reset = none\n${withMinimum}backup->main.config.properties.exclude = segment.bytes\n${withOffsets}`;

export const mm2IdentityPolicyCopiesInCircle = defineRule({
  id: "mm2-identity-policy-copies-in-circle",
  category: "duplication",
  severity: "warning",
  roles: ["mirror-maker"],
  settings: [policy, "topics", "topics.exclude"],
  docs: {
    texts,
    examples: [{ bad: `${start}${policy} = ${identity}\n`, good: `${start}${policy} = ${renaming}\n` }],
    evidence: {
      kind: "executed",
      where:
        "MirrorSourceConnector.shouldReplicateTopic of connect-mirror 3.9.2 and 4.1.2 for both directions: a topic is copied each way under its own name with IdentityReplicationPolicy, and once with DefaultReplicationPolicy",
    },
    references: [
      { title: "KAFKA-9726: IdentityReplicationPolicy, which cannot prevent cycles" },
      {
        title: "Kafka: geo-replication",
        url: kafkaDocs("operations/geo-replication-cross-cluster-data-mirroring/"),
      },
    ],
  },
  *check(flow, context) {
    const one = identityOf(flow);
    // One finding for the pair, at the flow that comes first by its name.
    if (one === undefined || !isFirst(flow) || !isThere(reverseOf(flow), flow, context)) return;
    const back = context.siblings("mirror-maker").find((other) => isReverse(flow, other));
    const other = back === undefined ? undefined : identityOf(back);
    if (back === undefined || other === undefined) return;
    const [topic] = topicsOf(flow).filter((name) => topicsOf(back).includes(name));
    // What each side leaves out may be what it gets from the other.
    if (topic === undefined || textOf(flow, "topics.exclude") !== textOf(back, "topics.exclude")) return;
    const both = one.entry === other.entry ? [one] : [one, other];
    yield {
      at: one,
      related: both.slice(1),
      message: say(texts().messages.circle, { flow: String(flow.name), back: String(back.name), topics: topic }),
      fixes: [
        fix(
          say(texts().fixes.rename),
          "changes-behaviour",
          both.map((setting) => change.set(setting, renaming)),
        ),
      ],
      advice: say(texts().fixes.oneWay),
    };
  },
});

/** The names of all flows, found once for all of them. */
const names = onceForNeighbours(
  (flow, { siblings }) => new Set([flow, ...siblings("mirror-maker")].map(({ name }) => name)),
);

function isThere(name: string, flow: EffectiveComponent, context: RuleContext): boolean {
  return names(flow, context).has(name);
}

function isFirst(flow: EffectiveComponent): boolean {
  return String(flow.name) < reverseOf(flow);
}

/** The policy of a flow that copies all that it is told to; a transformation may leave out what came from the other side. */
function identityOf(flow: EffectiveComponent) {
  const written = flow.written(policy);
  const isPlain = flow.written("transforms") === undefined && flow.written("topic.filter.class") === undefined;
  return isCopying(flow) && isPlain && written?.typed === identity ? written : undefined;
}

function topicsOf(flow: EffectiveComponent): readonly string[] {
  return (textOf(flow, "topics") ?? "").split(",").flatMap((one) => (one.trim() === "" ? [] : [one.trim()]));
}

/** `undefined` where it cannot be known. */
function textOf(flow: EffectiveComponent, key: string): string | undefined {
  const { typed } = flow.effective(key);
  return typed === undefined ? undefined : String(typed);
}
