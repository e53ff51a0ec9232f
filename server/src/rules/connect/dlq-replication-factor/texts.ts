/** What the rule connect-dlq-replication-factor says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const connectDlqReplicationFactorTexts = ruleTexts(() => ({
  title: {
    en: "A dead letter queue with the wrong number of replicas",
    "zh-cn": "死信队列的副本数不合适",
  },
  why: {
    en: "Where the dead letter queue does not exist, Connect creates it with errors.deadletterqueue.topic.replication.factor replicas, by default three. On one or two brokers that cannot be done, and the task fails before it reads anything. The usual answer, 1, then goes along to production: the offsets of bad records are committed, so the queue has the only copy that is set aside, and it lies on one disk.",
    "zh-cn":
      "死信队列主题不存在时，Connect 会按 errors.deadletterqueue.topic.replication.factor 创建，默认三副本。只有一两个 broker 时无法创建，任务还没读取就失败。于是常见做法是设为 1，然后原样带到生产环境：出错消息的位移已经提交，留存下来的只有队列里这一份，而它只存在一块磁盘上。",
  },
  timeline: [
    {
      lane: "connect",
      to: "broker",
      text: {
        en: "Connect creates the dead letter queue with one replica.",
        "zh-cn": "Connect 以单副本创建死信队列。",
      },
    },
    {
      lane: "connect",
      to: "broker",
      text: {
        en: "Bad records are written there, and their offsets are committed.",
        "zh-cn": "出错的消息写入其中，位移随之提交。",
      },
    },
    {
      lane: "disk",
      mark: "failure",
      text: { en: "The disk of that one broker dies.", "zh-cn": "那台 broker 的磁盘损坏。" },
    },
    {
      lane: "application",
      mark: "lost",
      text: {
        en: "Nobody can look at the bad records or deliver them later.",
        "zh-cn": "出错的消息无法再查看，也无法补写。",
      },
    },
  ],
  remedy: {
    en: "Use 3 in production and 1 on a single broker. It counts only when the queue is created: a queue that exists keeps its replicas.",
    "zh-cn": "生产环境用 3，单 broker 用 1。它只在创建队列时生效：已存在的队列副本数不变。",
  },
  ignoreWhen: {
    en: "The queue was created beforehand with enough replicas, or its records are of no use to anybody.",
    "zh-cn": "队列已提前以足够的副本数创建，或其中的消息没人需要。",
  },
  messages: {
    one: {
      en: "The dead letter queue {topic} is created with one replica: when that disk dies, the bad records, whose offsets are committed, are gone. Use 3.",
      "zh-cn": "死信队列 {topic} 以单副本创建：出错消息的位移已提交，那块磁盘一旦损坏，这些消息就没了。请设为 3。",
    },
    tooMany: {
      en: "Unless {topic} exists, Connect creates it with several replicas, by default three, and with a single broker the task fails. Here 1 is enough.",
      "zh-cn":
        "如果 {topic} 不存在，Connect 会以多副本（默认三个）创建它，只有一个 broker 时任务会失败。这里设为 1 即可。",
    },
  },
  fixes: {
    single: {
      en: "One replica, for a single broker (changes behaviour)",
      "zh-cn": "单 broker 环境使用单副本（改变行为）",
    },
  },
}));
