/** Words for what the lab saw: a fault, and the counts before and after the fix. */
import type { Text } from "./text.ts";

/** What is counted whether something goes wrong or not, in the order in which it is said; always before the fix. */
export const plainCounts = {
  confirmed: { en: "{count} confirmed", "zh-cn": "已确认 {count} 条" },
  committed: { en: "{count} committed", "zh-cn": "已提交 {count} 条" },
  processed: { en: "{count} processed", "zh-cn": "已处理 {count} 条" },
  requests: { en: "{count} requests sent", "zh-cn": "发送请求 {count} 个" },
} as const satisfies Readonly<Record<string, Text>>;

/** What goes wrong. */
export const harms = {
  lost: { en: "{count} lost", "zh-cn": "丢失 {count} 条" },
  failed: { en: "{count} failed", "zh-cn": "发送失败 {count} 条" },
  copies: { en: "{count} written twice", "zh-cn": "重复写入 {count} 条" },
  misplaced: { en: "{count} out of order", "zh-cn": "乱序 {count} 条" },
  dropped: { en: "{count} dropped", "zh-cn": "丢弃 {count} 条" },
  missed: { en: "{count} never processed", "zh-cn": "从未处理 {count} 条" },
  scattered: { en: "{count} in another partition than their key", "zh-cn": "{count} 条不在其键所在的分区" },
  again: { en: "{count} processed again", "zh-cn": "重复处理 {count} 条" },
} as const satisfies Readonly<Record<string, Text>>;

/** What the fix costs or brings, said only after it. */
export const prices = {
  queued: { en: "{count} kept in the dead letter queue", "zh-cn": "死信队列保留 {count} 条" },
  stopped: { en: "the application stops at the first one", "zh-cn": "应用在第一条处停止" },
} as const satisfies Readonly<Record<string, Text>>;

export const seenTexts = {
  line: {
    en: "Seen on a real cluster ({releases}), when {told}: {bad}; {after}: {fixed}.",
    "zh-cn": "真实集群实测（{releases}），{told}：{bad}；{after}：{fixed}。",
  },
  kafka: { en: "Kafka {releases}", "zh-cn": "Kafka {releases}" },
  oldClients: {
    en: "Kafka {releases}, clients {clients}",
    "zh-cn": "Kafka {releases}，客户端 {clients}",
  },
  application: { en: "{name} {releases} on Kafka {brokers}", "zh-cn": "{name} {releases}，Kafka {brokers}" },
  afterFix: { en: "after the fix", "zh-cn": "修复后" },
  byHand: { en: "set right by hand", "zh-cn": "手工改正后" },
  afterUpgrade: { en: "after the upgrade to {to}", "zh-cn": "升级到 {to} 后" },
  none: { en: "none", "zh-cn": "无" },
  atLeast: { en: "at least {from}", "zh-cn": "至少 {from}" },
  range: { en: "{from} to {to}", "zh-cn": "{from} 至 {to}" },
} as const satisfies Readonly<Record<string, Text>>;
