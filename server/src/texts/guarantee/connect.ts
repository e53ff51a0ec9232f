/** Why connectors, workers and MirrorMaker lose or double records, what becomes of a bad record, and what the verdict rests on. */
import type { ConnectReason } from "../../model/guarantee/ground.ts";
import type { Text } from "../text.ts";

export const connectGrounds = {
  badRecordStops: {
    en: "A bad record stops the task, until somebody mends it and restarts the task.",
    "zh-cn": "出错的消息会使任务停止，直到有人处理并重启任务。",
  },
  badRecordSkipped: {
    en: "A bad record is skipped without a trace.",
    "zh-cn": "出错的消息会被跳过，且不留痕迹。",
  },
  badRecordLogged: {
    en: "A bad record is skipped; the log tells of it.",
    "zh-cn": "出错的消息会被跳过，仅记录在日志中。",
  },
  badRecordToQueue: {
    en: "A bad record goes to the dead letter queue {topic}, and the task goes on.",
    "zh-cn": "出错的消息会进入死信队列 {topic}，任务继续运行。",
  },
  sinkSkips: {
    en: "a record cannot be converted or transformed: it is skipped",
    "zh-cn": "消息转换（converter 或 SMT）失败时：被跳过",
  },
  sourceSkips: {
    en: "a record from the source cannot be transformed or converted: it is skipped, and sources have no dead letter queue",
    "zh-cn": "来自源系统的消息转换（converter 或 SMT）失败时：被跳过，而 source 连接器没有死信队列",
  },
  sourceSkipsWrites: {
    en: "a write to Kafka fails for good: errors.tolerance=all counts it as done",
    "zh-cn": "写入 Kafka 最终失败时：errors.tolerance=all 仍把这条消息当作已完成",
  },
  sinkAutoCommitLoses: {
    en: "a task dies with records in its buffer: auto-commit has committed their offsets already",
    "zh-cn": "任务崩溃而缓冲区中仍有消息时：它们的位移早已被自动提交",
  },
  oneCopyLoses: {
    en: "the disk with the only copy of a topic is lost ({settings})",
    "zh-cn": "主题唯一副本所在的磁盘损坏时（{settings}）",
  },
  truncationLoses: {
    en: "MirrorMaker is away for longer than the source topics retain: the gap is skipped without an error",
    "zh-cn": "MirrorMaker 停机时间超过源主题的保留时间时：中间的消息被跳过，且不报错",
  },
  sinkDuplicates: {
    en: "the worker dies after writing and before the offset commit, unless the target is idempotent",
    "zh-cn": "worker 在写入之后、提交位移之前崩溃时（除非目标系统幂等）",
  },
  sourceDuplicates: {
    en: "the worker dies after writing to Kafka and before it has stored the source offsets",
    "zh-cn": "worker 在写入 Kafka 之后、保存源位移之前崩溃时",
  },
  temporaryOffsetsDuplicate: {
    en: "the file with the source offsets is cleaned away ({path}): sources begin again",
    "zh-cn": "保存源位移的文件（{path}）被清理时：source 从头开始",
  },
  translatedDuplicates: {
    en: "consumers move to the other cluster: their translated offsets lie behind what they had read",
    "zh-cn": "消费者切换到另一集群时：转换后的位移落后于已读位置",
  },
  assumesConnectors: {
    en: "the connectors themselves neither lose nor tolerate errors",
    "zh-cn": "连接器本身不丢失消息，也不容忍错误",
  },
  assumesSinkFlushes: {
    en: "the connector flushes before offsets are committed",
    "zh-cn": "连接器在提交位移之前已把数据刷到目标系统",
  },
  assumesTaskRestarted: {
    en: "somebody restarts the task that a bad record stopped, before the records behind it are gone",
    "zh-cn": "出错的消息使任务停止后，有人在后续消息过期之前重启任务",
  },
  assumesQueueRead: { en: "somebody reads the dead letter queue", "zh-cn": "有人处理死信队列" },
  assumesSourceReplays: {
    en: "the source system can give records again from a stored offset",
    "zh-cn": "源系统可以从已保存的位移处重新提供消息",
  },
  assumesWorkerTransactional: {
    en: "the workers run with exactly.once.source.support=enabled, without which the connector is refused",
    "zh-cn": "worker 以 exactly.once.source.support=enabled 运行，否则该连接器会被拒绝",
  },
  assumesTargetTopics: {
    en: "the target cluster's topics have min.insync.replicas of at least 2, which MirrorMaker does not copy",
    "zh-cn": "目标集群主题的 min.insync.replicas 至少为 2（MirrorMaker 不会同步该配置）",
  },
} as const satisfies Readonly<Record<ConnectReason, Text>>;
