/** What the rule smallrye-commit-strategy-mismatch says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const smallryeCommitStrategyMismatchTexts = ruleTexts(() => ({
  title: { en: "A commit-strategy that commits too much, or nothing", "zh-cn": "commit-strategy 提交过头，或从不提交" },
  why: {
    en: "throttled, the default, commits up to the first record that is not acknowledged yet. latest commits behind every record that is acknowledged: with several of a partition in work at once, as ordered=key allows, the one that is done first carries the others with it, and a crash loses them. ignore commits nothing at all; without auto-commit every restart begins where the group began.",
    "zh-cn":
      "默认的 throttled 只提交到第一条尚未确认的消息。latest 在每条消息确认后立即提交它之后的位移：同一分区的多条消息同时处理时（例如 ordered=key），先完成的会把其他消息也一并提交，崩溃就会丢失它们。ignore 从不提交；如果没有自动提交，每次重启都会从头开始。",
  },
  timeline: [
    {
      lane: "consumer",
      to: "application",
      text: { en: "Records 7 and 10 are in work at once.", "zh-cn": "第 7 条和第 10 条同时在处理。" },
    },
    {
      lane: "application",
      to: "consumer",
      text: { en: "10 is done first and acknowledged.", "zh-cn": "第 10 条先完成并确认。" },
    },
    { lane: "consumer", to: "broker", text: { en: "The offset 11 is committed.", "zh-cn": "提交位移 11。" } },
    {
      lane: "application",
      mark: "failure",
      text: { en: "The process dies while 7 is in work.", "zh-cn": "第 7 条还在处理时进程崩溃。" },
    },
    {
      lane: "application",
      mark: "lost",
      text: { en: "It starts at 11: nobody processes 7.", "zh-cn": "重启后从 11 开始：第 7 条没有人处理。" },
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
      en: "commit-strategy=latest beside ordered=key: of the records of one partition the one that is done first commits the others with it, and a crash loses them. throttled waits for all before it.",
      "zh-cn":
        "commit-strategy=latest 与 ordered=key 一起使用：同一分区中先完成的消息会把其他消息也提交，崩溃会丢失它们。throttled 会等待之前的全部完成。",
    },
    ignore: {
      en: "commit-strategy=ignore without auto-commit: nothing is ever committed, unless transactions of your code do it. Every restart processes everything again.",
      "zh-cn":
        "commit-strategy=ignore 且没有自动提交：除非由代码中的事务提交，否则位移永远不会提交，每次重启都会重新处理全部消息。",
    },
  },
}));
