/** Why a Streams application loses or doubles records, and what its verdict rests on. */
import type { StreamsReason } from "../../model/guarantee/ground.ts";
import type { Text } from "../text.ts";

export const streamsGrounds = {
  continueLoses: {
    en: "a record fails: the handler in {setting} logs it and goes on",
    "zh-cn": "某条消息出错时：{setting} 指定的处理器记录日志后继续",
  },
  mainAutoCommitLoses: {
    en: "an instance dies: the timer has committed records whose results were not yet written ({setting}=true)",
    "zh-cn": "实例崩溃时：定时器已提交尚未写出结果的消息（{setting}=true）",
  },
  internalTopicLoses: {
    en: "the disk with the only copy of an internal topic is lost: state and records on their way are gone (replication.factor=1)",
    "zh-cn": "内部主题唯一副本所在的磁盘损坏时：状态和处理途中的消息丢失（replication.factor=1）",
  },
  reprocessingDuplicates: {
    en: "an instance dies: what it did since its last commit is done again",
    "zh-cn": "实例崩溃时：上次提交以来的处理会重做",
  },
  abortedInputDuplicates: {
    en: "a transaction is aborted: its records are processed, and so is what is sent in their place ({setting}=read_uncommitted)",
    "zh-cn": "事务中止时：其中的消息会被处理，之后重发的消息又会处理一次（{setting}=read_uncommitted）",
  },
  abortedStateDuplicates: {
    en: "an instance dies: state is restored with what its transaction had changed, and that is done again ({setting}=read_uncommitted)",
    "zh-cn": "实例崩溃时：恢复的状态包含已中止事务的变更，而这些处理会重做（{setting}=read_uncommitted）",
  },
  assumesInsideKafka: {
    en: "results stay inside Kafka: calls to other systems may be repeated",
    "zh-cn": "结果都留在 Kafka 内：对其他系统的调用可能重复",
  },
  assumesReadCommitted: {
    en: "readers use isolation.level=read_committed",
    "zh-cn": "读取方使用 isolation.level=read_committed",
  },
  assumesTransactionLog: {
    en: "the brokers keep the transaction log on three replicas, with at least two in sync",
    "zh-cn": "broker 的事务日志有 3 个副本，且至少 2 个同步",
  },
  assumesHandlerFails: {
    en: "the handler in {setting} leaves no record behind",
    "zh-cn": "{setting} 指定的处理器不会丢下消息",
  },
  assumesBrokerFactor: {
    en: "the brokers' default.replication.factor, which internal topics take over, is at least 2",
    "zh-cn": "内部主题沿用的 broker 配置 default.replication.factor 至少为 2",
  },
} as const satisfies Readonly<Record<StreamsReason, Text>>;
