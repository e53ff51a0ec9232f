/** What the rule smallrye-no-group-id says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const smallryeNoGroupIdTexts = ruleTexts(() => ({
  title: {
    en: "No group.id: each start is a new group, which begins at the end",
    "zh-cn": "没有 group.id：每次启动都是新的消费者组，从末尾开始",
  },
  why: {
    en: "Where a channel has no group.id, SmallRye generates a random one at each start. A new group has no committed offsets, and auto.offset.reset=latest, the default, begins at the end: what was written while the application was down is never read. Quarkus uses the application's name instead.",
    "zh-cn":
      "通道没有 group.id 时，SmallRye 每次启动都会随机生成一个。新的组没有已提交的位移，而默认的 auto.offset.reset=latest 从末尾开始：应用停止期间写入的消息永远不会被读取。Quarkus 则使用应用名称。",
  },
  timeline: [
    {
      lane: "application",
      mark: "failure",
      text: { en: "The application stops for an update.", "zh-cn": "应用为升级而停止。" },
    },
    { lane: "broker", text: { en: "Orders are written meanwhile.", "zh-cn": "这期间有订单写入。" } },
    {
      lane: "consumer",
      to: "broker",
      text: { en: "It starts as a new group, at the end.", "zh-cn": "以新的组启动，从末尾开始。" },
    },
    {
      lane: "application",
      mark: "lost",
      text: { en: "The orders written meanwhile are never read.", "zh-cn": "停止期间的订单永远不会被读取。" },
    },
  ],
  remedy: {
    en: "Name the group: mp.messaging.incoming.<channel>.group.id. auto.offset.reset=earliest reads from the beginning at the first start.",
    "zh-cn": "指定消费者组：mp.messaging.incoming.<通道>.group.id。auto.offset.reset=earliest 会在首次启动时从头读取。",
  },
  ignoreWhen: {
    en: "Only what is new matters, as for a cache of live values, or an environment variable sets the group.",
    "zh-cn": "只关心新消息（如实时缓存），或由环境变量提供消费者组。",
  },
  messages: {
    random: {
      en: "No group.id: SmallRye generates a new group at each start, which begins at the end. Records that were written meanwhile are not read.",
      "zh-cn": "没有 group.id：SmallRye 每次启动都会生成新的组，并从末尾开始，停止期间写入的消息不会被读取。",
    },
  },
  fixes: {
    name: { en: "Name the group with group.id.", "zh-cn": "请用 group.id 指定消费者组。" },
  },
}));
