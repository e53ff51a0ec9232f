/** What the rule release-connect-source-offsets-stuck says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const releaseConnectSourceOffsetsStuckTexts = ruleTexts(() => ({
  title: {
    en: "A source connector that skips one record commits no offset any more",
    "zh-cn": "source connector 跳过一条消息后不再提交任何 offset",
  },
  why: {
    en: "With errors.tolerance=all a source task skips a record that the producer refuses, one that is too large for instance. In 3.2.0 it forgets to check the record off. Offsets are committed only up to the first record that is not checked off, so from then on none is committed for that source partition, and every later record is kept in memory. After a restart the task starts at the old offset and sends everything again.",
    "zh-cn":
      "设置 errors.tolerance=all 后，source task 会跳过生产者拒绝的消息，例如过大的消息。3.2.0 忘记把它标记为已完成。offset 只提交到第一条未完成的消息为止，因此该源分区从此不再提交 offset，之后的每条消息都留在内存里。重启后 task 从旧的 offset 开始，把一切重新发送一遍。",
  },
  timeline: [
    {
      lane: "connect",
      to: "broker",
      mark: "failure",
      text: {
        en: "The producer refuses a record; the task skips it and does not check it off.",
        "zh-cn": "生产者拒绝一条消息；task 跳过它，却没有标记为已完成。",
      },
    },
    {
      lane: "connect",
      text: {
        en: "Later records are sent, and no offset is committed for them.",
        "zh-cn": "后续消息照常发送，但不再为它们提交 offset。",
      },
    },
    {
      lane: "connect",
      to: "broker",
      mark: "duplicate",
      text: { en: "After a restart all of them are sent again.", "zh-cn": "重启之后，它们全部被再次发送。" },
    },
  ],
  remedy: { en: "Move the workers to 3.2.1 or later.", "zh-cn": "把 worker 升级到 3.2.1 或更新版本。" },
  ignoreWhen: { en: "The sink of these records sorts duplicates out.", "zh-cn": "下游会对这些消息去重。" },
  messages: {
    happens: {
      en: "In this release a source connector with errors.tolerance=all commits no offset any more once it has skipped a record: after a restart it sends everything since then again ({issues}). Repaired in {repaired}.",
      "zh-cn":
        "该版本中，设置了 errors.tolerance=all 的 source connector 一旦跳过一条消息就不再提交 offset：重启后会把此后的一切重新发送（{issues}）。{repaired} 已修复。",
    },
  },
}));
