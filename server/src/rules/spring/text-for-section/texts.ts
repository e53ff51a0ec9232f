/** What the rule spring-text-for-section says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { applicationStops, recordsPileUp } from "../../../texts/spring-stories.ts";

export const springTextForSectionTexts = ruleTexts(() => ({
  title: {
    en: "A text where a section of settings belongs: the application does not start",
    "zh-cn": "应为配置段的位置写了文本：应用无法启动",
  },
  why: {
    en: "spring.kafka.consumer, producer, listener, ssl, retry and the others are sections: they hold settings and have no value of their own. Spring Boot has to make a consumer out of the text consumer: orders, finds no way to, and ends the start. The same holds for the properties maps, whose settings stand below them, one a line. Where the section has keys as well, the text is passed over without a word.",
    "zh-cn":
      "spring.kafka.consumer、producer、listener、ssl、retry 等都是段：它们包含配置，自己没有值。Spring Boot 要把 consumer: orders 这段文本转换成消费者配置，做不到，于是终止启动。properties 映射也一样，其中的配置应逐行写在下面。如果该段另有键，这段文本会被悄悄忽略。",
  },
  timeline: [
    {
      lane: "application",
      text: {
        en: "Somebody writes listener: batch for listener.type: batch.",
        "zh-cn": "有人把 listener.type: batch 写成了 listener: batch。",
      },
    },
    {
      lane: "application",
      text: {
        en: "Spring Boot finds a text where it needs the settings of a listener.",
        "zh-cn": "Spring Boot 需要监听器的配置，读到的却是一段文本。",
      },
    },
    applicationStops,
    recordsPileUp,
  ],
  remedy: {
    en: "Write the setting that the text was meant for below the section, or remove the line.",
    "zh-cn": "把这段文本对应的配置写在该段下面，或删除这一行。",
  },
  ignoreWhen: {
    en: "Something outside of these files, such as an environment variable, always gives the section keys.",
    "zh-cn": "这些文件之外的来源（如环境变量）总会提供该段的键。",
  },
  messages: {
    text: {
      en: "The application will not start: {name} is a section of settings, and Spring Boot cannot make one of a text.",
      "zh-cn": "应用无法启动：{name} 是一个配置段，Spring Boot 无法把文本转换成它。",
    },
  },
  fixes: {
    below: {
      en: "Write the setting that the text is meant for below {name}, or remove the line.",
      "zh-cn": "把这段文本对应的配置写在 {name} 下面，或删除这一行。",
    },
  },
}));
