/** What the rule smallrye-commit-strategy-mismatch says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const smallryeCommitStrategyMismatchTexts = ruleTexts(() => ({
  title: { en: "A commit-strategy that commits too much, or nothing", "zh-cn": "commit-strategy 提交过头，或从不提交" },
  why: {
    en: "throttled, the default, commits up to the first record that is not acknowledged yet. latest commits the offset after each record as soon as it is acknowledged. When several records of one partition are processed at the same time, as ordered=key allows, the one that finishes first also commits the others, and a crash loses them. ignore commits nothing at all. Without auto-commit every restart then begins where auto.offset.reset says: earliest reads everything again, latest skips what was written meanwhile.",
    "zh-cn":
      "默认的 throttled 只提交到第一条尚未确认的消息。latest 在每条消息确认后立即提交它之后的位移：同一分区的多条消息同时处理时（例如 ordered=key），先完成的会把其他消息也一并提交，崩溃就会丢失它们。ignore 从不提交；如果也没有自动提交，每次重启都从 auto.offset.reset 指定的位置开始：earliest 会重新读取全部消息，latest 会跳过停止期间写入的消息。",
  },
  timeline: [
    {
      lane: "consumer",
      to: "application",
      text: { en: "Records 7 and 10 are processed at the same time.", "zh-cn": "第 7 条和第 10 条同时在处理。" },
    },
    {
      lane: "application",
      to: "consumer",
      text: { en: "10 finishes first and is acknowledged.", "zh-cn": "第 10 条先完成并确认。" },
    },
    { lane: "consumer", to: "broker", text: { en: "Offset 11 is committed.", "zh-cn": "提交位移 11。" } },
    {
      lane: "application",
      mark: "failure",
      text: { en: "The process dies while 7 is still being processed.", "zh-cn": "第 7 条还在处理时进程崩溃。" },
    },
    {
      lane: "application",
      mark: "lost",
      text: { en: "It restarts at 11: nobody processes 7.", "zh-cn": "重启后从 11 开始：第 7 条没有人处理。" },
    },
  ],
  remedy: {
    en: "Set commit-strategy=throttled, or leave it out. ignore is for KafkaTransactions, which commit with the transaction.",
    "zh-cn": "设置 commit-strategy=throttled，或删除该项。ignore 适用于随事务提交位移的 KafkaTransactions。",
  },
  ignoreWhen: {
    en: "KafkaTransactions commit the offsets, or code does.",
    "zh-cn": "由 KafkaTransactions 或代码提交位移。",
  },
  messages: {
    latest: {
      en: "commit-strategy=latest with ordered=key: of the records of one partition, the one that finishes first also commits the others, and a crash loses them. throttled waits until all earlier records are done.",
      "zh-cn":
        "commit-strategy=latest 与 ordered=key 一起使用：同一分区中先完成的消息会把其他消息也提交，崩溃会丢失它们。throttled 会等待之前的全部完成。",
    },
    ignore: {
      en: "commit-strategy=ignore without auto-commit: nothing is ever committed, unless transactions of your code do it. Every restart reads everything again (auto.offset.reset=earliest) or skips what was written meanwhile (latest).",
      "zh-cn":
        "commit-strategy=ignore 且没有自动提交：除非由代码中的事务提交，否则位移永远不会提交。每次重启都会重新读取全部消息（auto.offset.reset=earliest），或跳过停止期间写入的消息（latest）。",
    },
  },
}));
