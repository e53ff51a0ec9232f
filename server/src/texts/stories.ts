/** Stories that several rules tell: one mechanism, one timeline. */
import type { Step } from "../timeline/step.ts";

/** acks=1: the leader confirms, dies, and takes the record along. */
export const leaderDiesAfterConfirming: readonly Step[] = [
  {
    lane: "producer",
    to: "leader",
    text: { en: "A batch is sent to the leader.", "zh-cn": "生产者把一个批次发送给 leader。" },
  },
  {
    lane: "leader",
    to: "producer",
    text: {
      en: "The leader appends it and confirms at once, before any follower has it.",
      "zh-cn": "leader 写入后立即确认，此时还没有任何 follower 拿到它。",
    },
  },
  {
    lane: "leader",
    mark: "failure",
    text: {
      en: "The leader dies before the followers fetch the batch.",
      "zh-cn": "follower 拉取该批次之前，leader 宕机。",
    },
  },
  {
    lane: "follower",
    text: {
      en: "An in-sync follower becomes leader; its log ends before the batch.",
      "zh-cn": "一个同步副本成为新 leader，它的日志里没有这个批次。",
    },
  },
  {
    lane: "leader",
    mark: "lost",
    text: {
      en: "The old leader comes back and cuts its log to match. The confirmed records are gone, and nobody gets an error.",
      "zh-cn": "旧 leader 恢复后按新 leader 截断日志。已确认的消息就此丢失，没有任何一方收到错误。",
    },
  },
];

/** No idempotence: an answer is lost, and the retry appends the record again. */
export const retryAppendsAgain: readonly Step[] = [
  { lane: "producer", to: "leader", text: { en: "A batch is sent.", "zh-cn": "发送一个批次。" } },
  { lane: "leader", text: { en: "The leader appends it.", "zh-cn": "leader 写入该批次。" } },
  {
    lane: "leader",
    to: "producer",
    mark: "failure",
    text: {
      en: "The answer is lost: the connection breaks or the request times out.",
      "zh-cn": "响应丢失：连接断开或请求超时。",
    },
  },
  {
    lane: "producer",
    to: "leader",
    text: { en: "The producer sends the same batch again.", "zh-cn": "生产者再次发送同一批次。" },
  },
  {
    lane: "leader",
    mark: "duplicate",
    text: {
      en: "Without sequence numbers it looks new and is appended a second time.",
      "zh-cn": "没有序列号，broker 把它当成新批次，再次写入。",
    },
  },
  {
    lane: "consumer",
    to: "leader",
    text: { en: "Consumers read every record of the batch twice.", "zh-cn": "消费者把该批次的每条消息都读到两次。" },
  },
];
