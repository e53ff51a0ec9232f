/** What the rule container-variable-sets-nothing says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const containerVariableSetsNothingTexts = ruleTexts(() => ({
  title: {
    en: "A variable of the container becomes no setting of Kafka",
    "zh-cn": "容器的环境变量没有变成任何 Kafka 配置",
  },
  why: {
    en: "The image makes a line of its configuration file from each variable with its prefix, by a fixed rule: it does not know which settings exist. A misspelt variable becomes a line that Kafka reads and never uses, and the default stays in force. A variable without the prefix, or one in whose place the image writes its own, becomes nothing at all. Nothing fails, and nothing in the log says that the setting is missing.",
    "zh-cn":
      "镜像按固定规则把带有自己前缀的每个环境变量写成配置文件中的一行，它并不知道有哪些配置存在。拼错的变量会变成 Kafka 读取却从不使用的一行，默认值继续生效。没有前缀的变量，或者被镜像自己的值覆盖的变量，则完全不起作用。启动不会失败，日志里也不会提示缺少这项配置。",
  },
  timeline: [
    {
      lane: "application",
      to: "broker",
      text: {
        en: "The container starts; the image writes its variables into the configuration file.",
        "zh-cn": "容器启动，镜像把环境变量写入配置文件。",
      },
    },
    {
      lane: "broker",
      mark: "failure",
      text: {
        en: "The name is none of Kafka's: the line is read and never asked for, and the default stays.",
        "zh-cn": "这个名字不是 Kafka 的配置：该行被读入但从不使用，默认值继续生效。",
      },
    },
  ],
  remedy: {
    en: "Use the name in the message. Afterwards ask the running broker or worker for the value.",
    "zh-cn": "使用提示中的名字，然后在运行中的 broker 或 worker 上确认该值。",
  },
  ignoreWhen: {
    en: "Where the image is built on and its start script reads the variable itself.",
    "zh-cn": "如果使用的是自行扩展的镜像，并且其启动脚本会自己读取该变量，可以忽略。",
  },
  messages: {
    misspelt: {
      en: "{variable} becomes {key}, which Kafka does not know: it has no effect, and the default of {known} stays in force. Rename it to {right}.",
      "zh-cn":
        "{variable} 会变成 {key}，而 Kafka 没有这项配置：它不起作用，{known} 的默认值继续生效。请改名为 {right}。",
    },
    handedOn: {
      en: "This image does not hand {variable} to Kafka: it has no effect. {right} is the variable that it reads.",
      "zh-cn": "该镜像不会把 {variable} 交给 Kafka：它不起作用。镜像读取的变量是 {right}。",
    },
  },
  fixes: {
    use: {
      en: "Write {right} instead, if its value is what you mean.",
      "zh-cn": "如果确实需要这个值，请改用 {right}。",
    },
  },
}));
