/** What the command line says beside its findings. */

export const cliTexts = {
  badOption: { en: "{detail}", "zh-cn": "{detail}" },
  unknownOption: {
    en: "There is no option {option}; `kafka-lossless --help` names them all.",
    "zh-cn": "没有选项 {option}，可用 `kafka-lossless --help` 查看所有选项。",
  },
  unknownOptionNear: {
    en: "There is no option {option}; did you mean {near}?",
    "zh-cn": "没有选项 {option}，是否想用 {near}？",
  },
  needsValue: { en: "{option} needs a value.", "zh-cn": "{option} 需要一个值。" },
  takesNoValue: { en: "{option} takes no value.", "zh-cn": "{option} 不接受值。" },
  notTaken: {
    en: "{command} takes no {option}; `kafka-lossless help {command}` names its options.",
    "zh-cn": "{command} 不接受 {option}；可用 `kafka-lossless help {command}` 查看其选项。",
  },
  unknownCommand: {
    en: "There is no command `{name}`. The commands are {commands}; `kafka-lossless --help` explains them.",
    "zh-cn": "没有命令“{name}”。可用的命令：{commands}；详见 `kafka-lossless --help`。",
  },
  unknownCommandNear: {
    en: "There is no command `{name}`; did you mean {near}?",
    "zh-cn": "没有命令“{name}”，是否想用 {near}？",
  },
  badValueNear: {
    en: "{option} cannot be `{value}`; did you mean {near}?",
    "zh-cn": "{option} 不能是“{value}”，是否想用 {near}？",
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
  noStdin: { en: "Standard input cannot be read.", "zh-cn": "无法读取标准输入。" },
  explainWhat: {
    en: "explain needs a rule or a setting: `kafka-lossless explain acks`, or `kafka-lossless explain --list`.",
    "zh-cn":
      "explain 需要一个规则名或配置项，例如 `kafka-lossless explain acks`，或使用 `kafka-lossless explain --list`。",
  },
  missing: { en: "{path}: there is nothing here.", "zh-cn": "{path}：不存在。" },
  noFolder: { en: "{path}: there is no folder here.", "zh-cn": "{path}：此处没有目录。" },
  gone: { en: "{path}: was here a moment ago and is gone.", "zh-cn": "{path}：刚才还在，现在已不存在。" },
  deadLink: { en: "{path}: this link leads nowhere.", "zh-cn": "{path}：该链接没有指向任何文件。" },
  linkOutside: {
    en: "{path}: not read: this link leads out of the given paths and the working folder. Name the file that it leads to.",
    "zh-cn": "{path}：未读取：该链接指向给定路径和工作目录之外的文件。请直接指定它所指向的文件。",
  },
  closed: {
    en: "kafka-lossless: standard output was closed before everything was printed.",
    "zh-cn": "kafka-lossless：标准输出在打印完成之前已关闭。",
  },
  outputFailed: {
    en: "kafka-lossless: standard output could not be written ({failure}): what was printed is incomplete.",
    "zh-cn": "kafka-lossless：无法写入标准输出（{failure}），已打印的内容不完整。",
  },
  outputFailedInFix: {
    en: "kafka-lossless: standard output could not be written ({failure}), and the run ended there. Files that were mended before stay mended; `fix --dry-run` shows what is left.",
    "zh-cn":
      "kafka-lossless：无法写入标准输出（{failure}），运行到此中止。此前已修复的文件保持修复后的内容；可用 `fix --dry-run` 查看剩余的修复。",
  },
  progress: { en: "{done} of {files} files", "zh-cn": "已检查 {done}/{files} 个文件" },
  unreadable: { en: "{path}: cannot be read.", "zh-cn": "{path}：无法读取。" },
  tooLong: {
    en: "{path}: not judged: it is longer than {most} MB. Divide it, or leave it out by `ignore` in .kafka-lossless.yaml.",
    "zh-cn": "{path}：未检查：文件超过 {most} MB。请拆分该文件，或在 .kafka-lossless.yaml 中用 `ignore` 排除它。",
  },
  notText: { en: "{path}: this is not a text file.", "zh-cn": "{path}：不是文本文件。" },
  failed: {
    en: "{path}: could not be judged ({failure}). The other files were. Please report it.",
    "zh-cn": "{path}：无法检查（{failure}），其他文件已照常检查。请报告此问题。",
  },
  crashed: {
    en: "The rule {rule} failed ({failure}). The other rules went on. Please report it.",
    "zh-cn": "规则 {rule} 运行失败（{failure}），其他规则已继续。请报告此问题。",
  },
  unknownTopicNear: {
    en: "There is no rule and no Kafka setting `{topic}`; did you mean {near}?",
    "zh-cn": "没有名为“{topic}”的规则或 Kafka 配置项，是否想用 {near}？",
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
    faultsEnd: {
      en: "Faults that releases have by themselves and that this upgrade ends: {count} ({issues}).",
      "zh-cn": "此次升级结束的版本自身缺陷：{count} 个（{issues}）。",
    },
    faultsBegin: {
      en: "Faults that releases have by themselves and that it begins: {count} ({issues}).",
      "zh-cn": "此次升级引入的版本自身缺陷：{count} 个（{issues}）。",
    },
    sum: {
      en: "From Kafka {from} to {to}. Sets of files with Kafka settings: {files}.",
      "zh-cn": "从 Kafka {from} 升级到 {to}。含 Kafka 配置的文件组：{files}。",
    },
  },
  between: { en: ", ", "zh-cn": "、" },
  judgedFor: { en: "Judged for {versions}.", "zh-cn": "检查所依据的版本：{versions}。" },
  judgedForMore: {
    en: "Judged for {versions} and {more} others.",
    "zh-cn": "检查所依据的版本：{versions}，以及另外 {more} 个。",
  },
  baseline: {
    missing: {
      en: "{path}: there is no baseline here; --write-baseline writes it.",
      "zh-cn": "{path}：没有基线文件，可用 --write-baseline 生成。",
    },
    invalid: {
      en: "{path}: this is not a baseline.",
      "zh-cn": "{path}：不是基线文件。",
    },
    reason: { en: "recorded in {path}", "zh-cn": "已记录在 {path} 中" },
    fixed: {
      en: "{path}: {rule} is fixed; the baseline still has it.",
      "zh-cn": "{path}：{rule} 已修复，但仍在基线中。",
    },
    sum: {
      en: "{path}: known findings: {known}, fixed since: {fixed}.",
      "zh-cn": "{path}：已知问题：{known}，此后已修复：{fixed}。",
    },
    written: { en: "{path}: findings recorded: {findings}.", "zh-cn": "{path}：已记录的问题：{findings}。" },
  },
  explain: {
    remedy: { en: "What to do: {text}", "zh-cn": "怎么办：{text}" },
    ignore: { en: "When to ignore it: {text}", "zh-cn": "何时可以忽略：{text}" },
    releases: { en: "{product} {releases}: {facts}", "zh-cn": "{product} {releases}：{facts}" },
    scala: {
      en: "Only Kafka's Scala {client} read it, which Kafka 2.0 removed: today's clients ignore it.",
      "zh-cn": "只有 Kafka 的 Scala 客户端（{client}）读取它，Kafka 2.0 已将其移除：现在的客户端会忽略它。",
    },
    scalaSucceeded: {
      en: "Only Kafka's Scala {client} read it, which Kafka 2.0 removed: today's clients ignore it and read {successor} instead.",
      "zh-cn":
        "只有 Kafka 的 Scala 客户端（{client}）读取它，Kafka 2.0 已将其移除：现在的客户端会忽略它，改为读取 {successor}。",
    },
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
      "zh-cn": "{path}:{line}：{rule} 未处理：如何修改需要由人来决定。",
    },
    "not-allowed": {
      en: "{path}:{line}: {rule} is left: its fix {safety}; --allow {safety} applies it.",
      "zh-cn": "{path}:{line}：{rule} 未处理：该修复属于 {safety}，可用 --allow {safety} 应用。",
    },
    "other-file": {
      en: "{path}:{line}: {rule} is left: its fix belongs to another file.",
      "zh-cn": "{path}:{line}：{rule} 未处理：需要修改另一个文件。",
    },
    worse: {
      en: "{path}:{line}: {rule} is left: in this file its fix would bring a worse finding.",
      "zh-cn": "{path}:{line}：{rule} 未处理：在这个文件中，该修复会引起更严重的问题。",
    },
    "next-run": {
      en: "{path}:{line}: {rule} is left: this file has too many findings for one run. Run fix again, or mend the lines above by hand.",
      "zh-cn":
        "{path}:{line}：{rule} 未处理：此文件中的问题太多，一次运行无法全部处理。请再次运行 fix，或手动修改上面的行。",
    },
  },
  maskedDiff: {
    en: "{path}: a changed line holds a secret or control characters, which are not printed: fix applies that change, this diff does not.",
    "zh-cn": "{path}：某个被修改的行含有敏感信息或控制字符，没有原样显示：fix 可以应用这处修改，此 diff 不行。",
  },
  notWrittenOutside: {
    en: "{path}: not written: this link leads out of the given paths. Name the file that it leads to.",
    "zh-cn": "{path}：未写入：该链接指向给定路径之外的文件。请直接指定它所指向的文件。",
  },
  parted: {
    en: "{path}: only this name of the file has the new text. Other hard links that keep the old text: {links}.",
    "zh-cn": "{path}：新内容只写入这个文件名。仍为旧内容的其他硬链接：{links} 个。",
  },
  notWritten: { en: "{path}: not written: {why}", "zh-cn": "{path}：未写入：{why}" },
} as const;
