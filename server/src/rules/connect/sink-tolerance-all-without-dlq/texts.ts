/** What the rule connect-sink-tolerance-all-without-dlq says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const connectSinkToleranceAllWithoutDlqTexts = ruleTexts(() => ({
  title: {
    en: "A sink that skips bad records and keeps none of them",
    "zh-cn": "sink 连接器跳过出错的消息，且一条也不保留",
  },
  why: {
    en: "errors.tolerance=all tells Connect to go on when a record cannot be converted or transformed. Where the record goes is another setting: without errors.deadletterqueue.topic.name it goes nowhere. Connect counts it, drops it and commits the offset behind it; unless errors.log.enable is set there is not even a line in the log. After one change of schema every record can vanish this way, while the connector reports RUNNING.",
    "zh-cn":
      "errors.tolerance=all 让 Connect 在消息转换（converter 或 SMT）失败时继续运行。消息去哪里由另一个配置决定：没有 errors.deadletterqueue.topic.name，它就不会留在任何地方。Connect 只计数、丢弃，然后提交它之后的位移；没有设置 errors.log.enable 时，连一行日志都没有。一次 schema 变更就可能让整个主题的消息这样消失，而连接器状态一直是 RUNNING。",
  },
  timeline: [
    {
      lane: "broker",
      to: "connect",
      text: {
        en: "Ten records arrive, one of which the converter cannot read.",
        "zh-cn": "收到十条消息，其中一条转换器无法解析。",
      },
    },
    {
      lane: "connect",
      mark: "failure",
      text: {
        en: "The conversion fails; errors.tolerance=all lets the task go on.",
        "zh-cn": "转换失败；errors.tolerance=all 让任务继续运行。",
      },
    },
    {
      lane: "connect",
      to: "application",
      text: { en: "Nine records reach the target system.", "zh-cn": "九条消息写入目标系统。" },
    },
    {
      lane: "connect",
      to: "broker",
      mark: "lost",
      text: {
        en: "The offset behind all ten is committed: the tenth is nowhere.",
        "zh-cn": "提交了全部十条之后的位移：第十条没有留在任何地方。",
      },
    },
  ],
  remedy: {
    en: "Name a dead letter queue, switch on its context headers and the error log, and have somebody read the queue. The queue is created with three replicas unless errors.deadletterqueue.topic.replication.factor says otherwise; on a single broker the task fails without 1. Or set errors.tolerance=none: the task then stops at the first bad record.",
    "zh-cn":
      "指定一个死信队列主题，打开上下文 header 和错误日志，并安排人处理队列。死信队列默认以三副本创建，可用 errors.deadletterqueue.topic.replication.factor 修改；单 broker 环境必须设为 1，否则任务会失败。或者设置 errors.tolerance=none：任务遇到第一条出错的消息就会停止。",
  },
  ignoreWhen: {
    en: "Best effort is agreed on: nobody misses a record that cannot be read.",
    "zh-cn": "已约定尽力而为即可：无法读取的消息丢了也没关系。",
  },
  messages: {
    silent: {
      en: "With errors.tolerance=all and no dead letter queue, every record that cannot be converted is dropped without a trace and its offset committed. Set errors.deadletterqueue.topic.name.",
      "zh-cn":
        "errors.tolerance=all 且没有死信队列时，每条无法转换的消息都会不留痕迹地丢弃，位移照常提交。请设置 errors.deadletterqueue.topic.name。",
    },
    logged: {
      en: "With errors.tolerance=all and no dead letter queue, every record that cannot be converted is dropped and its offset committed; only a line in the log remains. Set errors.deadletterqueue.topic.name.",
      "zh-cn":
        "errors.tolerance=all 且没有死信队列时，每条无法转换的消息都会被丢弃并提交位移，只留下一行日志。请设置 errors.deadletterqueue.topic.name。",
    },
    converterOnly: {
      en: "The connector's own behavior.on… settings decide about records that its target refuses, but what a converter cannot read is dropped: errors.tolerance is all and there is no dead letter queue.",
      "zh-cn":
        "连接器自己的 behavior.on… 配置决定目标系统拒绝的消息如何处理，但转换器无法解析的消息会被丢弃：errors.tolerance 为 all，且没有死信队列。",
    },
  },
  fixes: {
    keepDead: {
      en: "Keep such records in {topic}, with headers and a log line (changes behaviour)",
      "zh-cn": "把这类消息保存到 {topic}，附带 header 和日志（改变行为）",
    },
    nameQueue: {
      en: "Set errors.deadletterqueue.topic.name to a topic that somebody reads, with errors.deadletterqueue.context.headers.enable=true and errors.log.enable=true.",
      "zh-cn":
        "请把 errors.deadletterqueue.topic.name 设为有人处理的主题，并设置 errors.deadletterqueue.context.headers.enable=true 和 errors.log.enable=true。",
    },
  },
}));
