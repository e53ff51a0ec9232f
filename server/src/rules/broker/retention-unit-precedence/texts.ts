/** What the rule broker-retention-unit-precedence says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const brokerRetentionUnitPrecedenceTexts = ruleTexts(() => ({
  title: {
    en: "The same time in several units: only the finest counts",
    "zh-cn": "同一时间用了多个单位：只有最细的生效",
  },
  why: {
    en: "log.retention.ms beats log.retention.minutes, and that beats log.retention.hours; log.roll.ms beats log.roll.hours. Kafka does not warn where several are set. Whoever reads the coarser one believes in a week while records are deleted after an hour, or changes it and wonders why nothing happens.",
    "zh-cn":
      "log.retention.ms 优先于 log.retention.minutes，后者又优先于 log.retention.hours；log.roll.ms 优先于 log.roll.hours。同时设置时 Kafka 不会提示。看到较粗单位的人以为保留一周，实际一小时就删除；或者改了它却发现毫无变化。",
  },
  timeline: [
    {
      lane: "application",
      text: { en: "log.retention.hours is raised to two weeks.", "zh-cn": "把 log.retention.hours 提高到两周。" },
    },
    {
      lane: "broker",
      mark: "failure",
      text: {
        en: "log.retention.ms stands in the file too, with one day, and alone counts.",
        "zh-cn": "文件里还有一天的 log.retention.ms，只有它生效。",
      },
    },
    { lane: "consumer", text: { en: "A consumer is down for three days.", "zh-cn": "某个消费者停机三天。" } },
    {
      lane: "consumer",
      mark: "lost",
      text: {
        en: "Two days of records are deleted before it comes back.",
        "zh-cn": "等它恢复时，有两天的消息已被删除。",
      },
    },
  ],
  remedy: {
    en: "Keep the unit that counts and remove the others. If the coarser one is what you mean, remove the finer one instead: that changes how long records are kept.",
    "zh-cn": "保留生效的单位，删除其余的。如果想要的是较粗单位的值，就删除较细的那个：这会改变消息的保留时间。",
  },
  ignoreWhen: {
    en: "A tool writes all of them from one source.",
    "zh-cn": "由工具从同一来源生成所有单位。",
  },
  messages: {
    overruled: {
      en: "{key}={value} does nothing: {winner} is set too and alone counts ({time}). Remove one of them.",
      "zh-cn": "{key}={value} 不起作用：同时设置了 {winner}，只有它生效（{time}）。请删除其中一个。",
    },
  },
}));
