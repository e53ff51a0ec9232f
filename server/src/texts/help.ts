/** The sentences of `kafka-lossless help` about the program as a whole, and how its runs end. */
import type { Text } from "./text.ts";

/** Something with what it is. */
export interface HelpEntry {
  readonly subject: string;
  readonly text: Text;
}

export const titles = {
  name: { en: "NAME", "zh-cn": "名称" },
  synopsis: { en: "SYNOPSIS", "zh-cn": "用法" },
  description: { en: "DESCRIPTION", "zh-cn": "说明" },
  commands: { en: "COMMANDS", "zh-cn": "命令" },
  command: { en: "COMMAND", "zh-cn": "命令" },
  options: { en: "OPTIONS", "zh-cn": "选项" },
  exit: { en: "EXIT STATUS", "zh-cn": "退出码" },
  files: { en: "FILES", "zh-cn": "文件" },
  environment: { en: "ENVIRONMENT", "zh-cn": "环境变量" },
  examples: { en: "EXAMPLES", "zh-cn": "示例" },
  seeAlso: { en: "SEE ALSO", "zh-cn": "另见" },
} as const;

export const generalHelp = {
  summary: {
    en: "find Kafka settings that lose, duplicate or reorder messages",
    "zh-cn": "找出会造成消息丢失、重复或乱序的 Kafka 配置",
  },
  description: [
    {
      en: "Reads the configuration of Kafka clients, brokers, topics, Connect, Streams, MirrorMaker and Spring Boot applications from .properties, YAML, conf and JSON files, and reports settings with which records can be lost, duplicated or reordered, with which a program does not start, or which have no effect. Nothing is connected to and nothing is sent anywhere.",
      "zh-cn":
        "从 .properties、YAML、conf 和 JSON 文件中读取 Kafka 客户端、broker、主题、Connect、Streams、MirrorMaker 以及 Spring Boot 应用的配置，报告会导致消息丢失、重复、乱序的配置，会使程序无法启动的配置，以及不起作用的配置。不连接任何服务，也不向任何地方发送内容。",
    },
  ],
  more: {
    en: "`kafka-lossless help check` and so on name the options of a command.",
    "zh-cn": "各命令的选项见 `kafka-lossless help check` 等。",
  },
  environment: [
    {
      subject: "LC_ALL, LC_MESSAGES, LANG",
      text: { en: "The language, where --lang does not say.", "zh-cn": "未用 --lang 指定时的输出语言。" },
    },
    { subject: "NO_COLOR", text: { en: "Any value: no colours.", "zh-cn": "设为任意值即不使用颜色。" } },
  ],
  examples: [
    {
      subject: "kafka-lossless check",
      text: {
        en: "Judges everything below the working folder that git does not ignore.",
        "zh-cn": "检查当前目录下所有未被 git 忽略的文件。",
      },
    },
    {
      subject: "kafka-lossless fix --dry-run --allow changes-performance",
      text: { en: "Shows what fix would change.", "zh-cn": "显示 fix 将要做的修改。" },
    },
    {
      subject: "kafka-lossless explain producer-acks-zero",
      text: { en: "Tells how a record is lost, step by step.", "zh-cn": "逐步说明消息是如何丢失的。" },
    },
  ],
} as const;

export const exitHelp: readonly HelpEntry[] = [
  {
    subject: "0",
    text: { en: "Nothing was found at or above --fail-on.", "zh-cn": "没有达到或超过 --fail-on 级别的问题。" },
  },
  { subject: "1", text: { en: "Something was.", "zh-cn": "有达到或超过该级别的问题。" } },
  {
    subject: "2",
    text: {
      en: "It could not do its work, or not all of it: an unknown option, a path that is missing, a file that cannot be read. Standard error says what.",
      "zh-cn": "无法完成或未能完成全部工作：未知的选项、不存在的路径、无法读取的文件等，原因见标准错误输出。",
    },
  },
];

export const filesHelp: readonly HelpEntry[] = [
  {
    subject: ".kafka-lossless.yaml",
    text: {
      en: "The project file: releases, preset, severities, overrides by path. The nearest upwards of each file counts; `kafka-lossless init` writes one.",
      "zh-cn":
        "项目文件：版本、预设（preset）、级别以及按路径的覆盖设置。对每个文件取向上最近的一个；可用 `kafka-lossless init` 生成。",
    },
  },
  {
    subject: ".kafka-lossless-baseline.json",
    text: { en: "Where --write-baseline records findings.", "zh-cn": "--write-baseline 用来记录问题的文件。" },
  },
  {
    subject: ".gitignore, .git/info/exclude",
    text: {
      en: "What git ignores is passed over in folders; a file that is named outright is judged all the same.",
      "zh-cn": "在目录中会跳过被 git 忽略的内容；直接指定的文件仍会检查。",
    },
  },
];
