/** What the rule streams-at-least-once says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const streamsAtLeastOnceTexts = ruleTexts(() => ({
  title: {
    en: "A Streams application that repeats after a crash what it did since its last commit",
    "zh-cn": "Streams 应用崩溃后会重做上次提交之后的处理",
  },
  why: {
    en: "at_least_once is the default of Kafka Streams. Outputs and changelog records are written as they come, the input offsets every 30 seconds. After a crash the inputs since the last commit are read again, and everything made of them happens again: a second output record, a counter that counts twice. A restored counter already holds the first count, so the error stays.",
    "zh-cn":
      "Kafka Streams 默认是 at_least_once。输出和 changelog 消息随时写出，输入位移每 30 秒提交一次。崩溃后，上次提交之后的输入会被重新读取，由它们产生的一切都会再次发生：多一条输出消息，计数器多计一次。恢复出来的计数器已经包含第一次的计数，因此误差会一直存在。",
  },
  timeline: [
    {
      lane: "application",
      to: "broker",
      text: {
        en: "A payment is read, its account's total is raised and sent on.",
        "zh-cn": "读取一笔付款，账户总额增加并发送出去。",
      },
    },
    {
      lane: "application",
      mark: "failure",
      text: {
        en: "The instance dies before the next commit of input offsets.",
        "zh-cn": "下一次提交输入位移之前，实例崩溃。",
      },
    },
    {
      lane: "application",
      to: "broker",
      text: {
        en: "Another instance restores the total, the payment included, and reads from the last commit.",
        "zh-cn": "另一个实例恢复总额（已包含这笔付款），并从上次提交处读取。",
      },
    },
    {
      lane: "application",
      mark: "duplicate",
      text: {
        en: "The same payment comes again and is added a second time.",
        "zh-cn": "再次读到同一笔付款，又加了一次。",
      },
    },
  ],
  remedy: {
    en: "Set processing.guarantee=exactly_once_v2 (3.0 and newer; exactly_once_beta in 2.6 to 2.8). Outputs, state and offsets are then committed in one transaction, every 100 ms unless commit.interval.ms says otherwise. It needs three brokers for the transaction log, and readers of the outputs with isolation.level=read_committed. Calls to other systems are not covered: those have to be idempotent in any case.",
    "zh-cn":
      "设置 processing.guarantee=exactly_once_v2（3.0 及以上；2.6 到 2.8 为 exactly_once_beta）。此后输出、状态和位移在同一个事务中提交，除非 commit.interval.ms 另有规定，否则每 100 毫秒一次。它要求事务日志有三台 broker，并且读取输出的消费者使用 isolation.level=read_committed。对外部系统的调用不在其中：那些调用无论如何都要做到幂等。",
  },
  ignoreWhen: {
    en: "Repeating does no harm: the latest value of a key is written, or readers drop duplicates by an id.",
    "zh-cn": "重复没有害处：写出的是某个 key 的最新值，或者消费者按 id 去重。",
  },
  messages: {
    written: {
      en: "With at_least_once a crash repeats the inputs since the last commit: outputs are written twice and counters count twice. exactly_once_v2 commits outputs, state and offsets together.",
      "zh-cn":
        "at_least_once 下，崩溃会重复上次提交之后的输入：输出写两次，计数器计两次。exactly_once_v2 把输出、状态和位移一起提交。",
    },
    byDefault: {
      en: "processing.guarantee is not set and is at_least_once: a crash repeats the inputs since the last commit, outputs are written twice and counters count twice. exactly_once_v2 commits outputs, state and offsets together.",
      "zh-cn":
        "没有设置 processing.guarantee，即为 at_least_once：崩溃会重复上次提交之后的输入，输出写两次，计数器计两次。exactly_once_v2 把输出、状态和位移一起提交。",
    },
  },
  fixes: {
    exactlyOnce: {
      en: "Set processing.guarantee=exactly_once_v2 (changes performance)",
      "zh-cn": "设为 processing.guarantee=exactly_once_v2（影响性能）",
    },
    needs: {
      en: "exactly_once_v2 wants kafka-streams 3.0, three brokers for the transaction log, a commit interval below the transaction timeout, no weakened acks or retries, and read_committed in the readers of the outputs.",
      "zh-cn":
        "exactly_once_v2 需要 kafka-streams 3.0 及以上、事务日志有三台 broker、提交间隔小于事务超时、没有削弱的 acks 或 retries，以及读取输出的消费者使用 read_committed。",
    },
  },
}));
