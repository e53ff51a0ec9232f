/** What the rule librdkafka-settings-conflict says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { neverAsItStands, refusalOf } from "../../../texts/startup.ts";

export const librdkafkaSettingsConflictTexts = ruleTexts(() => ({
  title: {
    en: "Settings that do not go together: librdkafka does not start",
    "zh-cn": "互相冲突的配置：librdkafka 无法启动",
  },
  why: {
    en: "librdkafka compares some settings when a client is made: a fetch must be able to hold the largest message, a response the largest fetch, the longest pause between connections the first one. Assignors must be its own and of one kind. And with group.protocol=consumer the broker decides what session, heartbeat and assignors are, so that they must not be written.",
    "zh-cn":
      "创建客户端时，librdkafka 会比较某些配置：一次拉取要容得下最大的消息，一个响应要容得下最大的一次拉取，重连的最长间隔不能小于最初的间隔。分配器必须是它自带的，而且属于同一类。另外，group.protocol=consumer 时，会话、心跳和分配器由 broker 决定，因此不能写出。",
  },
  timeline: refusalOf(
    "application",
    {
      en: "librdkafka compares the settings, those with their defaults too.",
      "zh-cn": "librdkafka 比较各项配置，包括取默认值的配置。",
    },
    { en: "Two do not go together: no client is made.", "zh-cn": "其中两项冲突：不创建客户端。" },
  ),
  remedy: {
    en: "Change one of the two as the message says; most of these settings are best left to their defaults.",
    "zh-cn": "按提示修改其中一项；这些配置大多保持默认即可。",
  },
  ignoreWhen: neverAsItStands,
  messages: {
    disordered: {
      en: "The client will not start: {large} is {high} and must be at least {least}, because {small} is {low}.",
      "zh-cn": "客户端无法启动：{large} 为 {high}，至少要为 {least}，因为 {small} 为 {low}。",
    },
    classic: {
      en: "The consumer will not start: with group.protocol=consumer the broker decides about {key}. Remove it.",
      "zh-cn": "消费者无法启动：group.protocol=consumer 时 {key} 由 broker 决定。请删除。",
    },
    fetchMin: {
      en: "The consumer will not start: fetch.min.bytes takes a number from 1 to 100000000, and this is {value}.",
      "zh-cn": "消费者无法启动：fetch.min.bytes 只接受 1 到 100000000 之间的数字，而这里是 {value}。",
    },
    type: {
      en: "The consumer will not start: no assignor of librdkafka serves a group.protocol.type other than consumer. Remove it.",
      "zh-cn": "消费者无法启动：librdkafka 的分配器都只支持 group.protocol.type=consumer。请删除。",
    },
    assignor: {
      en: "The consumer will not start: librdkafka has no assignor {name}, only {names}.",
      "zh-cn": "消费者无法启动：librdkafka 没有分配器 {name}，只有 {names}。",
    },
    mixed: {
      en: "The consumer will not start: cooperative-sticky cannot stand beside assignors that revoke everything at each rebalance.",
      "zh-cn": "消费者无法启动：cooperative-sticky 不能与每次重平衡都收回全部分区的分配器并用。",
    },
  },
  fixes: {
    lower: { en: "Lower {small}, or write a larger {large}.", "zh-cn": "请调小 {small}，或写一个更大的 {large}。" },
    assignor: { en: "Write one of {names} instead of {name}.", "zh-cn": "请把 {name} 改为 {names} 之一。" },
  },
}));
