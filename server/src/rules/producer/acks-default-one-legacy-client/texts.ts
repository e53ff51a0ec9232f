/** What the rule producer-acks-default-one-legacy-client says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { leaderDiesAfterConfirming } from "../../../texts/stories.ts";

export const producerAcksDefaultOneLegacyClientTexts = ruleTexts(() => ({
  title: {
    en: "acks is not set, and this client is older than 3.0: its default is 1",
    "zh-cn": "没有设置 acks，而 3.0 之前的客户端默认值是 1",
  },
  why: {
    en: "Up to kafka-clients 2.8 the default of acks is 1; only 3.0 made it all. With 1 the leader confirms a batch before any follower has copied it, and a leader that fails in that moment takes confirmed records with it.",
    "zh-cn":
      "kafka-clients 2.8 及更早版本中 acks 的默认值是 1，从 3.0 起才改为 all。值为 1 时，leader 在 follower 复制之前就确认批次；leader 恰好在此时宕机，已确认的消息就会随之丢失。",
  },
  timeline: leaderDiesAfterConfirming,

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
}));
