/** What the rule broker-min-insync-replicas-one says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const brokerMinInsyncReplicasOneTexts = ruleTexts(() => ({
  title: {
    en: "min.insync.replicas=1: acks=all may mean the leader alone",
    "zh-cn": "min.insync.replicas=1：acks=all 可能只等 leader 自己写入",
  },
  why: {
    en: "acks=all waits for the replicas that are in sync at that moment, not for all replicas. When followers fall behind they leave the in-sync set, down to the leader alone, and with min.insync.replicas=1 writes go on as if nothing had happened. A record then counts as acknowledged with a single copy. If that leader's disk is lost, the record is gone, although every producer used acks=all.",
    "zh-cn":
      "acks=all 等待的是当时的同步副本（ISR），而不是全部副本。follower 落后就会退出 ISR，最后可能只剩 leader；min.insync.replicas=1 时写入照常成功，消息只有一份就算确认。此时 leader 的磁盘一旦损坏，消息就没了，尽管所有生产者都使用了 acks=all。",
  },
  timeline: [
    {
      lane: "follower",
      mark: "failure",
      text: { en: "Both followers lag and leave the in-sync replicas.", "zh-cn": "两个 follower 都落后，退出 ISR。" },
    },
    {
      lane: "producer",
      to: "leader",
      text: { en: "A batch is sent with acks=all.", "zh-cn": "以 acks=all 发送一个批次。" },
    },
    {
      lane: "leader",
      to: "producer",
      text: { en: "One in-sync replica is enough: confirmed.", "zh-cn": "有一个同步副本就够了：确认成功。" },
    },
    { lane: "leader", mark: "failure", text: { en: "The leader's disk dies.", "zh-cn": "leader 的磁盘损坏。" } },
    {
      lane: "follower",
      mark: "lost",
      text: {
        en: "The followers never had the batch: a confirmed record is lost.",
        "zh-cn": "follower 从未拿到这个批次：已确认的消息丢失。",
      },
    },
  ],
  remedy: {
    en: "Set min.insync.replicas=2 with three replicas: a write needs two copies, and one broker may be down. With fewer copies than two in sync, producers get NotEnoughReplicas and retry. With only two replicas each restart would stop writes. On clusters formatted with 4.1 or later set it in the controllers' files too: their value is the one that counts.",
    "zh-cn":
      "三副本时设置 min.insync.replicas=2：写入需要两份，允许一台 broker 停机。同步副本不足两个时，生产者会收到 NotEnoughReplicas 并重试。如果只有两副本，任何一次重启都会让写入中断。用 4.1 及以上版本格式化的集群，还要写到 controller 的配置里：以 controller 的值为准。",
  },
  ignoreWhen: {
    en: "Every topic that matters sets min.insync.replicas itself, or no producer uses acks=all and losing acknowledged records is accepted.",
    "zh-cn":
      "所有重要的主题都自己设置了 min.insync.replicas；或者没有生产者使用 acks=all，并且可以接受已确认的消息丢失。",
  },
  messages: {
    one: {
      en: "With min.insync.replicas=1, acks=all is satisfied by the leader alone once the followers lag; if its disk fails then, acknowledged records are lost. Set 2 with three replicas.",
      "zh-cn":
        "min.insync.replicas=1 时，follower 一旦落后，只有 leader 写入就满足 acks=all；此时 leader 磁盘损坏，已确认的消息就会丢失。三副本请设为 2。",
    },
    oneByDefault: {
      en: "min.insync.replicas is not set and is 1 by default: acks=all is satisfied by the leader alone once the followers lag, and its loss takes acknowledged records along. Set 2 with three replicas.",
      "zh-cn":
        "没有设置 min.insync.replicas，默认值是 1：follower 一旦落后，只有 leader 写入就满足 acks=all，此时 leader 磁盘损坏，已确认的消息就会丢失。三副本请设为 2。",
    },
  },
  fixes: {
    factorFirst: {
      en: "Give topics three replicas first (default.replication.factor=3), then set min.insync.replicas=2. With fewer copies, 2 stops writes as soon as one broker is down.",
      "zh-cn":
        "请先让主题有三个副本（default.replication.factor=3），再设置 min.insync.replicas=2。副本更少时，设为 2 会让任何一台 broker 停机都中断写入。",
    },
  },
}));
