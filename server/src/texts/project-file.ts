/** What is said about a project file that is not as it should be. */

export const projectFileTexts = {
  yaml: { en: "This is not YAML that can be read: {detail}", "zh-cn": "YAML 语法有误，无法读取：{detail}" },
  unknownKey: {
    en: "There is no key `{key}` here. Possible are {known}.",
    "zh-cn": "这里没有“{key}”这个键，可用的有：{known}。",
  },
  unknownKeyNear: {
    en: "There is no key `{key}` here. Did you mean `{near}`?",
    "zh-cn": "这里没有“{key}”这个键，是否想写“{near}”？",
  },
  unknownRule: {
    en: "There is no rule `{key}`. `kafka-lossless explain --list` names them all.",
    "zh-cn": "没有名为“{key}”的规则。可用 `kafka-lossless explain --list` 查看所有规则。",
  },
  unknownRuleNear: {
    en: "There is no rule `{key}`. Did you mean `{near}`?",
    "zh-cn": "没有名为“{key}”的规则，是否想写“{near}”？",
  },
  unknownValue: {
    en: "`{value}` cannot stand here. Possible are {known}.",
    "zh-cn": "这里不能写“{value}”，可用的有：{known}。",
  },
  unknownValueNear: {
    en: "`{value}` cannot stand here. Did you mean `{near}`?",
    "zh-cn": "这里不能写“{value}”，是否想写“{near}”？",
  },
  badVersion: {
    en: "`{value}` is no version; write it like 3.9 or 3.9.1.",
    "zh-cn": "“{value}”不是版本号，请写成 3.9 或 3.9.1 的形式。",
  },
  needsMapping: {
    en: "Keys with values are expected here, such as {known}.",
    "zh-cn": "这里应写带值的键，例如 {known}。",
  },
  needsList: {
    en: "A list is expected here: one entry a line, each after a dash.",
    "zh-cn": "这里应写一个列表：每行一项，以短横线开头。",
  },
  needsText: { en: "A text is expected here.", "zh-cn": "这里应写一个文本值。" },
  needsPaths: {
    en: "These settings are for no file: `paths` is missing.",
    "zh-cn": "缺少 `paths`，这些设置不会作用于任何文件。",
  },
  pathOutside: {
    en: "`{value}` leads out of the folder of this file; paths are patterns as in .gitignore, seen from here.",
    "zh-cn": "“{value}”指向本文件所在目录之外；路径的写法与 .gitignore 相同，从这里算起。",
  },
} as const;

/** What each key is for, as editors show it. */
export const projectKeyTexts = {
  file: "How Kafka Lossless judges the files in this folder and below.",
  versions: "The releases in use, where build files do not tell. Without them every release from 2.0 on is possible.",
  kafka: "The release of Kafka's clients and brokers, such as 3.9 or 3.9.1.",
  broker: "The release of the brokers, where it differs from that of the clients.",
  springBoot: "The release of Spring Boot, such as 3.5; it also tells which Kafka clients are used.",
  springKafka: "The release of spring-kafka, where it is not the one that Spring Boot brings.",
  librdkafka: "The release of librdkafka, for its own configuration, such as 2.5.",
  preset:
    "What a record is worth. critical: payments, where a duplicate is a fault too. standard. tolerant: metrics and logs, where a lost record is none.",
  severity: "Severity by rule id: error, warning, info, hint, or off.",
  overrides: "Other settings for some files; of several that fit a file, the last one that says something decides.",
  paths: "The files, as patterns as in .gitignore, seen from the folder of this file.",
  ignore: "Files in which nothing is reported, as patterns as in .gitignore, seen from the folder of this file.",
  springProfiles: "Judge this combination of Spring profiles alone, instead of the base and each profile.",
} as const;
