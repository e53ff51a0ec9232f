/** What the rule release-topic-settings-forgotten says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const releaseTopicSettingsForgottenTexts = ruleTexts(() => ({
  title: {
    en: "Two changes at run time, and topics lose their own settings",
    "zh-cn": "运行时修改两次配置，主题就会丢失自己的设置",
  },
  why: {
    en: "When settings of a broker are changed at run time, it gives every log a new configuration: the broker's values, and above them the topic's own. Until 2.4.0 it forgets at the first change which are the topic's own, and at the second change drops them. From then on the topic has the broker's retention.ms, min.insync.replicas or cleanup.policy, until the next restart: records are deleted too early, or confirmed by too few replicas. Nothing shows it.",
    "zh-cn":
      "在运行时修改 broker 配置时，broker 会给每个日志一份新配置：broker 的值，上面叠加主题自己的值。2.4.0 及以前的版本在第一次修改时忘记了哪些是主题自己的，第二次修改时就把它们丢掉。从此直到下次重启，该主题使用 broker 的 retention.ms、min.insync.replicas 或 cleanup.policy：消息被过早删除，或只有过少的副本确认。没有任何迹象。",
  },
  timeline: [
    {
      lane: "broker",
      text: {
        en: "A topic has retention.ms of 30 days, the broker one of 7.",
        "zh-cn": "主题的 retention.ms 是 30 天，broker 的是 7 天。",
      },
    },
    {
      lane: "broker",
      mark: "failure",
      text: {
        en: "Somebody changes broker settings at run time, twice.",
        "zh-cn": "有人在运行时两次修改 broker 配置。",
      },
    },
    {
      lane: "broker",
      to: "disk",
      mark: "lost",
      text: {
        en: "The topic has the broker's 7 days now: everything older is deleted.",
        "zh-cn": "主题现在使用 broker 的 7 天：更早的消息全被删除。",
      },
    },
  ],
  remedy: {
    en: "Move the brokers to 2.4.1 or later. Until then restart brokers after changes at run time.",
    "zh-cn": "把 broker 升级到 2.4.1 或更新版本。在此之前，运行时修改配置后请重启 broker。",
  },
  ignoreWhen: {
    en: "Nobody changes broker settings at run time (kafka-configs with entity type brokers).",
    "zh-cn": "没有人在运行时修改 broker 配置（kafka-configs，实体类型 brokers）。",
  },
  messages: {
    happens: {
      en: "In this release topics lose their own settings, such as retention.ms and min.insync.replicas, when broker settings are changed twice at run time: records are deleted too early ({issues}). Repaired in {repaired}.",
      "zh-cn":
        "该版本中，在运行时两次修改 broker 配置后，主题会丢失自己的设置（如 retention.ms、min.insync.replicas）：消息被过早删除（{issues}）。{repaired} 已修复。",
    },
  },
}));
