/** What the rule connect-dlq-without-tolerance says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const connectDlqWithoutToleranceTexts = ruleTexts(() => ({
  title: {
    en: "A dead letter queue, but the first bad record stops the task",
    "zh-cn": "配置了死信队列，但第一条出错的消息就会让任务停止",
  },
  why: {
    en: "A dead letter queue says where bad records go; errors.tolerance says whether the task goes on. Its default is none: the first record that cannot be converted is copied to the queue and the task fails all the same. Every restart reads the same record, adds another copy to the queue and fails again. Whoever set up the queue usually expected the sink to keep running.",
    "zh-cn":
      "死信队列决定出错的消息去哪里，errors.tolerance 决定任务是否继续。它的默认值是 none：第一条无法转换的消息会复制到死信队列，但任务照样失败。每次重启都会读到同一条消息，再往队列里写一份，然后再次失败。而配置死信队列的人通常希望 sink 能继续运行。",
  },
  timeline: [
    {
      lane: "broker",
      to: "connect",
      text: { en: "A record arrives that the converter cannot read.", "zh-cn": "收到一条转换器无法解析的消息。" },
    },
    {
      lane: "connect",
      to: "broker",
      text: { en: "A copy is sent to the dead letter queue.", "zh-cn": "把它复制到死信队列。" },
    },
    {
      lane: "connect",
      mark: "failure",
      text: {
        en: "errors.tolerance is none: the task fails. The records behind this one wait.",
        "zh-cn": "errors.tolerance 为 none：任务失败，后面的消息都在等待。",
      },
    },
    {
      lane: "connect",
      mark: "duplicate",
      text: {
        en: "Every restart meets the same record, copies it once more and fails again.",
        "zh-cn": "每次重启都遇到同一条消息，再复制一份，再次失败。",
      },
    },
  ],
  remedy: {
    en: "Set errors.tolerance=all, switch on errors.deadletterqueue.context.headers.enable, and have somebody read the queue: from then on bad records pass by the target system. Or remove the queue if the sink is meant to stop.",
    "zh-cn":
      "设置 errors.tolerance=all，打开 errors.deadletterqueue.context.headers.enable，并安排人处理死信队列：从此出错的消息不会再写入目标系统。如果就是希望 sink 停下来，请去掉死信队列。",
  },
  ignoreWhen: {
    en: "The sink is meant to stop at a bad record, and the queue only keeps a copy of it.",
    "zh-cn": "sink 本来就应当遇到出错的消息就停止，死信队列只是留一份副本。",
  },
  messages: {
    byDefault: {
      en: "The queue {topic} does not keep the sink running: errors.tolerance is none by default, so the first bad record is copied there and the task fails all the same. Set errors.tolerance=all.",
      "zh-cn":
        "死信队列 {topic} 并不能让 sink 继续运行：errors.tolerance 默认为 none，第一条出错的消息会复制到队列，但任务照样失败。请设置 errors.tolerance=all。",
    },
    none: {
      en: "With errors.tolerance=none the first bad record is copied to {topic} and the task fails all the same; each restart adds another copy. Set errors.tolerance=all if the sink is meant to go on.",
      "zh-cn":
        "errors.tolerance=none 时，第一条出错的消息会复制到 {topic}，但任务照样失败；每次重启又会多复制一份。如果希望 sink 继续运行，请设置 errors.tolerance=all。",
    },
  },
  fixes: {
    tolerate: {
      en: "Set errors.tolerance=all, so that bad records go to the queue and the task goes on (changes behaviour)",
      "zh-cn": "设为 errors.tolerance=all，出错的消息进入死信队列，任务继续运行（改变行为）",
    },
  },
}));
