/** What the rule mm2-client-line-without-cluster says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const mm2ClientLineWithoutClusterTexts = ruleTexts(() => ({
  title: {
    en: "A client setting that names no cluster: none of MirrorMaker's clients gets it",
    "zh-cn": "没有写明集群的客户端配置：MirrorMaker 的任何客户端都收不到它",
  },
  why: {
    en: "MirrorMaker builds its clients cluster by cluster: a consumer that reads from the source, a producer that writes into the target, admin clients for both. Each gets the lines that begin with the name of its cluster or of its flow. Of the lines without a name all get only what is about connections, such as security.protocol. A line such as producer.acks or consumer.isolation.level alone goes to nobody. It is not refused; the default stays, and whoever wrote a safer value is not protected by it.",
    "zh-cn":
      "MirrorMaker 按集群创建客户端：从源集群读取的消费者、写入目标集群的生产者，以及两边的管理客户端。每个客户端只接收以自己的集群名或复制流名开头的配置行。没有写明名称的配置行中，只有与连接有关的（例如 security.protocol）会交给所有客户端。单独写 producer.acks 或 consumer.isolation.level，谁也收不到。它不会报错，默认值照旧生效；写了更安全的值，也得不到保护。",
  },
  timeline: [
    {
      lane: "connect",
      text: {
        en: "The file says consumer.isolation.level=read_committed, for all clusters as it seems.",
        "zh-cn": "文件中写了 consumer.isolation.level=read_committed，看起来对所有集群生效。",
      },
    },
    {
      lane: "connect",
      to: "consumer",
      text: {
        en: "The consumer of the source gets only lines that begin with its cluster or flow: it reads read_uncommitted.",
        "zh-cn": "源集群的消费者只接收以其集群名或复制流名开头的配置行：它仍以 read_uncommitted 读取。",
      },
    },
    {
      lane: "consumer",
      to: "broker",
      mark: "failure",
      text: {
        en: "Records of transactions that were taken back are copied into the target, where nothing marks them.",
        "zh-cn": "已回滚事务中的消息也被复制到目标集群，而那里没有任何标记。",
      },
    },
  ],
  remedy: {
    en: "Begin the line with the cluster whose client it is for: the source for consumer., the target for producer.; or with the flow, as in main->backup.source.consumer.",
    "zh-cn":
      "在行首写明它所属客户端的集群：consumer. 写源集群，producer. 写目标集群；也可以写明复制流，例如 main->backup.source.consumer.。",
  },
  ignoreWhen: {
    en: "Another program reads the same file, and the line is meant for it.",
    "zh-cn": "另一个程序也读取这个文件，而这一行是写给它的。",
  },
  messages: {
    unread: {
      en: "{key} goes to no client: MirrorMaker gives a client's line to the cluster that it begins with. Write {right}.",
      "zh-cn": "{key} 不会交给任何客户端：MirrorMaker 只把客户端配置交给行首写明的集群。请写成 {right}。",
    },
  },
  fixes: {},
}));
