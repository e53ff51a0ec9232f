/** What the rule spring-profiles-activated-by-profile says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { applicationStops, recordsPileUp } from "../../../texts/spring-stories.ts";

export const springProfilesActivatedByProfileTexts = ruleTexts(() => ({
  title: {
    en: "A profile's own file activates profiles: the application does not start with that profile",
    "zh-cn": "profile 专属文件里又激活 profile：启用该 profile 时应用无法启动",
  },
  why: {
    en: "Since Spring Boot 2.4 the active profiles are settled before the files of profiles are read. A file or document that only counts for a profile may not change them any more: spring.profiles.active, include and default there end the start. Without the profile everything works, so that this is often found in production first.",
    "zh-cn":
      "从 Spring Boot 2.4 起，先确定活动的 profile，再读取 profile 专属的文件。只对某个 profile 生效的文件或文档不能再改变它们：其中出现 spring.profiles.active、include 或 default 会终止启动。不启用该 profile 时一切正常，所以往往到生产环境才发现。",
  },
  timeline: [
    {
      lane: "application",
      text: {
        en: "application-prod.yml says spring.profiles.include: metrics. Tests run without prod and pass.",
        "zh-cn": "application-prod.yml 写了 spring.profiles.include: metrics。测试不启用 prod，全部通过。",
      },
    },
    {
      lane: "application",
      text: {
        en: "In production, with prod active, Spring Boot throws an InvalidConfigDataPropertyException.",
        "zh-cn": "生产环境启用 prod，Spring Boot 抛出 InvalidConfigDataPropertyException。",
      },
    },
    applicationStops,
    recordsPileUp,
  ],
  remedy: {
    en: "Write a group into the file that always counts: spring.profiles.group.prod: metrics. Activating prod then activates metrics too.",
    "zh-cn": "在始终生效的文件里写成组：spring.profiles.group.prod: metrics。启用 prod 时也会启用 metrics。",
  },
  ignoreWhen: {
    en: "spring.config.use-legacy-processing is on, which releases from 2.4 to 2.7 know.",
    "zh-cn": "启用了 spring.config.use-legacy-processing（2.4 到 2.7 支持）。",
  },
  messages: {
    refused: {
      en: "The application will not start with this profile: {key} is refused in a file or document that counts only for a profile.",
      "zh-cn": "启用该 profile 时应用无法启动：只对某个 profile 生效的文件或文档中不允许出现 {key}。",
    },
  },
  fixes: {
    group: {
      en: "Move it to application.yml as a group: spring.profiles.group.<this profile> lists the profiles that come along.",
      "zh-cn": "改为在 application.yml 中用组表示：spring.profiles.group.<该 profile> 列出一并启用的 profile。",
    },
  },
}));
