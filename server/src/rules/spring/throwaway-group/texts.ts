/** What the rule spring-throwaway-group says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const springThrowawayGroupTexts = ruleTexts(() => ({
  title: {
    en: "A group that is another one at each start misses what is sent while the application is down",
    "zh-cn": "每次启动都是新的消费者组，会错过应用停机期间的消息",
  },
  why: {
    en: "Spring Boot draws ${random.uuid} and ${random.value} anew whenever the application starts. Each start is another consumer group then, and nothing that was committed counts: not what a timer committed too early, and not what the container committed in time. With auto.offset.reset=latest, which is Kafka's default, it begins at the end of the topic. What was sent during a restart, a deployment or a crash is never read, and records that were read but not finished are not read again. Besides, every instance reads every record.",
    "zh-cn":
      "Spring Boot 每次启动都会重新生成 ${random.uuid} 和 ${random.value}。于是每次启动都是新的消费者组，已提交的位移都不起作用：无论是定时器提前提交的，还是容器按时提交的。auto.offset.reset=latest（Kafka 的默认值）时从主题末尾开始消费。重启、发布或崩溃期间发送的消息永远不会被读取，已读取但未处理完的消息也不会重读。而且每个实例都会读到全部消息。",
  },
  timeline: [
    {
      lane: "consumer",
      text: { en: "The listener reads with the group prices-5f1c….", "zh-cn": "监听器以消费者组 prices-5f1c… 消费。" },
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
        en: "It comes back as prices-a07e…, which has committed nothing, and begins at the end.",
        "zh-cn": "它以 prices-a07e… 重新上线，没有任何已提交的位移，于是从末尾开始。",
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
    en: "Give the group a name that stays, such as that of the application: it resumes where it left off, and its instances share the records. Where every instance has to see every record, earliest reads the whole topic at each start.",
    "zh-cn":
      "为消费者组起一个固定的名字，例如应用名：它会从上次的位置继续，多个实例分担消息。如果每个实例都必须看到每条消息，earliest 会在每次启动时读完整个主题。",
  },
  ignoreWhen: {
    en: "Every instance is meant to see every record from now on, and what was sent before does not matter: caches to refresh, screens to update.",
    "zh-cn": "本来就要让每个实例看到此后的每条消息，之前的消息无所谓：例如刷新缓存、更新界面。",
  },
  messages: {
    missed: {
      en: "Each start is another group ({group}) and begins at the end of the topic: what is sent while the application is down is never read. Give the group a name that stays, unless every instance only wants what is new.",
      "zh-cn":
        "每次启动都是新的消费者组（{group}），并从主题末尾开始：应用停机期间发送的消息永远不会被读取。除非每个实例只关心新消息，否则请使用固定的组名。",
    },
  },
  fixes: {
    name: {
      en: "Set the group to a name that stays, such as that of the application.",
      "zh-cn": "将消费者组设为固定的名字，例如应用名。",
    },
  },
}));
