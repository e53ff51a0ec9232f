/** What `init` writes into a new project file, and what it says about it. */

export const initTexts = {
  written: {
    en: "{path} is written. Files with Kafka settings: {files}. Read it, and take away the # where something should differ.",
    "zh-cn": "已写入 {path}。含 Kafka 配置的文件：{files}。请阅读该文件，需要改动的地方去掉行首的 # 即可。",
  },
  exists: {
    en: "{path} is there already; nothing was written.",
    "zh-cn": "{path} 已存在，没有写入任何内容。",
  },
  noPath: {
    en: "init takes no path: it writes {path} into the working folder.",
    "zh-cn": "init 不接受路径：它会在当前目录写入 {path}。",
  },
  head: {
    en: "How Kafka Lossless judges the files in this folder and below; the nearest such file holds.\nAll that stands here may be left out.",
    "zh-cn": "Kafka Lossless 如何检查本目录及其下的文件；以离文件最近的一份为准。\n这里的内容都可以省略。",
  },
  found: {
    en: "Found by `kafka-lossless init`: {files} files with Kafka settings ({carriers}).",
    "zh-cn": "`kafka-lossless init` 的结果：{files} 个含 Kafka 配置的文件（{carriers}）。",
  },
  nothing: {
    en: "`kafka-lossless init` found no file with Kafka settings.",
    "zh-cn": "`kafka-lossless init` 没有找到含 Kafka 配置的文件。",
  },
  versions: {
    en: "The releases in use. What stands here goes before what build files tell.\nA release that nobody tells is unknown: then every one from 2.0 on is possible.",
    "zh-cn": "所用的版本。这里写的优先于构建文件中的版本。\n没有写明的版本视为未知：会考虑 2.0 起的所有版本。",
  },
  told: {
    en: "Told by build files: {product} {version} ({from}).",
    "zh-cn": "构建文件给出的版本：{product} {version}（{from}）。",
  },
  untold: {
    en: "No build file tells a release, so findings that hold only for some say for which.",
    "zh-cn": "没有构建文件给出版本，因此只在部分版本上成立的问题会注明版本。",
  },
  preset: {
    en: "What a record is worth.\n- critical: payments, where a duplicate is a fault too\n- standard\n- tolerant: metrics and logs, where a lost record is none",
    "zh-cn":
      "消息的重要程度。\n- critical：如支付，重复也算故障\n- standard：一般情况\n- tolerant：如指标和日志，允许丢失",
  },
  severity: {
    en: "Severity by rule id: error, warning, info, hint, or off. `kafka-lossless explain --list` names the rules.",
    "zh-cn":
      "按规则 id 设置级别：error、warning、info、hint 或 off。可用 `kafka-lossless explain --list` 查看所有规则。",
  },
  overrides: {
    en: "Other settings for some files. Paths are patterns as in .gitignore, seen from this folder;\nof several that fit a file, the last one that says something decides.",
    "zh-cn":
      "对部分文件使用不同的设置。路径的写法与 .gitignore 相同，从本目录算起；\n有多项符合时，以最后一个给出该设置的项为准。",
  },
  ignore: {
    en: "Files in which nothing is reported, as patterns as in .gitignore.",
    "zh-cn": "不报告任何问题的文件，写法与 .gitignore 相同。",
  },
  springProfiles: {
    en: "Judge this combination of Spring profiles alone, instead of the base and each profile.",
    "zh-cn": "只按这一组 Spring profile 检查，而不是分别检查基础配置和每个 profile。",
  },
} as const;
