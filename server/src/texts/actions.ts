/** Titles of code actions that are not fixes. */
import type { Role } from "../model/component.ts";
import type { Text } from "./text.ts";

export const actionTexts = {
  ignore: {
    here: { en: "Ignore {rule} here, with a reason", "zh-cn": "在此处忽略 {rule}，并写明理由" },
    file: { en: "Ignore {rule} in this file, with a reason", "zh-cn": "在此文件中忽略 {rule}，并写明理由" },
  },
  /** Stands in the comment until a person writes a better one. */
  reason: { en: "why this is acceptable here", "zh-cn": "此处可以接受的理由" },
  showRule: { en: "Show the page of {rule}", "zh-cn": "查看 {rule} 的说明页" },
  fixAll: { en: "Apply all safe fixes of Kafka Lossless", "zh-cn": "应用 Kafka Lossless 的所有安全修复" },
  accept: {
    en: "Accept all findings of this file into the baseline",
    "zh-cn": "将此文件的所有问题记入基线",
  },
  /** Heads the edits of another file where a person is asked before they are made. */
  otherFile: { en: "In a file that is not at hand", "zh-cn": "在另一个文件中" },
} as const;

/** Titles of the edit that makes a whole component reliable. */
export const reliableTexts: Readonly<Record<Role, Text>> = {
  producer: { en: "Make this producer reliable", "zh-cn": "让此生产者可靠" },
  consumer: { en: "Make this consumer reliable", "zh-cn": "让此消费者可靠" },
  admin: { en: "Make this admin client reliable", "zh-cn": "让此管理客户端可靠" },
  client: { en: "Make this client reliable", "zh-cn": "让此客户端可靠" },
  listener: { en: "Make this listener reliable", "zh-cn": "让此监听器可靠" },
  streams: { en: "Make this Streams application reliable", "zh-cn": "让此 Streams 应用可靠" },
  broker: { en: "Make this broker reliable", "zh-cn": "让此 broker 可靠" },
  topic: { en: "Make this topic reliable", "zh-cn": "让此主题可靠" },
  "connect-worker": { en: "Make this Connect worker reliable", "zh-cn": "让此 Connect worker 可靠" },
  "connect-sink": { en: "Make this sink connector reliable", "zh-cn": "让此 Sink 连接器可靠" },
  "connect-source": { en: "Make this source connector reliable", "zh-cn": "让此 Source 连接器可靠" },
  "mirror-maker": { en: "Make this MirrorMaker flow reliable", "zh-cn": "让此 MirrorMaker 复制流可靠" },
};
