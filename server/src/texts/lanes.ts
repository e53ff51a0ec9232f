/** The parties of a timeline, as a picture names them. */
import type { Lane } from "../timeline/step.ts";
import type { Text } from "./text.ts";

export const laneNames: Readonly<Record<Lane, Text>> = {
  application: { en: "application", "zh-cn": "应用" },
  producer: { en: "producer", "zh-cn": "生产者" },
  leader: { en: "leader", "zh-cn": "leader" },
  follower: { en: "follower", "zh-cn": "follower" },
  broker: { en: "broker", "zh-cn": "broker" },
  disk: { en: "disk", "zh-cn": "磁盘" },
  connect: { en: "Connect", "zh-cn": "Connect" },
  consumer: { en: "consumer", "zh-cn": "消费者" },
};
