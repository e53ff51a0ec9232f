/** What the rule spring-dlt-suffix-changed says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const springDltSuffixChangedTexts = ruleTexts(() => ({
  title: {
    en: "A dead-letter topic with the suffix .DLT, which spring-kafka 3.3 no longer uses",
    "zh-cn": "死信主题使用 .DLT 后缀，而 spring-kafka 3.3 起已不再使用",
  },
  why: {
    en: "A DeadLetterPublishingRecoverer that is given no destination makes the name of the dead-letter topic from the name of the topic. Until spring-kafka 3.2 it added .DLT, since 3.3 (Spring Boot 3.4) it adds -dlt. After the upgrade the failed records go to another topic: whoever watches or reprocesses the old one sees nothing. Where the new topic does not exist, publishing fails and the record comes back for ever.",
    "zh-cn":
      "DeadLetterPublishingRecoverer 在没有指定目标时，由原主题名生成死信主题名。spring-kafka 3.2 及之前追加 .DLT，3.3（Spring Boot 3.4）起追加 -dlt。升级之后，失败的消息进入另一个主题：监控或重新处理旧主题的人什么也看不到。如果新主题不存在，发布失败，消息会一直重新投递。",
  },
  timeline: [
    {
      lane: "application",
      text: {
        en: "Spring Boot is upgraded to 3.4. The file still names orders.DLT for the reprocessing job.",
        "zh-cn": "Spring Boot 升级到 3.4，配置文件里重新处理任务仍使用 orders.DLT。",
      },
    },
    {
      lane: "consumer",
      mark: "failure",
      text: { en: "A record of orders fails for the last time.", "zh-cn": "orders 的一条消息最后一次处理失败。" },
    },
    {
      lane: "application",
      to: "broker",
      text: {
        en: "The recoverer sends it to orders-dlt, which the broker may have to create with its own defaults.",
        "zh-cn": "recoverer 把它发往 orders-dlt，broker 可能以默认设置自动创建该主题。",
      },
    },
    {
      lane: "broker",
      mark: "lost",
      text: {
        en: "Nobody reads orders-dlt. After the retention time the record is deleted.",
        "zh-cn": "没有人读取 orders-dlt，超过保留时间后消息被删除。",
      },
    },
  ],
  remedy: {
    en: 'Create <topic>-dlt and let readers and alerts follow, or keep the old name by a destination resolver: new DeadLetterPublishingRecoverer(template, (record, e) -> new TopicPartition(record.topic() + ".DLT", record.partition())).',
    "zh-cn":
      '创建 <topic>-dlt，并让读取方和告警改用它；或用目标解析器保留旧名：new DeadLetterPublishingRecoverer(template, (record, e) -> new TopicPartition(record.topic() + ".DLT", record.partition()))。',
  },
  ignoreWhen: {
    en: "Code names the dead-letter topic itself, with a destination resolver or @RetryableTopic.",
    "zh-cn": "代码自行指定死信主题名，例如通过目标解析器或 @RetryableTopic。",
  },
  messages: {
    suffix: {
      en: "Since spring-kafka 3.3 failed records go to {now} unless your code names the topic: nothing new arrives in {name}.",
      "zh-cn": "从 spring-kafka 3.3 起，除非代码指定了主题名，失败的消息会进入 {now}：{name} 不会再有新消息。",
    },
  },
  fixes: {
    choose: {
      en: "Read {now} and create it with as many copies as the topic, or keep {name} by a destination resolver in code.",
      "zh-cn": "改为读取 {now}，并以与原主题相同的副本数创建它；或在代码中用目标解析器保留 {name}。",
    },
  },
}));
