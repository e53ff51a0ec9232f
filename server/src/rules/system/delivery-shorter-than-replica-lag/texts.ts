/** What the rule system-delivery-shorter-than-replica-lag says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const systemDeliveryShorterThanReplicaLagTexts = ruleTexts(() => ({
  title: {
    en: "The producer gives up before the brokers drop a follower that stands still",
    "zh-cn": "broker 还没有移除停滞的 follower，生产者就已放弃",
  },
  why: {
    en: "With acks=all a record is confirmed when every replica in sync has it. A follower that stops fetching, while it still counts as alive, stays in sync for replica.lag.time.max.ms, and the leader looks only every half of that time: it takes between one and one and a half times replica.lag.time.max.ms until the others confirm without it. A producer whose delivery.timeout.ms is shorter reports every record of that time as failed, in all partitions that this follower has a copy of. The leader has stored these records: they appear later all the same, and once more if the application sends them again. A follower that dies is noticed earlier, after broker.session.timeout.ms.",
    "zh-cn":
      "acks=all 时，所有同步副本都有了一条消息，它才得到确认。停止拉取、但仍被视为存活的 follower，会在 replica.lag.time.max.ms 内继续算作同步；而 leader 每隔该时间的一半才检查一次：要经过 replica.lag.time.max.ms 的 1 到 1.5 倍，其余副本才会不等它而确认。如果生产者的 delivery.timeout.ms 更短，这段时间内的每条消息都会被报告为失败，凡是该 follower 持有副本的分区都是如此。leader 其实已保存这些消息：它们之后仍会出现；应用如果重发，就会再出现一次。follower 死亡则会更早被发现，即 broker.session.timeout.ms 之后。",
  },
  timeline: [
    {
      lane: "follower",
      mark: "failure",
      text: {
        en: "It fetches nothing more: its disk or its network stands still.",
        "zh-cn": "它不再拉取：磁盘或网络停滞。",
      },
    },
    {
      lane: "producer",
      to: "leader",
      text: { en: "Records with acks=all.", "zh-cn": "以 acks=all 发送消息。" },
    },
    {
      lane: "leader",
      text: {
        en: "It stores them, and waits for the follower for replica.lag.time.max.ms.",
        "zh-cn": "它保存消息，并为该 follower 等待 replica.lag.time.max.ms。",
      },
    },
    {
      lane: "producer",
      mark: "lost",
      text: {
        en: "delivery.timeout.ms is over: every record is reported as failed.",
        "zh-cn": "delivery.timeout.ms 已到：每条消息都被报告为失败。",
      },
    },
    {
      lane: "leader",
      mark: "duplicate",
      text: {
        en: "The records are there all the same: what is sent again is there twice.",
        "zh-cn": "消息其实已经保存：重发的消息会出现两次。",
      },
    },
  ],
  remedy: {
    en: "Give delivery.timeout.ms at least twice replica.lag.time.max.ms, or leave both at their defaults (120 and 30 seconds). A longer time holds records in the producer's buffer for longer: buffer.memory has to be large enough, or send() blocks.",
    "zh-cn":
      "把 delivery.timeout.ms 设为 replica.lag.time.max.ms 的两倍以上，或两者都保留默认值（120 秒和 30 秒）。时间更长，消息在生产者缓冲区中停留也更久：buffer.memory 要足够大，否则 send() 会阻塞。",
  },
  ignoreWhen: {
    en: "A record that is this old has no value, and the application can tell a failed record from one that was stored.",
    "zh-cn": "超过这个时间的消息没有价值，并且应用能区分失败的消息与已保存的消息。",
  },
  messages: {
    shorter: {
      en: "delivery.timeout.ms={delivery} ends before the brokers drop a follower that stands still (replica.lag.time.max.ms={lag}): until then every record with acks=all fails here, although the leader has stored it.",
      "zh-cn":
        "delivery.timeout.ms={delivery} 到期时，broker 还没有移除停滞的 follower（replica.lag.time.max.ms={lag}）：在此之前，这里每条 acks=all 的消息都会失败，尽管 leader 已经保存了它。",
    },
  },
}));
