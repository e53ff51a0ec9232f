/** What the rule scs-reset-offsets says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const scsResetOffsetsTexts = ruleTexts(() => ({
  title: {
    en: "reset-offsets throws the committed position away at every start",
    "zh-cn": "reset-offsets 每次启动都丢弃已提交的位移",
  },
  why: {
    en: "With reset-offsets: true the binding seeks to its start offset when its partitions are first assigned, although the group has committed where it stands. With earliest every start processes the whole topic again; with latest it skips what was sent while the application was down.",
    "zh-cn":
      "设置 reset-offsets: true 后，绑定在首次分配到分区时会跳到起始位移，尽管消费者组已经提交过位置。起始位移为 earliest 时，每次启动都把整个主题重新处理一遍；为 latest 时，会跳过应用停机期间发送的消息。",
  },
  timeline: [
    {
      lane: "consumer",
      to: "broker",
      text: {
        en: "The group has committed that it is done up to record 5000.",
        "zh-cn": "消费者组已提交位移：前 5000 条已处理。",
      },
    },
    { lane: "application", mark: "failure", text: { en: "The application is restarted.", "zh-cn": "应用重启。" } },
    {
      lane: "consumer",
      text: {
        en: "When the partitions are assigned the binding seeks to the beginning.",
        "zh-cn": "分配到分区时，绑定跳回开头。",
      },
    },
    {
      lane: "application",
      mark: "duplicate",
      text: { en: "All 5000 records are processed a second time.", "zh-cn": "5000 条消息全部再处理一遍。" },
    },
  ],
  remedy: {
    en: "Remove reset-offsets once it has done its service. To read a topic again once, reset the group with kafka-consumer-groups while the application is down.",
    "zh-cn": "用完之后删除 reset-offsets。如果只需重读一次，请在应用停止时用 kafka-consumer-groups 重置消费者组。",
  },
  ignoreWhen: {
    en: "The application rebuilds its state from the whole topic at each start.",
    "zh-cn": "应用每次启动都从整个主题重建状态。",
  },
  messages: {
    earliest: {
      en: "reset-offsets seeks to the beginning at every start: all records of the topic are processed again, whatever the group has committed. Remove it.",
      "zh-cn": "reset-offsets 每次启动都跳回开头：不管消费者组提交过什么位移，主题的所有消息都会重新处理。请删除。",
    },
    latest: {
      en: "reset-offsets seeks to the end at every start: what was sent while the application was down is skipped, although the group had committed where it stood. Remove it.",
      "zh-cn": "reset-offsets 每次启动都跳到末尾：尽管消费者组提交过位移，停机期间发送的消息仍会被跳过。请删除。",
    },
  },
}));
