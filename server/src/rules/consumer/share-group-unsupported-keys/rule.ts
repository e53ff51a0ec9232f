/** Settings of share groups beside settings that a share group does not admit: neither kind of consumer starts. */
import { absentIsUnknown } from "../../../model/program.ts";
import { shareKeys } from "../../../model/share-consumer.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { remove } from "../../shared/fix.ts";
import { consumerShareGroupUnsupportedKeysTexts as texts } from "./texts.ts";

const unsupported = [
  "auto.offset.reset",
  "enable.auto.commit",
  "group.instance.id",
  "isolation.level",
  "partition.assignment.strategy",
  "interceptor.classes",
  "session.timeout.ms",
  "heartbeat.interval.ms",
  "group.protocol",
  "group.remote.assignor",
];
const start = "bootstrap.servers=kafka:9092\ngroup.id=orders\nshare.acknowledgement.mode=explicit\n";

export const consumerShareGroupUnsupportedKeys = defineRule({
  id: "consumer-share-group-unsupported-keys",
  category: "startup-failure",
  severity: "error",
  roles: ["consumer"],
  programs: ["java"],
  versions: { clients: ">=4.1" },
  settings: [...shareKeys, ...unsupported],
  docs: {
    texts,
    examples: [{ bad: `${start}isolation.level=read_committed\n`, good: start, versions: { clients: "4.2" } }],
    evidence: {
      kind: "executed",
      where:
        "KafkaConsumer and KafkaShareConsumer of 25 releases, 1.1.1 to 4.4.0, with share settings and those of other groups",
    },
    references: [
      { title: "KIP-932: queues for Kafka" },
      {
        title:
          "Observed with kafka-clients 4.1.0 to 4.4.0: KafkaConsumer refuses share.*, KafkaShareConsumer the others",
      },
    ],
  },
  *check(consumer) {
    const share = shareKeys.flatMap((key) =>
      consumer.spec(key) === undefined ? [] : (consumer.written(key) ?? []),
    )[0];
    if (share === undefined || absentIsUnknown(consumer)) return;
    if (consumer.written("group.id") === undefined) {
      yield {
        at: share,
        message: say(texts().messages.noGroup, { share: share.key }),
        advice: say(texts().fixes.name),
      };
    }
    for (const key of unsupported) {
      const setting = consumer.written(key);
      if (setting === undefined) continue;
      yield {
        at: setting,
        related: [share],
        message: say(texts().messages.both, { key, share: share.key }),
        fixes: [remove(setting, "safe")],
      };
    }
  },
});
