/** What the rule producer-acks-one says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { leaderDiesAfterConfirming } from "../../../texts/stories.ts";

export const producerAcksOneTexts = ruleTexts(() => ({
  title: {
    en: "acks=1: a record the leader confirmed can die with the leader",
    "zh-cn": "acks=1：leader 已确认的消息会随 leader 一起丢失",
  },
  why: {
    en: "With acks=1 the leader alone confirms a batch, before any follower has copied it. If the leader fails in that moment, a follower without the batch takes over and the batch no longer exists, although the producer was told that it was safe. min.insync.replicas gives no protection either: it is only checked for acks=all. Since kafka-clients 3.0.1 anything but acks=all also switches off idempotence, which is on by default there, and only a log line says so.",
    "zh-cn":
      "acks=1 时只有 leader 确认批次，此时 follower 还没有复制。如果 leader 恰好在这一刻宕机，没有该批次的 follower 会接任 leader，这个批次就不存在了，而生产者却已经收到成功响应。min.insync.replicas 也起不到保护作用：它只对 acks=all 生效。另外，从 kafka-clients 3.0.1 起，只要 acks 不是 all，默认开启的幂等性就会被关闭，而且只留下一行日志。",
  },
  timeline: leaderDiesAfterConfirming,

  remedy: {
    en: "Set acks=all, together with min.insync.replicas=2 on topics that have three replicas. Each batch then waits for one replication round trip.",
    "zh-cn": "设置 acks=all，并在三副本的主题上设置 min.insync.replicas=2。代价是每个批次多等一次副本同步的往返时间。",
  },
  ignoreWhen: {
    en: "The topic has one replica only, or a few records lost at a broker failure are acceptable.",
    "zh-cn": "主题只有一个副本，或者可以接受 broker 故障时丢失少量消息。",
  },
  messages: {
    one: {
      en: "With acks=1 the leader confirms a record before any follower has it: if the leader fails then, the confirmed record is gone and nobody is told. Set acks=all.",
      "zh-cn":
        "acks=1 时 leader 在任何 follower 复制之前就确认消息：此时 leader 宕机，已确认的消息就会丢失，而且没有人知道。请设置 acks=all。",
    },
    oneAndNotIdempotent: {
      en: "With acks=1 the leader confirms a record before any follower has it: if the leader fails then, the confirmed record is gone and nobody is told. It also switches off the idempotence that clients since 3.0.1 have by default. Set acks=all.",
      "zh-cn":
        "acks=1 时 leader 在任何 follower 复制之前就确认消息：此时 leader 宕机，已确认的消息就会丢失，而且没有人知道。它还会关闭 3.0.1 起客户端默认开启的幂等性。请设置 acks=all。",
    },
  },
}));
