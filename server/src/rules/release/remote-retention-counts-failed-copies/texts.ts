/** What the rule release-remote-retention-counts-failed-copies says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const releaseRemoteRetentionCountsFailedCopiesTexts = ruleTexts(() => ({
  title: {
    en: "Copies that failed count as stored, and good segments are deleted",
    "zh-cn": "失败的拷贝被计入已存储大小，导致有效分段被删除",
  },
  why: {
    en: "With tiered storage retention.bytes limits what a partition keeps in the remote storage. In these releases every attempt to copy a segment counts, also those that failed. Where the remote storage has trouble for a while, each retry adds the size of the segment again. The sum passes the limit, and the oldest segments are deleted until it fits: data that should have been kept.",
    "zh-cn":
      "使用分层存储时，retention.bytes 限制分区在远端存储中保留的数据量。这些版本把每次拷贝分段的尝试都计算在内，包括失败的。远端存储出现一段时间的故障时，每次重试都会再加一次分段大小。总和超过上限后，最旧的分段被删除直到符合为止：这些数据本应保留。",
  },
  timeline: [
    {
      lane: "broker",
      to: "disk",
      text: {
        en: "A segment is copied to the remote storage, which fails. Each retry is a new entry.",
        "zh-cn": "向远端存储拷贝分段失败。每次重试都是一个新条目。",
      },
    },
    {
      lane: "broker",
      mark: "failure",
      text: {
        en: "All of them count as stored: the sum passes retention.bytes.",
        "zh-cn": "它们全部被算作已存储：总和超过 retention.bytes。",
      },
    },
    {
      lane: "broker",
      to: "disk",
      mark: "lost",
      text: {
        en: "The oldest good segments are deleted, until the sum fits.",
        "zh-cn": "最旧的有效分段被删除，直到总和符合要求。",
      },
    },
  ],
  remedy: { en: "Move the brokers to 3.8.1 or later.", "zh-cn": "把 broker 升级到 3.8.1 或更新版本。" },
  ignoreWhen: {
    en: "No topic with remote.storage.enable=true has a limit by size.",
    "zh-cn": "没有 remote.storage.enable=true 的主题设置大小上限。",
  },
  messages: {
    happens: {
      en: "In this release copies to the remote storage that failed count against retention.bytes: segments are deleted too early ({issues}). Repaired in {repaired}.",
      "zh-cn":
        "该版本中，拷贝到远端存储失败的分段也计入 retention.bytes：分段会被过早删除（{issues}）。{repaired} 已修复。",
    },
  },
}));
