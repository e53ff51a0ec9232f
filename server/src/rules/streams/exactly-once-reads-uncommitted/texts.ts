/** What the rule streams-exactly-once-reads-uncommitted says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const streamsExactlyOnceReadsUncommittedTexts = ruleTexts(() => ({
  title: {
    en: "An exactly-once Streams application that reads records of aborted transactions",
    "zh-cn": "启用精确一次的 Streams 应用会读到已中止事务的消息",
  },
  why: {
    en: "Under exactly-once Streams gives its consumers read_committed, and puts aside what isolation.level or consumer.isolation.level says. What is written under the prefix of one of them (main.consumer., restore.consumer., global.consumer.) wins. The main consumer then processes records that were rolled back, of the topics of others and of the application's own repartition topics. The restore consumer rebuilds state with changes that were rolled back, while their inputs are processed again. processing.guarantee still says exactly-once, and the sums are wrong.",
    "zh-cn":
      "在精确一次模式下，Streams 让内部消费者使用 read_committed，并忽略 isolation.level 和 consumer.isolation.level 的取值。但写在某个消费者自己前缀下（main.consumer.、restore.consumer.、global.consumer.）的值会生效。此时主消费者会处理已回滚的消息，既有别人主题里的，也有应用自己的 repartition 主题里的；恢复消费者会用已回滚的变更重建状态，而对应的输入还会再处理一次。processing.guarantee 仍写着精确一次，结果却是错的。",
  },
  timeline: [
    {
      lane: "application",
      to: "broker",
      text: {
        en: "A payment raises a total from 5 to 6; the change goes to the changelog in a transaction.",
        "zh-cn": "一笔付款使合计从 5 变为 6；该变更在事务中写入 changelog。",
      },
    },
    {
      lane: "application",
      mark: "failure",
      text: {
        en: "The instance dies before the commit: the transaction is aborted.",
        "zh-cn": "实例在提交之前崩溃：事务被中止。",
      },
    },
    {
      lane: "broker",
      to: "application",
      text: {
        en: "Another one restores the state and reads the aborted change too: the total is 6.",
        "zh-cn": "另一个实例恢复状态，把已中止的变更也读了进来：合计为 6。",
      },
    },
    {
      lane: "application",
      mark: "duplicate",
      text: {
        en: "The payment was never committed, so it is read again: the total is 7.",
        "zh-cn": "这笔付款从未提交，因此会再读一次：合计变成 7。",
      },
    },
  ],
  remedy: {
    en: "Remove the line: Streams then reads with read_committed everywhere. If latency is the reason for it, lower commit.interval.ms instead, so that transactions end sooner.",
    "zh-cn":
      "删除这一行：Streams 就会全部以 read_committed 读取。如果是为了降低延迟，请改为调小 commit.interval.ms，让事务更早结束。",
  },
  ignoreWhen: {
    en: "For main.consumer.: no input is written in transactions, and the application has no repartition topic.",
    "zh-cn": "对于 main.consumer.：所有输入都不是以事务写入的，应用也没有 repartition 主题。",
  },
  messages: {
    main: {
      en: "{key}=read_uncommitted wins over exactly-once: the application processes records of aborted transactions, its own repartition topics included, and what was sent again in their place as well. Remove the line: Streams then reads with read_committed.",
      "zh-cn":
        "{key}=read_uncommitted 优先于精确一次模式：应用会处理已中止事务的消息（包括自己的 repartition 主题），之后重发的消息又处理一次。请删除这一行：Streams 会以 read_committed 读取。",
    },
    restore: {
      en: "{key}=read_uncommitted wins over exactly-once: state is restored with changes of aborted transactions, and their inputs are processed again, so that counters count twice. Remove the line: Streams then restores with read_committed.",
      "zh-cn":
        "{key}=read_uncommitted 优先于精确一次模式：恢复的状态包含已中止事务的变更，而对应的输入会再处理一次，计数器因此计两次。请删除这一行：Streams 会以 read_committed 恢复状态。",
    },
    global: {
      en: "{key}=read_uncommitted wins over exactly-once: global tables take over records of aborted transactions, and results are made of values that never held. Remove the line: Streams then reads with read_committed.",
      "zh-cn":
        "{key}=read_uncommitted 优先于精确一次模式：全局表会收入已中止事务的消息，由从未生效的值算出结果。请删除这一行：Streams 会以 read_committed 读取。",
    },
  },
}));
