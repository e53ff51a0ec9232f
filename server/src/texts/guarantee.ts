/** The sentences of the delivery verdict. */
import type { Reason } from "../model/guarantee.ts";
import type { Text } from "./text.ts";

export const guaranteeTexts = {
  acksZeroLoses: {
    en: "any fault on the way to the leader: no answer is awaited, no error is seen",
    "zh-cn": "到 leader 的途中发生任何故障时：不等待响应，也看不到错误",
  },
  acksOneLoses: {
    en: "the leader dies after it confirmed and before a follower copied the record",
    "zh-cn": "leader 确认之后、follower 复制之前宕机时",
  },
  noRetriesLoses: {
    en: "a passing error fails the send and the code does not send again",
    "zh-cn": "短暂错误导致发送失败，而代码没有重新发送时",
  },
  retryDuplicates: {
    en: "an answer is lost and the retry appends the record again",
    "zh-cn": "响应丢失，重试再次追加了同一条消息时",
  },
  restartDuplicates: {
    en: "the application sends a record again after a restart: idempotence spans one producer session",
    "zh-cn": "应用重启后再次发送同一条消息时：幂等性只在一次生产者会话内有效",
  },
  assumesMinIsr: {
    en: "the topic has min.insync.replicas of at least 2",
    "zh-cn": "主题的 min.insync.replicas 至少为 2",
  },
  assumesErrorsHandled: { en: "the code handles a send that fails in the end", "zh-cn": "代码会处理最终失败的发送" },
  autoCommitLoses: {
    en: "offsets are committed before processing is finished: an error, other threads, a rebalance or close()",
    "zh-cn": "处理完成之前位移已被提交时：出错、交给其他线程、再均衡或 close()",
  },
  autoCommitDuplicates: { en: "the process dies between two timed commits", "zh-cn": "进程在两次定时提交之间崩溃时" },
  assumesCommitAfter: {
    en: "the code commits offsets, and only after processing",
    "zh-cn": "代码会提交位移，并且只在处理完成之后提交",
  },
  assumesListenerFinishes: {
    en: "the listener returns only when the records are processed",
    "zh-cn": "监听器在消息处理完成之后才返回",
  },
  crashDuplicates: {
    en: "the process dies after processing and before the commit",
    "zh-cn": "进程在处理之后、提交之前崩溃时",
  },
  sinkSkips: {
    en: "a record cannot be converted or transformed: it is skipped without a trace",
    "zh-cn": "消息无法转换时：被跳过且不留痕迹",
  },
  sinkDuplicates: {
    en: "the worker dies after writing and before the offset commit, unless the target is idempotent",
    "zh-cn": "worker 在写入之后、提交位移之前崩溃时（除非目标系统幂等）",
  },
  assumesSinkFlushes: {
    en: "the connector flushes before offsets are committed",
    "zh-cn": "连接器在提交位移之前已把数据刷到目标系统",
  },
  assumesQueueRead: { en: "somebody reads the dead letter queue", "zh-cn": "有人处理死信队列" },
  uncleanLoses: {
    en: "no in-sync replica is left and one that lags behind becomes leader",
    "zh-cn": "没有同步副本可用，落后的副本成为 leader 时",
  },
  oneReplicaLoses: { en: "the only replica's disk is lost", "zh-cn": "唯一副本的磁盘损坏时" },
  minIsrOneLoses: {
    en: "the in-sync replicas shrink to the leader and then the leader is lost",
    "zh-cn": "ISR 缩小到只剩 leader，随后 leader 丢失时",
  },
  assumesAcksAll: { en: "producers send with acks=all", "zh-cn": "生产者使用 acks=all" },
} as const satisfies Readonly<Record<Reason, Text>>;
