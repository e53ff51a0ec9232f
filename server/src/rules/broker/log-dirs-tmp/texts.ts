/** What the rule broker-log-dirs-tmp says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const brokerLogDirsTmpTexts = ruleTexts(() => ({
  title: {
    en: "The broker keeps its data under /tmp",
    "zh-cn": "broker 的数据放在 /tmp 下",
  },
  why: {
    en: "Kafka's sample files put the log directories under /tmp so that a first try works anywhere. Systems empty /tmp at a reboot, and many remove files there that nobody touched for ten days: segments of a quiet topic vanish under a running broker. With one copy the records are gone for good, and on KRaft the cluster's metadata can go with them.",
    "zh-cn":
      "Kafka 的示例文件把数据目录放在 /tmp 下，方便随处试用。但系统重启时会清空 /tmp，很多系统还会删除十天没人碰过的文件：不活跃主题的日志段会在 broker 运行时消失。只有一个副本时消息就彻底没了，KRaft 模式下集群元数据也可能一起丢失。",
  },
  timeline: [
    {
      lane: "producer",
      to: "broker",
      text: { en: "Records are written and confirmed.", "zh-cn": "消息写入并得到确认。" },
    },
    { lane: "broker", to: "disk", text: { en: "Their segments lie under /tmp.", "zh-cn": "日志段存放在 /tmp 下。" } },
    {
      lane: "disk",
      mark: "failure",
      text: {
        en: "The host reboots, or the nightly clean-up removes old files.",
        "zh-cn": "主机重启，或者定时清理任务删除了旧文件。",
      },
    },
    {
      lane: "broker",
      mark: "lost",
      text: {
        en: "The replica is empty. Without another copy the records are lost.",
        "zh-cn": "副本变空。没有其他副本时，消息全部丢失。",
      },
    },
  ],
  remedy: {
    en: "Choose a directory on a disk of its own, for example /var/lib/kafka/data. Stop the broker, move the old directory with all its files there, then start it again.",
    "zh-cn": "请选择独立磁盘上的目录，例如 /var/lib/kafka/data。先停止 broker，把旧目录连同所有文件移过去，再启动。",
  },
  ignoreWhen: {
    en: "A volume is mounted there that outlives the container, or the broker is started for a test and thrown away.",
    "zh-cn": "那里挂载了比容器寿命更长的卷，或者 broker 只是为测试启动、用完即弃。",
  },
  messages: {
    temporary: {
      en: "{key} points to {path}: a reboot or the system's clean-up of /tmp removes the partitions. Use a lasting directory.",
      "zh-cn": "{key} 指向 {path}：重启或系统清理 /tmp 会删除分区数据。请使用持久目录。",
    },
    trial: {
      en: "{key} points to {path}: fine for a trial, but a reboot or the system's clean-up of /tmp removes the partitions.",
      "zh-cn": "{key} 指向 {path}，试用没有问题，但重启或系统清理 /tmp 会删除分区数据。",
    },
    byDefault: {
      en: "Neither log.dirs nor log.dir is set, so the data goes to {path}: a reboot or the system's clean-up of /tmp removes the partitions. Set log.dirs to a lasting directory.",
      "zh-cn":
        "log.dirs 和 log.dir 都没有设置，数据会写到 {path}：重启或系统清理 /tmp 会删除分区数据。请把 log.dirs 设为持久目录。",
    },
  },
  fixes: {
    move: {
      en: "Choose a lasting directory such as /var/lib/kafka/data, and move the files there while the broker is stopped.",
      "zh-cn": "请选择持久目录，例如 /var/lib/kafka/data，并在 broker 停止时把文件移过去。",
    },
  },
}));
