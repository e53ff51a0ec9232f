/** What the rule spring-unreadable-value says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { applicationStops, recordsPileUp } from "../../../texts/spring-stories.ts";

export const springUnreadableValueTexts = ruleTexts(() => ({
  title: {
    en: "A value that Spring Boot cannot read: the application does not start",
    "zh-cn": "Spring Boot 无法读取的取值：应用无法启动",
  },
  why: {
    en: "Each of Spring Boot's own keys has a type: a switch, a whole number, a length of time, a size, one of a few names. Boot converts the text when it binds spring.kafka, and a text that does not fit ends the start with a binding error, in whichever profile it stands. Typical are a unit that Boot does not know (5 seconds, 1K) and an underscore or a dot too many.",
    "zh-cn":
      "Spring Boot 自己的每个键都有类型：开关、整数、时长、大小，或几个固定名称之一。Boot 在绑定 spring.kafka 时转换文本，不符合类型的文本会以绑定错误终止启动，无论它在哪个 profile 里。常见的是 Boot 不认识的单位（5 seconds、1K），或多写了下划线、小数点。",
  },
  timeline: [
    {
      lane: "application",
      text: {
        en: "A new profile is deployed; it says fetch-max-wait: 500 millis.",
        "zh-cn": "部署了新的 profile，其中写着 fetch-max-wait: 500 millis。",
      },
    },
    {
      lane: "application",
      text: {
        en: "Spring Boot binds spring.kafka and finds no length of time in that text.",
        "zh-cn": "Spring Boot 绑定 spring.kafka 时，无法把这段文本读成时长。",
      },
    },
    applicationStops,
    recordsPileUp,
  ],
  remedy: {
    en: "Write the value as Boot reads it: 500ms, 5s, 10m for times, 512B, 16KB, 1MB for sizes, true or false for switches.",
    "zh-cn": "按 Boot 能读取的形式书写：时长用 500ms、5s、10m，大小用 512B、16KB、1MB，开关用 true 或 false。",
  },
  ignoreWhen: {
    en: "The value is always replaced from outside, by an environment variable or another file.",
    "zh-cn": "该值总会被外部覆盖，例如环境变量或其他配置文件。",
  },
  messages: {
    boolean: {
      en: "The application will not start: {key} is a switch, and Spring Boot cannot read {value} as one.",
      "zh-cn": "应用无法启动：{key} 是开关，Spring Boot 无法把 {value} 读成开关值。",
    },
    numberAsSwitch: {
      en: "The application will not start: {key} is a switch, and YAML makes a number of {value}, which Spring Boot cannot read as one.",
      "zh-cn": "应用无法启动：{key} 是开关，而 YAML 把 {value} 读成数字，Spring Boot 无法把数字读成开关值。",
    },
    whole: {
      en: "The application will not start: {key} is a whole number, and Spring Boot cannot read {value} as one.",
      "zh-cn": "应用无法启动：{key} 是整数，Spring Boot 无法把 {value} 读成整数。",
    },
    duration: {
      en: "The application will not start: {key} is a length of time, and Spring Boot cannot read {value} as one.",
      "zh-cn": "应用无法启动：{key} 是时长，Spring Boot 无法把 {value} 读成时长。",
    },
    size: {
      en: "The application will not start: {key} is a size, and Spring Boot cannot read {value} as one.",
      "zh-cn": "应用无法启动：{key} 是大小，Spring Boot 无法把 {value} 读成大小。",
    },
    number: {
      en: "The application will not start: {key} is a number, and Spring Boot cannot read {value} as one.",
      "zh-cn": "应用无法启动：{key} 是数字，Spring Boot 无法把 {value} 读成数字。",
    },
    constant: {
      en: "The application will not start: {key} is one of a few names, and {value} is none of them.",
      "zh-cn": "应用无法启动：{key} 只能取几个固定名称之一，{value} 不在其中。",
    },
  },
  fixes: {
    boolean: { en: "Write true or false.", "zh-cn": "请写 true 或 false。" },
    whole: { en: "Write digits only.", "zh-cn": "请只写数字。" },
    duration: {
      en: "Write a number and a unit without a blank: ms, s, m, h or d. A number alone counts milliseconds.",
      "zh-cn": "请写数字和单位，中间不要空格：ms、s、m、h 或 d。只写数字时按毫秒计。",
    },
    size: {
      en: "Write a whole number and a unit in capitals: B, KB, MB, GB or TB. A number alone counts bytes.",
      "zh-cn": "请写整数和大写单位：B、KB、MB、GB 或 TB。只写数字时按字节计。",
    },
    number: { en: "Write a number, such as 1.5.", "zh-cn": "请写数字，例如 1.5。" },
    constant: { en: "Write one of {names}.", "zh-cn": "请写以下之一：{names}。" },
  },
}));
