/** When a broker or topic loses records, and what the numbers of its verdict rest on. */
import type { ReplicaReason } from "../../model/guarantee/ground.ts";
import type { Text } from "../text.ts";

export const replicaGrounds = {
  uncleanLoses: {
    en: "no in-sync replica is left and one that lags behind becomes leader",
    "zh-cn": "没有同步副本可用，落后的副本成为 leader 时",
  },
  oneReplicaLoses: { en: "the only replica's disk is lost", "zh-cn": "唯一副本的磁盘损坏时" },
  minIsrOneLoses: {
    en: "the in-sync replicas shrink to the leader and then the leader is lost",
    "zh-cn": "ISR 缩小到只剩 leader，随后 leader 丢失时",
  },
  offsetsTopicLoses: {
    en: "the disk with the only copy of the committed offsets is lost: groups begin again or skip (offsets.topic.replication.factor=1)",
    "zh-cn": "已提交位移的唯一副本所在磁盘损坏时：消费者组从头读取或跳过消息（offsets.topic.replication.factor=1）",
  },
  offsetsAcksLose: {
    en: "the coordinator dies before its followers have the committed offsets (offsets.commit.required.acks)",
    "zh-cn": "协调者在 follower 复制已提交位移之前宕机时（offsets.commit.required.acks）",
  },
  transactionLogLoses: {
    en: "the few replicas of the transaction log are lost: a transaction is committed in part",
    "zh-cn": "事务日志副本太少，全部丢失时：事务可能只提交了一部分",
  },
  temporaryFilesLose: {
    en: "a restart or clean-up empties {path}",
    "zh-cn": "重启或清理清空 {path} 时",
  },
  ephemeralStorageLoses: {
    en: "a broker is started anew: its ephemeral storage is empty then",
    "zh-cn": "broker 重新启动时：它的临时存储是空的",
  },
  retentionLoses: {
    en: "a consumer is away for longer than records are retained ({milliseconds} ms)",
    "zh-cn": "消费者停止的时间超过消息的保留时间（{milliseconds} ms）时",
  },
  compactionDrops: {
    en: "a newer record with the same key is written: compaction removes the older ones",
    "zh-cn": "写入同一 key 的新消息时：日志压缩（compaction）会删除旧消息",
  },
  autoCreateMisleads: {
    en: "a topic's name is misspelt: it is created, and nobody reads it (auto.create.topics.enable=true)",
    "zh-cn": "主题名拼写错误时：主题被自动创建，却无人读取（auto.create.topics.enable=true）",
  },
  assumesAcksAll: { en: "producers send with acks=all", "zh-cn": "生产者使用 acks=all" },
  assumesDefaultTopics: {
    en: "topics are created with these defaults",
    "zh-cn": "主题按这些默认值创建",
  },
  assumesControllerAgrees: {
    en: "the controllers have the same values, and so has the cluster's own min.insync.replicas",
    "zh-cn": "controller 使用相同的值，集群级的 min.insync.replicas 也相同",
  },
  assumesBrokerDecides: {
    en: "the brokers' settings, which hold for what this file leaves out, are no weaker",
    "zh-cn": "此文件没有写的配置由 broker 决定，而 broker 的取值不弱于这里",
  },
  assumesMinIsrLowered: {
    en: "somebody lowers min.insync.replicas, which is above the number of replicas: as it is, every write with acks=all is refused",
    "zh-cn": "有人调低大于副本数的 min.insync.replicas：否则所有 acks=all 的写入都会被拒绝",
  },
} as const satisfies Readonly<Record<ReplicaReason, Text>>;
