/** What the rule consumer-session-heartbeat-relation says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const consumerSessionHeartbeatRelationTexts = ruleTexts(() => ({
  title: {
    en: "heartbeat.interval.ms is too long for session.timeout.ms",
    "zh-cn": "heartbeat.interval.ms 相对于 session.timeout.ms 太长",
  },
  why: {
    en: "A member of a group proves with heartbeats that it is alive; the coordinator throws it out when none arrives for session.timeout.ms. An interval as long as the session can never be in time, and the client refuses to start. An interval of more than a third leaves no room: one or two heartbeats that are late or lost end the session of a healthy consumer, its partitions move, and whoever gets them processes uncommitted records again.",
    "zh-cn":
      "消费者组成员靠心跳证明自己还活着；超过 session.timeout.ms 没有心跳，协调者就会把它移出消费者组。心跳间隔不小于会话超时就永远来不及，客户端会拒绝启动。间隔超过会话超时的三分之一则没有余量：一两次心跳延迟或丢失就会让健康的消费者被踢出，分区被转移，接手者会重复处理未提交的消息。",
  },
  timeline: [
    {
      lane: "consumer",
      to: "broker",
      text: {
        en: "A heartbeat arrives. The next is due after half of the session.",
        "zh-cn": "一次心跳到达。下一次要等会话超时的一半时间之后。",
      },
    },
    {
      lane: "consumer",
      mark: "failure",
      text: { en: "That one is lost in a short network fault.", "zh-cn": "下一次心跳因短暂的网络故障丢失。" },
    },
    {
      lane: "broker",
      text: {
        en: "The session is over: the coordinator takes the member's partitions away.",
        "zh-cn": "会话超时：协调者收回该成员的分区。",
      },
    },
    {
      lane: "broker",
      to: "consumer",
      text: {
        en: "Another member begins at the last committed offset.",
        "zh-cn": "另一个成员从最后提交的位移开始消费。",
      },
    },
    {
      lane: "application",
      mark: "duplicate",
      text: {
        en: "Records that were processed and not yet committed are processed again.",
        "zh-cn": "已处理但还没提交的消息被再次处理。",
      },
    },
  ],
  remedy: {
    en: "Keep heartbeat.interval.ms at a third of session.timeout.ms or below. The defaults, 3 s and 45 s (10 s before 3.0), suit most consumers: often it is enough to write neither.",
    "zh-cn":
      "让 heartbeat.interval.ms 不超过 session.timeout.ms 的三分之一。默认值 3 秒和 45 秒（3.0 之前为 10 秒）适合大多数消费者，通常两个都不必写。",
  },
  ignoreWhen: {
    en: "Not where the client refuses it. Between a third and the whole, on a network that never loses or delays a heartbeat.",
    "zh-cn": "客户端拒绝启动时不能忽略。介于三分之一和会话超时之间时，只有网络从不丢失或延迟心跳才可以忽略。",
  },
  messages: {
    negative: {
      en: "A consumer in a group will not start: heartbeat.interval.ms ({heartbeat}) must not be negative. Keep it at a third of session.timeout.ms ({session}) or less.",
      "zh-cn":
        "加入消费者组的消费者无法启动：heartbeat.interval.ms（{heartbeat}）不能为负数。请保持在 session.timeout.ms（{session}）的三分之一以内。",
    },
    refused: {
      en: "A consumer in a group will not start: heartbeat.interval.ms ({heartbeat}) must be below session.timeout.ms ({session}). Keep it at a third or less.",
      "zh-cn":
        "消费者组中的消费者无法启动：heartbeat.interval.ms（{heartbeat}）必须小于 session.timeout.ms（{session}）。请保持在三分之一以内。",
    },
    rare: {
      en: "heartbeat.interval.ms ({heartbeat}) is more than a third of session.timeout.ms ({session}): one or two late heartbeats put a healthy consumer out of its group, and uncommitted records are processed twice.",
      "zh-cn":
        "heartbeat.interval.ms（{heartbeat}）超过 session.timeout.ms（{session}）的三分之一：一两次心跳延迟就会让健康的消费者被移出消费者组，未提交的消息会被重复处理。",
    },
  },
}));
