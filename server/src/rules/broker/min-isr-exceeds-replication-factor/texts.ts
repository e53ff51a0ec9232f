/** What the rule broker-min-isr-exceeds-replication-factor says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const brokerMinIsrExceedsReplicationFactorTexts = ruleTexts(() => ({
  title: {
    en: "More copies are required than there are",
    "zh-cn": "要求写入的份数比副本数还多",
  },
  why: {
    en: "min.insync.replicas cannot be reached where a topic has fewer replicas than that. Brokers before 3.7 take it at its word: every write with acks=all fails with NotEnoughReplicas. Since 3.7 the leader asks for as many copies as there are and says nothing: a topic with two replicas and min.insync.replicas=3 accepts writes with two copies, one with a single replica accepts them with one. The file promises a safety that does not exist.",
    "zh-cn":
      "主题的副本数比 min.insync.replicas 少时，这个要求永远达不到。3.7 之前的 broker 会严格执行：所有 acks=all 的写入都以 NotEnoughReplicas 失败。从 3.7 起，leader 改为最多要求现有的副本数，而且不作任何提示：两个副本加 min.insync.replicas=3 时写入两份就算成功，一个副本时写入一份就算成功。配置所承诺的安全其实并不存在。",
  },
  timeline: [
    {
      lane: "application",
      text: {
        en: "A topic gets two replicas, and min.insync.replicas=3 is to keep it safe.",
        "zh-cn": "主题有两个副本，用 min.insync.replicas=3 来保证安全。",
      },
    },
    {
      lane: "producer",
      to: "leader",
      text: { en: "A batch is sent with acks=all.", "zh-cn": "以 acks=all 发送一个批次。" },
    },
    {
      lane: "leader",
      to: "producer",
      text: {
        en: "Before 3.7 it is refused, always; since 3.7 two copies are enough, and it is confirmed.",
        "zh-cn": "3.7 之前总是拒绝；从 3.7 起两份就够了，确认成功。",
      },
    },
    { lane: "leader", mark: "failure", text: { en: "Two disks die.", "zh-cn": "两块磁盘损坏。" } },
    {
      lane: "leader",
      mark: "lost",
      text: {
        en: "The third copy that the setting promised never was: the records are lost.",
        "zh-cn": "配置承诺的第三份从未存在：消息丢失。",
      },
    },
  ],
  remedy: {
    en: "Make the two fit: a replication factor of 3 with a minimum of 2. Topics that exist already need more replicas by kafka-reassign-partitions; the default for new topics does not change them.",
    "zh-cn":
      "让两者匹配：副本数 3，最小同步副本数 2。已有的主题需要用 kafka-reassign-partitions 增加副本，新主题的默认值不会改变它们。",
  },
  ignoreWhen: {
    en: "All topics are created with their own replication factor, which is larger.",
    "zh-cn": "所有主题在创建时都指定了自己的、更大的副本数。",
  },
  messages: {
    more: {
      en: "{key}={required} asks for more copies than the {copies} there are: brokers before 3.7 refuse every write that needs them, newer ones silently ask for {copies} only.",
      "zh-cn":
        "{key}={required} 要求的份数超过现有的 {copies} 个副本：3.7 之前的 broker 会拒绝所有这样的写入，更新的版本则悄悄地只要求 {copies} 份。",
    },
    byDefault: {
      en: "{key} is {required} by default, and the transaction log has fewer copies ({copies}): before 3.7 no transaction can begin, and initTransactions times out.",
      "zh-cn":
        "{key} 默认是 {required}，而事务日志只有 {copies} 个副本：3.7 之前任何事务都无法开始，initTransactions 会超时。",
    },
  },
  fixes: {
    pair: {
      en: "Set {factor}=3 and {key}=2, so that one broker may be down.",
      "zh-cn": "请设置 {factor}=3 和 {key}=2，这样允许一台 broker 停机。",
    },
  },
}));
