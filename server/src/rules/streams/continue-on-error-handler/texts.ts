/** What the rule streams-continue-on-error-handler says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const streamsContinueOnErrorHandlerTexts = ruleTexts(() => ({
  title: {
    en: "Records that fail in a Streams application are logged and dropped",
    "zh-cn": "Streams 应用中处理失败的消息只记日志，然后被丢弃",
  },
  why: {
    en: 'An exception handler decides what becomes of a record that cannot be read, processed or written. One that answers "continue" lets the application go on behind the record: its offset is committed, and nothing but a line in the log and the metric dropped-records tells of it. After one change of format every record can vanish this way while the application looks healthy. Exactly-once does not help: for it the record has been dealt with.',
    "zh-cn":
      "异常处理器决定无法读取、处理或写出的消息如何处理。返回“继续”的处理器会让应用越过这条消息：位移照常提交，只留下一行日志和 dropped-records 指标。一次格式变更就可能让所有消息这样消失，而应用看起来一切正常。精确一次也无济于事：在它看来，这条消息已经处理完了。",
  },
  timeline: [
    {
      lane: "broker",
      to: "application",
      text: {
        en: "Ten records arrive; one has a format that nobody expected.",
        "zh-cn": "收到十条消息，其中一条的格式出乎意料。",
      },
    },
    {
      lane: "application",
      mark: "failure",
      text: {
        en: "It cannot be deserialized. The handler logs it and says: continue.",
        "zh-cn": "它无法反序列化。处理器记一行日志，返回“继续”。",
      },
    },
    {
      lane: "application",
      to: "broker",
      text: { en: "Nine results are written.", "zh-cn": "写出九条结果。" },
    },
    {
      lane: "application",
      to: "broker",
      mark: "lost",
      text: {
        en: "The offset behind all ten is committed. The tenth is nowhere, and nobody will read it again.",
        "zh-cn": "提交了全部十条之后的位移。第十条没有留在任何地方，也不会再被读取。",
      },
    },
  ],
  remedy: {
    en: "Since 4.2 name a topic in errors.dead.letter.queue.topic.name: Kafka's own handlers then send the record there with its error in the headers. Create that topic, and have somebody read it. Before, write a handler that sends the record to such a topic before it continues. Or let the application stop at the first bad record (LogAndFail…, the default).",
    "zh-cn":
      "从 4.2 起，用 errors.dead.letter.queue.topic.name 指定一个主题：Kafka 自带的处理器会把消息连同 header 中的错误信息发送到那里。请先创建该主题，并安排人处理。更早的版本可以自己写一个处理器，先把消息写入这样的主题再继续。或者让应用遇到第一条出错的消息就停止（LogAndFail…，即默认行为）。",
  },
  ignoreWhen: {
    en: "Nobody misses a record that cannot be read, and dropped-records is watched.",
    "zh-cn": "无法读取的消息丢了也没关系，并且有人监控 dropped-records。",
  },
  messages: {
    dropped: {
      en: "{handler}: a record that fails is logged and dropped, and its offset is committed; exactly-once does not change that. Keep it in a dead letter queue, or let the application stop.",
      "zh-cn":
        "{handler}：失败的消息只记日志就被丢弃，位移照常提交；精确一次也改变不了这一点。请把它保存到死信队列，或者让应用停止。",
    },
    skipped: {
      en: "{handler}: a record that cannot be read is dropped without a line in the log, and its offset is committed. Keep it in a dead letter queue, or let the application stop.",
      "zh-cn": "{handler}：无法读取的消息会被丢弃，连日志也不记，位移照常提交。请把它保存到死信队列，或者让应用停止。",
    },
    custom: {
      en: "{handler} goes on after a record that fails, by its name. Unless it keeps the record somewhere, the record is lost: its offset is committed.",
      "zh-cn": "从名字看，{handler} 在消息失败后会继续运行。除非它把消息保存到别处，否则消息就丢失了：位移会照常提交。",
    },
  },
  fixes: {
    fail: {
      en: "Stop at the first record that fails (changes behaviour)",
      "zh-cn": "在第一条失败的消息处停止（改变行为）",
    },
    ownHandler: {
      en: "Before kafka-streams 4.2 there is no dead letter queue: write a handler that sends the record to a topic before it continues. The topic has to exist.",
      "zh-cn":
        "kafka-streams 4.2 之前没有死信队列：请自己写一个处理器，先把消息发送到某个主题再继续。该主题必须已存在。",
    },
    lookInto: {
      en: "Look into the class: it should send the record to a topic that somebody reads before it continues.",
      "zh-cn": "请检查这个类：它应当先把消息发送到有人处理的主题，然后再继续。",
    },
  },
}));
