/** What the rule scs-anonymous-group says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const scsAnonymousGroupTexts = ruleTexts(() => ({
  title: {
    en: "An input without a group misses what is sent while the application is down",
    "zh-cn": "没有 group 的输入绑定会错过应用停机期间的消息",
  },
  why: {
    en: "Without spring.cloud.stream.bindings.<binding>.group the binder makes up a new consumer group at every start and begins at the end of the topic. Whatever was sent during a restart, a deployment or a crash is never read, and records that were read but not finished are not read again. Besides, every instance reads every record. spring.kafka.consumer.group-id does not help: the binder ignores it.",
    "zh-cn":
      "没有 spring.cloud.stream.bindings.<binding>.group 时，绑定器每次启动都会生成一个新的消费者组，并从主题末尾开始消费。重启、发布或崩溃期间发送的消息永远不会被读取，已读取但未处理完的消息也不会重读。而且每个实例都会读到全部消息。spring.kafka.consumer.group-id 无济于事：绑定器会忽略它。",
  },
  timeline: [
    {
      lane: "consumer",
      text: {
        en: "The binding reads with the group anonymous.<random>.",
        "zh-cn": "绑定以消费者组 anonymous.<随机值> 消费。",
      },
    },
    { lane: "application", mark: "failure", text: { en: "The application is restarted.", "zh-cn": "应用重启。" } },
    {
      lane: "producer",
      to: "broker",
      text: { en: "200 records are sent in the meantime.", "zh-cn": "这期间发送了 200 条消息。" },
    },
    {
      lane: "consumer",
      to: "broker",
      text: {
        en: "The binding comes back with another random group, which has committed nothing, and begins at the end.",
        "zh-cn": "绑定以另一个随机消费者组重新上线，没有任何已提交的位移，于是从末尾开始。",
      },
    },
    {
      lane: "consumer",
      mark: "lost",
      text: {
        en: "The 200 records stay in the topic, and nobody reads them.",
        "zh-cn": "这 200 条消息留在主题里，再也没人读取。",
      },
    },
  ],
  remedy: {
    en: "Give the binding a group, for instance the name of the application. A named group begins at the start of the topic the first time, and afterwards where it left off; its instances share the records.",
    "zh-cn": "为绑定设置 group，例如应用名。命名的消费者组首次从主题开头消费，之后从上次的位置继续；多个实例分担消息。",
  },
  ignoreWhen: {
    en: "Every instance is meant to see every record from now on, and what was sent before does not matter: caches to refresh, screens to update.",
    "zh-cn": "本来就要让每个实例看到此后的每条消息，之前的消息无所谓：例如刷新缓存、更新界面。",
  },
  messages: {
    anonymous: {
      en: "{binding} has no group: each start begins at the end of the topic with a new one, and what was sent in between is never read. Give it a group, unless every instance only wants what is new.",
      "zh-cn":
        "{binding} 没有 group：每次启动都以新的消费者组从主题末尾开始，期间发送的消息永远不会被读取。除非每个实例只关心新消息，否则请设置 group。",
    },
    processor: {
      en: "{binding} has no group: each start begins at the end of the topic with a new one, so that its function never sees what was sent in between, and several instances each send an output for the same record. Give it a group.",
      "zh-cn":
        "{binding} 没有 group：每次启动都以新的消费者组从主题末尾开始，函数永远看不到期间发送的消息；多个实例还会为同一条消息各自产生输出。请设置 group。",
    },
  },
  fixes: {
    group: {
      en: "Set spring.cloud.stream.bindings.{binding}.group to a name that stays, such as that of the application.",
      "zh-cn": "将 spring.cloud.stream.bindings.{binding}.group 设为固定的名字，例如应用名。",
    },
  },
}));
