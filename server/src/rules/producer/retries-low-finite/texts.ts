/** What the rule producer-retries-low-finite says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const producerRetriesLowFiniteTexts = ruleTexts(() => ({
  title: {
    en: "A small number of retries is spent long before delivery.timeout.ms",
    "zh-cn": "retries 太小：远在 delivery.timeout.ms 用完之前就放弃重试",
  },
  why: {
    en: "Between two attempts the producer waits retry.backoff.ms, 100 ms by default (since 3.7 it doubles up to one second). Three attempts are spent in less than a second. A leader election after a crash, or a moment in which too few replicas are in sync, lasts longer; the record then fails although delivery.timeout.ms would have left it two minutes.",
    "zh-cn":
      "两次尝试之间生产者等待 retry.backoff.ms，默认 100 毫秒（3.7 起逐次翻倍，最多一秒）。三次重试不到一秒就用完了。宕机后的 leader 选举，或同步副本暂时不足，都可能持续更久；于是消息失败，尽管 delivery.timeout.ms 还留有两分钟。",
  },
  timeline: [
    {
      lane: "producer",
      to: "leader",
      text: { en: "A batch is sent with acks=all.", "zh-cn": "以 acks=all 发送一个批次。" },
    },
    {
      lane: "follower",
      mark: "failure",
      text: {
        en: "Two brokers are down at once for some seconds: too few replicas are in sync.",
        "zh-cn": "两个 broker 同时停机几秒：同步副本不足。",
      },
    },
    {
      lane: "leader",
      to: "producer",
      text: {
        en: "NOT_ENOUGH_REPLICAS: try again. Three attempts are over in 0.7 s.",
        "zh-cn": "NOT_ENOUGH_REPLICAS：请重试。三次重试在 0.7 秒内用完。",
      },
    },
    {
      lane: "producer",
      mark: "lost",
      text: {
        en: "The future fails, and code that ignores it loses the batch.",
        "zh-cn": "future 失败；忽略它的代码就丢失了该批次。",
      },
    },
    {
      lane: "follower",
      text: { en: "Seconds later the replicas are back.", "zh-cn": "几秒之后副本恢复同步。" },
    },
  ],
  remedy: {
    en: "Remove retries. Clients from 2.1 on then retry until delivery.timeout.ms is over; that is the setting for people who want to bound the time.",
    "zh-cn": "删除 retries。2.1 及以后的客户端会一直重试到 delivery.timeout.ms 用完；想限制时间就用这个配置。",
  },
  ignoreWhen: {
    en: "The application resends failed records itself, or stores them.",
    "zh-cn": "应用自己会重发或保存失败的消息。",
  },
  messages: {
    low: {
      en: "With retries={retries} the producer gives up after about {seconds} s of waiting, and a failover can take longer. Remove retries: delivery.timeout.ms already bounds the time.",
      "zh-cn":
        "retries={retries} 时，生产者等待约 {seconds} 秒后就放弃，而一次故障转移可能更久。请删除 retries：时间已由 delivery.timeout.ms 限制。",
    },
  },
}));
