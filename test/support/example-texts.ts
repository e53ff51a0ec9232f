/** The examples of all rules as the files that they may stand in. */
import { rules } from "../../server/src/rules/index.ts";
import { fileOf, springVariants } from "./examples.ts";

export interface NamedText {
  readonly uri: string;
  readonly text: string;
}

/** Every example of every rule, good and bad, in every carrier it can stand in. */
export function exampleTexts(): readonly NamedText[] {
  return rules.flatMap((rule) =>
    rule.docs.examples.flatMap((example) =>
      [example.bad, example.good].flatMap((text) => [
        { uri: fileOf(rule, example), text },
        ...(example.file === undefined ? springVariants(rule, text) : []).map(({ file, text: variant }) => ({
          uri: file,
          text: variant,
        })),
      ]),
    ),
  );
}

/** One for each carrier whose files stand in no folder of examples; a new carrier adds one here, or there. */
export const carrierTexts: readonly NamedText[] = [
  {
    uri: "topic.yaml",
    text: "apiVersion: kafka.strimzi.io/v1\nkind: KafkaTopic\nmetadata:\n  name: orders\nspec:\n  replicas: 3\n  config:\n    retention.ms: 1\n",
  },
  {
    uri: "topic-of-confluent.yaml",
    text: "apiVersion: platform.confluent.io/v1beta1\nkind: KafkaTopic\nmetadata:\n  name: orders\nspec:\n  replicas: 3\n  configs:\n    retention.ms: '1'\n",
  },
  {
    uri: "orders-sink.json",
    text: '{"name": "orders", "config": {"connector.class": "JdbcSink", "topics": "orders"}}\n',
  },
  {
    uri: "deploy/orders.yaml",
    text: "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: orders\ndata:\n  producer.properties: |\n    acks=0\n    linger.ms=5\n",
  },
];
