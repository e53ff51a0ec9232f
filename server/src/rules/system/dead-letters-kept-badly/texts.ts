/** What the rule system-dead-letters-kept-badly says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const systemDeadLettersKeptBadlyTexts = ruleTexts(() => ({
  title: {
    en: "The topic of the dead letter queue does not keep its records reliably",
    "zh-cn": "死信队列的主题不能可靠地保存消息",
  },
  why: {
    en: "A record that cannot be processed is written to a dead letter queue, and its offset is committed. From then on only the queue holds it. A queue with one replica loses it when a disk is lost. A queue with a retention of hours deletes it before anybody has looked at it.",
    "zh-cn":
      "无法处理的消息会写入死信队列，其位移随即提交。此后只有死信队列还保存着它。只有一个副本的队列会随磁盘一起丢失它；只保留几小时的队列在有人查看之前就把它删除了。",
  },
  timeline: [
    {
      lane: "connect",
      mark: "failure",
      text: { en: "A record cannot be processed.", "zh-cn": "一条消息无法处理。" },
    },
    {
      lane: "connect",
      to: "leader",
      text: {
        en: "It goes to the dead letter queue, and its offset is committed.",
        "zh-cn": "它进入死信队列，位移被提交。",
      },
    },
    {
      lane: "leader",
      mark: "lost",
      text: {
        en: "The queue's retention passes, or its only disk is lost, before anybody looks.",
        "zh-cn": "在有人查看之前，队列的保留时间已过，或唯一的磁盘损坏。",
      },
    },
  ],
  remedy: {
    en: "Give the queue as many replicas as the original topic, and a retention that is longer than the time until somebody repairs what failed: weeks rather than hours. Monitor the queue.",
    "zh-cn":
      "为死信队列设置与原主题一样多的副本，保留时间要长于修复问题所需的时间：以周计，而不是以小时计。并监控该队列。",
  },
  ignoreWhen: {
    en: "The queue is emptied at once by another program.",
    "zh-cn": "有其他程序会立即取走队列中的消息。",
  },
  messages: {
    oneCopy: {
      en: "Records that fail here go to {topic}, which has one replica: if the disk of its broker is lost, they are lost for good.",
      "zh-cn": "这里处理失败的消息进入 {topic}，而它只有一个副本：broker 的磁盘损坏时，这些消息就彻底丢失。",
    },
    short: {
      en: "Records that fail here go to {topic}, which deletes them after retention.ms={retention}: less than a day to notice the failure and repair it.",
      "zh-cn":
        "这里处理失败的消息进入 {topic}，而它在 retention.ms={retention} 之后删除消息：留给发现和修复的时间不到一天。",
    },
  },
  fixes: {
    keep: {
      en: "Give {topic} three replicas, and a retention.ms of weeks.",
      "zh-cn": "为 {topic} 设置三个副本，并把 retention.ms 设为数周。",
    },
  },
}));
