/** What the rule librdkafka-acks-weak says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { leaderDiesAfterConfirming } from "../../../texts/stories.ts";

export const librdkafkaAcksWeakTexts = ruleTexts(() => ({
  title: {
    en: "acks of 0 or 1 in librdkafka: a message reported as delivered can be lost",
    "zh-cn": "librdkafka 的 acks 为 0 或 1：报告为已送达的消息可能丢失",
  },
  why: {
    en: "librdkafka waits for all in-sync replicas by default, under the name request.required.acks as well as acks. With 1 the leader alone confirms, and what no follower has copied dies with it. With 0 nobody confirms: the delivery report says success for every message that was handed to the socket, whatever became of it.",
    "zh-cn":
      "librdkafka 默认等待全部同步副本，request.required.acks 和 acks 是同一个配置。为 1 时只有 leader 确认，尚未被 follower 复制的消息会随它一起丢失。为 0 时没有任何确认：只要写进了 socket，投递报告就报告成功，不管消息后来怎样。",
  },
  timeline: leaderDiesAfterConfirming,
  remedy: {
    en: "Set acks=all, or remove the line, which means the same. Each batch then waits for one replication round trip. Topics with three replicas want min.insync.replicas=2 beside it.",
    "zh-cn":
      "设置 acks=all，或删除这一行（效果相同）。代价是每个批次多等一次副本同步。三副本的主题还应设置 min.insync.replicas=2。",
  },
  ignoreWhen: {
    en: "Metrics or logs of which some may be lost without harm.",
    "zh-cn": "指标或日志之类，丢失一些也无妨。",
  },
  messages: {
    zero: {
      en: "With {key}=0 nobody confirms a message: the delivery report says success even for one that never arrived. Set it to all.",
      "zh-cn": "{key}=0 时没有任何确认：即使消息从未到达，投递报告也报告成功。请设为 all。",
    },
    one: {
      en: "With {key}=1 the leader confirms a message before any follower has it: if the leader fails then, the delivered message is gone. librdkafka's default is all. Set it to all.",
      "zh-cn":
        "{key}=1 时 leader 在任何 follower 复制之前就确认：此时 leader 宕机，已送达的消息就会丢失。librdkafka 的默认值是 all。请设为 all。",
    },
  },
}));
