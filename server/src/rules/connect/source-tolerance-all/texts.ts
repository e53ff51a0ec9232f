/** What the rule connect-source-tolerance-all says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const connectSourceToleranceAllTexts = ruleTexts(() => ({
  title: {
    en: "A source connector that skips what it cannot deliver",
    "zh-cn": "source 连接器跳过无法写入的消息",
  },
  why: {
    en: "With errors.tolerance=all a source connector skips a record that cannot be converted or transformed, and since Kafka 3.2 also one that Kafka refuses: too large, not authorized, not delivered in time. Connect tells the connector that the record is done, the source offset moves past it, and it is never read again. Dead letter queues exist for sinks only, so no copy is kept, and the connector reports RUNNING.",
    "zh-cn":
      "errors.tolerance=all 时，source 连接器会跳过转换（SMT 或 converter）失败的消息；从 Kafka 3.2 起，写入 Kafka 失败的消息（过大、无权限、超时未送达）也会被跳过。Connect 告诉连接器这条消息已处理完，源端位移越过它，以后不会再读。死信队列只有 sink 才有，所以没有任何副本留下，而连接器状态一直是 RUNNING。",
  },
  timeline: [
    {
      lane: "connect",
      text: { en: "A source task reads a row of 3 MB.", "zh-cn": "source 任务读到一行 3 MB 的数据。" },
    },
    {
      lane: "connect",
      to: "broker",
      mark: "failure",
      text: {
        en: "The producer refuses the record: it is larger than max.request.size.",
        "zh-cn": "生产者拒绝这条消息：超过了 max.request.size。",
      },
    },
    {
      lane: "connect",
      text: {
        en: "errors.tolerance=all: the failure is counted, and the record is marked as done.",
        "zh-cn": "errors.tolerance=all：只计一次失败，这条消息被标记为已完成。",
      },
    },
    {
      lane: "connect",
      to: "broker",
      mark: "lost",
      text: {
        en: "The source offset behind it is committed. The row is in no topic, and nobody reads it again.",
        "zh-cn": "提交了它之后的源端位移。这一行不在任何主题里，也不会再被读取。",
      },
    },
  ],
  remedy: {
    en: "Set errors.tolerance=none: the task stops at the first such record, and after the cause is mended it goes on from there. Where skipping is wanted, set errors.log.enable=true at least, and alert on the metric total-records-skipped.",
    "zh-cn":
      "设置 errors.tolerance=none：任务会在第一条这样的消息处停止，修复原因后从那里继续。如果确实要跳过，至少设置 errors.log.enable=true，并对 total-records-skipped 指标告警。",
  },
  ignoreWhen: {
    en: "The source delivers metrics or logs, where a missing record hurts nobody.",
    "zh-cn": "该 source 只传输指标或日志，少一条消息也无妨。",
  },
  messages: {
    silent: {
      en: "With errors.tolerance=all this source skips every record that cannot be converted, and since Kafka 3.2 also every one that Kafka refuses. No copy is kept and the source offset moves on. Set errors.tolerance=none.",
      "zh-cn":
        "errors.tolerance=all 时，该 source 会跳过每条无法转换的消息，从 Kafka 3.2 起还会跳过写入失败的消息。不留任何副本，源端位移照常前进。请设置 errors.tolerance=none。",
    },
    logged: {
      en: "With errors.tolerance=all this source skips every record that cannot be converted, and since Kafka 3.2 also every one that Kafka refuses. Only a line in the log remains: a source has no dead letter queue.",
      "zh-cn":
        "errors.tolerance=all 时，该 source 会跳过每条无法转换的消息，从 Kafka 3.2 起还会跳过写入失败的消息，只留下一行日志：source 没有死信队列。",
    },
  },
}));
