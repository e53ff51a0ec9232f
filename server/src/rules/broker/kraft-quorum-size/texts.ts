/** What the rule broker-kraft-quorum-size says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const brokerKraftQuorumSizeTexts = ruleTexts(() => ({
  title: {
    en: "Too few controllers, or an even number of them",
    "zh-cn": "controller 太少，或者是偶数个",
  },
  why: {
    en: "The KRaft controllers decide by majority, and they hold what the cluster knows about itself: topics, partitions, who leads them. With one controller its disk is the only copy of that; when it is lost, so is the cluster, however many copies the records have. With two both have to be alive, which is worse than one. An even number survives no more failures than one less: four controllers tolerate one failure, just as three do.",
    "zh-cn":
      "KRaft controller 按多数派作决定，集群的全部元数据都由它们保存：主题、分区、谁是 leader。只有一个 controller 时，它的磁盘就是唯一一份；丢了它就等于丢了整个集群，消息有再多副本也没用。两个 controller 时，两个都必须存活，还不如一个。偶数个并不能比少一个时承受更多故障：四个和三个一样，只能容忍一个故障。",
  },
  timeline: [
    {
      lane: "broker",
      mark: "failure",
      text: { en: "One of two controllers is restarted.", "zh-cn": "两个 controller 中的一个重启。" },
    },
    {
      lane: "broker",
      text: {
        en: "The other one has no majority: nothing can be decided.",
        "zh-cn": "剩下的一个构不成多数派，无法作出任何决定。",
      },
    },
    {
      lane: "leader",
      mark: "failure",
      text: { en: "A broker dies meanwhile.", "zh-cn": "与此同时一台 broker 宕机。" },
    },
    {
      lane: "follower",
      text: { en: "Nobody elects a new leader for its partitions.", "zh-cn": "它的分区无法选出新 leader。" },
    },
    {
      lane: "producer",
      mark: "lost",
      text: {
        en: "Writes fail until delivery.timeout.ms is over; what the application does not keep is lost.",
        "zh-cn": "写入一直失败直到 delivery.timeout.ms 超时；应用没有保留的消息就丢了。",
      },
    },
  ],
  remedy: {
    en: "Run three controllers, or five where two may fail at once, on different machines. The list has to be the same in the files of all nodes. Changing a running quorum takes care: since 3.9 kafka-metadata-quorum adds controllers to a dynamic quorum.",
    "zh-cn":
      "在不同机器上运行三个 controller；需要同时容忍两个故障则用五个。所有节点文件中的列表必须一致。修改运行中的 quorum 要谨慎：从 3.9 起可以用 kafka-metadata-quorum 向动态 quorum 添加 controller。",
  },
  ignoreWhen: {
    en: "The cluster is one node for development, or it may be lost.",
    "zh-cn": "集群只是一个开发用节点，或者丢失也无所谓。",
  },
  messages: {
    one: {
      en: "One controller for a cluster of several brokers: its disk is the only copy of all metadata, and while it is down no leader is elected. Use three.",
      "zh-cn":
        "多台 broker 的集群只有一个 controller：它的磁盘是全部元数据的唯一一份，它停机期间无法选举 leader。请使用三个。",
    },
    two: {
      en: "Two controllers both have to be alive for a majority: as soon as one restarts, no leader is elected. Use three.",
      "zh-cn": "两个 controller 必须都存活才有多数派：其中一个重启，就无法选举 leader。请使用三个。",
    },
    even: {
      en: "{count} controllers tolerate no more failures than {fewer}: the majority grows along. Use an odd number.",
      "zh-cn": "{count} 个 controller 能容忍的故障并不比 {fewer} 个多，因为多数派也随之变大。请使用奇数个。",
    },
  },
  fixes: {
    three: {
      en: "Run three controllers on different machines and list the same three in the files of all nodes.",
      "zh-cn": "请在不同机器上运行三个 controller，并在所有节点的文件中列出同样的三个。",
    },
  },
}));
