/** What the rule producer-delivery-timeout-short says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const producerDeliveryTimeoutShortTexts = ruleTexts(() => ({
  title: {
    en: "delivery.timeout.ms is shorter than a broker failover",
    "zh-cn": "delivery.timeout.ms 比一次 broker 故障转移还短",
  },
  why: {
    en: "delivery.timeout.ms is all the time a record has, retries included. When a broker dies, the cluster needs about nine seconds to notice it with default settings, then elects leaders, and only then can the producer learn where to send. A record whose time is over before that fails with a TimeoutException, although the cluster recovers by itself moments later. Code that ignores the future or the callback loses it.",
    "zh-cn":
      "delivery.timeout.ms 是一条消息从发送到成功的全部时间，重试也算在内。broker 宕机后，按默认配置集群大约要九秒才能发现，然后选举 leader，生产者才能得知该发往哪里。时间在此之前用完的消息会以 TimeoutException 失败，尽管集群片刻之后就会自行恢复。不检查 future 或回调的代码就丢失了它。",
  },
  timeline: [
    { lane: "producer", to: "leader", text: { en: "A batch is sent.", "zh-cn": "发送一个批次。" } },
    { lane: "leader", mark: "failure", text: { en: "The broker crashes.", "zh-cn": "broker 宕机。" } },
    {
      lane: "producer",
      text: {
        en: "The batch is kept for a retry: its partition has no leader yet.",
        "zh-cn": "批次保留待重试：它的分区暂时没有 leader。",
      },
    },
    {
      lane: "producer",
      mark: "lost",
      text: {
        en: "Its time is over: TimeoutException. Code that ignores it loses the batch.",
        "zh-cn": "时间用完：TimeoutException。忽略它的代码就丢失了该批次。",
      },
    },
    {
      lane: "follower",
      text: {
        en: "Seconds later a follower is leader, and could have taken it.",
        "zh-cn": "几秒之后一个 follower 成为 leader，本来可以接收它。",
      },
    },
  ],
  remedy: {
    en: "Leave delivery.timeout.ms at its default of two minutes. A caller who cannot wait that long waits on the future for as long as he likes, and the record still arrives.",
    "zh-cn":
      "让 delivery.timeout.ms 保持默认的两分钟。等不了这么久的调用方可以自行限定等待 future 的时间，消息仍然会送达。",
  },
  ignoreWhen: {
    en: "A late record is worth nothing, as in request and reply, and the code handles the failed future.",
    "zh-cn": "迟到的消息毫无价值（例如请求应答场景），并且代码处理了失败的 future。",
  },
  messages: {
    short: {
      en: "delivery.timeout.ms={delivery} is over before a failed broker is replaced: records fail that a longer time would bring through. Set it to {usual}, or handle every failed send.",
      "zh-cn":
        "delivery.timeout.ms={delivery} 会在故障 broker 被接替之前用完：本来多等一会儿就能送达的消息会失败。请设为 {usual}，或处理每一次发送失败。",
    },
  },
}));
