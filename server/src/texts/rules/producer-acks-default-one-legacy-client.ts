/** What the rule producer-acks-default-one-legacy-client says. */
import { ruleTexts } from "../rule-texts.ts";

export const producerAcksDefaultOneLegacyClientTexts = ruleTexts({
  title: {
    en: "acks is not set, and this client is older than 3.0: its default is 1",
    "zh-cn": "没有设置 acks，而 3.0 之前的客户端默认值是 1",
  },
  why: {
    en: "Up to kafka-clients 2.8 the default of acks is 1; only 3.0 made it all. With 1 the leader confirms a batch before any follower has copied it, and a leader that fails in that moment takes confirmed records with it.",
    "zh-cn":
      "kafka-clients 2.8 及更早版本中 acks 的默认值是 1，从 3.0 起才改为 all。值为 1 时，leader 在 follower 复制之前就确认批次；leader 恰好在此时宕机，已确认的消息就会随之丢失。",
  },
  timeline: [
    {
      lane: "producer",
      to: "leader",
      text: { en: "A batch is sent to the leader.", "zh-cn": "生产者把一个批次发送给 leader。" },
    },
    {
      lane: "leader",
      to: "producer",
      text: {
        en: "The leader appends it and confirms at once, before any follower has it.",
        "zh-cn": "leader 写入后立即确认，此时还没有任何 follower 拿到它。",
      },
    },
    {
      lane: "leader",
      mark: "failure",
      text: {
        en: "The leader dies before the followers fetch the batch.",
        "zh-cn": "follower 拉取该批次之前，leader 宕机。",
      },
    },
    {
      lane: "follower",
      text: {
        en: "An in-sync follower becomes leader; its log ends before the batch.",
        "zh-cn": "一个同步副本成为新 leader，它的日志里没有这个批次。",
      },
    },
    {
      lane: "leader",
      mark: "lost",
      text: {
        en: "The old leader comes back and cuts its log to match. The confirmed records are gone, and nobody gets an error.",
        "zh-cn": "旧 leader 恢复后按新 leader 截断日志。已确认的消息就此丢失，没有任何一方收到错误。",
      },
    },
  ],
  remedy: {
    en: "Write acks=all into the file. It then means the same with every client release, and costs one replication round trip for each batch.",
    "zh-cn": "在文件中写明 acks=all。这样无论客户端版本如何含义都相同，代价是每个批次多一次副本同步的往返时间。",
  },
  ignoreWhen: {
    en: "The topic has one replica only, or a few records lost at a broker failure are acceptable.",
    "zh-cn": "主题只有一个副本，或者可以接受 broker 故障时丢失少量消息。",
  },
  messages: {
    oneByDefault: {
      en: "acks is not set, and the default of this client is 1: a record that only the leader has counts as sent, and is lost if the leader fails then. Set acks=all.",
      "zh-cn":
        "没有设置 acks，而该版本客户端的默认值是 1：只有 leader 写入的消息也算发送成功，此时 leader 宕机消息就会丢失。请设置 acks=all。",
    },
  },
});
