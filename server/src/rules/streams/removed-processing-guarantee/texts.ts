/** What the rule streams-removed-processing-guarantee says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { neverAsItStands, refusalOf } from "../../../texts/startup.ts";

export const streamsRemovedProcessingGuaranteeTexts = ruleTexts(() => ({
  title: {
    en: "processing.guarantee=exactly_once or exactly_once_beta: since 4.0 the Streams application does not start",
    "zh-cn": "processing.guarantee=exactly_once 或 exactly_once_beta：从 4.0 起 Streams 应用无法启动",
  },
  why: {
    en: "Exactly-once processing has one name left, exactly_once_v2. The older two were deprecated in 3.0 and removed in 4.0, where they are refused when the application is built.",
    "zh-cn":
      "精确一次处理只剩下 exactly_once_v2 这一个名称。另外两个旧名称在 3.0 中被弃用，4.0 中被移除，创建应用时会被拒绝。",
  },
  timeline: refusalOf(
    "application",
    {
      en: "Kafka Streams compares processing.guarantee with the guarantees it knows.",
      "zh-cn": "Kafka Streams 把 processing.guarantee 与它认识的处理保证比较。",
    },
    {
      en: "The old name is not among them: a ConfigException is thrown.",
      "zh-cn": "旧名称不在其中：抛出 ConfigException。",
    },
  ),
  remedy: {
    en: "Write exactly_once_v2; it needs brokers of 2.5 or newer. A running application that comes from exactly_once moves in two rolling restarts, while it is still on 3.x.",
    "zh-cn":
      "改为 exactly_once_v2，它要求 broker 为 2.5 或更高。仍在使用 exactly_once 的运行中应用，应在 3.x 上分两轮滚动重启完成切换。",
  },
  ignoreWhen: neverAsItStands,
  messages: {
    removed: {
      en: "The Streams application will not start: Kafka 4.0 removed {value}. The name is exactly_once_v2 now.",
      "zh-cn": "Streams 应用无法启动：Kafka 4.0 已移除 {value}，现在的名称是 exactly_once_v2。",
    },
  },
}));
