/** What the rule librdkafka-file-offset-store says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const librdkafkaFileOffsetStoreTexts = ruleTexts(() => ({
  title: { en: "Offsets that are kept in a local file, or nowhere", "zh-cn": "位移保存在本地文件中，或根本不保存" },
  why: {
    en: "offset.store.method is left over from the simple consumer of librdkafka's first years, which C programs start partition by partition. With file its position is on the disk of one machine: a container that starts anew, or another host, begins at auto.offset.reset, which skips everything by default. With none it begins there after every start. A consumer that subscribes with a group.id does not read the setting: its offsets are with the brokers, whatever it says.",
    "zh-cn":
      "offset.store.method 是 librdkafka 早期简单消费者的遗留配置，由 C 程序逐个分区启动。设为 file 时，消费位置保存在某台机器的磁盘上：容器重建或换一台主机后，会从 auto.offset.reset 开始，而它默认会跳过所有已有消息。设为 none 时，每次启动都从那里开始。以 group.id 订阅的消费者不读取该配置：无论怎么写，位移都保存在 broker 上。",
  },
  timeline: [
    {
      lane: "consumer",
      to: "disk",
      text: {
        en: "The consumer reads to offset 500 and writes that into its file.",
        "zh-cn": "消费者读到位移 500，并写入本地文件。",
      },
    },
    {
      lane: "disk",
      mark: "failure",
      text: { en: "The host is replaced, and its file with it.", "zh-cn": "主机被替换，文件也随之消失。" },
    },
    {
      lane: "consumer",
      text: {
        en: "The new one finds no offset and begins at the end, as auto.offset.reset says.",
        "zh-cn": "新的消费者找不到位移，按 auto.offset.reset 从末尾开始。",
      },
    },
    {
      lane: "application",
      mark: "lost",
      text: { en: "What was written in between is never read.", "zh-cn": "其间写入的消息再也不会被读到。" },
    },
  ],
  remedy: {
    en: "Remove the setting: with a group.id the offsets are kept by the brokers, for every machine.",
    "zh-cn": "删除该配置：只要有 group.id，位移就由 broker 保存，任何机器都能使用。",
  },
  ignoreWhen: {
    en: "A tool reads from a fixed place each time, and means to.",
    "zh-cn": "工具有意每次都从固定位置开始读取。",
  },
  messages: {
    file: {
      en: "With offset.store.method=file and no group the offsets are on this machine's disk alone: another one begins at auto.offset.reset.",
      "zh-cn":
        "offset.store.method=file 且没有消费组时，位移只保存在本机磁盘上：换一台机器就从 auto.offset.reset 开始。",
    },
    none: {
      en: "With offset.store.method=none and no group no offset is kept: every start begins at auto.offset.reset.",
      "zh-cn": "offset.store.method=none 且没有消费组时不保存位移：每次启动都从 auto.offset.reset 开始。",
    },
    unread: {
      en: "A consumer that subscribes with its group does not read offset.store.method={value}: the brokers keep its offsets. Only the simple consumer of the C interface does, and it would lose its place on another machine. Remove it.",
      "zh-cn":
        "以消费组订阅的消费者不读取 offset.store.method={value}：位移由 broker 保存。只有 C 接口的简单消费者读取它，而且换一台机器就会丢失位置。请删除。",
    },
  },
  fixes: {
    takeGroup: {
      en: "Give the consumer a group.id, subscribe, and remove offset.store.method: then the brokers keep its offsets.",
      "zh-cn": "为消费者设置 group.id 并用订阅方式消费，删除 offset.store.method：位移由 broker 保存。",
    },
    group: {
      en: "Keep offsets on the brokers: remove offset.store.method (changes behaviour)",
      "zh-cn": "由 broker 保存位移：删除 offset.store.method（改变行为）",
    },
  },
}));
