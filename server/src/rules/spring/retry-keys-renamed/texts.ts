/** What the rule spring-retry-keys-renamed says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const springRetryKeysRenamedTexts = ruleTexts(() => ({
  title: {
    en: "A back-off key of the retry topics that this Spring Boot does not read: failed records come back too soon",
    "zh-cn": "当前 Spring Boot 不读取这个重试主题退避键：失败的消息过早重试",
  },
  why: {
    en: "Spring Boot 3.4 moved the back-off of the retry topics from spring.kafka.retry.topic to spring.kafka.retry.topic.backoff; 3.4 and 3.5 read both places, 4.0 the new one alone, and releases before 3.4 the old one alone. A name that the release does not know is silently ignored. The retries then follow one second after each other, three attempts are over in moments, and records that would have succeeded after the outage land in the dead-letter topic.",
    "zh-cn":
      "Spring Boot 3.4 把重试主题的退避设置从 spring.kafka.retry.topic 移到了 spring.kafka.retry.topic.backoff：3.4 和 3.5 两处都读，4.0 起只读新位置，3.4 之前只读旧位置。不认识的名字会被悄悄忽略。于是重试间隔变成一秒，三次尝试转眼用完，本可在故障恢复后成功的消息进了死信主题。",
  },
  timeline: [
    {
      lane: "application",
      text: {
        en: "After an upgrade to Spring Boot 4 the file still says spring.kafka.retry.topic.delay: 5m.",
        "zh-cn": "升级到 Spring Boot 4 之后，配置文件里仍写着 spring.kafka.retry.topic.delay: 5m。",
      },
    },
    {
      lane: "consumer",
      mark: "failure",
      text: {
        en: "The database is away for two minutes; a record fails and goes to the retry topic.",
        "zh-cn": "数据库中断两分钟，一条消息处理失败，进入重试主题。",
      },
    },
    {
      lane: "consumer",
      text: {
        en: "Nobody reads the five minutes: the second and the third attempt follow after a second each.",
        "zh-cn": "五分钟的设置没有被读取：第二次、第三次尝试各只隔一秒。",
      },
    },
    {
      lane: "consumer",
      to: "broker",
      mark: "lost",
      text: {
        en: "The attempts are used up. The record goes to the dead-letter topic, where somebody has to find it.",
        "zh-cn": "尝试次数用完，消息进入死信主题，只能等人去发现。",
      },
    },
  ],
  remedy: {
    en: "Use the name that your release reads: spring.kafka.retry.topic.backoff.* from 3.4 on, spring.kafka.retry.topic.* before.",
    "zh-cn": "使用当前版本读取的名字：3.4 起用 spring.kafka.retry.topic.backoff.*，之前用 spring.kafka.retry.topic.*。",
  },
  ignoreWhen: {
    en: "Your own code declares the retry topics and reads these keys itself.",
    "zh-cn": "重试主题由自己的代码声明，并且自行读取这些键。",
  },
  messages: {
    renamed: {
      en: "This Spring Boot does not read {key}: retries keep the default back-off of one second. Its name for it is {other}.",
      "zh-cn": "当前 Spring Boot 不读取 {key}：重试仍按默认的一秒退避。该版本中的名字是 {other}。",
    },
    random: {
      en: "This Spring Boot does not read {key}: retries come at even intervals.",
      "zh-cn": "当前 Spring Boot 不读取 {key}：重试按固定间隔进行。",
    },
  },
  fixes: {
    random: {
      en: "Write what your release knows: random-back-off (true or false) before 3.4, backoff.random (true or false) in 3.4 and 3.5, backoff.jitter (a duration) from 4.0 on.",
      "zh-cn":
        "请按版本书写：3.4 之前用 random-back-off（true 或 false），3.4 和 3.5 用 backoff.random（true 或 false），4.0 起用 backoff.jitter（时长）。",
    },
  },
}));
