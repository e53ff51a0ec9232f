/** What the rule client-foreign-key says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const clientForeignKeyTexts = ruleTexts(() => ({
  title: {
    en: "A setting of another program: Kafka's Java software ignores it",
    "zh-cn": "其他程序的配置：Kafka 的 Java 程序会忽略它",
  },
  why: {
    en: "librdkafka, and the clients for C, C#, Go, Node and Python that are built on it, have settings that Java's clients call otherwise or do not have. Java does not refuse such a name: it starts, writes one line to the log, and Java's own setting keeps its default. A file that says message.timeout.ms=600000 gives up after two minutes all the same; one that says ssl.ca.location trusts whatever the Java runtime trusts.",
    "zh-cn":
      "librdkafka 以及基于它的 C、C#、Go、Node、Python 客户端，有些配置在 Java 客户端里叫别的名称，或者根本没有。Java 不会拒绝这样的名称：照常启动，只在日志里记一行，对应的 Java 配置仍是默认值。文件里写着 message.timeout.ms=600000，实际两分钟后就放弃；写着 ssl.ca.location，实际信任的仍是 Java 运行时自带的证书。",
  },
  timeline: [
    {
      lane: "application",
      to: "producer",
      text: {
        en: "A Java producer is built with message.timeout.ms=600000, a name of librdkafka.",
        "zh-cn": "用 message.timeout.ms=600000 创建 Java 生产者，这是 librdkafka 的配置名。",
      },
    },
    {
      lane: "producer",
      text: {
        en: "It logs that the key is not used and starts. delivery.timeout.ms stays at two minutes.",
        "zh-cn": "它在日志里提示该配置未被使用，然后启动。delivery.timeout.ms 仍是两分钟。",
      },
    },
    {
      lane: "leader",
      mark: "failure",
      text: { en: "The partition has no leader for five minutes.", "zh-cn": "该分区有五分钟没有 leader。" },
    },
    {
      lane: "producer",
      to: "application",
      mark: "lost",
      text: {
        en: "After two minutes the records fail, eight minutes before the file gives them up.",
        "zh-cn": "两分钟后消息发送失败，比文件里写的早八分钟。",
      },
    },
  ],
  remedy: {
    en: "Write what you mean under Java's name, in Java's terms: the values are often of another kind. Then remove the line.",
    "zh-cn": "用 Java 的名称、按 Java 的写法表达你的意图（取值往往不同），然后删除这一行。",
  },
  ignoreWhen: {
    en: "Your own code, a plug-in or a connector reads a key of exactly this name, or a client built on librdkafka reads the same file.",
    "zh-cn": "有你自己的代码、插件或连接器读取的正是这个名称，或者基于 librdkafka 的客户端也读取同一个文件。",
  },
  messages: {
    ignored: {
      en: "{key} is a setting of librdkafka: Kafka's Java software does not know it, ignores it and starts.",
      "zh-cn": "{key} 是 librdkafka 的配置：Kafka 的 Java 程序不认识它，会忽略它并照常启动。",
    },
    connector: {
      en: "{key} is a setting of librdkafka: neither Kafka Connect nor its clients read it. It has an effect only if the connector has a setting of this name.",
      "zh-cn":
        "{key} 是 librdkafka 的配置：Kafka Connect 及其客户端都不会读取它。只有连接器自己有同名配置时它才起作用。",
    },
    zookeeper: {
      en: "{key} is for brokers with ZooKeeper and for Kafka's clients before 2.0: here nobody reads it.",
      "zh-cn": "{key} 供使用 ZooKeeper 的 broker 和 2.0 之前的 Kafka 客户端使用：这里没有程序读取它。",
    },
    scala: {
      en: "{key} belongs to the Scala clients, which Kafka removed in 2.0: here nobody reads it.",
      "zh-cn": "{key} 属于 Scala 客户端，Kafka 2.0 已将其移除：这里没有程序读取它。",
    },
  },
  fixes: {
    counterpart: {
      en: "Java's counterpart is {counterpart}: write there what you mean, in Java's terms, and remove this line.",
      "zh-cn": "Java 中对应的是 {counterpart}：请按 Java 的写法写在那里，并删除这一行。",
    },
    login: {
      en: "Java's clients read user and password from {counterpart}. Keep the line only if your code makes that of it.",
      "zh-cn": "Java 客户端从 {counterpart} 读取用户名和密码。只有当你的代码用它生成该配置时才保留这一行。",
    },
    beside: {
      en: "What counts is {counterpart}, which is set here too: remove this line.",
      "zh-cn": "起作用的是这里同样设置了的 {counterpart}：请删除这一行。",
    },
    drop: {
      en: "Remove the line: there is no such setting.",
      "zh-cn": "请删除这一行：没有这样的配置。",
    },
  },
}));
