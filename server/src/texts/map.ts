/** Texts of the delivery map, as text and in its picture. */
import type { Text } from "./text.ts";

export const mapTexts = {
  title: { en: "Delivery map", "zh-cn": "投递路径图" },
  copies: { en: "replicas: {copies}", "zh-cn": "副本数：{copies}" },
  minimum: { en: "min.insync.replicas={minimum}", "zh-cn": "min.insync.replicas={minimum}" },
  undeclared: { en: "not declared in any file here", "zh-cn": "此处没有文件声明它" },
  made: {
    en: "not declared in any file here: its cluster creates it at the first use",
    "zh-cn": "此处没有文件声明它：首次使用时由集群创建",
  },
  writer: { en: "written by {party}", "zh-cn": "写入方：{party}" },
  reader: { en: "read by {party}", "zh-cn": "读取方：{party}" },
  noWriter: { en: "no writer is known here", "zh-cn": "此处没有已知的写入方" },
  noReader: { en: "no reader is known here", "zh-cn": "此处没有已知的读取方" },
  weakest: { en: "weakest: {message} ({rule}, {place})", "zh-cn": "最薄弱处：{message}（{rule}，{place}）" },
  change: { en: "change: {change}", "zh-cn": "建议：{change}" },
  others: {
    en: "Clients of clusters here whose topics cannot be traced in these files:",
    "zh-cn": "属于此处集群、但其主题无法从这些文件追踪的客户端：",
  },
  inProfiles: { en: "profile {profiles}", "zh-cn": "profile {profiles}" },
  none: {
    en: "No topic can be traced here: no two parties are linked by an address, a label or the name of a topic.",
    "zh-cn": "此处没有可追踪的主题：没有两个参与方通过地址、标签或主题名称相互关联。",
  },
} as const satisfies Readonly<Record<string, Text>>;
