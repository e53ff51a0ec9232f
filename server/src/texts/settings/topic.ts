/** What a topic's settings mean for delivery. */
import type { SettingTable } from "../setting-texts.ts";
import {
  copies,
  flushAbout,
  flushInterval,
  largestRecord,
  minInSync,
  retention,
  topicCopies,
  unclean,
} from "./replication.ts";

export const topicTexts: SettingTable = {
  "min.insync.replicas": minInSync,
  "replication.factor": copies(
    { en: "How many copies each record of the topic has.", "zh-cn": "主题的每条消息有多少份副本。" },
    topicCopies.values?.at(-1)?.text ?? topicCopies.about,
  ),
  "unclean.leader.election.enable": unclean,
  "flush.messages": { about: flushAbout },
  "flush.ms": flushInterval,
  "max.message.bytes": largestRecord,
  "retention.ms": retention,
  "retention.bytes": retention,
  "cleanup.policy": {
    about: {
      en: "What happens to old records: deleted after the retention, or only the last one of each key kept.",
      "zh-cn": "旧消息如何处理：超过保留时间后删除，或每个 key 只保留最后一条。",
    },
    values: [
      {
        value: "delete",
        text: {
          en: "Records are deleted after the retention, read or not.",
          "zh-cn": "超过保留时间后删除，无论是否已被读取。",
        },
      },
      {
        value: "compact",
        text: {
          en: "Only the last record of each key stays; one without a key is refused.",
          "zh-cn": "每个 key 只保留最后一条；没有 key 的消息会被拒绝。",
        },
      },
    ],
  },
};
