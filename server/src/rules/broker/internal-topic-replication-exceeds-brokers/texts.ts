/** What the rule broker-internal-topic-replication-exceeds-brokers says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const brokerInternalTopicReplicationExceedsBrokersTexts = ruleTexts(() => ({
  title: {
    en: "Internal topics want more copies than there are brokers",
    "zh-cn": "内部主题要求的副本数超过 broker 数",
  },
  why: {
    en: "The topics for committed offsets and transactions are created when they are first needed, with the factor of the file, 3 by default. With fewer brokers than that they cannot be created, and nothing fails loudly: a consumer with a group asks for its coordinator for ever and gets no partitions, initTransactions runs into its timeout. Only the broker's log tells why.",
    "zh-cn":
      "保存已提交位移和事务状态的内部主题在首次需要时创建，副本数取自此文件，默认是 3。broker 数不够就无法创建，而且没有明显的报错：带消费者组的消费者一直在找协调者，始终分不到分区；initTransactions 则等到超时。原因只出现在 broker 的日志里。",
  },
  timeline: [
    {
      lane: "consumer",
      to: "broker",
      text: {
        en: "The first consumer asks who coordinates its group.",
        "zh-cn": "第一个消费者查询它的消费者组由谁协调。",
      },
    },
    {
      lane: "broker",
      mark: "failure",
      text: {
        en: "The topic for offsets needs three brokers, and one is there: it is not created.",
        "zh-cn": "位移主题需要三台 broker，而只有一台：无法创建。",
      },
    },
    {
      lane: "broker",
      to: "consumer",
      text: { en: "There is no coordinator, try again.", "zh-cn": "没有协调者，请重试。" },
    },
    {
      lane: "consumer",
      text: {
        en: "The consumer waits without an error and reads nothing.",
        "zh-cn": "消费者一直等待，没有报错，也读不到消息。",
      },
    },
  ],
  remedy: {
    en: "On a single node set offsets.topic.replication.factor=1, transaction.state.log.replication.factor=1 and transaction.state.log.min.isr=1. In a cluster keep 3, 3 and 2, and start three brokers.",
    "zh-cn":
      "单节点请设置 offsets.topic.replication.factor=1、transaction.state.log.replication.factor=1 和 transaction.state.log.min.isr=1。集群则保持 3、3、2，并启动三台 broker。",
  },
  ignoreWhen: {
    en: "Two more brokers run on this host or are about to join.",
    "zh-cn": "本机还运行着另外两台 broker，或者它们即将加入。",
  },
  messages: {
    more: {
      en: "If this node is the only broker, the topic for committed offsets cannot be created with {factor} copies: groups wait for a coordinator and read nothing. Set 1 on a single node.",
      "zh-cn":
        "如果只有这一台 broker，就无法创建有 {factor} 个副本的位移主题：消费者组一直等待协调者，读不到任何消息。单节点请设为 1。",
    },
  },
  fixes: {
    one: {
      en: "One copy of the internal topics, for a single node (changes behaviour)",
      "zh-cn": "单节点：内部主题只用一个副本（改变行为）",
    },
  },
}));
