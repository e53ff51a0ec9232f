/** What the rule broker-min-isr-equals-replication-factor says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const brokerMinIsrEqualsReplicationFactorTexts = ruleTexts(() => ({
  title: {
    en: "One broker down stops all writes with acks=all",
    "zh-cn": "停一台 broker，acks=all 的写入就全部中断",
  },
  why: {
    en: "min.insync.replicas says how many copies a write with acks=all needs. Where that is as many as there are, every replica has to be there all the time: as soon as one broker restarts, is patched or lags, its partitions refuse writes with NotEnoughReplicas. Producers retry until delivery.timeout.ms is over, two minutes by default, and then give the records back to the application, where they are lost unless somebody handles the error.",
    "zh-cn":
      "min.insync.replicas 规定 acks=all 的写入需要多少份。如果它等于副本总数，那么每个副本必须一直在线：只要有一台 broker 重启、升级或落后，相关分区就会以 NotEnoughReplicas 拒绝写入。生产者一直重试到 delivery.timeout.ms（默认两分钟），之后把失败返回给应用；如果没有人处理这个错误，消息就丢了。",
  },
  timeline: [
    {
      lane: "follower",
      mark: "failure",
      text: { en: "One broker is restarted and leaves the in-sync replicas.", "zh-cn": "一台 broker 重启，退出 ISR。" },
    },
    {
      lane: "producer",
      to: "leader",
      text: { en: "A batch is sent with acks=all.", "zh-cn": "以 acks=all 发送一个批次。" },
    },
    {
      lane: "leader",
      to: "producer",
      text: { en: "Refused: NotEnoughReplicas.", "zh-cn": "拒绝：NotEnoughReplicas。" },
    },
    {
      lane: "producer",
      text: {
        en: "The producer retries until delivery.timeout.ms is over.",
        "zh-cn": "生产者一直重试到 delivery.timeout.ms 超时。",
      },
    },
    {
      lane: "application",
      mark: "lost",
      text: {
        en: "send fails; what the application does not keep is lost.",
        "zh-cn": "发送失败；应用没有自行保存的消息就丢了。",
      },
    },
  ],
  remedy: {
    en: "Have one copy more than is required: the usual pair is three replicas and min.insync.replicas=2. With two replicas a third one is the way out; to require only one instead would mean that acknowledged records may live on a single disk.",
    "zh-cn":
      "副本数要比要求的多一个：常用组合是三副本加 min.insync.replicas=2。只有两个副本时，应当增加第三个；如果改为只要求一份，已确认的消息就可能只存在一块磁盘上。",
  },
  ignoreWhen: {
    en: "Consistency comes first on purpose: writes may stop for every restart, and the producers are built for it.",
    "zh-cn": "有意优先保证一致性：允许每次重启时中断写入，生产者也为此做好了准备。",
  },
  messages: {
    topics: {
      en: "There are {copies} copies and acks=all asks for all {copies}: as soon as one broker restarts, writes stop with NotEnoughReplicas. Ask for one less than there are.",
      "zh-cn":
        "共有 {copies} 个副本，而 acks=all 要求 {copies} 个全部写入：任何一台 broker 重启，写入就会以 NotEnoughReplicas 中断。要求的份数应比副本数少一个。",
    },
    transactions: {
      en: "The transaction log has {copies} copies and needs all {copies}: as soon as one of their brokers restarts, no transaction there can begin or commit. Ask for one less than there are.",
      "zh-cn":
        "事务日志有 {copies} 个副本，并且要求 {copies} 个全部写入：其中任何一台 broker 重启，相关事务就无法开始或提交。要求的份数应比副本数少一个。",
    },
  },
  fixes: {
    topics: {
      en: "Add a third replica (replication factor 3) and keep min.insync.replicas=2; lowering it to 1 would allow acknowledged records on a single disk.",
      "zh-cn":
        "请增加第三个副本（副本数设为 3），保持 min.insync.replicas=2；改成 1 会让已确认的消息可能只在一块磁盘上。",
    },
    transactions: {
      en: "Set transaction.state.log.replication.factor=3 and transaction.state.log.min.isr=2, Kafka's defaults.",
      "zh-cn":
        "请设置 transaction.state.log.replication.factor=3 和 transaction.state.log.min.isr=2，即 Kafka 的默认值。",
    },
  },
}));
