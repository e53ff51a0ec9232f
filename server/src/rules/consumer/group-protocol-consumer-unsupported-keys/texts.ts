/** What the rule consumer-group-protocol-consumer-unsupported-keys says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { neverAsItStands, refusalOf } from "../../../texts/startup.ts";

export const consumerGroupProtocolConsumerUnsupportedKeysTexts = ruleTexts(() => ({
  title: {
    en: "A setting that group.protocol=consumer does not admit: the consumer does not start",
    "zh-cn": "group.protocol=consumer 不允许的配置：消费者无法启动",
  },
  why: {
    en: "In the new group protocol the broker decides about session, heartbeats and assignment. A client that writes them is refused since 4.0; 3.7 to 3.9 ignored them, so an upgrade can be what stops the consumer.",
    "zh-cn":
      "在新的消费者组协议中，会话超时、心跳和分区分配由 broker 决定。从 4.0 起，写了这些配置的客户端会被拒绝；3.7 到 3.9 只是忽略，因此升级可能导致消费者无法启动。",
  },
  timeline: refusalOf(
    "consumer",
    {
      en: "group.protocol is consumer; the client looks for settings of the classic protocol.",
      "zh-cn": "group.protocol 为 consumer，客户端检查是否有经典协议的配置。",
    },
    { en: "It finds one: a ConfigException names it.", "zh-cn": "发现其中之一：抛出 ConfigException 并指出该项。" },
  ),
  remedy: {
    en: "Remove the line. Session and heartbeats are set on the broker or the group (group.consumer.session.timeout.ms, group.consumer.heartbeat.interval.ms), the assignment by group.remote.assignor.",
    "zh-cn":
      "删除这一行。会话超时和心跳在 broker 或消费者组上设置（group.consumer.session.timeout.ms、group.consumer.heartbeat.interval.ms），分配策略用 group.remote.assignor 指定。",
  },
  ignoreWhen: neverAsItStands,
  messages: {
    both: {
      en: "The consumer will not start: with group.protocol=consumer the broker decides about this, and {key} must not be set.",
      "zh-cn": "消费者无法启动：group.protocol=consumer 时这一点由 broker 决定，不能设置 {key}。",
    },
  },
}));
