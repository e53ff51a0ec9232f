/** What the rule connect-internal-topics-replication-one says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const connectInternalTopicsReplicationOneTexts = ruleTexts(() => ({
  title: {
    en: "Connect keeps its offsets and connectors in topics with one replica",
    "zh-cn": "Connect 的位移和连接器配置保存在单副本主题中",
  },
  why: {
    en: "A Connect cluster remembers everything in three topics: how far each source connector has read, which connectors there are, and how they fare. With one replica, one broken disk takes that memory away. Source connectors then begin from the start and write everything a second time, or from the newest position and leave a gap; the connectors themselves are gone from the cluster. The file that ships with Kafka sets 1 so that it runs on a single broker; Connect's own default is 3.",
    "zh-cn":
      "Connect 集群的全部记录都在三个主题里：每个 source 连接器读到哪里、有哪些连接器、各自状态如何。只有一个副本时，只要一块磁盘损坏，这些记录就没了。source 连接器要么从头开始、把数据全部重写一遍，要么从最新位置开始、留下一段空白；连接器配置也从集群中消失。Kafka 自带的配置文件为了能在单个 broker 上运行才设为 1，Connect 自身的默认值是 3。",
  },
  timeline: [
    {
      lane: "connect",
      to: "broker",
      text: {
        en: "A source task commits how far it has read: to a topic with one replica.",
        "zh-cn": "source 任务提交读取进度，写入一个单副本主题。",
      },
    },
    {
      lane: "disk",
      mark: "failure",
      text: { en: "The disk that holds the partition dies.", "zh-cn": "保存该分区的磁盘损坏。" },
    },
    {
      lane: "connect",
      to: "broker",
      text: { en: "The worker restarts and finds no offset.", "zh-cn": "worker 重启后找不到位移。" },
    },
    {
      lane: "connect",
      mark: "duplicate",
      text: {
        en: "The connector takes a new snapshot: every row is written a second time.",
        "zh-cn": "连接器重新做快照：每一行都被再写一遍。",
      },
    },
    {
      lane: "connect",
      mark: "lost",
      text: {
        en: "One that begins at the newest position leaves out what happened in between.",
        "zh-cn": "如果从最新位置开始，其间的变更就漏掉了。",
      },
    },
  ],
  remedy: {
    en: "Set the three factors to 3, or to -1 for the cluster's own default (since 2.6). They count only when the topics are created: for topics that exist already, add replicas with kafka-reassign-partitions.",
    "zh-cn":
      "把这三项设为 3，或设为 -1 使用集群默认值（2.6 起）。它们只在创建主题时生效：已存在的主题请用 kafka-reassign-partitions 增加副本。",
  },
  ignoreWhen: {
    en: "The cluster has a single broker, or the topics were created beforehand with more replicas.",
    "zh-cn": "集群只有一个 broker，或这些主题已提前以多副本创建。",
  },
  messages: {
    offsets: {
      en: "{key}=1: one broken disk takes away how far the source connectors have read. They start over or leave a gap. Use 3.",
      "zh-cn":
        "{key}=1：只要一块磁盘损坏，source 连接器的读取进度就会丢失，它们要么从头重来，要么漏掉一段数据。请设为 3。",
    },
    configs: {
      en: "{key}=1: one broken disk takes away the connectors of this cluster with their configuration. Use 3.",
      "zh-cn": "{key}=1：只要一块磁盘损坏，该集群的所有连接器及其配置就会丢失。请设为 3。",
    },
    status: {
      en: "{key}=1: while the broker that holds it is down, Connect cannot record the state of its connectors. Use 3.",
      "zh-cn": "{key}=1：保存它的 broker 宕机期间，Connect 无法记录连接器的状态。请设为 3。",
    },
  },
  fixes: {
    three: {
      en: "Three replicas for Connect's own topics, if they are yet to be created (changes behaviour)",
      "zh-cn": "Connect 内部主题使用三副本，仅对尚未创建的主题生效（改变行为）",
    },
  },
}));
