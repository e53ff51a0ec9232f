/** What the command line says beside its findings. */

export const cliTexts = {
  badOption: { en: "{detail}", "zh-cn": "{detail}" },
  unknownOption: {
    en: "There is no option {option}; `kafka-lossless --help` names them all.",
    "zh-cn": "没有选项 {option}；可用 `kafka-lossless --help` 查看所有选项。",
  },
  unknownCommand: {
    en: "There is no command `{name}`. The commands are check, fix, effective, upgrade, explain and init; `kafka-lossless --help` explains them.",
    "zh-cn":
      "没有命令“{name}”。可用的命令有 check、fix、effective、upgrade、explain 和 init；详见 `kafka-lossless --help`。",
  },
  badValue: {
    en: "{option} cannot be `{value}`: it takes {allowed}.",
    "zh-cn": "{option} 不能是“{value}”，可用的值：{allowed}。",
  },
  badVersion: {
    en: "`{version}` is no version; write it like 3.9 or 3.9.1.",
    "zh-cn": "“{version}”不是版本号，请写成 3.9 或 3.9.1 的形式。",
  },
  stdinName: {
    en: "--stdin needs --stdin-filename, because the name tells what the text is.",
    "zh-cn": "--stdin 需要同时给出 --stdin-filename，因为要靠文件名判断内容的类型。",
  },
  explainWhat: {
    en: "explain needs a rule or a setting: `kafka-lossless explain acks`, or `kafka-lossless explain --list`.",
    "zh-cn":
      "explain 需要一个规则或配置项，例如 `kafka-lossless explain acks`，或使用 `kafka-lossless explain --list`。",
  },
  missing: { en: "{path}: there is nothing here.", "zh-cn": "{path}：不存在。" },
  unreadable: { en: "{path}: cannot be read.", "zh-cn": "{path}：无法读取。" },
  notText: { en: "{path}: this is not a text file.", "zh-cn": "{path}：不是文本文件。" },
  failed: {
    en: "{path}: could not be judged ({failure}). The other files were. Please report it.",
    "zh-cn": "{path}：无法检查（{failure}），其他文件已照常检查。请报告此问题。",
  },
  crashed: {
    en: "The rule {rule} failed ({failure}). The other rules went on. Please report it.",
    "zh-cn": "规则 {rule} 运行失败（{failure}），其他规则已继续。请报告此问题。",
  },
  unknownTopic: {
    en: "There is no rule and no Kafka setting `{topic}`. `kafka-lossless explain --list` names the rules.",
    "zh-cn": "没有名为“{topic}”的规则或 Kafka 配置项。可用 `kafka-lossless explain --list` 查看所有规则。",
  },
  noKafka: { en: "No Kafka settings found. Files read: {files}.", "zh-cn": "在 {files} 个文件中没有找到 Kafka 配置。" },
  clean: {
    en: "Nothing to report. Files with Kafka settings: {files}.",
    "zh-cn": "共 {files} 个含 Kafka 配置的文件，没有发现问题。",
  },
  summary: {
    en: "Files with Kafka settings: {files}. Errors: {errors}, warnings: {warnings}, infos: {infos}, hints: {hints}, suppressed: {suppressed}.",
    "zh-cn":
      "含 Kafka 配置的文件：{files}。错误：{errors}，警告：{warnings}，信息：{infos}，提示：{hints}，已忽略：{suppressed}。",
  },
  effectiveWhat: {
    en: "effective needs one file: `kafka-lossless effective src/main/resources/application.yml`.",
    "zh-cn": "effective 需要一个文件，例如 `kafka-lossless effective src/main/resources/application.yml`。",
  },
  oneFile: {
    en: "{path}: effective takes one file, not a folder.",
    "zh-cn": "{path}：effective 只接受单个文件，不接受目录。",
  },
  noSettings: { en: "{path}: no Kafka settings found.", "zh-cn": "{path}：没有找到 Kafka 配置。" },
  effective: {
    origin: {
      written: { en: "written", "zh-cn": "显式配置" },
      inherited: { en: "inherited", "zh-cn": "继承" },
      "framework-default": { en: "framework default", "zh-cn": "框架默认值" },
      "kafka-default": { en: "Kafka default", "zh-cn": "Kafka 默认值" },
      computed: { en: "computed", "zh-cn": "推算" },
    },
    unknown: { en: "(known at run time)", "zh-cn": "（运行时才能得知）" },
    overrides: { en: "(overrides {value}, {place})", "zh-cn": "（覆盖 {value}，{place}）" },
  },
  upgradeWhat: {
    en: "upgrade needs both releases: `kafka-lossless upgrade --from 2.8 --to 4.0 src`.",
    "zh-cn": "upgrade 需要两个版本，例如 `kafka-lossless upgrade --from 2.8 --to 4.0 src`。",
  },
  upgrade: {
    flips: {
      en: "{role}: the default of {key} changes from {before} to {after}.",
      "zh-cn": "{role}：{key} 的默认值从 {before} 变为 {after}。",
    },
    computed: {
      en: "{role}: what the client makes of {key} changes from {before} to {after}.",
      "zh-cn": "{role}：客户端推算出的 {key} 从 {before} 变为 {after}。",
    },
    gone: { en: "Kafka {to} does not know {key}.", "zh-cn": "Kafka {to} 不再识别 {key}。" },
    begins: { en: "From now on: {severity} {rule}. {message}", "zh-cn": "升级后出现：{severity} {rule}。{message}" },
    ends: { en: "No longer: {severity} {rule}. {message}", "zh-cn": "升级后消失：{severity} {rule}。{message}" },
    nothing: {
      en: "From Kafka {from} to {to} nothing changes in meaning. Sets of files with Kafka settings: {files}.",
      "zh-cn": "从 Kafka {from} 升级到 {to}，配置的含义没有变化。含 Kafka 配置的文件组：{files}。",
    },
    sum: {
      en: "From Kafka {from} to {to}. Sets of files with Kafka settings: {files}.",
      "zh-cn": "从 Kafka {from} 升级到 {to}。含 Kafka 配置的文件组：{files}。",
    },
  },
  explain: {
    remedy: { en: "What to do: {text}", "zh-cn": "怎么办：{text}" },
    ignore: { en: "When to ignore it: {text}", "zh-cn": "何时可以忽略：{text}" },
    releases: { en: "{product} {releases}: {facts}", "zh-cn": "{product} {releases}：{facts}" },
    anyRelease: { en: "{product}, every release: {facts}", "zh-cn": "{product} 各版本：{facts}" },
  },
  fixLine: { en: "fix: {title}", "zh-cn": "修复：{title}" },
  adviceLine: { en: "advice: {advice}", "zh-cn": "建议：{advice}" },
  whyLine: { en: "why: {why}", "zh-cn": "原因：{why}" },
  seeLine: { en: "see: {place}: {message}", "zh-cn": "另见：{place}：{message}" },
  profilesLine: { en: "in profiles: {profiles}", "zh-cn": "所在 profile：{profiles}" },
  fixed: { en: "{path}:{line}: {title}", "zh-cn": "{path}:{line}：{title}" },
  left: {
    "no-fix": {
      en: "{path}:{line}: {rule} is left: there is no fix without a person's decision.",
      "zh-cn": "{path}:{line}：{rule} 未处理：没有不需要人来决定的修复。",
    },
    "not-allowed": {
      en: "{path}:{line}: {rule} is left: its fix {safety}; --allow {safety} applies it.",
      "zh-cn": "{path}:{line}：{rule} 未处理：该修复属于 {safety}，可用 --allow {safety} 应用。",
    },
    "other-file": {
      en: "{path}:{line}: {rule} is left: its fix belongs to another file.",
      "zh-cn": "{path}:{line}：{rule} 未处理：需要修改另一个文件。",
    },
  },
  notWritten: { en: "{path}: not written: {why}", "zh-cn": "{path}：未写入：{why}" },
} as const;
