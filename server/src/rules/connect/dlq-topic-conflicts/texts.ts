/** What the rule connect-dlq-topic-conflicts says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const connectDlqTopicConflictsTexts = ruleTexts(() => ({
  title: {
    en: "A sink whose topics contradict each other",
    "zh-cn": "sink 的主题配置互相矛盾",
  },
  why: {
    en: "A sink reads what topics lists or what topics.regex matches, never both. And its dead letter queue must not be among them: it would read its own bad records, fail at them again and write them to the queue again, without end. Connect refuses both when the connector is created; before 2.5 it let the second one run.",
    "zh-cn":
      "sink 读取 topics 列出的主题，或 topics.regex 匹配的主题，两者不能同时配置。它的死信队列也不能在其中：否则 sink 会读到自己写入的出错消息，再次失败、再次写入队列，无休无止。创建连接器时，Connect 会拒绝这两种情况；2.5 之前，后一种会照常运行。",
  },
  timeline: [
    {
      lane: "application",
      to: "connect",
      text: {
        en: "A sink for orders-.* is created, with the queue orders-dlq.",
        "zh-cn": "创建一个读取 orders-.* 的 sink，死信队列是 orders-dlq。",
      },
    },
    {
      lane: "connect",
      mark: "failure",
      text: {
        en: "The expression matches the queue as well: Connect refuses the connector.",
        "zh-cn": "正则表达式也匹配死信队列：Connect 拒绝创建连接器。",
      },
    },
    {
      lane: "connect",
      to: "broker",
      mark: "duplicate",
      text: {
        en: "Before 2.5 it starts, reads each bad record back from the queue and adds it there again, for ever.",
        "zh-cn": "2.5 之前它会启动，从队列读回每条出错的消息再写进去，无休无止。",
      },
    },
  ],
  remedy: {
    en: "Keep one of topics and topics.regex, and give the queue a name that neither covers.",
    "zh-cn": "topics 和 topics.regex 只保留一个，并给死信队列起一个不在其中的名称。",
  },
  ignoreWhen: {
    en: "Never: Connect refuses such a connector.",
    "zh-cn": "不要忽略：Connect 会拒绝这样的连接器。",
  },
  messages: {
    both: {
      en: "Connect refuses this connector: topics and topics.regex are both set, and only one may be.",
      "zh-cn": "Connect 会拒绝该连接器：topics 和 topics.regex 只能设置一个，这里两个都设置了。",
    },
    listed: {
      en: "The dead letter queue {topic} is also in topics: the sink would read its own bad records, and Connect refuses it since 2.5.",
      "zh-cn": "死信队列 {topic} 也在 topics 中：sink 会读到自己写入的出错消息，Connect 从 2.5 起会拒绝该连接器。",
    },
    matched: {
      en: "The dead letter queue {topic} also matches topics.regex: the sink would read its own bad records, and Connect refuses it since 2.5.",
      "zh-cn": "死信队列 {topic} 也匹配 topics.regex：sink 会读到自己写入的出错消息，Connect 从 2.5 起会拒绝该连接器。",
    },
  },
  fixes: {
    one: {
      en: "Remove topics or topics.regex.",
      "zh-cn": "请删除 topics 或 topics.regex。",
    },
    other: {
      en: "Give the dead letter queue a name that this connector does not read.",
      "zh-cn": "请给死信队列换一个该连接器不读取的名称。",
    },
  },
}));
