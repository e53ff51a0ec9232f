/** What the rule spring-profile-expression-invalid says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { applicationStops, recordsPileUp } from "../../../texts/spring-stories.ts";

export const springProfileExpressionInvalidTexts = ruleTexts(() => ({
  title: {
    en: "A condition on profiles that Spring cannot read: the application does not start",
    "zh-cn": "Spring 无法读取的 profile 条件：应用无法启动",
  },
  why: {
    en: "spring.config.activate.on-profile takes names joined by & (and), | (or) and ! (not). Spring does not say which of & and | binds tighter, and refuses both in one condition without parentheses. Every start reads the condition, whichever profile is active.",
    "zh-cn":
      "spring.config.activate.on-profile 接受用 &（与）、|（或）、!（非）连接的名称。Spring 没有规定 & 和 | 的优先级，同一条件里两者混用又没有括号就会被拒绝。无论启用哪个 profile，每次启动都会读取这个条件。",
  },
  timeline: [
    {
      lane: "application",
      text: {
        en: "A document begins with on-profile: prod & eu | us.",
        "zh-cn": "某个文档以 on-profile: prod & eu | us 开头。",
      },
    },
    {
      lane: "application",
      text: {
        en: "Spring cannot tell what it means: malformed profile expression.",
        "zh-cn": "Spring 无法判断它的含义：profile 表达式格式错误。",
      },
    },
    applicationStops,
    recordsPileUp,
  ],
  remedy: {
    en: "Put parentheses around the part that belongs together: prod & (eu | us).",
    "zh-cn": "给应当结合的部分加括号：prod & (eu | us)。",
  },
  ignoreWhen: {
    en: "Never: no application starts with it.",
    "zh-cn": "不应忽略：这样的配置无法启动应用。",
  },
  messages: {
    unreadable: {
      en: "The application will not start: Spring cannot read the profile condition {value}.",
      "zh-cn": "应用无法启动：Spring 无法读取 profile 条件 {value}。",
    },
  },
  fixes: {
    parentheses: {
      en: "Join names with &, | and !, and put parentheses where & and | meet: prod & (eu | us).",
      "zh-cn": "用 &、|、! 连接名称，& 和 | 相遇时加括号：prod & (eu | us)。",
    },
  },
}));
