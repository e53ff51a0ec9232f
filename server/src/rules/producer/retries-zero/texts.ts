/** What the rule producer-retries-zero says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const producerRetriesZeroTexts = ruleTexts(() => ({
  title: {
    en: "retries=0: one passing error drops the batch",
    "zh-cn": "retries=0：一次短暂的错误就会丢弃整个批次",
  },
  why: {
    en: "Leader elections, restarts and short network faults are part of normal operation, and the broker answers them with errors that are meant to be retried. With retries=0 the producer gives up at the first one. Whoever does not look at the future or the callback never hears of it. It also switches off the idempotence that newer clients have by default.",
    "zh-cn":
      "leader 选举、重启和短暂的网络故障是正常运行的一部分，broker 会返回本应重试的错误。retries=0 时生产者在第一次出错就放弃；不检查 future 或回调的代码对此毫不知情。它还会关闭新版客户端默认开启的幂等性。",
  },
  timeline: [
    { lane: "producer", to: "leader", text: { en: "A batch is sent.", "zh-cn": "发送一个批次。" } },
    {
      lane: "leader",
      mark: "failure",
      text: {
        en: "A rolling restart moves the leader to another broker.",
        "zh-cn": "滚动重启使 leader 迁移到另一个 broker。",
      },
    },
    {
      lane: "leader",
      to: "producer",
      text: {
        en: "The answer is NOT_LEADER_OR_FOLLOWER: try again elsewhere.",
        "zh-cn": "返回 NOT_LEADER_OR_FOLLOWER：请到别处重试。",
      },
    },
    {
      lane: "producer",
      mark: "lost",
      text: {
        en: "No retry is allowed. The future fails, and code that ignores it loses the batch.",
        "zh-cn": "不允许重试，future 失败；忽略它的代码就丢失了该批次。",
      },
    },
  ],
  remedy: {
    en: "Remove retries, so that the default (retry until delivery.timeout.ms is over, two minutes) applies. Bound the time with delivery.timeout.ms, not the number of attempts.",
    "zh-cn":
      "删除 retries，使用默认行为（一直重试到 delivery.timeout.ms 用完，即两分钟）。请用 delivery.timeout.ms 限制时间，而不是限制重试次数。",
  },
  ignoreWhen: {
    en: "The application resends failed records itself, or at most one delivery is what it wants.",
    "zh-cn": "应用自己会重发失败的消息，或者就是想要“至多一次”。",
  },
  messages: {
    zero: {
      en: "With retries=0 the first passing error, such as a leader election, fails the batch, and code that does not resend it loses it. Remove retries and bound the time with delivery.timeout.ms.",
      "zh-cn":
        "retries=0 时，一次短暂的错误（例如 leader 选举）就会使批次失败，代码如果不重发，消息就会丢失。请删除 retries，用 delivery.timeout.ms 限制时间。",
    },
    zeroByDefault: {
      en: "retries is not set, and this client's default is 0: the first passing error fails the batch. Set retries={value}.",
      "zh-cn": "没有设置 retries，而该版本客户端的默认值是 0：一次短暂的错误就会使批次失败。请设置 retries={value}。",
    },
  },
}));
