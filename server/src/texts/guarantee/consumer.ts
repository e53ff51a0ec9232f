/** Why a consumer or Spring listener loses or doubles records, and what its verdict rests on. */
import type { ConsumerReason } from "../../model/guarantee/ground.ts";
import type { Text } from "../text.ts";

export const consumerGrounds = {
  autoCommitLoses: {
    en: "offsets are committed before processing is finished: an error, other threads, a rebalance or close()",
    "zh-cn": "处理完成之前位移已被提交时：出错、交给其他线程、重平衡或 close()",
  },
  latestLoses: {
    en: "the group has no committed offset for a partition (new group, new partition, expired offsets): auto.offset.reset=latest skips what is there already",
    "zh-cn":
      "消费者组在某个分区上没有已提交的位移（新的消费者组、新分区、位移过期）时：auto.offset.reset=latest 会跳过已有的消息",
  },
  durationLoses: {
    en: "the group has no committed offset for a partition: auto.offset.reset={value} skips what is older",
    "zh-cn": "消费者组在某个分区上没有已提交的位移时：auto.offset.reset={value} 会跳过更早的消息",
  },
  anonymousLatestLoses: {
    en: "it starts again and the code gives neither a group.id nor a position: it begins at the end (auto.offset.reset=latest)",
    "zh-cn": "重新启动，而代码既没有给出 group.id 也没有给出位置时：从末尾开始读取（auto.offset.reset=latest）",
  },
  deliveryLimitLoses: {
    en: "a record was delivered as often as the share group allows (5 times by default): it is archived unprocessed",
    "zh-cn": "消息的投递次数达到共享组的上限（默认 5 次）时：未处理即被归档",
  },
  springSkips: {
    en: "the listener fails at a record ten times in a row, and code sets neither an error handler nor a recoverer: it is logged and left behind",
    "zh-cn": "监听器对同一条消息连续失败 10 次，而代码没有设置错误处理器或 recoverer 时：记录日志后跳过",
  },
  springSkipsAtOnce: {
    en: "the listener fails at a record and code sets no error handler: it is logged and left behind at once",
    "zh-cn": "监听器处理某条消息失败，而代码没有设置错误处理器时：记录日志后立即跳过",
  },
  binderSkips: {
    en: "the function keeps failing at a record and code handles no errors: after a few attempts it is logged and skipped, for there is no dead-letter topic",
    "zh-cn": "函数对某条消息反复失败，而代码没有处理错误时：因为没有死信主题，几次尝试后只记录日志并跳过",
  },
  unreadableBecomesNull: {
    en: "a record cannot be deserialized: it becomes null, and its offset is committed",
    "zh-cn": "某条消息无法反序列化时：它变成 null，位移照常提交",
  },
  channelSkips: {
    en: "processing a record fails: with failure-strategy=ignore it is logged, and its offset is committed",
    "zh-cn": "处理某条消息失败时：failure-strategy=ignore 只记录日志，位移照常提交",
  },
  newGroupLoses: {
    en: "it starts again: each start is another group, which begins at the end",
    "zh-cn": "重新启动时：每次启动都是新的消费者组，从末尾开始",
  },
  newGroupDuplicates: {
    en: "it starts again: each start is another group, which begins at the start",
    "zh-cn": "重新启动时：每次启动都是新的消费者组，从头开始",
  },
  autoCommitDuplicates: { en: "the process dies between two timed commits", "zh-cn": "进程在两次定时提交之间崩溃时" },
  crashDuplicates: {
    en: "the process dies after processing and before the commit",
    "zh-cn": "进程在处理之后、提交之前崩溃时",
  },
  batchDuplicates: {
    en: "the process dies inside a batch: all records of that poll() come again",
    "zh-cn": "进程在一批消息处理中途崩溃时：该次 poll() 的全部消息会重新投递",
  },
  delayedDuplicates: {
    en: "the process dies before the next commit by time or count: all records since the last one come again",
    "zh-cn": "进程在下一次按时间或条数提交之前崩溃时：上次提交以来的全部消息会重新投递",
  },
  offsetsGoneDuplicate: {
    en: "the group's committed offsets are gone (expired, or deleted): all that is retained is read again",
    "zh-cn": "消费者组已提交的位移丢失（过期或被删除）时：所有仍保留的消息会被重新读取",
  },
  anonymousEarliestDuplicates: {
    en: "it starts again and the code gives neither a group.id nor a position: it begins at the start (auto.offset.reset=earliest)",
    "zh-cn": "重新启动，而代码既没有给出 group.id 也没有给出位置时：从头开始读取（auto.offset.reset=earliest）",
  },
  abortedDuplicate: {
    en: "a transaction is aborted and repeated: read_uncommitted reads the aborted records too",
    "zh-cn": "事务中止后重做时：read_uncommitted 会连同已中止的消息一起读取",
  },
  lockDuplicates: {
    en: "processing takes longer than the lock on a record (30 s by default), or the process dies before it acknowledges",
    "zh-cn": "处理时间超过消息的锁定时长（默认 30 秒），或进程在确认之前崩溃时",
  },
  retryTopicReorders: {
    en: "a record fails and waits in a retry topic while later ones are processed",
    "zh-cn": "失败的消息在重试主题中等待，而后面的消息已被处理",
  },
  assumesCommitAfter: {
    en: "the code commits offsets, and only after processing",
    "zh-cn": "代码会提交位移，并且只在处理完成之后提交",
  },
  assumesBeforeNextPoll: {
    en: "the code has finished all records before it calls poll() again, and does not swallow errors",
    "zh-cn": "代码在再次调用 poll() 之前已处理完所有消息，并且没有吞掉异常",
  },
  assumesListener: {
    en: "a listener container reads, and the listener returns only when the records are processed",
    "zh-cn": "由监听器容器读取，并且监听器在消息处理完成之后才返回",
  },
  assumesAcknowledge: {
    en: "the code acknowledges only after processing",
    "zh-cn": "代码只在处理完成之后确认",
  },
  assumesListenerOrAcknowledge: {
    en: "the listener returns, or with a manual ack mode acknowledges, only when the records are processed",
    "zh-cn": "监听器在消息处理完成之后才返回（手动确认模式下才确认）",
  },
  assumesConsumerSettings: {
    en: "the consumer's settings, which are not in these files, neither switch on auto-commit nor begin at the end",
    "zh-cn": "消费者的配置（不在这些文件中）既没有开启自动提交，也没有设为从末尾开始读取",
  },
  assumesDeadLettersRead: {
    en: "somebody reads the dead letter topic in which records end after their retries",
    "zh-cn": "有人处理重试用尽后消息进入的死信主题",
  },
  assumesRetention: {
    en: "the topic keeps records for longer than they wait to be read",
    "zh-cn": "主题保留消息的时间长于消息等待读取的时间",
  },
  assumesEarliest: {
    en: "auto.offset.reset, which is not known here, is earliest",
    "zh-cn": "auto.offset.reset（此处无法得知）为 earliest",
  },
  assumesResetHandled: {
    en: "somebody decides where to begin when the group has no committed offset: auto.offset.reset=none stops with an exception",
    "zh-cn": "消费者组没有已提交的位移时有人决定从何处开始：auto.offset.reset=none 会抛出异常并停止",
  },
} as const satisfies Readonly<Record<ConsumerReason, Text>>;
