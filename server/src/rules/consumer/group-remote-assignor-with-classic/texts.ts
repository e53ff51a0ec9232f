/** What the rule consumer-group-remote-assignor-with-classic says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { neverAsItStands, refusalOf } from "../../../texts/startup.ts";

export const consumerGroupRemoteAssignorWithClassicTexts = ruleTexts(() => ({
  title: {
    en: "group.remote.assignor without group.protocol=consumer: the consumer does not start",
    "zh-cn": "没有 group.protocol=consumer 却配置了 group.remote.assignor：消费者无法启动",
  },
  why: {
    en: "group.remote.assignor chooses among the assignors of the broker, and only the new group protocol lets the broker assign. The classic protocol, which is the default, refuses the setting since 3.9.",
    "zh-cn":
      "group.remote.assignor 用来选择 broker 端的分配器，而只有新的消费者组协议才由 broker 分配。默认的经典协议从 3.9 起拒绝这个配置。",
  },
  timeline: refusalOf(
    "consumer",
    {
      en: "The group protocol is classic; the client looks for settings of the new one.",
      "zh-cn": "消费者组协议为 classic，客户端检查是否有新协议的配置。",
    },
    {
      en: "group.remote.assignor is written: a ConfigException is thrown.",
      "zh-cn": "发现 group.remote.assignor：抛出 ConfigException。",
    },
  ),
  remedy: {
    en: "Remove the line, or move to the new protocol with group.protocol=consumer where the brokers know it. With the classic one the assignor is partition.assignment.strategy.",
    "zh-cn":
      "删除这一行；或者在 broker 支持时用 group.protocol=consumer 切换到新协议。经典协议的分配器由 partition.assignment.strategy 指定。",
  },
  ignoreWhen: neverAsItStands,
  messages: {
    classic: {
      en: "The consumer will not start: group.remote.assignor needs group.protocol=consumer, and the protocol is classic.",
      "zh-cn": "消费者无法启动：group.remote.assignor 需要 group.protocol=consumer，而这里的协议是 classic。",
    },
  },
  fixes: {
    protocol: {
      en: "To let the broker assign, write group.protocol=consumer; session, heartbeats and strategy then belong to the broker too.",
      "zh-cn": "如果要由 broker 分配，请写 group.protocol=consumer；此时会话超时、心跳和分配策略也由 broker 决定。",
    },
  },
}));
