/** What each option does, for the pages of `kafka-lossless help`. */
import type { Text } from "./text.ts";

/** What is said of one. */
export interface OptionHelp {
  /** What stands behind the option. */
  readonly value?: Text;
  readonly text: Text;
}

const same = (text: string): Text => ({ en: text, "zh-cn": text });
const file: Text = { en: "FILE", "zh-cn": "文件" };
const name: Text = { en: "NAME", "zh-cn": "名称" };
const release: Text = { en: "X.Y[.Z]", "zh-cn": "X.Y[.Z]" };

export const optionHelp = {
  format: {
    value: { en: "FORMAT", "zh-cn": "格式" },
    text: {
      en: "How to report: text (the default) or json; check also knows sarif (SARIF 2.1.0), github (annotations of GitHub Actions), gitlab (Code Quality), junit (JUnit XML, in which a finding fails where it makes the exit code 1) and agent (few words, each fix as a patch), map mermaid and svg.",
      "zh-cn":
        "输出格式：text（默认）或 json；check 还支持 sarif（SARIF 2.1.0）、github（GitHub Actions 注解）、gitlab（Code Quality）、junit（JUnit XML，使退出码为 1 的问题算作失败）和 agent（文字简短，修复以补丁给出），map 还支持 mermaid 和 svg。",
    },
  },
  "fail-on": {
    value: same("error|warning|info|never"),
    text: {
      en: "The least severity that makes the exit code 1; error by default.",
      "zh-cn": "使退出码为 1 的最低级别，默认为 error。",
    },
  },
  preset: {
    value: same("critical|standard|tolerant"),
    text: {
      en: "What a record is worth: critical for payments, where a duplicate is a fault too; tolerant for metrics and logs, where a lost record is none; standard otherwise.",
      "zh-cn":
        "消息的重要程度：critical 用于支付等场景，重复也算故障；tolerant 用于指标和日志，丢失一条也无妨；其他情况用 standard。",
    },
  },
  config: {
    value: file,
    text: {
      en: "Use this project file for all files, instead of the nearest .kafka-lossless.yaml upwards of each.",
      "zh-cn": "所有文件都使用此项目文件，而不是各自向上最近的 .kafka-lossless.yaml。",
    },
  },
  "kafka-version": {
    value: release,
    text: {
      en: "The release of the clients and of the brokers. Without it the release holds that build files and compose files declare; where none does, every release from 2.0 on is possible.",
      "zh-cn":
        "客户端和 broker 的版本。未指定时以构建文件和 compose 文件中声明的为准；都没有时，考虑 2.0 起的所有版本。",
    },
  },
  "broker-version": {
    value: release,
    text: {
      en: "The release of the brokers, where it is another than that of the clients.",
      "zh-cn": "broker 的版本（与客户端不同时）。",
    },
  },
  "spring-boot-version": {
    value: release,
    text: {
      en: "The release of Spring Boot; it also tells the Kafka clients that come with it.",
      "zh-cn": "Spring Boot 的版本，由此也可得知它自带的 Kafka 客户端版本。",
    },
  },
  "spring-profile": {
    value: name,
    text: {
      en: "Judge this combination of profiles instead of the base and each profile; may be repeated.",
      "zh-cn": "只按这一组 profile 检查，而不是分别检查基础配置和每个 profile；可重复使用。",
    },
  },
  from: { value: release, text: { en: "The release of Kafka before.", "zh-cn": "升级前的 Kafka 版本。" } },
  to: { value: release, text: { en: "The release of Kafka after.", "zh-cn": "升级后的 Kafka 版本。" } },
  baseline: {
    value: file,
    text: {
      en: "Findings that are recorded in this file do not count; what got fixed since is told.",
      "zh-cn": "记录在此文件中的问题不计入结果；其中已修复的会另行指出。",
    },
  },
  "write-baseline": {
    text: {
      en: "Record what is found, in the file that --baseline names or in .kafka-lossless-baseline.json, instead of reporting it. The file holds fingerprints and nothing of your settings; it stays valid when lines move.",
      "zh-cn":
        "不输出报告，而是把问题记录到 --baseline 指定的文件或 .kafka-lossless-baseline.json 中。文件只含指纹，不含任何配置内容；行号变动后依然有效。",
    },
  },
  allow: {
    value: same("changes-performance|changes-behaviour"),
    text: {
      en: "Also apply fixes that make the application slower or that make it behave otherwise; may be repeated. Without it only safe fixes are applied.",
      "zh-cn": "同时应用会降低性能或改变行为的修复；可重复使用。未指定时只应用安全的修复。",
    },
  },
  "dry-run": {
    text: {
      en: "Change nothing and print a unified diff, which `patch -p1` and `git apply --unidiff-zero` understand. No line of it shows a secret.",
      "zh-cn":
        "不修改文件，只输出 unified diff，可供 `patch -p1` 和 `git apply --unidiff-zero` 使用，其中不会出现敏感信息。",
    },
  },
  list: { text: { en: "Name all rules.", "zh-cn": "列出所有规则。" } },
  stdin: {
    text: {
      en: "Read one file from standard input; fix prints the fixed text.",
      "zh-cn": "从标准输入读取一个文件；fix 会输出修复后的文本。",
    },
  },
  "stdin-filename": {
    value: name,
    text: {
      en: "The path that this file would have: it tells what the text is and which files belong to it.",
      "zh-cn": "该文件应有的路径，用于判断内容类型以及与之相关的文件。",
    },
  },
  quiet: {
    text: {
      en: "Leave infos and hints out of text, github and gitlab reports.",
      "zh-cn": "在 text、github 和 gitlab 报告中不显示信息和提示级别的问题。",
    },
  },
  lang: {
    value: same("en|zh-cn"),
    text: {
      en: "The language of all sentences; by default that of the environment, English or Chinese.",
      "zh-cn": "输出语言，默认取自环境（英文或中文）。",
    },
  },
  "no-color": { text: { en: "No colours.", "zh-cn": "不使用颜色。" } },
  help: { text: { en: "Print the page of the program or of the command.", "zh-cn": "显示程序或该命令的帮助。" } },
  version: { text: { en: "Print the version.", "zh-cn": "显示版本号。" } },
} as const satisfies Readonly<Record<string, OptionHelp>>;
