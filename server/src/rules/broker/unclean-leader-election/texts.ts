/** What the rule broker-unclean-leader-election says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const brokerUncleanLeaderElectionTexts = ruleTexts(() => ({
  title: {
    en: "An out-of-date replica may become leader and cut off acknowledged records",
    "zh-cn": "落后的副本可能成为 leader，截断已确认的消息",
  },
  why: {
    en: "When no in-sync replica of a partition is alive, unclean.leader.election.enable=true makes one that lags behind the leader. Whatever it does not have is gone, acknowledged or not: when the old leader returns, it throws its longer log away to match. Offsets are given out a second time with other records, and consumers that were further ahead start over by auto.offset.reset. Neither producers nor consumers are told.",
    "zh-cn":
      "当一个分区没有存活的同步副本时，unclean.leader.election.enable=true 会让落后的副本当 leader。它没有的消息就没了，不管是否确认过：旧 leader 恢复后会截断自己更长的日志以保持一致。同样的位移会再次分配给别的消息，已经读到更后面的消费者会按 auto.offset.reset 重新开始。生产者和消费者都得不到任何通知。",
  },
  timeline: [
    {
      lane: "leader",
      text: {
        en: "The leader has ten records, all acknowledged. The follower lags at five and is out of sync.",
        "zh-cn": "leader 有十条已确认的消息，follower 落后，只有五条，不在 ISR 中。",
      },
    },
    { lane: "leader", mark: "failure", text: { en: "The leader dies.", "zh-cn": "leader 宕机。" } },
    {
      lane: "follower",
      text: {
        en: "The lagging follower is elected, because unclean elections are allowed.",
        "zh-cn": "因为允许 unclean 选举，落后的 follower 当选。",
      },
    },
    {
      lane: "producer",
      to: "follower",
      text: { en: "New records get the offsets 5, 6, 7 again.", "zh-cn": "新消息再次占用位移 5、6、7。" },
    },
    {
      lane: "leader",
      mark: "lost",
      text: {
        en: "The old leader returns and truncates: its records 5 to 9 are lost.",
        "zh-cn": "旧 leader 恢复后截断日志：它的第 5 到 9 条消息丢失。",
      },
    },
  ],
  remedy: {
    en: "Set unclean.leader.election.enable=false, the default since 0.11. The partition then stays offline until an in-sync replica is back; three replicas and min.insync.replicas=2 make that rare. In clusters that began with 4.1 or later, a replica that left the in-sync ones with all confirmed records may lead too (KIP-966), so that the partition is back sooner, without a loss. In an emergency an unclean election can be asked for once, with kafka-leader-election.",
    "zh-cn":
      "设置 unclean.leader.election.enable=false，这是 0.11 以来的默认值。分区会保持离线，直到有同步副本恢复；三副本加 min.insync.replicas=2 会让这种情况很少发生。在从 4.1 或更高版本开始的集群中，离开 ISR 但拥有全部已确认消息的副本也可以当 leader（KIP-966），分区能更早恢复，且不丢消息。紧急情况下可以用 kafka-leader-election 手动执行一次 unclean 选举。",
  },
  ignoreWhen: {
    en: "The topic holds metrics or logs where going on counts more than completeness, or it is a passing step of a recovery.",
    "zh-cn": "主题中是指标或日志等可用性比完整性更重要的数据，或者这只是恢复过程中的临时措施。",
  },
  messages: {
    unclean: {
      en: "With unclean.leader.election.enable=true a replica that lags may become leader: acknowledged records it lacks are cut off everywhere, and nobody is told. Set it to false.",
      "zh-cn":
        "unclean.leader.election.enable=true 时，落后的副本可能成为 leader：它缺少的已确认消息会在所有副本上被截断，而且没有任何通知。请设为 false。",
    },
    brokerAlone: {
      en: "On KRaft the controllers elect leaders, so this counts only if their files say it too: then a replica that lags may become leader, and acknowledged records are cut off. Set it to false in all of them.",
      "zh-cn":
        "KRaft 模式下由 controller 选举 leader，只有 controller 的配置里也这样写才会生效：那时落后的副本可能成为 leader，已确认的消息会被截断。请在所有文件中设为 false。",
    },
  },
}));
