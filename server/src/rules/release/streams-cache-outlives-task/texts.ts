/** What the rule release-streams-cache-outlives-task says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const releaseStreamsCacheOutlivesTaskTexts = ruleTexts(() => ({
  title: {
    en: "A task that was a standby in between reads old values from its cache",
    "zh-cn": "任务在充当过备用副本之后，从缓存中读到旧值",
  },
  why: {
    en: "A task that becomes a standby keeps its stores, and in these releases their caches too. While it is a standby the stores are filled from the changelog, past the cache. When it becomes active again, it reads values from the cache that another instance has replaced long since, computes with them and writes them back: updates of the time between are lost, in spite of exactly-once.",
    "zh-cn":
      "任务变为备用副本时会保留其存储，在这些版本中也保留了缓存。作为备用副本期间，存储由 changelog 填充，绕过缓存。再次变为活动任务时，它从缓存读到早已被其他实例更新的旧值，用它计算并写回：其间的更新丢失，尽管使用了精确一次。",
  },
  timeline: [
    {
      lane: "application",
      text: {
        en: "A task becomes a standby; its cache keeps a value.",
        "zh-cn": "任务变为备用副本；缓存里留着一个值。",
      },
    },
    {
      lane: "application",
      to: "broker",
      text: {
        en: "Another instance changes that value; the standby's store follows, and its cache does not.",
        "zh-cn": "另一个实例修改了该值；备用副本的存储随之更新，缓存没有。",
      },
    },
    {
      lane: "application",
      mark: "failure",
      text: {
        en: "The task becomes active again and reads the old value from the cache.",
        "zh-cn": "任务再次变为活动任务，从缓存读到旧值。",
      },
    },
    {
      lane: "application",
      to: "broker",
      mark: "lost",
      text: {
        en: "It computes with it and writes the result: the changes between are gone.",
        "zh-cn": "它用旧值计算并写回结果：其间的修改丢失。",
      },
    },
  ],
  remedy: {
    en: "Move to kafka-streams 3.4.1 or later. Until then set the cache to 0 (cache.max.bytes.buffering), at the price of more writes, or do without standbys.",
    "zh-cn":
      "升级到 kafka-streams 3.4.1 或更新版本。在此之前可把缓存设为 0（cache.max.bytes.buffering），代价是写入更多；或不使用备用副本。",
  },
  ignoreWhen: { en: "The topology has no state stores.", "zh-cn": "拓扑中没有状态存储。" },
  messages: {
    happens: {
      en: "In this release a task that was a standby in between can read old values from its cache: updates of its state are lost ({issues}). Repaired in {repaired}.",
      "zh-cn":
        "该版本中，任务在充当过备用副本之后可能从缓存读到旧值：状态的更新会丢失（{issues}）。{repaired} 已修复。",
    },
  },
}));
