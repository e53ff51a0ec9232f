/** What the rule broker-offsets-commit-required-acks says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const brokerOffsetsCommitRequiredAcksTexts = ruleTexts(() => ({
  title: {
    en: "Offset commits are confirmed before they are copied",
    "zh-cn": "位移提交在复制之前就确认",
  },
  why: {
    en: "A committed offset is a record in an internal topic, and offsets.commit.required.acks says how many replicas must have it before the consumer hears that it is safe. With 1 the coordinator's own disk is enough, with 0 not even that. When the coordinator dies right then, the next one has an older position: the group reads records again that it had finished, or finds no position at all and starts by auto.offset.reset. The default, -1, waits for all replicas in sync; Kafka 4 removed the setting and always waits.",
    "zh-cn":
      "提交的位移是内部主题里的一条消息，offsets.commit.required.acks 规定多少个副本写入后才告诉消费者提交成功。设为 1 时，协调者自己的磁盘写入就够了；设为 0 时连这也不保证。如果协调者恰好此时宕机，新的协调者只有更旧的位置：消费者组会重复消费已经处理过的消息，或者根本找不到位置而按 auto.offset.reset 开始。默认值 -1 会等待所有同步副本；Kafka 4 移除了这个配置，总是等待。",
  },
  timeline: [
    {
      lane: "consumer",
      to: "leader",
      text: { en: "The group commits offset 500.", "zh-cn": "消费者组提交位移 500。" },
    },
    {
      lane: "leader",
      to: "consumer",
      text: {
        en: "The coordinator confirms, before any follower has it.",
        "zh-cn": "还没有 follower 拿到，协调者就已确认。",
      },
    },
    { lane: "leader", mark: "failure", text: { en: "The coordinator dies.", "zh-cn": "协调者宕机。" } },
    {
      lane: "follower",
      text: { en: "The next coordinator knows offset 400.", "zh-cn": "新的协调者只知道位移 400。" },
    },
    {
      lane: "consumer",
      mark: "duplicate",
      text: {
        en: "After the next rebalance records 400 to 499 are processed a second time.",
        "zh-cn": "下一次重平衡之后，第 400 到 499 条消息被再次处理。",
      },
    },
  ],
  remedy: {
    en: "Remove the setting. Commits then wait for the replicas in sync, a few milliseconds more.",
    "zh-cn": "删除该配置。提交会等待同步副本，只会多花几毫秒。",
  },
  ignoreWhen: {
    en: "The cluster has one broker, or its consumers keep their positions elsewhere.",
    "zh-cn": "集群只有一台 broker，或者消费者把位置保存在别处。",
  },
  messages: {
    weak: {
      en: "offsets.commit.required.acks={value} confirms commits before the followers have them: when the coordinator dies, groups fall back to older positions. Remove it; the default waits.",
      "zh-cn":
        "offsets.commit.required.acks={value} 在 follower 拿到之前就确认位移提交：协调者宕机时，消费者组会退回更旧的位置。请删除，默认值会等待。",
    },
  },
}));
