/** What the rule spring-profiles-key-removed says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { applicationStops, recordsPileUp } from "../../../texts/spring-stories.ts";

export const springProfilesKeyRemovedTexts = ruleTexts(() => ({
  title: {
    en: "spring.profiles was removed in Spring Boot 3: the application does not start",
    "zh-cn": "Spring Boot 3 移除了 spring.profiles：应用无法启动",
  },
  why: {
    en: "Until Spring Boot 2.3 spring.profiles said for which profiles a document of a file counts. 2.4 renamed it to spring.config.activate.on-profile. Since 3.0 a file with the old name is refused rather than read without it, because the document would then always count.",
    "zh-cn":
      "在 Spring Boot 2.3 及之前，spring.profiles 表示文件中的某个文档对哪些 profile 生效。2.4 把它改名为 spring.config.activate.on-profile，3.0 起不再读取旧名：不是忽略它（那样该文档会始终生效），而是拒绝整个文件。",
  },
  timeline: [
    {
      lane: "application",
      text: {
        en: "After the upgrade to Spring Boot 3 a document still begins with spring.profiles: prod.",
        "zh-cn": "升级到 Spring Boot 3 之后，某个文档仍以 spring.profiles: prod 开头。",
      },
    },
    {
      lane: "application",
      text: {
        en: "Spring Boot finds the key and throws an InvalidConfigDataPropertyException.",
        "zh-cn": "Spring Boot 遇到该键，抛出 InvalidConfigDataPropertyException。",
      },
    },
    applicationStops,
    recordsPileUp,
  ],
  remedy: {
    en: "Rename it to spring.config.activate.on-profile; the value stays as it is.",
    "zh-cn": "改名为 spring.config.activate.on-profile，值保持不变。",
  },
  ignoreWhen: {
    en: "The application runs with a Spring Boot before 3.0; then tell the release in the build file or the project file.",
    "zh-cn": "应用使用 3.0 之前的 Spring Boot；此时请在构建文件或项目文件中写明版本。",
  },
  messages: {
    refused: {
      en: "The application will not start: since Spring Boot 3.0 a file with spring.profiles is refused. The key is spring.config.activate.on-profile.",
      "zh-cn":
        "应用无法启动：从 Spring Boot 3.0 起，含有 spring.profiles 的文件会被拒绝。现在的键是 spring.config.activate.on-profile。",
    },
  },
  fixes: {
    list: {
      en: "Write the profiles into one spring.config.activate.on-profile, divided by commas.",
      "zh-cn": "把各个 profile 用逗号分隔，写进一个 spring.config.activate.on-profile。",
    },
  },
}));
