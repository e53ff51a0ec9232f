/** What the rule connect-client-security-missing says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const connectClientSecurityMissingTexts = ruleTexts(() => ({
  title: {
    en: "A Connect worker uses a secure connection, but the clients of its connectors do not",
    "zh-cn": "Connect worker 使用安全连接，而连接器的客户端没有",
  },
  why: {
    en: "security.protocol, sasl.* and ssl.* without a prefix are for the worker's own clients: its group, its internal topics, and the client that creates topics. The producers of source connectors and the consumers of sink connectors do not get them. They connect in plain text to a port that expects SASL or TLS and never get an answer: the worker is up, the connector's state is RUNNING, and no record is transferred.",
    "zh-cn":
      "没有前缀的 security.protocol、sasl.*、ssl.* 只用于 worker 自己的客户端：worker 组、内部主题和创建主题的管理客户端。source 连接器的生产者和 sink 连接器的消费者收不到这些配置，会以明文连接要求 SASL 或 TLS 的端口，永远得不到响应：worker 正常，连接器状态是 RUNNING，却没有一条消息传输。",
  },
  timeline: [
    {
      lane: "connect",
      to: "broker",
      text: { en: "The worker logs in and joins its group.", "zh-cn": "worker 登录成功，加入 worker 组。" },
    },
    {
      lane: "connect",
      to: "consumer",
      text: {
        en: "A sink's task builds its consumer: security.protocol is PLAINTEXT, the default.",
        "zh-cn": "sink 任务创建消费者：security.protocol 为默认值 PLAINTEXT。",
      },
    },
    {
      lane: "consumer",
      to: "broker",
      mark: "failure",
      text: {
        en: "The broker expects a login and closes the connection, again and again.",
        "zh-cn": "broker 要求登录，反复关闭连接。",
      },
    },
  ],
  remedy: {
    en: "Write the same lines twice more, once with the prefix producer. and once with consumer. Admin clients use the worker's own settings.",
    "zh-cn": "把这些配置再写两份，分别加上 producer. 和 consumer. 前缀。管理客户端会使用 worker 自己的配置。",
  },
  ignoreWhen: {
    en: "Every connector has its own login with the prefixes producer.override. and consumer.override., or the worker runs only connectors of the kind whose settings are written.",
    "zh-cn":
      "每个连接器都用 producer.override. 和 consumer.override. 自带登录配置，或者该 worker 只运行已写出对应配置的那类连接器。",
  },
  messages: {
    both: {
      en: "security.protocol={protocol} is for the worker alone: the producers and consumers of its connectors connect with PLAINTEXT and get no answer. Repeat it, and the login, with the prefixes producer. and consumer.",
      "zh-cn":
        "security.protocol={protocol} 只对 worker 自己有效：连接器的生产者和消费者以 PLAINTEXT 连接，得不到响应。请在 producer. 和 consumer. 前缀下再写一遍该配置和登录信息。",
    },
    producer: {
      en: "security.protocol={protocol} is for the worker alone: the producers of its source connectors and dead letter queues connect with PLAINTEXT. Repeat it with the prefix producer., unless only sinks run here.",
      "zh-cn":
        "security.protocol={protocol} 只对 worker 自己有效：source 连接器和死信队列的生产者以 PLAINTEXT 连接。除非这里只运行 sink，请在 producer. 前缀下再写一遍。",
    },
    consumer: {
      en: "security.protocol={protocol} is for the worker alone: the consumers of its sink connectors connect with PLAINTEXT. Repeat it with the prefix consumer., unless only sources run here.",
      "zh-cn":
        "security.protocol={protocol} 只对 worker 自己有效：sink 连接器的消费者以 PLAINTEXT 连接。除非这里只运行 source，请在 consumer. 前缀下再写一遍。",
    },
    protocol: {
      en: "{key} is not read: without {missing} the clients of connectors connect with PLAINTEXT.",
      "zh-cn": "{key} 不会被读取：没有 {missing} 时，连接器的客户端以 PLAINTEXT 连接。",
    },
    login: {
      en: "The clients of connectors get {key} and no {missing}: they cannot be built, unless the JVM has a login of its own. Write {missing} too.",
      "zh-cn":
        "连接器的客户端收到了 {key}，却没有 {missing}：除非 JVM 另外配置了登录信息，否则客户端无法创建。请同时写上 {missing}。",
    },
  },
  fixes: {
    copy: {
      en: "Copy security.protocol and the sasl.* and ssl.* lines, with the prefix before each.",
      "zh-cn": "请复制 security.protocol 以及 sasl.*、ssl.* 各行，并在每行前加上前缀。",
    },
  },
}));
