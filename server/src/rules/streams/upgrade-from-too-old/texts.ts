/** What the rule streams-upgrade-from-too-old says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { neverAsItStands, refusalOf } from "../../../texts/startup.ts";

export const streamsUpgradeFromTooOldTexts = ruleTexts(() => ({
  title: {
    en: "upgrade.from names a release before 2.4: since 4.0 the Streams application does not start",
    "zh-cn": "upgrade.from 指定了 2.4 之前的版本：从 4.0 起 Streams 应用无法启动",
  },
  why: {
    en: "upgrade.from lets an application speak the rebalancing of an older release while its instances are replaced one by one. Kafka 4.0 no longer speaks what was used up to 2.3, so a rolling upgrade from there is not possible, and the setting is refused. Often it is a line that was left behind by an upgrade long done.",
    "zh-cn":
      "upgrade.from 让应用在逐个替换实例期间使用旧版本的重平衡协议。Kafka 4.0 不再支持 2.3 及之前使用的协议，无法从那里滚动升级，因此会拒绝这个配置。它往往是很久以前升级后遗留下来的一行。",
  },
  timeline: refusalOf(
    "application",
    {
      en: "Kafka Streams reads the release that it is to be upgraded from.",
      "zh-cn": "Kafka Streams 读取要从哪个版本升级。",
    },
    { en: "It is before 2.4: a ConfigException is thrown.", "zh-cn": "版本早于 2.4：抛出 ConfigException。" },
  ),
  remedy: {
    en: "Remove the line where all instances run 2.4 or newer. Where some are older, upgrade them to 3.9 first, or stop all of them for the step.",
    "zh-cn":
      "如果所有实例都已是 2.4 或更高版本，请删除这一行。如果仍有更旧的实例，请先升级到 3.9，或者停止全部实例后再升级。",
  },
  ignoreWhen: neverAsItStands,
  messages: {
    tooOld: {
      en: "The Streams application will not start: Kafka 4.0 cannot be reached by a rolling upgrade from {release}.",
      "zh-cn": "Streams 应用无法启动：无法从 {release} 滚动升级到 Kafka 4.0。",
    },
  },
}));
