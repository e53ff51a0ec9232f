/** What the rule topic-compaction-lag-conflict says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { topicRefused } from "../../../texts/startup.ts";

export const topicCompactionLagConflictTexts = ruleTexts(() => ({
  title: {
    en: "min.compaction.lag.ms is above max.compaction.lag.ms: the topic is not created or changed",
    "zh-cn": "min.compaction.lag.ms 大于 max.compaction.lag.ms：主题无法创建或修改",
  },
  why: {
    en: "The one says how long a record is at least left alone by compaction, the other how long compaction may wait at most. A least time above the most can never be kept, so Kafka refuses the whole request, and the other settings in it do not take effect either.",
    "zh-cn":
      "前者规定消息写入后至少多久不会被日志压缩（compaction）处理，后者规定日志压缩最多可以推迟多久。最短时间大于最长时间永远无法满足，因此 Kafka 会拒绝整个请求，其中的其他配置也不会生效。",
  },
  timeline: topicRefused({
    en: "The least time before compaction is longer than the longest: the request is refused with all its settings.",
    "zh-cn": "日志压缩前的最短等待时间比最长等待时间还长：整个请求连同所有配置一起被拒绝。",
  }),
  remedy: {
    en: "Raise max.compaction.lag.ms, or lower min.compaction.lag.ms.",
    "zh-cn": "调大 max.compaction.lag.ms，或调小 min.compaction.lag.ms。",
  },
  ignoreWhen: {
    en: "Never as it stands; only where a tool changes the settings before they reach Kafka.",
    "zh-cn": "照目前的写法不应忽略，除非有工具在配置到达 Kafka 之前修改它们。",
  },
  messages: {
    above: {
      en: "The topic will not be created or changed: min.compaction.lag.ms ({min}) is greater than max.compaction.lag.ms ({max}).",
      "zh-cn": "主题无法创建或修改：min.compaction.lag.ms（{min}）大于 max.compaction.lag.ms（{max}）。",
    },
  },
}));
