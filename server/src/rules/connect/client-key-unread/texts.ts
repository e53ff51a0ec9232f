/** What the rule connect-client-key-unread says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const connectClientKeyUnreadTexts = ruleTexts(() => ({
  title: {
    en: "A client setting without the prefix that Kafka Connect requires: no connector's client gets it",
    "zh-cn": "客户端配置缺少 Kafka Connect 要求的前缀：连接器的客户端收不到它",
  },
  why: {
    en: "Connect builds the producers and consumers of connectors itself. It gives them the settings of the worker's file with the prefix producer. or consumer., and those of the connector's configuration with the prefix producer.override. or consumer.override., and nothing else. The same setting under another name is not refused: it is logged as unknown at most, and the default stays. A record that is larger than 1 MB is still refused, and a slow sink is still removed from its group.",
    "zh-cn":
      "连接器使用的生产者和消费者由 Connect 自己创建。Connect 只把 worker 文件中带 producer.、consumer. 前缀的配置，以及连接器配置中带 producer.override.、consumer.override. 前缀的配置交给它们。写成其他名称不会报错，最多在日志里记为未知配置，默认值照旧生效：超过 1 MB 的消息仍然被拒绝，处理慢的 sink 仍然会被移出消费者组。",
  },
  timeline: [
    {
      lane: "application",
      to: "connect",
      text: {
        en: "A sink is created with max.poll.records=100 and consumer.max.poll.interval.ms=900000.",
        "zh-cn": "创建 sink，配置了 max.poll.records=100 和 consumer.max.poll.interval.ms=900000。",
      },
    },
    {
      lane: "connect",
      to: "consumer",
      text: {
        en: "The task's consumer gets only settings with the prefix consumer.override.: 500 records, five minutes.",
        "zh-cn": "任务的消费者只使用带 consumer.override. 前缀的配置：500 条消息，5 分钟。",
      },
    },
    {
      lane: "consumer",
      to: "broker",
      mark: "failure",
      text: {
        en: "Writing 500 records takes longer. The consumer is removed from its group.",
        "zh-cn": "写完 500 条消息超过 5 分钟，消费者被移出消费者组。",
      },
    },
    {
      lane: "connect",
      mark: "duplicate",
      text: {
        en: "Another task reads the same records again, and fails in the same way.",
        "zh-cn": "另一个任务重新读取同样的消息，并以同样的方式失败。",
      },
    },
  ],
  remedy: {
    en: "In a worker's file write producer. or consumer. before the setting: it holds for all connectors then. In a connector's configuration write producer.override. or consumer.override.; before Kafka 3.0 the worker has to allow it with connector.client.config.override.policy=All.",
    "zh-cn":
      "在 worker 文件中给配置加上 producer. 或 consumer. 前缀，对所有连接器生效。在连接器配置中使用 producer.override. 或 consumer.override. 前缀；Kafka 3.0 之前，worker 必须先用 connector.client.config.override.policy=All 放行。",
  },
  ignoreWhen: {
    en: "The connector itself reads a setting of exactly this name, or the line is meant for the worker's own clients.",
    "zh-cn": "连接器本身会读取这个名称的配置，或者这一行本来就是给 worker 自己的客户端用的。",
  },
  messages: {
    worker: {
      en: "{key} without a prefix is for the worker's own clients at most: the clients of its connectors do not get it. Write {right}.",
      "zh-cn": "没有前缀的 {key} 最多只对 worker 自己的客户端有效，连接器的客户端收不到它。请写成 {right}。",
    },
    overrideInWorker: {
      en: "{key} has no effect: override is only for the configurations of connectors. In a worker's file the name is {right}.",
      "zh-cn": "{key} 不起作用：override 只用于连接器的配置。在 worker 文件中应写成 {right}。",
    },
    connector: {
      en: "Kafka Connect does not give {key} to the clients of this connector: from a connector it accepts only {right}. The default stays, unless the connector itself reads this name.",
      "zh-cn":
        "Kafka Connect 不会把 {key} 交给该连接器的客户端：在连接器配置中只认 {right}。除非连接器自己读取这个名称，否则默认值照旧生效。",
    },
    ofConnector: {
      en: "{key} belongs to a connector's configuration: from a worker's file no connector gets it.",
      "zh-cn": "{key} 属于连接器的配置：写在 worker 文件中不会传给任何连接器。",
    },
    misspelt: {
      en: "Kafka Connect does not know {key} and gives it to no client. The name is {right}.",
      "zh-cn": "Kafka Connect 不认识 {key}，不会交给任何客户端。正确的名称是 {right}。",
    },
  },
  fixes: {
    move: {
      en: "Write it into the configuration of the connectors that need it.",
      "zh-cn": "请写到需要它的连接器的配置中。",
    },
  },
}));
