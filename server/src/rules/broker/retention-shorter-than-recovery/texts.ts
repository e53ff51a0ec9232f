/** What the rule broker-retention-shorter-than-recovery says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const brokerRetentionShorterThanRecoveryTexts = ruleTexts(() => ({
  title: {
    en: "Records are deleted before an outage is over",
    "zh-cn": "故障还没恢复，消息就被删除了",
  },
  why: {
    en: "Kafka deletes by age and never asks whether anybody has read a record. A consumer that is down or behind for longer than the retention comes back to a position that no longer exists and jumps by auto.offset.reset; what lay between is lost without an error. A deployment that goes wrong on Friday evening takes three days until somebody looks. Kafka's default is seven days.",
    "zh-cn":
      "Kafka 按时间删除消息，从不管是否有人读过。消费者停机或落后的时间超过保留时间，回来时原来的位置已不存在，只能按 auto.offset.reset 跳转，中间的消息就此丢失，而且不报错。周五晚上一次失败的上线，往往三天后才有人处理。Kafka 的默认值是七天。",
  },
  timeline: [
    {
      lane: "consumer",
      mark: "failure",
      text: { en: "The consumer stops, or falls behind.", "zh-cn": "消费者停机，或者严重落后。" },
    },
    { lane: "producer", to: "leader", text: { en: "Producers go on writing.", "zh-cn": "生产者继续写入。" } },
    {
      lane: "leader",
      text: {
        en: "The retention is over: the leader deletes the segments, unread as they are.",
        "zh-cn": "保留时间已到：leader 删除这些还没被消费的日志段。",
      },
    },
    {
      lane: "consumer",
      to: "leader",
      text: {
        en: "The consumer comes back and asks for an offset that is gone.",
        "zh-cn": "消费者恢复，请求的位移已不存在。",
      },
    },
    {
      lane: "consumer",
      mark: "lost",
      text: {
        en: "auto.offset.reset moves it on; the deleted records are never read.",
        "zh-cn": "按 auto.offset.reset 跳到新位置，被删除的消息再也读不到。",
      },
    },
  ],
  remedy: {
    en: "Choose a retention longer than the longest outage you want to survive plus the time to catch up, a week for most. It costs disk; where that is short, log.retention.bytes bounds each partition, but then a burst of writes shortens the time as well.",
    "zh-cn":
      "保留时间要大于希望承受的最长故障时间加上追赶积压的时间，通常取一周。代价是磁盘空间；空间不够时可以用 log.retention.bytes 限制每个分区的大小，但突发写入会因此缩短实际的保留时间。",
  },
  ignoreWhen: {
    en: "Nobody needs the records later: heartbeats, caches, telemetry whose value ends with the moment, or a topic that is fed again from its source.",
    "zh-cn": "之后没有人需要这些消息：心跳、缓存、过时即无价值的遥测，或者可以从源头重新生成的主题。",
  },
  messages: {
    broker: {
      en: "{key} deletes records of all topics after {time}, read or not: a consumer that is down or behind for longer loses them. The default is 7 days.",
      "zh-cn":
        "{key} 使所有主题的消息在 {time} 后被删除，不管是否消费过：停机或落后超过这个时间的消费者会丢失消息。默认值是 7 天。",
    },
    topic: {
      en: "{key} deletes this topic's records after {time}, read or not: a consumer that is down or behind for longer loses them. The default is 7 days.",
      "zh-cn":
        "{key} 使该主题的消息在 {time} 后被删除，不管是否消费过：停机或落后超过这个时间的消费者会丢失消息。默认值是 7 天。",
    },
  },
}));
