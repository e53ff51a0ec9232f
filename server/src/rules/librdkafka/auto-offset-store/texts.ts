/** What the rule librdkafka-auto-offset-store says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const librdkafkaAutoOffsetStoreTexts = ruleTexts(() => ({
  title: {
    en: "librdkafka stores the offset before the message is processed",
    "zh-cn": "librdkafka 在消息处理之前就存储位移",
  },
  why: {
    en: "Java's consumer commits within poll(), so between two polls nothing moves. librdkafka has a background thread that commits whatever is stored, and with enable.auto.offset.store=true a message counts as stored in the moment in which it is handed out. If the process dies while it works on the message, the offset behind it may be committed already.",
    "zh-cn":
      "Java 消费者在 poll() 中提交，两次 poll 之间位移不会动。librdkafka 则由后台线程提交已存储的位移，而 enable.auto.offset.store=true 时，消息一交给应用就算已存储。如果进程在处理这条消息时崩溃，它之后的位移可能已经提交。",
  },
  timeline: [
    {
      lane: "consumer",
      to: "application",
      text: {
        en: "librdkafka hands message 7 to the application and stores offset 8.",
        "zh-cn": "librdkafka 把消息 7 交给应用，并存储位移 8。",
      },
    },
    {
      lane: "consumer",
      to: "broker",
      text: {
        en: "The background thread commits the stored offset by timer.",
        "zh-cn": "后台线程定时提交已存储的位移。",
      },
    },
    {
      lane: "application",
      mark: "failure",
      text: { en: "The process dies while it works on message 7.", "zh-cn": "进程在处理消息 7 时崩溃。" },
    },
    {
      lane: "broker",
      to: "consumer",
      text: { en: "After the restart the group goes on at offset 8.", "zh-cn": "重启后，消费者组从位移 8 继续。" },
    },
    {
      lane: "application",
      mark: "lost",
      text: {
        en: "Message 7 is never processed, and nobody gets an error.",
        "zh-cn": "消息 7 再也不会被处理，也没有任何错误。",
      },
    },
  ],
  remedy: {
    en: "Set enable.auto.offset.store=false and store the offset in your code when a message is done (rd_kafka_offsets_store, store_offsets, StoreOffset). The timer still commits, but only what is finished. Or set enable.auto.commit=false and commit yourself.",
    "zh-cn":
      "设置 enable.auto.offset.store=false，并在代码中处理完消息后再存储位移（rd_kafka_offsets_store、store_offsets、StoreOffset）。定时器照常提交，但只提交已完成的部分。也可以设置 enable.auto.commit=false 并自行提交。",
  },
  ignoreWhen: {
    en: "A message that is skipped at a crash does no harm, or the code sets one of the two.",
    "zh-cn": "崩溃时漏掉一条消息无妨，或者代码中已设置了其中一项。",
  },
  messages: {
    early: {
      en: "librdkafka stores the offset of a message when it hands it out, and commits it every {interval} ms: a crash during processing skips the message. Set enable.auto.offset.store=false and store it when the work is done.",
      "zh-cn":
        "librdkafka 一交出消息就存储其位移，并每 {interval} 毫秒提交一次：处理过程中崩溃会跳过这条消息。请设置 enable.auto.offset.store=false，处理完再存储位移。",
    },
  },
  fixes: {
    storeInCode: {
      en: "Set enable.auto.offset.store=false, and store offsets in the code (changes behaviour)",
      "zh-cn": "设为 enable.auto.offset.store=false，并在代码中存储位移（改变行为）",
    },
  },
}));
