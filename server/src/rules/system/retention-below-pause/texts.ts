/** What the rule system-retention-below-pause says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const systemRetentionBelowPauseTexts = ruleTexts(() => ({
  title: {
    en: "A reader may pause for longer than its topic keeps records",
    "zh-cn": "读取方允许的停顿超过主题的保留时间",
  },
  why: {
    en: "A topic deletes its records by age, whether or not they were read. A reader that waits at one record, or retries it, for longer than that finds the next records deleted: with auto.offset.reset=earliest it continues at the oldest record that is left, with latest at the end of the topic, in both cases without an error. A connector waits in this way for its converters and transformations, for example while a schema registry is down; Spring Cloud Stream's binder waits between its attempts; SmallRye keeps failed records in topics for later, and the end of a topic's name says for how many milliseconds.",
    "zh-cn":
      "主题按时间删除消息，不管是否有人读过。读取方在一条消息上等待或重试的时间超过保留时间后，后面的消息已被删除：auto.offset.reset=earliest 时它从剩下的最早消息继续，latest 时从主题末尾继续，两种情况都不报错。连接器会这样等待它的转换器（converter）和 transformation，例如 schema registry 不可用时。Spring Cloud Stream 的绑定器会在多次尝试之间等待；SmallRye 把失败的消息放入稍后重试的主题，主题名末尾就是等待的毫秒数。",
  },
  timeline: [
    {
      lane: "consumer",
      mark: "failure",
      text: {
        en: "What it needs for a record is down: it waits, as its settings allow.",
        "zh-cn": "处理一条消息所需的服务不可用：它按配置等待。",
      },
    },
    {
      lane: "leader",
      text: {
        en: "The next records pass their retention time and are deleted.",
        "zh-cn": "后面的消息超过保留时间，被删除。",
      },
    },
    {
      lane: "consumer",
      mark: "lost",
      text: { en: "It continues after the gap.", "zh-cn": "它从缺口之后继续消费。" },
    },
  ],
  remedy: {
    en: "Let the topic keep records for several times the longest pause of its readers, or let the reader give up earlier. The price is disk space.",
    "zh-cn": "让主题的保留时间达到读取方最长停顿的数倍，或让读取方更早放弃。代价是磁盘空间。",
  },
  ignoreWhen: {
    en: "Old records have no value for this reader.",
    "zh-cn": "旧消息对该读取方没有价值。",
  },
  messages: {
    stays: {
      en: "This reader may stay at one record for {key}={pause}, and {topic} keeps records for retention.ms={retention} only: the records after it are then deleted unread.",
      "zh-cn":
        "该读取方在一条消息上最多可停留 {key}={pause}，而 {topic} 只保留消息 retention.ms={retention}：届时后面的消息未读就被删除。",
    },
    retries: {
      en: "Before this reader goes on after a failure it waits {pause} ms in all ({key}), and {topic} keeps records for retention.ms={retention} only: the records after it are then deleted unread.",
      "zh-cn":
        "失败后，该读取方总共要等待 {pause} 毫秒才会继续（{key}），而 {topic} 只保留消息 retention.ms={retention}：届时后面的消息未读就被删除。",
    },
    delays: {
      en: "Failed records wait in {topic} for {pause} ms before they are tried again, and it keeps records for retention.ms={retention} only: what a restart of this reader has to read again by then is deleted.",
      "zh-cn":
        "失败的消息在 {topic} 中等待 {pause} 毫秒后重试，而它只保留消息 retention.ms={retention}：如果读取方在此期间重启，需要重新读取的消息已被删除。",
    },
    endless: {
      en: "This reader retries forever ({key}={pause}), and {topic} keeps records for retention.ms={retention} only: the records after it are then deleted unread.",
      "zh-cn":
        "该读取方会无限重试（{key}={pause}），而 {topic} 只保留消息 retention.ms={retention}：届时后面的消息未读就被删除。",
    },
  },
  fixes: {
    keep: {
      en: "Give {topic} a retention.ms that is several times this pause.",
      "zh-cn": "把 {topic} 的 retention.ms 设为该停顿的数倍。",
    },
  },
}));
