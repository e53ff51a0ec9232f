/** What the rule broker-keys-removed-in-4 says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const brokerKeysRemovedIn4Texts = ruleTexts(() => ({
  title: {
    en: "A setting that Kafka 4 no longer knows",
    "zh-cn": "Kafka 4 已不认识的配置",
  },
  why: {
    en: "Kafka 4.0 removed many broker settings that had been deprecated before or belonged to ZooKeeper. A 4.x broker starts with them all the same and only notes in its log that they are unknown. Most of them are just idle, but what a removed setting protected is open again: with log.message.timestamp.difference.max.ms records with nonsensical times were refused, and nobody refuses old ones now; without delegation.token.secret.key no delegation tokens are issued.",
    "zh-cn":
      "Kafka 4.0 移除了许多早已弃用或属于 ZooKeeper 的 broker 配置。4.x 的 broker 遇到它们照样启动，只在日志里记录不认识。大多数只是不再起作用，但它们原来提供的保护也随之消失：log.message.timestamp.difference.max.ms 曾经拒绝时间戳不合理的消息，现在过旧的时间戳不再有人拒绝；没有 delegation.token.secret.key，就不会签发委托令牌。",
  },
  timeline: [
    {
      lane: "application",
      to: "broker",
      text: {
        en: "The cluster is upgraded to 4.x, and the files stay as they are.",
        "zh-cn": "集群升级到 4.x，配置文件保持不变。",
      },
    },
    {
      lane: "broker",
      mark: "failure",
      text: {
        en: "The old bound for timestamps is unknown now; a line in the log is all.",
        "zh-cn": "broker 已不认识旧的时间戳限制，只在日志里留下一行。",
      },
    },
    {
      lane: "producer",
      to: "broker",
      text: { en: "A record arrives with a time of 1970.", "zh-cn": "收到一条时间戳为 1970 年的消息。" },
    },
    {
      lane: "broker",
      text: {
        en: "It is accepted, and is older than the retention at once.",
        "zh-cn": "消息被接受，但一写入就已超过保留时间。",
      },
    },
    {
      lane: "consumer",
      mark: "lost",
      text: {
        en: "Its segment is deleted before consumers have read it.",
        "zh-cn": "消费者还没读到，所在的日志段就被删除了。",
      },
    },
  ],
  remedy: {
    en: "Use the new names where there are any, and take the others out so that nobody relies on them. As long as a part of the cluster runs 3.x, keep what that release needs.",
    "zh-cn": "有新名称的改用新名称，其余的删除，以免有人误以为它们还有效。只要集群中还有 3.x，就保留它所需要的配置。",
  },
  ignoreWhen: {
    en: "The file is shared with brokers that still run 3.x.",
    "zh-cn": "这个文件还要给仍在运行 3.x 的 broker 使用。",
  },
  messages: {
    replaced: {
      en: "Kafka 4 no longer knows {key}: it is ignored, and its protection is gone. Its place was taken by: {names}.",
      "zh-cn": "Kafka 4 已不认识 {key}：它会被忽略，原有的保护随之失效。取代它的是：{names}。",
    },
    idle: {
      en: "Kafka 4 no longer knows {key}: it does nothing. Remove it.",
      "zh-cn": "Kafka 4 已不认识 {key}：它不起任何作用。请删除。",
    },
    zookeeper: {
      en: "Kafka 4 has no ZooKeeper: {key} does nothing. Remove it.",
      "zh-cn": "Kafka 4 已没有 ZooKeeper：{key} 不起任何作用。请删除。",
    },
  },
  fixes: {
    replace: {
      en: "Write it as {names} (changes behaviour)",
      "zh-cn": "改写为 {names}（改变行为）",
    },
  },
}));
