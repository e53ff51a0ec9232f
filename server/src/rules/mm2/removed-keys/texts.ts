/** What the rule mm2-removed-keys says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const mm2RemovedKeysTexts = ruleTexts(() => ({
  title: {
    en: "A MirrorMaker setting that 4.0 no longer knows",
    "zh-cn": "4.0 起不再认识的 MirrorMaker 配置",
  },
  why: {
    en: "MirrorMaker's exclude lists have been called …exclude since 2.7, and 4.0 dropped the old names with …blacklist. An unknown key is no error: the list is not read, and its default is used. Topics that were kept back, for being private or for coming from the other side, are mirrored from the next start on.",
    "zh-cn":
      "MirrorMaker 的排除列表从 2.7 起改名为 …exclude，4.0 移除了带 …blacklist 的旧名称。未知的键不会报错：这个列表不会被读取，而是使用默认值。那些因为私密、或因为来自对端而被排除的主题，从下次启动起就会被镜像。",
  },
  timeline: [
    {
      lane: "connect",
      text: {
        en: "MirrorMaker 4.0 starts with the file of the release before.",
        "zh-cn": "MirrorMaker 4.0 使用旧版本的文件启动。",
      },
    },
    {
      lane: "connect",
      mark: "failure",
      text: {
        en: "It does not know topics.blacklist, and excludes what the default excludes.",
        "zh-cn": "它不认识 topics.blacklist，只按默认值排除。",
      },
    },
    {
      lane: "connect",
      to: "broker",
      mark: "duplicate",
      text: {
        en: "Topics that were kept back are copied to the other cluster, where nobody wants them.",
        "zh-cn": "原先排除的主题被复制到另一个集群，而那里并不需要它们。",
      },
    },
  ],
  remedy: {
    en: "Use the new names: topics.exclude, groups.exclude, config.properties.exclude. 2.7 and newer know them. The two settings without a successor can go.",
    "zh-cn":
      "改用新名称：topics.exclude、groups.exclude、config.properties.exclude，2.7 及以上都认识。另外两个没有替代项的配置可以删除。",
  },
  ignoreWhen: {
    en: "Never with 4.0 and newer: the line is not read.",
    "zh-cn": "在 4.0 及以上没有理由忽略：这一行不会被读取。",
  },
  messages: {
    renamed: {
      en: "{key} is not read: since 4.0 the name is {successor}. What this line excludes is mirrored.",
      "zh-cn": "{key} 不会被读取：4.0 起名称是 {successor}。这一行要排除的内容会被镜像。",
    },
    anyway: {
      en: "{key} is not read: since 4.0 the name is {successor}, which excludes all of this already. Remove the line.",
      "zh-cn": "{key} 不会被读取：4.0 起名称是 {successor}，而它已经排除了这里的全部内容。请删除这一行。",
    },
    alter: {
      en: "use.incremental.alter.configs is not read: since 4.0 MirrorMaker always changes topic settings one by one.",
      "zh-cn": "use.incremental.alter.configs 不会被读取：4.0 起 MirrorMaker 总是以增量方式修改主题配置。",
    },
    metrics: {
      en: "add.source.alias.to.metrics is not read: since 4.0 the source is always part of the metrics.",
      "zh-cn": "add.source.alias.to.metrics 不会被读取：4.0 起指标中总是带有源集群别名。",
    },
  },
}));
