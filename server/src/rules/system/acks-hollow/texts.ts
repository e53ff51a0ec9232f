/** What the rule system-acks-hollow says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const systemAcksHollowTexts = ruleTexts(() => ({
  title: {
    en: "acks=all may protect no more than acks=1: the topic has one replica, requires only one, or lets one that lags lead",
    "zh-cn": "acks=all 的保护可能不超过 acks=1：主题只有一个副本、只要求一个副本，或允许落后的副本成为 leader",
  },
  why: {
    en: "acks=all waits for every replica that is in sync. How many that are is decided by the topic: with one replica it is the leader alone, and with min.insync.replicas=1 it may be the leader alone whenever the others have fallen behind. Then the producer gets the confirmation, although only the disk of one broker holds the record. And where unclean.leader.election.enable=true, a replica that lags may become the leader: all replicas then drop what it does not have, confirmed records included.",
    "zh-cn":
      "acks=all 等待所有处于同步状态的副本。这样的副本有几个由主题决定：只有一个副本时就是 leader 自己；min.insync.replicas=1 时，只要其他副本落后，也只剩 leader 自己。此时生产者收到确认，而消息只保存在一个 broker 的磁盘上。如果 unclean.leader.election.enable=true，落后的副本也可能成为 leader：此后所有副本都会丢弃它没有的消息，包括已确认的消息。",
  },
  timeline: [
    {
      lane: "producer",
      to: "leader",
      text: { en: "A record is sent with acks=all.", "zh-cn": "以 acks=all 发送消息。" },
    },
    {
      lane: "leader",
      to: "producer",
      text: {
        en: "No other replica has to confirm: the leader confirms alone.",
        "zh-cn": "不需要其他副本确认：leader 独自确认。",
      },
    },
    { lane: "leader", mark: "failure", text: { en: "The leader's disk is lost.", "zh-cn": "leader 的磁盘损坏。" } },
    {
      lane: "leader",
      mark: "lost",
      text: { en: "No other broker has the confirmed record.", "zh-cn": "其他 broker 上没有这条已确认的消息。" },
    },
  ],
  remedy: {
    en: "Give the topic three replicas and min.insync.replicas=2. The price: while two replicas are down, writes with acks=all fail instead of being at risk. For an existing topic, raise the number of replicas with kafka-reassign-partitions or by its operator.",
    "zh-cn":
      "为主题设置三个副本和 min.insync.replicas=2。代价：两个副本不可用时，acks=all 的写入会失败，而不是带着风险成功。已有主题的副本数要用 kafka-reassign-partitions 或由 operator 提高。",
  },
  ignoreWhen: {
    en: "The data of the topic can be produced again, and acks=all is only the common setting of all producers here.",
    "zh-cn": "主题中的数据可以重新生成，而 acks=all 只是这里所有生产者的统一配置。",
  },
  messages: {
    oneCopy: {
      en: "acks=all protects no more than acks=1 here: {topic} has one replica, so the leader alone confirms. If the disk of that broker is lost, confirmed records are lost.",
      "zh-cn":
        "acks=all 在此与 acks=1 无异：{topic} 只有一个副本，由 leader 独自确认。该 broker 的磁盘一旦损坏，已确认的消息就会丢失。",
    },
    unclean: {
      en: "acks=all may protect no more than acks=1 here: {topic} has unclean.leader.election.enable=true. When no replica in sync is left, one that lags becomes the leader, and confirmed records that it does not have are lost.",
      "zh-cn":
        "acks=all 在此可能与 acks=1 无异：{topic} 的 unclean.leader.election.enable=true。没有同步副本可用时，落后的副本会成为 leader，它没有的已确认消息就会丢失。",
    },
    leaderAlone: {
      en: "acks=all may protect no more than acks=1 here: {topic} has min.insync.replicas=1, so the leader alone may confirm while the other replicas lag. If it fails then, confirmed records are lost.",
      "zh-cn":
        "acks=all 在此可能与 acks=1 无异：{topic} 的 min.insync.replicas=1，其他副本落后时 leader 可以独自确认。此时 leader 故障，已确认的消息就会丢失。",
    },
  },
  fixes: {
    clean: {
      en: "Set unclean.leader.election.enable=false for {topic}. The price: while no replica in sync is alive, the partition can be neither written nor read.",
      "zh-cn":
        "为 {topic} 设置 unclean.leader.election.enable=false。代价：没有同步副本存活时，该分区既不能写也不能读。",
    },
    three: {
      en: "Give {topic} three replicas and min.insync.replicas=2.",
      "zh-cn": "为 {topic} 设置三个副本和 min.insync.replicas=2。",
    },
  },
}));
