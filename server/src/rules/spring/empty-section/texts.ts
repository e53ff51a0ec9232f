/** What the rule spring-empty-section says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { applicationStops, recordsPileUp } from "../../../texts/spring-stories.ts";

export const springEmptySectionTexts = ruleTexts(() => ({
  title: {
    en: "A section with nothing in it: the application does not start",
    "zh-cn": "空的配置段：应用无法启动",
  },
  why: {
    en: "In YAML, consumer: with nothing below it is not an empty group but a key without a value, and Spring Boot takes it for an empty text. It then has to make a consumer out of that text, finds no way to, and ends the start. This often remains when all keys of a section have been deleted or commented out.",
    "zh-cn":
      "YAML 里 consumer: 下面什么都没有时，它不是空的分组，而是没有值的键，Spring Boot 把它当成空文本。Spring Boot 无法把这段文本转换成消费者配置，于是终止启动。通常是把一个段里的键全部删除或注释之后留下来的。",
  },
  timeline: [
    {
      lane: "application",
      text: {
        en: "Somebody comments out the last key below consumer:.",
        "zh-cn": "有人把 consumer: 下最后一个键注释掉了。",
      },
    },
    {
      lane: "application",
      text: {
        en: "Spring Boot reads an empty text where it needs the settings of a consumer.",
        "zh-cn": "Spring Boot 需要消费者的配置，读到的却是空文本。",
      },
    },
    applicationStops,
    recordsPileUp,
  ],
  remedy: {
    en: "Remove the line, or comment it out together with its keys.",
    "zh-cn": "删除这一行，或把它和下面的键一起注释掉。",
  },
  ignoreWhen: {
    en: "Something outside of these files, such as an environment variable, always fills the section, and the release is older than Spring Boot 4.1.",
    "zh-cn": "该段总会由这些文件之外的来源（如环境变量）填充，并且版本早于 Spring Boot 4.1。",
  },
  messages: {
    empty: {
      en: "The application will not start: {name} has nothing in it, which Spring Boot takes for an empty text. Remove the line.",
      "zh-cn": "应用无法启动：{name} 里没有任何内容，Spring Boot 把它当成空文本。请删除这一行。",
    },
  },
  fixes: {
    remove: { en: "Remove the empty {name} (safe)", "zh-cn": "删除空的 {name}（安全）" },
  },
}));
