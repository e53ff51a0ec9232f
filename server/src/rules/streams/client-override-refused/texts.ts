/** What the rule streams-client-override-refused says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const streamsClientOverrideRefusedTexts = ruleTexts(() => ({
  title: {
    en: "A setting that a client inside of a Streams application refuses",
    "zh-cn": "Streams 应用内部的客户端拒绝的配置",
  },
  why: {
    en: "Streams builds several clients, and hands on to each what its file says under their prefixes. Some of it does not fit the client that is built: the restore and global consumers have no group, so before 4.2 they refuse auto-commit; the main consumer has the assignor of Streams, so in 4.0 and 4.1 it refuses the protocol without assignors; and since 4.0 Streams takes enable.metrics.push under a prefix for a boolean although a file gives it text. The application stops before it has read a record.",
    "zh-cn":
      "Streams 会创建多个客户端，并把文件中各前缀下的配置交给它们。其中有些与所创建的客户端不相容：恢复消费者和全局消费者没有消费者组，因此 4.2 之前会拒绝自动提交；主消费者带有 Streams 自己的分配器，因此 4.0 和 4.1 会拒绝不用分配器的协议；从 4.0 起，Streams 把前缀下的 enable.metrics.push 直接当作布尔值，而从文件读到的是文本。应用还没读到一条消息就停止了。",
  },
  timeline: [
    {
      lane: "application",
      text: {
        en: "The file gives one of the clients inside a setting of its own.",
        "zh-cn": "文件给内部的某个客户端单独指定了一项配置。",
      },
    },
    {
      lane: "consumer",
      mark: "failure",
      text: {
        en: "That client cannot be built with it, and throws.",
        "zh-cn": "该客户端无法以此创建，抛出异常。",
      },
    },
    {
      lane: "application",
      mark: "failure",
      text: {
        en: "The application does not start; its inputs wait, and expire if nobody notices.",
        "zh-cn": "应用无法启动；输入积压，若无人发现，消息会过期。",
      },
    },
  ],
  remedy: {
    en: "Remove the line: Streams commits offsets itself and chooses the protocol of its consumers itself. Write enable.metrics.push without a prefix: Streams then reads it as a boolean.",
    "zh-cn":
      "删除这一行：Streams 自己提交位移，也自己决定消费者使用的协议。enable.metrics.push 请不带前缀书写：这样 Streams 会把它读作布尔值。",
  },
  ignoreWhen: {
    en: "For global.consumer.: the application has no global table or store, and then nobody reads the line.",
    "zh-cn": "对于 global.consumer.：应用没有全局表或全局存储，那么没有人读取这一行。",
  },
  messages: {
    "restore-group": {
      en: "The application will not start: its restore consumer has no group, and refuses {key}=true. Remove the line: restoring commits nothing.",
      "zh-cn": "应用将无法启动：恢复消费者没有消费者组，会拒绝 {key}=true。请删除这一行：恢复状态时什么也不提交。",
    },
    "global-group": {
      en: "With a global table or store the application will not start: the global consumer has no group, and refuses {key}=true. Remove the line.",
      "zh-cn": "如果有全局表或全局存储，应用将无法启动：全局消费者没有消费者组，会拒绝 {key}=true。请删除这一行。",
    },
    assignor: {
      en: "The application will not start: Streams gives the main consumer its own assignor, and {key}=consumer refuses any. Remove the line.",
      "zh-cn":
        "应用将无法启动：Streams 给主消费者设置了自己的分配器，而 {key}=consumer 不允许任何分配器。请删除这一行。",
    },
    text: {
      en: "The application will not start: Streams expects a boolean in {key}, and a file gives it text (ClassCastException). Remove the line, or write enable.metrics.push without a prefix.",
      "zh-cn":
        "应用将无法启动：Streams 要求 {key} 是布尔值，而文件给出的是文本（ClassCastException）。请删除这一行，或不带前缀书写 enable.metrics.push。",
    },
  },
}));
