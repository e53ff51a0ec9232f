/** Why a producer loses, doubles or reorders records, and what its verdict rests on. */
import type { ProducerReason } from "../../model/guarantee/ground.ts";
import type { Text } from "../text.ts";

export const producerGrounds = {
  acksZeroLoses: {
    en: "any fault on the way to the leader: no answer is awaited, no error is seen",
    "zh-cn": "发往 leader 的途中发生任何故障时：不等待响应，也就看不到错误",
  },
  acksOneLoses: {
    en: "the leader dies after it confirmed and before a follower copied the record",
    "zh-cn": "leader 确认之后、follower 复制之前宕机时",
  },
  noRetriesLose: {
    en: "a passing error fails the send and the code does not send again",
    "zh-cn": "短暂错误导致发送失败，而代码没有重新发送时",
  },
  fewRetriesLose: {
    en: "an outage lasts longer than {retries} retries and the code does not send again",
    "zh-cn": "故障持续时间超过 {retries} 次重试，而代码没有重新发送时",
  },
  shortTimeoutLoses: {
    en: "an outage lasts longer than delivery.timeout.ms={milliseconds} and the code does not send again",
    "zh-cn": "故障持续时间超过 delivery.timeout.ms={milliseconds}，而代码没有重新发送时",
  },
  retryDuplicates: {
    en: "an answer is lost and the retry appends the record again",
    "zh-cn": "响应丢失，重试再次追加了同一条消息时",
  },
  retryMayDuplicate: {
    en: "an answer is lost and the retry appends the record again, unless idempotence is on at run time",
    "zh-cn": "响应丢失，重试再次追加了同一条消息时（除非运行时启用了幂等）",
  },
  resendDuplicates: {
    en: "the application itself sends a record again, after an error or a restart: idempotence spans one producer session",
    "zh-cn": "应用在出错或重启后自行再次发送同一条消息时：幂等性只在一次生产者会话内有效",
  },
  transactionDuplicates: {
    en: "the offsets that led to the records are committed outside the transaction, or the records are sent outside of any",
    "zh-cn": "对应的消费位移没有在事务中提交，或消息根本没有在事务中发送时",
  },
  retryReorders: {
    en: "a request fails and is retried after the next one has been written",
    "zh-cn": "某个请求失败，等到重试时，后一个请求已经写入",
  },
  retryMayReorder: {
    en: "a request fails and is retried after the next one has been written, unless idempotence is on at run time",
    "zh-cn": "某个请求失败，等到重试时，后一个请求已经写入（除非运行时启用了幂等）",
  },
  assumesInSync: {
    en: "the topic has min.insync.replicas of at least 2 and no unclean leader election",
    "zh-cn": "主题的 min.insync.replicas 至少为 2，且不允许 unclean leader 选举",
  },
  assumesErrorsHandled: {
    en: "the code handles a send that fails in the end",
    "zh-cn": "代码会处理最终失败的发送",
  },
  assumesTransactions: {
    en: "the code sends inside transactions and readers use isolation.level=read_committed",
    "zh-cn": "代码在事务内发送，且读取方使用 isolation.level=read_committed",
  },
} as const satisfies Readonly<Record<ProducerReason, Text>>;
