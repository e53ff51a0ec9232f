/** What the rule consumer-auto-commit-enabled says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const consumerAutoCommitEnabledTexts = ruleTexts(() => ({
  title: {
    en: "Auto-commit can skip records that were never processed",
    "zh-cn": "自动提交位移可能跳过从未处理的消息",
  },
  why: {
    en: "With enable.auto.commit=true the consumer commits the position behind everything that poll() returned: every few seconds on a later poll, in a rebalance, and in close(). It does not know what the code did with the records. When processing fails and the code closes the consumer, or when records are handed to other threads, the committed offset lies behind work that was never done. A crash does the opposite: records processed since the last commit come again.",
    "zh-cn":
      "enable.auto.commit=true 时，消费者提交的是 poll() 返回的全部消息之后的位移：每隔几秒在后续的 poll 中提交，重平衡时提交，close() 时也提交。它并不知道代码对这些消息做了什么。处理出错后关闭消费者，或者把消息交给其他线程，都会让已提交的位移越过没有完成的工作。进程崩溃则相反：上次提交之后处理过的消息会重新投递。",
  },
  timeline: [
    {
      lane: "broker",
      to: "consumer",
      text: { en: "poll() returns 500 records.", "zh-cn": "poll() 返回 500 条消息。" },
    },
    {
      lane: "consumer",
      to: "application",
      text: { en: "The loop processes the first two.", "zh-cn": "循环处理了前两条。" },
    },
    {
      lane: "application",
      mark: "failure",
      text: {
        en: "The third one throws, and a finally block closes the consumer.",
        "zh-cn": "第三条抛出异常，finally 代码块关闭消费者。",
      },
    },
    {
      lane: "consumer",
      to: "broker",
      text: { en: "close() commits the position behind all 500.", "zh-cn": "close() 提交了这 500 条之后的位移。" },
    },
    {
      lane: "application",
      mark: "lost",
      text: {
        en: "After the restart reading goes on at record 501: 498 records were never processed.",
        "zh-cn": "重启后从第 501 条继续：有 498 条从未被处理。",
      },
    },
  ],
  remedy: {
    en: "Set enable.auto.commit=false and commit in the code after processing, with commitSync() once per batch. That gives at-least-once: after a crash the last batch comes again, so processing should bear repetition. Setting it to false without any commit in the code means that nothing is ever committed.",
    "zh-cn":
      "设置 enable.auto.commit=false，并在处理完成之后由代码提交位移，例如每批调用一次 commitSync()。这样就是“至少一次”：崩溃后最后一批会重新消费，因此处理逻辑要能容忍重复。如果只改为 false，而代码里没有提交，位移就永远不会提交。",
  },
  ignoreWhen: {
    en: "The loop processes every record before the next poll(), in one thread, and never closes the consumer after an error; or lost records do not matter.",
    "zh-cn": "循环在同一个线程中处理完所有消息才再次 poll()，并且出错后从不关闭消费者；或者丢失一些消息无关紧要。",
  },
  messages: {
    written: {
      en: "With enable.auto.commit=true the consumer commits what poll() returned, processed or not: an error followed by close(), or a hand-over to other threads, loses records. Set it to false and commit after processing.",
      "zh-cn":
        "enable.auto.commit=true 时，不管消息是否处理完成，消费者都会提交 poll() 返回的位移：出错后 close()，或把消息交给其他线程，都会丢消息。请设为 false，并在处理完成后提交。",
    },
    byDefault: {
      en: "enable.auto.commit is not set and is true by default: unless the code says otherwise, the consumer commits records that may not be processed yet. Set it to false and commit after processing.",
      "zh-cn":
        "没有设置 enable.auto.commit，默认值是 true：除非代码另有设置，消费者会提交可能还没处理完的消息。请设为 false，并在处理完成后提交。",
    },
  },
  fixes: {
    commitInCode: {
      en: "Set enable.auto.commit=false (changes behaviour: the code has to commit)",
      "zh-cn": "设为 enable.auto.commit=false（改变行为：需要由代码提交位移）",
    },
  },
}));
