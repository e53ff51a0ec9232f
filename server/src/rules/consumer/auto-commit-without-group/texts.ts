/** What the rule consumer-auto-commit-without-group says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { refusalOf } from "../../../texts/startup.ts";

export const consumerAutoCommitWithoutGroupTexts = ruleTexts(() => ({
  title: {
    en: "enable.auto.commit=true without group.id: the consumer does not start",
    "zh-cn": "enable.auto.commit=true 却没有 group.id：消费者无法启动",
  },
  why: {
    en: "Offsets are committed for a consumer group. Where group.id is missing, auto-commit has nothing to commit for; a written true is refused when the consumer is built, and one that is not written becomes false by itself.",
    "zh-cn":
      "位移是为消费者组提交的。没有 group.id 时，自动提交就没有对象：显式写出的 true 在创建消费者时会被拒绝，没有写出时则会自动变为 false。",
  },
  timeline: refusalOf(
    "consumer",
    {
      en: "enable.auto.commit=true is written; the client looks for group.id.",
      "zh-cn": "写了 enable.auto.commit=true，客户端查找 group.id。",
    },
    {
      en: "There is none: an InvalidConfigurationException is thrown.",
      "zh-cn": "没有找到：抛出 InvalidConfigurationException。",
    },
  ),
  remedy: {
    en: "A consumer that assigns its partitions itself and keeps its own offsets needs no auto-commit: remove the line. One that shares the work with others needs a group.id.",
    "zh-cn":
      "自行分配分区并自行保存位移的消费者不需要自动提交：删除这一行。与其他实例分担工作的消费者则需要 group.id。",
  },
  ignoreWhen: {
    en: "Code gives the consumer its group.id.",
    "zh-cn": "group.id 由代码提供。",
  },
  messages: {
    noGroup: {
      en: "enable.auto.commit=true needs a group.id, and there is none here: unless code names the group, the consumer will not start.",
      "zh-cn": "enable.auto.commit=true 需要 group.id，而这里没有：除非由代码指定消费者组，否则消费者无法启动。",
    },
  },
  fixes: {
    name: {
      en: "Where the consumer belongs to a group, write its group.id instead.",
      "zh-cn": "如果消费者属于某个消费者组，请改为写上它的 group.id。",
    },
  },
}));
