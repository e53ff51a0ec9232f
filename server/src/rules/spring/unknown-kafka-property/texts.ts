/** What the rule spring-unknown-kafka-property says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const springUnknownKafkaPropertyTexts = ruleTexts(() => ({
  title: {
    en: "Spring Boot does not bind this key, so nobody reads it",
    "zh-cn": "Spring Boot 不绑定这个键，没有人读取它",
  },
  why: {
    en: "Spring Boot has a fixed list of keys under spring.kafka, which differs from release to release. Of anything else it says nothing: no error, no line in the log. Kafka's other settings go into the properties maps under their own names, with dots. Each key has its section: group-id is read below consumer, and nowhere else. A key that is spelled by guess leaves Kafka's default in place: spring.kafka.producer.ack=all on a client older than 3.0 still means acks=1.",
    "zh-cn":
      "spring.kafka 下的键是固定的一组，且随 Spring Boot 版本而不同。其他键既不报错，也不记日志。Kafka 的其余配置应写在 properties 映射中，使用 Kafka 自己的带点的名称。每个键都有自己的段：group-id 只有写在 consumer 下才会被读取。凭猜测写出的键只会留下 Kafka 的默认值：在 3.0 之前的客户端上，spring.kafka.producer.ack=all 仍然等于 acks=1。",
  },
  timeline: [
    {
      lane: "application",
      text: {
        en: "Spring Boot binds spring.kafka and drops producer.ack without a word.",
        "zh-cn": "Spring Boot 绑定 spring.kafka，悄悄丢弃了 producer.ack。",
      },
    },
    {
      lane: "application",
      to: "producer",
      text: {
        en: "The producer is built without acks: an older client takes 1.",
        "zh-cn": "创建生产者时没有 acks：旧版客户端取 1。",
      },
    },
    {
      lane: "producer",
      to: "leader",
      text: { en: "A record is sent. The leader alone confirms it.", "zh-cn": "发送一条消息，只有 leader 确认。" },
    },
    {
      lane: "leader",
      mark: "failure",
      text: {
        en: "The leader dies before any follower has the record.",
        "zh-cn": "在任何 follower 复制到该消息之前，leader 宕机。",
      },
    },
    {
      lane: "follower",
      mark: "lost",
      text: {
        en: "A follower takes over. The confirmed record is gone.",
        "zh-cn": "follower 接任 leader，已确认的消息丢失。",
      },
    },
  ],
  remedy: {
    en: "Rename the key to one that Spring Boot binds, or move the setting into the properties map under Kafka's own name. Its value takes effect then, for the first time.",
    "zh-cn": "把键改成 Spring Boot 会绑定的名称，或以 Kafka 自己的名称移入 properties 映射。它的值从此才真正生效。",
  },
  ignoreWhen: {
    en: "A library, or code of another project, reads exactly this key. What the sources around the file read (Java, Kotlin, Groovy, Scala, XML) is looked for, and not reported.",
    "zh-cn":
      "某个库或其他项目的代码读取的正是这个键。文件所在项目的源码（Java、Kotlin、Groovy、Scala、XML）会被查找，其中读取的键不会报告。",
  },
  messages: {
    near: {
      en: "Spring Boot binds no {key}: unless your own code reads it, it is silently ignored, and Kafka's default stays. The key is {known}.",
      "zh-cn":
        "Spring Boot 不绑定 {key}：除非你自己的代码读取它，否则会被悄悄忽略，仍使用 Kafka 的默认值。正确的键是 {known}。",
    },
    native: {
      en: "Spring Boot binds no {key}: unless your own code reads it, it is silently ignored, and {setting} keeps its default. Kafka's own settings go into the map: {known}.",
      "zh-cn":
        "Spring Boot 不绑定 {key}：除非你自己的代码读取它，否则会被悄悄忽略，{setting} 仍是默认值。Kafka 自己的配置应写入映射：{known}。",
    },
    elsewhere: {
      en: "Spring Boot binds no {key}: unless your own code reads it, it is silently ignored. The setting belongs to another section: {known}.",
      "zh-cn": "Spring Boot 不绑定 {key}：除非你自己的代码读取它，否则会被悄悄忽略。该配置属于另一个段：{known}。",
    },
    batch: {
      en: "Spring Boot binds no {key}: unless your own code reads it, it is silently ignored, and the listener is given one record at a time. Batches are asked for with {known}=batch.",
      "zh-cn":
        "Spring Boot 不绑定 {key}：除非你自己的代码读取它，否则会被悄悄忽略，监听器仍然逐条接收消息。批量消费要用 {known}=batch。",
    },
    section: {
      en: "Spring Boot knows no section spring.kafka.{section}: unless your own code reads what stands below it, it is silently ignored. The section is spring.kafka.{known}.",
      "zh-cn":
        "Spring Boot 没有 spring.kafka.{section} 这个段：除非你自己的代码读取其中的内容，否则会被悄悄忽略。正确的段是 spring.kafka.{known}。",
    },
    beside: {
      en: "Spring Boot binds no {key}: unless your own code reads it, it is silently ignored. What counts is {known}, which is set here too.",
      "zh-cn":
        "Spring Boot 不绑定 {key}：除非你自己的代码读取它，否则会被悄悄忽略。起作用的是这里同样设置了的 {known}。",
    },
    otherRelease: {
      en: "This Spring Boot does not bind {key}: it exists in releases {releases} and is silently ignored in others.",
      "zh-cn": "当前的 Spring Boot 不绑定 {key}：它只存在于 {releases} 版本，在其他版本中会被悄悄忽略。",
    },
  },
  fixes: {
    batch: {
      en: "Set {known} to batch, and remove {key}.",
      "zh-cn": "将 {known} 设为 batch，并删除 {key}。",
    },
    section: {
      en: "Rename the section {section} to {known}: what stands below it takes effect then, for the first time.",
      "zh-cn": "把段 {section} 改名为 {known}：其中的配置从此才真正生效。",
    },
    drop: {
      en: "Remove {key}, or give its value to {known}, if it is the one that you want.",
      "zh-cn": "请删除 {key}；如果它的值才是你想要的，请写到 {known}。",
    },
    upgrade: {
      en: "Remove the key, or use Spring Boot {releases}.",
      "zh-cn": "请删除该键，或使用 Spring Boot {releases}。",
    },
  },
}));
